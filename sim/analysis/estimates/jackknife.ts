import { moments } from '../moments.ts';

/** A number computed from a sample of any size from 1; it may not change the sample. */
export type Statistic = (sample: Float64Array) => number;

/**
 * Standard error and acceleration of a statistic, from its values without each of the sample's n ≥ 2 in turn (Efron & Tibshirani 1993, An Introduction to the Bootstrap, eqs 11.5 and
 * 14.15). Both 0 if none of them matters, NaN if the statistic is undefined without one.
 */
export function jackknife(sample: Float64Array, statistic: Statistic): { standardError: number; acceleration: number } {
  const n = sample.length;
  const part = sample.slice(1);
  const without = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if (i > 0) part[i - 1] = sample[i - 1]!;
    without[i] = statistic(part);
  }
  if (without.some(Number.isNaN)) return { standardError: Number.NaN, acceleration: Number.NaN };
  const { mean } = moments(without);
  let [squares, cubes] = [0, 0];
  for (const value of without) {
    const off = mean - value;
    squares += off * off;
    cubes += off * off * off;
  }
  return {
    standardError: Math.sqrt(((n - 1) / n) * squares),
    acceleration: squares === 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares)),
  };
}
