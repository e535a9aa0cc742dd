import type { Factor, FactorValue } from '../../experiment/factor.ts';

export interface SearchObjective {
  /** Unique; for instance the key of an outcome. */
  readonly key: string;
  readonly better: 'higher' | 'lower';
  /** The worst value that still counts for the hypervolume; without one it is taken from the first candidates that can be had. */
  readonly reference?: number;
}

export interface SearchProblem {
  /** Keys unique; a yes or no is a choice of two. Choices have no order. */
  readonly factors: readonly Factor[];
  /** One to five. */
  readonly objectives: readonly SearchObjective[];
  /** Candidates that are evaluated first, one value a factor; equal ones count once. */
  readonly warmStart?: readonly (readonly FactorValue[])[];
}

export interface SearchSettings {
  readonly seed: number;
  /** Candidates of a generation, from 4. */
  readonly population: number;
  /** Generations at most, the first included. */
  readonly generations: number;
  /** Non-dominated candidates kept at most. */
  readonly archive: number;
  /** Of a pair of parents; `index` is the distribution index of simulated binary crossover. */
  readonly crossover: { readonly probability: number; readonly index: number };
  /** Of one factor (1 / factors unless told); `index` is that of polynomial mutation. */
  readonly mutation: { readonly probability: number; readonly index: number };
  /** The search ends when the hypervolume has grown by a share of `tolerance` at most over so many generations; 0: it never does. */
  readonly patience: number;
  readonly tolerance: number;
}

export type SearchOptions = Partial<SearchSettings>;

/** What became of a candidate: means over the same worlds for all, so that all carry the same luck. */
export interface SearchEvaluation {
  /** One value an objective; left out, or not finite, where the candidate cannot be had: then it counts as broken by an unknown amount unless `violations` say more. */
  readonly objectives?: readonly number[];
  /** By how much each constraint is broken, 0 where it holds, as shares of the limits so that they can be added; Infinity or NaN: by an unknown amount. */
  readonly violations?: readonly number[];
}

export interface SearchCandidate {
  /** Running number from 0. */
  readonly id: number;
  /** One a factor. */
  readonly values: readonly FactorValue[];
}

/** What was told of a candidate, as JSON data. */
export interface SearchOutcome {
  /** Finite; null where it has none. */
  readonly objectives: readonly number[] | null;
  /** 0: it can be had; null: broken by an unknown amount, which is worse than any known one. */
  readonly violation: number | null;
}

export type EvaluatedCandidate = SearchCandidate & SearchOutcome;

/** A whole search between two tells, JSON data: what is stored is what goes on. */
export interface SearchState {
  readonly format: 1;
  readonly factors: readonly Factor[];
  readonly objectives: readonly SearchObjective[];
  readonly settings: SearchSettings;
  /** Of `pending`, the first being 0. */
  readonly generation: number;
  readonly parents: readonly EvaluatedCandidate[];
  readonly pending: readonly (SearchCandidate & { readonly outcome: SearchOutcome | null })[];
  /** Non-dominated candidates that can be had, of all that were told. */
  readonly archive: readonly EvaluatedCandidate[];
  /** Digests of all candidates ever asked for. */
  readonly seen: readonly string[];
  /** Candidates of finished generations that can be had. */
  readonly feasible: number;
  /** One value an objective; null until there are ten parents that can be had. */
  readonly reference: readonly number[] | null;
  /** Of the archive after every finished generation; 0 without a reference. */
  readonly hypervolumes: readonly number[];
}

export type SearchStop = 'generations' | 'stagnation' | 'exhausted';

export interface SearchProgress {
  /** Generations finished. */
  readonly generations: number;
  readonly generationsPlanned: number;
  /** Candidates told, and how many are asked for and not told. */
  readonly evaluations: number;
  readonly pending: number;
  /** Candidates of finished generations that can be had, and those on the front. */
  readonly feasible: number;
  readonly front: number;
  readonly hypervolume: number;
  /** Share of the hypervolume that was gained over the last `patience` generations; NaN before there are so many. */
  readonly gain: number;
  /** Why the search is over; null while it goes on. `exhausted`: no candidate was found that had not been asked for. */
  readonly stop: SearchStop | null;
}
