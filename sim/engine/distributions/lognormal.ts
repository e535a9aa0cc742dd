import { exp, log1p, normalQuantile } from '../arithmetic.ts';
import type { RandomStream } from '../random/randomStream.ts';
import { checkNonNegative, checkPositive } from './checkParameter.ts';
import type { Moments } from './moments.ts';

function checkLognormal(mean: number, sd: number): void {
  checkPositive('lognormal.mean', mean);
  checkNonNegative('lognormal.sd', sd);
}

/** Variance of the logarithm. */
function logVariance(mean: number, sd: number): number {
  const cv = sd / mean;
  return log1p(cv * cv);
}

/**
 * Lognormal whose own mean and standard deviation are `mean` and `sd` (not those of its logarithm). One draw, by inversion:
 * rises with the uniform of its address. Throws `FaultError` `distributionParameter` unless 0 < `mean`, 0 <= `sd`, both finite.
 */
export function lognormal(stream: RandomStream, entity: number, index: number, mean: number, sd: number): number {
  checkLognormal(mean, sd);
  return lognormalFactor(stream, entity, index, Math.sqrt(logVariance(mean, sd))) * mean;
}

/**
 * The `sigma` (standard deviation of the logarithm) that belongs to coefficient of variation `cv` = sd / mean.
 * Throws `FaultError` `distributionParameter` unless 0 <= `cv` < Infinity.
 */
export function lognormalSigma(cv: number): number {
  checkNonNegative('lognormal.cv', cv);
  return Math.sqrt(logVariance(1, cv));
}

/**
 * Lognormal with mean 1 and given `sigma`. For hot callers whose mean varies while the coefficient of variation stays:
 * `mean * lognormalFactor(stream, entity, index, sigma)` equals `lognormal` with `sigma = lognormalSigma(sd / mean)`, without
 * finding `sigma` again. Throws `FaultError` `distributionParameter` unless 0 <= `sigma` < Infinity.
 */
export function lognormalFactor(stream: RandomStream, entity: number, index: number, sigma: number): number {
  checkNonNegative('lognormal.sigma', sigma);
  return exp(sigma * (normalQuantile(stream.uniform(entity, index)) - 0.5 * sigma));
}

/** Throws as `lognormal` does. */
export function lognormalMoments(mean: number, sd: number): Moments {
  checkLognormal(mean, sd);
  return { mean, variance: sd * sd };
}
