import studentQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Estimate } from '../sensitivity/sensitivity.ts';

/**
 * Σ w x with its interval; `weights` add up to 1. The variance is that of a self-normalised mean, Σ w² (x − mean)² · m / (m − 1), m = 1 / Σ w² the effective size (Owen 2013, Monte Carlo theory,
 * methods and examples, §9.2), the quantile Student's with m − 1 degrees of freedom: with equal weights the interval of `meanInterval`. Ends are NaN for m < 2, all for no values.
 */
export function weightedMean(values: Float64Array, weights: Float64Array, level: number): Estimate {
  if (values.length === 0) return { value: Number.NaN, lo: Number.NaN, hi: Number.NaN };
  const first = values[0]!;
  let offset = 0;
  for (let i = 0; i < values.length; i++) offset += weights[i]! * (values[i]! - first);
  const value = first + offset;
  const { variance, effective } = errorOf(values, weights, value);
  // Rounding may take a whisker off a whole number.
  const degrees = effective - 1;
  const half = degrees < 1 - 1e-9 ? Number.NaN : studentQuantile((1 + level) / 2, degrees) * Math.sqrt(variance);
  return { value, lo: value - half, hi: value + half };
}

/** Variance of Σ w x about its `mean`, and the effective size of the weights. */
export function errorOf(
  values: Float64Array,
  weights: Float64Array,
  mean: number,
): { variance: number; effective: number } {
  let [squares, sizes] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const off = weights[i]! * (values[i]! - mean);
    squares += off * off;
    sizes += weights[i]! * weights[i]!;
  }
  const effective = 1 / sizes;
  return { variance: squares / (1 - sizes), effective };
}
