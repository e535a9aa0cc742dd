import { atPosition } from './atPosition.ts';

/**
 * Quantile of a sorted column without NaN, interpolated linearly between order statistics (type 7 of Hyndman & Fan 1996, doi:10.2307/2684934, R's default). `p` in [0, 1].
 * NaN for an empty column.
 *
 *     sampleQuantile(Float64Array.of(1, 2, 4), 0.75) // 3
 */
export function sampleQuantile(sorted: Float64Array, p: number): number {
  return sorted.length === 0 ? Number.NaN : atPosition(sorted, (sorted.length - 1) * p);
}
