import { type Positions, smootherRow } from './localSmoother.ts';

/** As shares of the range; the last is a straight line through all but for its edges' lesser weight. */
const bandwidths = [0.1, 0.15, 0.22, 0.33, 0.5, 0.75, 1.1, 2];
/** Points that are predicted at most; all others have their say in each prediction. */
const mostPredicted = 300;

/** The bandwidth whose local lines predict values left out best (weighted squared error); the widest of equal ones. One a column of values, which stand by position. */
export function chooseBandwidths(positions: Positions, columns: readonly Float64Array[]): number[] {
  const n = positions.u.length;
  const step = Math.max(1, n / mostPredicted);
  const best = columns.map(() => bandwidths[0]!);
  const least = columns.map(() => Number.POSITIVE_INFINITY);
  for (const bandwidth of bandwidths) {
    const errors = new Float64Array(columns.length);
    for (let place = 0; place < n; place += step) {
      const at = Math.floor(place);
      const { from, row, own } = smootherRow(positions, positions.u[at]!, bandwidth, 1);
      const weight = positions.weights[at]!;
      const kept = Math.max(1e-6, 1 - weight * own);
      for (let column = 0; column < columns.length; column++) {
        const values = columns[column]!;
        let fit = 0;
        for (let i = 0; i < row.length; i++) fit += row[i]! * values[from + i]!;
        const left = (values[at]! - fit) / kept;
        errors[column]! += weight * left * left;
      }
    }
    for (const [column, error] of errors.entries()) {
      if (error <= least[column]!) [best[column], least[column]] = [bandwidth, error];
    }
  }
  return best;
}
