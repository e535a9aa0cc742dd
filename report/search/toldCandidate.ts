import type { EvaluatedCandidate } from '../../sim/analysis/search/search.ts';

/** A candidate that was evaluated. */
export interface ToldCandidate extends EvaluatedCandidate {
  /** From 0. */
  readonly generation: number;
  /** Its runs that failed. */
  readonly failed: number;
}
