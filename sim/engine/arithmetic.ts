/**
 * The transcendental functions every engine computes to the same bits. `Math.exp`, `Math.log`, `Math.pow` and their kin differ
 * in the last digit between browsers; these are built from IEEE basic operations only.
 */
import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import gamma from '@stdlib/math-base-special-gamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import log1p from '@stdlib/math-base-special-log1p';
import pow from '@stdlib/math-base-special-pow';
import { exp } from './exponential.ts';
import { ln } from './naturalLogarithm.ts';

/** `gamma` is the gamma function, `gammaln` its natural logarithm, `log1p(x)` is ln(1 + x), `ln` the natural logarithm. */
export { exp, gamma, gammaln, ln, log1p, pow };

/** 1 / (1 + e^-x), in [0, 1]; NaN for NaN. */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** P(Z <= z) for a standard normal Z, in [0, 1]; relative error below 1e-12 down to z = -37. NaN for NaN. */
export function normalCdf(z: number): number {
  return 0.5 * erfc(-z * Math.SQRT1_2);
}

/**
 * The z with `normalCdf(z) = p`; p in [0, 1], ends give -Infinity and Infinity, anything else NaN.
 * Relative error below 1e-15 for p in [1e-100, 1/2], below 1e-13 down to 1e-300; above 1/2, p itself carries less of the tail.
 */
export function normalQuantile(p: number): number {
  // Subtracted from 0 so that the median is 0, not -0.
  return 0 - Math.SQRT2 * erfcinv(2 * p);
}
