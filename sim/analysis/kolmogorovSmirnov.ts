import { ln } from '../engine/naturalLogarithm.ts';
import { ascending } from '../engine/order.ts';

/**
 * Largest distance between the empirical distribution functions of two samples (Kolmogorov–Smirnov D), and whether the first lies higher: `sign` 1 where its mean is
 * the larger one. NaN if either is empty.
 */
export function kolmogorovSmirnov(a: readonly number[], b: readonly number[]): { distance: number; sign: 1 | -1 } {
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const sign = mean(a) >= mean(b) ? 1 : -1;
  if (a.length === 0 || b.length === 0) return { distance: Number.NaN, sign };
  const [x, y] = [ascending(a), ascending(b)];
  let [i, j, distance] = [0, 0, 0];
  while (i < x.length && j < y.length) {
    const at = Math.min(x[i]!, y[j]!);
    while (i < x.length && x[i]! <= at) i++;
    while (j < y.length && y[j]! <= at) j++;
    distance = Math.max(distance, Math.abs(i / x.length - j / y.length));
  }
  return { distance, sign };
}

/**
 * A distance that two samples of one continuous distribution exceed with probability `alpha` at most: √(−ln(alpha / 2) / 2 · (1 / sizeA + 1 / sizeB)), the first term of
 * Smirnov's (1948) asymptotic series, which is on the safe side. Of k factors looked at together, ask for `alpha / k` (Bonferroni). Above 1, where no distance reaches it, and
 * infinite for an empty sample, the samples are too small to tell.
 *
 *     kolmogorovSmirnovBound(50, 50, 0.05) // 0.272
 */
export function kolmogorovSmirnovBound(sizeA: number, sizeB: number, alpha: number): number {
  return Math.sqrt((-ln(alpha / 2) / 2) * (1 / sizeA + 1 / sizeB));
}
