/** Keys whose values are not the same number (NaN is the same as NaN), with both values. */
export function differences(a: Record<string, number>, b: Record<string, number>): string[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].filter((key) => !Object.is(a[key], b[key])).map((key) => `${key}: ${a[key]} and ${b[key]}`);
}
