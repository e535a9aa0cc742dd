import { choleskyFactor, inverseOf } from './choleskyFactor.ts';

/** Variance told a degree of freedom over variance left a degree of freedom; below, the slopes are taken for luck. */
const leastRatio = 2;

/** Slopes of values along predictors by least squares; undefined for fewer than twice as many rows as predictors, for a constant, and where chance would tell as much. */
export function slopesOf(rows: readonly Float64Array[], values: readonly number[]): Float64Array | undefined {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (k === 0 || n < 2 * (k + 1)) return undefined;
  const means = new Float64Array(k);
  for (const row of rows) for (let d = 0; d < k; d++) means[d]! += row[d]! / n;
  const mean = values.reduce((sum, value) => sum + value / n, 0);
  const products = new Float64Array(k * k);
  const along = new Float64Array(k);
  let total = 0;
  for (const [i, row] of rows.entries()) {
    const off = values[i]! - mean;
    total += off * off;
    for (let a = 0; a < k; a++) {
      const own = row[a]! - means[a]!;
      along[a]! += own * off;
      for (let b = 0; b <= a; b++) products[a * k + b]! += own * (row[b]! - means[b]!);
    }
  }
  // The factor reads the lower half alone.
  const lower = choleskyFactor(products, k);
  if (lower === undefined || !(total > 0)) return undefined;
  const inverse = inverseOf(lower, k);
  const slopes = new Float64Array(k);
  let told = 0;
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < k; b++) slopes[a]! += inverse[a * k + b]! * along[b]!;
    told += slopes[a]! * along[a]!;
  }
  const ratio = told / k / (Math.max(0, total - told) / (n - k - 1));
  return ratio > leastRatio ? slopes : undefined;
}
