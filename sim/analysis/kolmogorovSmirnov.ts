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
