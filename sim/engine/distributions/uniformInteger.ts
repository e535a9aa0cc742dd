import type { RandomStream } from '../random/randomStream.ts';
import { rejectParameter } from './checkParameter.ts';
import type { Moments } from './moments.ts';

const MAX_COUNT = 4294967296;

function checkCount(count: number): void {
  if (!(count >= 1 && count <= MAX_COUNT && Math.floor(count) === count)) {
    rejectParameter('uniformInteger.count', count, 'integer in [1, 2^32]');
  }
}

/**
 * An integer from 0 to `count - 1`, each equally likely to within 2^-53 (no rejection, so that one draw always does).
 * Throws `FaultError` `distributionParameter` unless `count` is an integer in [1, 2^32].
 */
export function uniformInteger(stream: RandomStream, entity: number, index: number, count: number): number {
  checkCount(count);
  // Below `count` even for the largest uniform: 1 - 2^-53 times an integer never rounds up to it.
  return Math.floor(stream.uniform(entity, index) * count);
}

/** Throws as `uniformInteger` does. */
export function uniformIntegerMoments(count: number): Moments {
  checkCount(count);
  return { mean: (count - 1) / 2, variance: (count * count - 1) / 12 };
}
