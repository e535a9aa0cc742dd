import { type Positions, smootherRow } from './localSmoother.ts';

/** As shares of the range; the last is a straight line through all but for its edges' lesser weight. */
const bandwidths = [0.1, 0.15, 0.22, 0.33, 0.5, 0.75, 1.1, 2];
/** Points that are predicted at most; all others have their say in each prediction. */
const mostPredicted = 300;

/** The bandwidth whose local lines predict values left out best (weighted squared error); the widest of equal ones. `values` stand by position. */
export function chooseBandwidth(positions: Positions, values: Float64Array): number {
  const n = values.length;
  const step = Math.max(1, n / mostPredicted);
  let [best, least] = [bandwidths[0]!, Number.POSITIVE_INFINITY];
  for (const bandwidth of bandwidths) {
    let error = 0;
    for (let place = 0; place < n; place += step) {
      const at = Math.floor(place);
      const { from, row, own } = smootherRow(positions, positions.u[at]!, bandwidth, 1);
      let fit = 0;
      for (let i = 0; i < row.length; i++) fit += row[i]! * values[from + i]!;
      const weight = positions.weights[at]!;
      const left = (values[at]! - fit) / Math.max(1e-6, 1 - weight * own);
      error += weight * left * left;
    }
    if (error <= least) [best, least] = [bandwidth, error];
  }
  return best;
}
