import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../scenarios/question/question.ts';

/** Outcomes of which the documents have a table, besides those that are predicted. */
export const toldOutcomes = [
  'grievanceResolutionRate',
  'disputeResolutionRate',
  'latentHarm',
  'medianDaysToSettlement',
  'settledAtCommunityShare',
  'utilisation.community',
  'utilisation.county',
] as const;

/** Shares are shares. `from` and `to` are the least and the greatest of the worlds; null where a number is undefined. */
export interface MeasuredLevel {
  readonly policy: string;
  readonly outcome: string;
  readonly mean: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** Paired over worlds: `policy` less `against`. */
export interface MeasuredDifference {
  readonly policy: string;
  readonly against: string;
  readonly outcome: string;
  readonly difference: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  /** Share of worlds in which the policy is better. */
  readonly pBetter: number | null;
  readonly n: number;
}

/** A question as it was run. */
export interface MeasuredRuns {
  readonly seed: number;
  readonly slice: number;
  readonly replicates: number;
  readonly hash: string;
  readonly levels: readonly MeasuredLevel[];
  readonly differences: readonly MeasuredDifference[];
  /** Mean of the worlds of the cases open at the end of every 13th week, per 10 000 residents, by policy. */
  readonly casesOpen: Readonly<Record<string, readonly number[]>>;
}

export interface MeasuredTrial {
  readonly lesson: string;
  readonly trial: string;
  readonly question: Question;
  /** As the lesson runs it, with the next seed, and in the whole county with few worlds. */
  readonly asTaught: MeasuredRuns;
  readonly otherSeed: MeasuredRuns;
  readonly wholeCounty: MeasuredRuns;
}

/** What `docs/verify/lessons.json` holds. */
export interface MeasuredLessons {
  readonly made: string;
  readonly version: string;
  readonly engine: string;
  readonly trials: readonly MeasuredTrial[];
}

export const lessonsFile = 'docs/verify/lessons.json';

export const readMeasuredLessons = (root: string): MeasuredLessons =>
  JSON.parse(readFileSync(join(root, lessonsFile), 'utf8')) as MeasuredLessons;
