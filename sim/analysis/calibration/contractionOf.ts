import studentQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Estimate } from '../sensitivity/sensitivity.ts';

/**
 * 1 − weighted variance / variance of the prior, with the interval that follows from the scatter of the weighted squares about their mean (Owen 2013, Monte Carlo theory, methods and examples, §9.2); `weights` add up to 1. Student's
 * quantile has the degrees of freedom of the weights' effective size.
 */
export function contractionOf(column: Float64Array, weights: Float64Array, prior: number, level: number): Estimate {
  let [mean, sizes] = [0, 0];
  for (let i = 0; i < column.length; i++) {
    mean += weights[i]! * column[i]!;
    sizes += weights[i]! * weights[i]!;
  }
  const squares = column.map((u) => (u - mean) * (u - mean));
  let variance = 0;
  for (let i = 0; i < column.length; i++) variance += weights[i]! * squares[i]!;
  let error = 0;
  for (let i = 0; i < column.length; i++) {
    const off = weights[i]! * (squares[i]! - variance);
    error += off * off;
  }
  const degrees = 1 / sizes - 1;
  // As in a variance of equal weights, one point is spent on the mean.
  const value = 1 - variance / (1 - sizes) / prior;
  const half =
    degrees > 1 ? (studentQuantile((1 + level) / 2, degrees) * Math.sqrt(error)) / (1 - sizes) / prior : Number.NaN;
  return { value, lo: value - half, hi: Math.min(1, value + half) };
}
