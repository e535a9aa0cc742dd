/** Means, standard deviations and correlations of weighted columns; weights add up to 1. A column that does not vary has correlation 0 with all. */
export interface WeightedMoments {
  readonly means: Float64Array;
  readonly sds: Float64Array;
  /** Correlation of columns i and j. */
  correlation(i: number, j: number): number;
  /**
   * Standard error that it has where the columns are independent: of the weighted sum of their products as they are, since heavy weights that come with great products make it larger than the effective sample size says.
   */
  chanceCorrelation(i: number, j: number): number;
}

export function weightedMoments(columns: readonly Float64Array[], weights: ArrayLike<number>): WeightedMoments {
  const k = columns.length;
  const n = weights.length;
  const [means, sds] = [new Float64Array(k), new Float64Array(k)];
  for (const [d, column] of columns.entries()) {
    let [mean, square] = [0, 0];
    for (let i = 0; i < n; i++) mean += weights[i]! * column[i]!;
    for (let i = 0; i < n; i++) square += weights[i]! * (column[i]! - mean) * (column[i]! - mean);
    means[d] = mean;
    sds[d] = Math.sqrt(square);
  }
  return {
    means,
    sds,
    correlation(i, j) {
      if (i === j) return 1;
      const spread = sds[i]! * sds[j]!;
      if (!(spread > 0)) return 0;
      let product = 0;
      const [a, b] = [columns[i]!, columns[j]!];
      for (let row = 0; row < n; row++) product += weights[row]! * (a[row]! - means[i]!) * (b[row]! - means[j]!);
      return Math.max(-1, Math.min(1, product / spread));
    },
    chanceCorrelation(i, j) {
      const spread = sds[i]! * sds[j]!;
      if (!(spread > 0)) return 0;
      let squares = 0;
      const [a, b] = [columns[i]!, columns[j]!];
      for (let row = 0; row < n; row++) {
        const product = weights[row]! * (a[row]! - means[i]!) * (b[row]! - means[j]!);
        squares += product * product;
      }
      return Math.sqrt(squares) / spread;
    },
  };
}
