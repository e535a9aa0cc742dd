import { exp, ln } from '../../../engine/arithmetic.ts';
import type { DurationFamily } from './durationFamily.ts';

/** Durations as they were seen. */
export interface DurationSample {
  readonly times: Float64Array;
  /** 1 where the time is that of the end, 0 where it lasted longer. */
  readonly ended: Uint8Array;
  /** A time of an end is known to so much either way: 0 for exact ones, half a day for whole days. */
  readonly halfWidth: number;
}

/** What the likelihood is made of: the logarithms between which an end lies, equal where it is exact, and how many rows say the same. Of what was not seen to end `high` is infinite. */
export interface LikelihoodTerms {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly weight: Float64Array;
}

/** Nothing is less likely than this: a likelihood of 0 would end every search. */
const leastProbability = 1e-300;

/** Exact times that differ in nothing from 0 are as short as this: ln 0 is no place. */
const shortest = 1e-6;

export function likelihoodTerms({ times, ended, halfWidth }: DurationSample): LikelihoodTerms {
  // Whole days are few, and each is worked once.
  const rows = new Map<number, number>();
  for (let i = 0; i < times.length; i++) {
    const key = ended[i] === 0 ? -1 - times[i]! : times[i]!;
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  const keys = [...rows.keys()];
  const low = Float64Array.from(keys, (key) => {
    if (key < 0) return ln(-1 - key);
    return halfWidth > 0 ? ln(Math.max(0, key - halfWidth)) : ln(Math.max(shortest, key));
  });
  const high = Float64Array.from(keys, (key, i) => {
    if (key < 0) return Number.POSITIVE_INFINITY;
    return halfWidth > 0 ? ln(key + halfWidth) : low[i]!;
  });
  return { low, high, weight: Float64Array.from(rows.values()) };
}

/** ln likelihood: densities of exact ends, probabilities of ends known to an interval, survival of what was not seen to end. */
export function lnLikelihood(
  family: DurationFamily,
  { low, high, weight }: LikelihoodTerms,
  location: number,
  scale: number,
): number {
  const { lnSurvival, lnDensity } = family;
  const lnScale = ln(scale);
  let sum = 0;
  for (let i = 0; i < low.length; i++) {
    const from = (low[i]! - location) / scale;
    let term: number;
    if (high[i] === Number.POSITIVE_INFINITY) term = lnSurvival(from);
    else if (high[i] === low[i]) term = lnDensity(from) - lnScale - low[i]!;
    else {
      const to = (high[i]! - location) / scale;
      term = ln(Math.max(leastProbability, exp(lnSurvival(from)) - exp(lnSurvival(to))));
    }
    sum += weight[i]! * term;
  }
  return sum;
}
