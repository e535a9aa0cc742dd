/** The entry that a uniform draw in (0, 1) falls on; undefined of none. */
export function pick<T>(entries: readonly T[], draw: number): T | undefined {
  return entries[Math.floor(draw * entries.length)];
}
