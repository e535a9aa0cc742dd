/** The number at a fractional 0-based position of a sorted column, between its neighbours by interpolation; `position` in [0, length − 1], NaN for NaN. */
export function atPosition(sorted: Float64Array, position: number): number {
  const below = Math.floor(position);
  const share = position - below;
  const lower = sorted[below] ?? Number.NaN;
  const upper = sorted[below + 1] ?? lower;
  // Equal neighbours, infinite ones among them, need no interpolation.
  return share === 0 || lower === upper ? lower : (1 - share) * lower + share * upper;
}
