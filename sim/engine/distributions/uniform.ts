import type { RandomStream } from '../random/randomStream.ts';
import { rejectParameter } from './checkParameter.ts';
import type { Moments } from './moments.ts';

function checkBounds(low: number, high: number): void {
  if (!(high - low >= 0 && high - low < Infinity))
    rejectParameter('uniform.high', high, `finite, at least low = ${low}`);
}

/**
 * A number between `low` and `high`; rounding can return an end. One draw.
 * Throws `FaultError` `distributionParameter` unless both are finite, `low <= high` and their distance does not overflow.
 */
export function uniform(stream: RandomStream, entity: number, index: number, low: number, high: number): number {
  checkBounds(low, high);
  return low + (high - low) * stream.uniform(entity, index);
}

/** Throws as `uniform` does. */
export function uniformMoments(low: number, high: number): Moments {
  checkBounds(low, high);
  return { mean: low + (high - low) / 2, variance: ((high - low) * (high - low)) / 12 };
}
