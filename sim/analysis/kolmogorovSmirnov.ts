import { ln } from '../engine/naturalLogarithm.ts';
import { ascending } from '../engine/order.ts';
import { checkColumn } from './estimates/checkColumn.ts';
import { checkCount, checkShare } from './estimates/checkInput.ts';

/**
 * Largest distance between the empirical distribution functions of two samples (Kolmogorov–Smirnov D), and whether the first lies higher: `sign` 1 where its mean is
 * the larger one. NaN values are left out; the distance is NaN if either is empty. Throws `estimateInput` for what is no finite number.
 *
 *     kolmogorovSmirnov([3, 4], [1, 2]) // distance 1, sign 1
 */
export function kolmogorovSmirnov(a: ArrayLike<number>, b: ArrayLike<number>): { distance: number; sign: 1 | -1 } {
  checkColumn('kolmogorovSmirnov.a', a, { finite: true });
  checkColumn('kolmogorovSmirnov.b', b, { finite: true });
  const [x, y] = [a, b].map((values) => ascending(Array.from(values).filter((value) => !Number.isNaN(value)))) as [
    number[],
    number[],
  ];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const sign = mean(x) >= mean(y) ? 1 : -1;
  if (x.length === 0 || y.length === 0) return { distance: Number.NaN, sign };
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
 * infinite for an empty sample, the samples are too small to tell. Throws `estimateInput`.
 *
 *     kolmogorovSmirnovBound(50, 50, 0.05) // 0.272
 */
export function kolmogorovSmirnovBound(sizeA: number, sizeB: number, alpha: number): number {
  checkCount('kolmogorovSmirnovBound.sizeA', sizeA, 0);
  checkCount('kolmogorovSmirnovBound.sizeB', sizeB, 0);
  checkShare('kolmogorovSmirnovBound.alpha', alpha);
  return Math.sqrt((-ln(alpha / 2) / 2) * (1 / sizeA + 1 / sizeB));
}
