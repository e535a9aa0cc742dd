import { normalQuantile } from '../arithmetic.ts';
import type { RandomStream } from '../random/randomStream.ts';
import { checkFinite, checkNonNegative } from './checkParameter.ts';
import type { Moments } from './moments.ts';

function checkNormal(mean: number, sd: number): void {
  checkFinite('normal.mean', mean);
  checkNonNegative('normal.sd', sd);
}

/**
 * Normal with `mean` and standard deviation `sd`. One draw, by inversion: rises with the uniform of its address; within
 * 8.3 standard deviations of the mean. Throws `FaultError` `distributionParameter` unless `mean` is finite, 0 <= `sd` < Infinity.
 */
export function normal(stream: RandomStream, entity: number, index: number, mean: number, sd: number): number {
  checkNormal(mean, sd);
  return mean + sd * normalQuantile(stream.uniform(entity, index));
}

/** Throws as `normal` does. */
export function normalMoments(mean: number, sd: number): Moments {
  checkNormal(mean, sd);
  return { mean, variance: sd * sd };
}
