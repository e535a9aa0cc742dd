import studentCdf from '@stdlib/stats-base-dists-t-cdf';
import { studentQuantile } from '../studentQuantile.ts';
import type { ContrastSummary } from '../summary.ts';

/**
 * Two-sided p-value of the paired t test, read back from a contrast and its 95 % Student interval: what `pairedTest` gives for its worlds, to rounding. 1 for a point at 0, 0 for another point;
 * NaN where there is no interval.
 *
 *     contrastPValue({ difference: 2, lo: -0.484, hi: 4.484, n: 3 }) // 0.074
 */
export function contrastPValue({
  difference,
  lo,
  hi,
  n,
}: Pick<ContrastSummary, 'difference' | 'lo' | 'hi' | 'n'>): number {
  if (difference === null || lo === null || hi === null || n < 2) return Number.NaN;
  if (difference === 0) return 1;
  const t = (studentQuantile(0.975, n - 1) * Math.abs(difference)) / ((hi - lo) / 2);
  return 2 * studentCdf(-t, n - 1);
}
