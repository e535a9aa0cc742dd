import type { RandomStream } from '../random/randomStream.ts';
import { rejectParameter } from './checkParameter.ts';
import type { Moments } from './moments.ts';

function checkProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) rejectParameter('bernoulli.p', p, '[0, 1]');
}

/**
 * True with probability `p`: never for 0, always for 1. One draw. At one address, raising `p` never turns true into false.
 * Throws `FaultError` `distributionParameter` unless `p` is in [0, 1].
 */
export function bernoulli(stream: RandomStream, entity: number, index: number, p: number): boolean {
  checkProbability(p);
  return stream.uniform(entity, index) < p;
}

/** Of true counted as 1 and false as 0. Throws as `bernoulli` does. */
export function bernoulliMoments(p: number): Moments {
  checkProbability(p);
  return { mean: p, variance: p * (1 - p) };
}
