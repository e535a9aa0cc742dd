import { ascendingBy } from '../../engine/order.ts';
import { levelAt } from './levelAt.ts';
import { endsOfRuns } from './sliceDistances.ts';

/**
 * Number of the slice of every point by one coordinate: of a factor of `levels` values in [0, 1), one slice a value where there are no more values than `slices`; otherwise slices
 * that hold equally many points, give or take one, by ascending coordinate. Points of one coordinate are in one slice, that of the middle of them: parted by the order in which they
 * stand, which may be that of the responses, they would differ where the factor does nothing.
 */
export function slicesOf(coordinates: Float64Array, slices: number, levels = Number.POSITIVE_INFINITY): Int32Array {
  const n = coordinates.length;
  if (levels <= slices) return Int32Array.from(coordinates, (u) => levelAt(u, levels));
  const order = Int32Array.from(ascendingBy(coordinates.keys(), (one) => coordinates[one]!));
  const ends = endsOfRuns(Float64Array.from(order, (point) => coordinates[point]!));
  const sliceOf = new Int32Array(n);
  for (let run = 0, from = 0; run < ends.length; from = ends[run++]!) {
    const middle = (from + ends[run]! - 1) / 2;
    for (let rank = from; rank < ends[run]!; rank++) sliceOf[order[rank]!] = Math.floor((middle * slices) / n);
  }
  return sliceOf;
}
