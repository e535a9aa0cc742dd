import { ascendingBy } from '../../engine/order.ts';
import { levelAt } from './levelAt.ts';

/**
 * Number of the slice of every point by one coordinate: of a factor of `levels` values in [0, 1), one slice a value where there are no more values than `slices`; otherwise slices
 * that hold equally many points, give or take one, by ascending coordinate.
 */
export function slicesOf(coordinates: Float64Array, slices: number, levels = Number.POSITIVE_INFINITY): Int32Array {
  const n = coordinates.length;
  if (levels <= slices) return Int32Array.from(coordinates, (u) => levelAt(u, levels));
  const sliceOf = new Int32Array(n);
  for (const [rank, point] of ascendingBy(coordinates.keys(), (one) => coordinates[one]!).entries()) {
    sliceOf[point] = Math.floor((rank * slices) / n);
  }
  return sliceOf;
}
