/** First of ascending values up to which the weights, adding up to 1, reach a share in (0, 1]; NaN for no values. */
export function weightedQuantile(values: ArrayLike<number>, weights: ArrayLike<number>, share: number): number {
  let upTo = 0;
  for (let i = 0; i < values.length; i++) {
    upTo += weights[i]!;
    // Rounding may leave the last sum a whisker below 1.
    if (upTo >= share * (1 - 1e-12)) return values[i]!;
  }
  return values[values.length - 1] ?? Number.NaN;
}
