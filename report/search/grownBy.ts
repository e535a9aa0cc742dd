/** How many times what it covered after the first generation with a reference the front covers now; NaN before there are two such generations. */
export function grownBy(hypervolumes: readonly number[]): number {
  const known = hypervolumes.filter((volume) => volume > 0);
  return known.length < 2 ? Number.NaN : known.at(-1)! / known[0]!;
}
