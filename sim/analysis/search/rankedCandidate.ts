import type { EvaluatedCandidate, SearchObjective } from './search.ts';

/** A candidate as selection sees it: all objectives to be minimised. */
export interface RankedCandidate {
  /** Empty where it has none. */
  readonly scores: readonly number[];
  /** 0 where it can be had, Infinity where it is broken by an unknown amount. */
  readonly violation: number;
}

/** Objectives turned so that less is better. */
export const scoresOf = (objectives: readonly SearchObjective[], values: readonly number[]): number[] =>
  // Added to 0 so that there is no -0, which JSON would lose.
  values.map((value, i) => (objectives[i]!.better === 'higher' ? 0 - value : 0 + value));

export const rankedCandidate = (
  objectives: readonly SearchObjective[],
  { objectives: values, violation }: Pick<EvaluatedCandidate, 'objectives' | 'violation'>,
): RankedCandidate => ({
  scores: values === null ? [] : scoresOf(objectives, values),
  violation: violation ?? Number.POSITIVE_INFINITY,
});

/** Whether every score is at most the other's and one is less. */
export function dominates(one: readonly number[], other: readonly number[]): boolean {
  let less = false;
  for (let i = 0; i < one.length; i++) {
    if (one[i]! > other[i]!) return false;
    if (one[i]! < other[i]!) less = true;
  }
  return less;
}

/** Constrained domination (Deb et al. 2002): what can be had dominates what cannot, the less broken the more broken, and among what can be had the scores decide. */
export function constrainedDominates(one: RankedCandidate, other: RankedCandidate): boolean {
  if (one.violation > 0 || other.violation > 0) return one.violation < other.violation;
  return dominates(one.scores, other.scores);
}
