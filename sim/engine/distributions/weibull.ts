import { exp, gamma, ln } from '../arithmetic.ts';
import type { RandomStream } from '../random/randomStream.ts';
import { checkNonNegative, checkPositive } from './checkParameter.ts';
import type { Moments } from './moments.ts';

function checkWeibull(shape: number, scale: number): void {
  checkPositive('weibull.shape', shape);
  checkNonNegative('weibull.scale', scale);
}

/**
 * Weibull with `shape` and `scale`: P(X > x) = exp(-(x / scale)^shape). One draw, by inversion: falls with the uniform of its
 * address. Throws `FaultError` `distributionParameter` unless 0 < `shape`, 0 <= `scale`, both finite.
 */
export function weibull(stream: RandomStream, entity: number, index: number, shape: number, scale: number): number {
  checkWeibull(shape, scale);
  return scale * exp(ln(-ln(stream.uniform(entity, index))) / shape);
}

/** The variance loses digits to cancellation for large shapes (relative error 1e-8 at shape 1e4). Throws as `weibull` does. */
export function weibullMoments(shape: number, scale: number): Moments {
  checkWeibull(shape, scale);
  const first = gamma(1 + 1 / shape);
  return { mean: scale * first, variance: scale * scale * (gamma(1 + 2 / shape) - first * first) };
}
