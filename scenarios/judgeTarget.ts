import type { Target } from './caseSpec.ts';

/** What a simulated figure says of a target. `contradictory` targets are neither hit nor missed: no model can meet a pair that excludes itself. */
export type TargetVerdict = 'hit' | 'miss' | 'contradictory' | 'noCounterpart' | 'undefined';

export interface Simulated {
  readonly mean: number;
  readonly lo: number;
  readonly hi: number;
}

/** A range is hit by a mean within it; a value by a mean within its tolerance, or, without one, by an interval that contains it. */
export function judgeTarget(target: Target, simulated: Simulated | undefined): TargetVerdict {
  if (target.outcome === null) return 'noCounterpart';
  if (target.contradictory === true) return 'contradictory';
  if (simulated === undefined || !Number.isFinite(simulated.mean)) return 'undefined';
  const { mean, lo, hi } = simulated;
  const { range, value, tolerance } = target;
  if (range !== undefined) return mean >= range[0] && mean <= range[1] ? 'hit' : 'miss';
  const meets = tolerance === undefined ? lo <= value! && value! <= hi : Math.abs(mean - value!) <= tolerance;
  return meets ? 'hit' : 'miss';
}
