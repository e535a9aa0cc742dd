import { ln } from '../arithmetic.ts';
import type { RandomStream } from '../random/randomStream.ts';
import { checkNonNegative } from './checkParameter.ts';
import type { Moments } from './moments.ts';

/**
 * Exponential with the given `mean`, in its unit, above 0; a mean of 0 gives 0. One draw, by inversion: proportional to `mean`
 * at one address. Largest value 37.4 means. Throws `FaultError` `distributionParameter` unless 0 <= `mean` < Infinity.
 */
export function exponential(stream: RandomStream, entity: number, index: number, mean: number): number {
  checkNonNegative('exponential.mean', mean);
  return mean * -ln(stream.uniform(entity, index));
}

/** Throws as `exponential` does. */
export function exponentialMoments(mean: number): Moments {
  checkNonNegative('exponential.mean', mean);
  return { mean, variance: mean * mean };
}
