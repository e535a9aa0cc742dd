import type { Factor, FactorValue } from '../../experiment/factor.ts';
import type { Prior } from '../decision/prior.ts';
import type { Screen } from './screen.ts';

/**
 * What is known of an outcome. `range`: every value within it is as good as another, none outside is. `value` with `tolerance`: the range from value − tolerance to value + tolerance. `value` with `sd`: known up to a
 * normal error of that standard deviation, of measurement or of the model.
 */
export type CalibrationTarget =
  | { readonly key: string; readonly range: readonly [low: number, high: number] }
  | { readonly key: string; readonly value: number; readonly tolerance: number }
  | { readonly key: string; readonly value: number; readonly sd: number };

/** Outcomes of a point by key, means over its runs; undefined, NaN or infinite where it has none. Null: the point cannot be had, or failed. */
export type CalibrationOutcomes = Readonly<Record<string, number | undefined>> | null;

export interface CalibrationProblem {
  /** Keys unique; what is not known. */
  readonly factors: readonly Factor[];
  /** One at least, each of an outcome of its own. */
  readonly targets: readonly CalibrationTarget[];
  /** By key of a factor; the others are even over their ranges. See `Prior`. */
  readonly priors?: Readonly<Record<string, Prior>>;
  /** Further outcomes that are kept and not looked at: what the result is to be checked with. */
  readonly kept?: readonly string[];
  /** Points of the unit cube drawn evenly that were run already, such as a Latin hypercube with worlds of its own at every point: they are the first generation. Not beside priors. */
  readonly given?: readonly { readonly point: ArrayLike<number>; readonly outcomes: CalibrationOutcomes }[];
}

export interface CalibrationSettings {
  readonly seed: number;
  /** Points of the first generation, from 20. */
  readonly first: number;
  /** Points of every later generation, from 20. */
  readonly population: number;
  /** Generations at most, the first included. */
  readonly generations: number;
  /** Effective size at which the tolerance is set, from 10. */
  readonly focus: number;
  /** Effective size at tolerance 1 that is enough. */
  readonly wanted: number;
  /** Share of the points of a generation that is drawn from the prior, in (0, 1). */
  readonly anew: number;
  /** It is given up where the tolerance is above 1 and fell by less than a share of `shrink` over so many generations; 0: never. */
  readonly patience: number;
  readonly shrink: number;
  /** Whether points are picked by emulators before they are run. */
  readonly emulate: boolean;
}

export type CalibrationOptions = Partial<CalibrationSettings>;

export interface CalibrationPoint {
  /** Running number from 0. Its random worlds must be no other point's. */
  readonly id: number;
  /** Of the unit cube, one coordinate a factor; of a factor of few values the middle of one of them. */
  readonly point: readonly number[];
  /** The same as values of the factors. */
  readonly values: readonly FactorValue[];
}

/** What was told of a point, as JSON data. */
export interface ToldPoint {
  /** By factor the share of the prior below it, in (0, 1): places are even under the prior. */
  readonly place: readonly number[];
  /** Sum of the densities of all generations there over that of the prior, each times its size, those to come left out. The weight of a point is the inverse of this. */
  readonly drawn: number;
  /** Of the targets, then of what is kept; null where undefined. Null as a whole where the point cannot be had. */
  readonly outcomes: readonly (number | null)[] | null;
}

/** A generation that was told. */
export interface CalibrationGeneration {
  /** Of its points. */
  readonly size: number;
  /** Greatest distance, in units of what the targets allow, that counts as near after it; never below 1. Null where no point has a distance. */
  readonly tolerance: number | null;
  /** All points within that, by id, with weights that add up to 1, and their effective size. The next generation is drawn about them. */
  readonly near: { readonly ids: readonly number[]; readonly weights: readonly number[] };
  readonly effective: number;
  /** Orthonormal directions in the normal scores of places along which the next generation is drawn otherwise than from the prior. */
  readonly directions: readonly (readonly number[])[];
  /** What these are picked by before they are run; null: nothing. */
  readonly screen: Screen | null;
  /** Shares of its own points within the tolerance it was drawn for (the first: 1), and within 1. */
  readonly accepted: number;
  readonly hits: number;
  /** Its points that cannot be had, and those that lack an outcome. */
  readonly refused: number;
  readonly undefined: number;
}

/** A whole calibration between two tells, JSON data: what is stored is what goes on. */
export interface CalibrationState {
  readonly format: 1;
  readonly factors: readonly Factor[];
  readonly targets: readonly CalibrationTarget[];
  readonly priors: Readonly<Record<string, Prior>>;
  readonly kept: readonly string[];
  readonly settings: CalibrationSettings;
  readonly generations: readonly CalibrationGeneration[];
  /** Points of these generations, by id. */
  readonly told: readonly ToldPoint[];
  /** Of the generation under way, by id; `outcome` is null until it is told. */
  readonly pending: readonly (Omit<ToldPoint, 'outcomes'> & {
    readonly outcome: { readonly outcomes: ToldPoint['outcomes'] } | null;
  })[];
}

/**
 * `enough`: the effective size at tolerance 1 is as wanted. `stalled`: the tolerance no longer falls, above 1: no point was found that meets all targets at once. `nothing`: of all generations no point has all outcomes.
 */
export type CalibrationStop = 'enough' | 'generations' | 'stalled' | 'nothing';

export interface CalibrationProgress {
  readonly generations: number;
  readonly generationsPlanned: number;
  /** Points told, and how many are asked for and not told. */
  readonly evaluations: number;
  readonly pending: number;
  /** After the last generation; Infinity before, and where no point has a distance. */
  readonly tolerance: number;
  readonly effective: number;
  /** Why it is over; null while it goes on. */
  readonly stop: CalibrationStop | null;
}

/** Weighted points, near enough to the targets. */
export interface CalibrationSample {
  /** Greatest distance of a point; 1: all targets are met. */
  readonly tolerance: number;
  /** Whether that is 1: else the sample is of the nearest points only, and no posterior. */
  readonly isReached: boolean;
  /** By id. */
  readonly ids: readonly number[];
  readonly points: readonly (readonly number[])[];
  readonly values: readonly (readonly FactorValue[])[];
  /** Positive, adding up to 1. */
  readonly weights: Float64Array;
  /** How many independent points tell as much. */
  readonly effective: number;
  /** By key of targets and what is kept: one value a point, NaN where undefined. */
  readonly columns: Readonly<Record<string, Float64Array>>;
}
