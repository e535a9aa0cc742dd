import { Matrix, solve } from 'ml-matrix';
import { exp, ln } from '../../sim/engine/arithmetic.ts';

export interface PoissonRegression {
  readonly coefficients: readonly number[];
  /** Of a Poisson count: to be multiplied by `dispersion` where that is above 1. */
  readonly covariance: readonly (readonly number[])[];
  readonly deviance: number;
  /** Pearson's X² over the degrees of freedom; NaN without any. */
  readonly dispersion: number;
  readonly degrees: number;
}

const mostSteps = 50;
const converged = 1e-10;

/**
 * Log-linear model of counts, ln μ = x·β, by iteratively reweighted least squares (McCullagh & Nelder 1989, §2.5). Every column of `rows` must have a count in its support, and
 * no column follow from the others.
 */
export function poissonRegression(counts: ArrayLike<number>, rows: readonly (readonly number[])[]): PoissonRegression {
  const x = new Matrix(rows.map((row) => [...row]));
  const n = rows.length;
  const k = rows[0]!.length;
  // Begins at the counts themselves, half a case where there is none.
  let linear = Array.from({ length: n }, (_, i) => ln(Math.max(counts[i]!, 0.5)));
  let beta = Matrix.zeros(k, 1);
  let information = Matrix.zeros(k, k);
  let before = Number.POSITIVE_INFINITY;
  for (let step = 0; step < mostSteps; step++) {
    const mean = linear.map(exp);
    const weighted = x.clone().mulColumnVector(mean);
    information = x.transpose().mmul(weighted);
    const working = Matrix.columnVector(linear.map((eta, i) => eta + (counts[i]! - mean[i]!) / mean[i]!));
    beta = solve(information, weighted.transpose().mmul(working));
    linear = x.mmul(beta).to1DArray();
    const now = devianceOf(counts, linear.map(exp));
    if (Math.abs(before - now) < converged * (Math.abs(now) + 1)) break;
    before = now;
  }
  const mean = linear.map(exp);
  information = x.transpose().mmul(x.clone().mulColumnVector(mean));
  const pearson = mean.reduce((sum, mu, i) => sum + ((counts[i]! - mu) * (counts[i]! - mu)) / mu, 0);
  const degrees = n - k;
  return {
    coefficients: beta.to1DArray(),
    covariance: solve(information, Matrix.eye(k)).to2DArray(),
    deviance: devianceOf(counts, mean),
    dispersion: degrees > 0 ? pearson / degrees : Number.NaN,
    degrees,
  };
}

function devianceOf(counts: ArrayLike<number>, mean: readonly number[]): number {
  return mean.reduce((sum, mu, i) => {
    const count = counts[i]!;
    return sum + 2 * ((count > 0 ? count * ln(count / mu) : 0) - (count - mu));
  }, 0);
}
