export interface Moments {
  readonly n: number;
  /** NaN for n = 0. */
  readonly mean: number;
  /** Sample variance, divisor n − 1; NaN for n < 2. */
  readonly variance: number;
}

/**
 * Mean and sample variance of the values that are not NaN. Deviations are taken from the first value, so that equal
 * values have exactly that mean and variance 0.
 */
export function moments(values: ArrayLike<number>): Moments {
  let n = 0;
  let first = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    if (n === 0) first = value;
    n += 1;
    sum += value - first;
  }
  if (n === 0) return { n, mean: Number.NaN, variance: Number.NaN };
  const mean = first + sum / n;
  if (n === 1) return { n, mean, variance: Number.NaN };
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!Number.isNaN(value)) squares += (value - mean) * (value - mean);
  }
  return { n, mean, variance: squares / (n - 1) };
}
