import type { Prior } from '../../sim/analysis/decision/prior.ts';
import type { FactorChoice } from '../experiment/experiment.ts';
import type { Question } from '../question/question.ts';
import type { Bilingual } from '../sourced.ts';

/** What is known of an outcome, and what it is for: to calibrate to, or to hold the result against. */
export interface ChosenTarget {
  readonly label: Bilingual;
  /** Key of an outcome; no two targets have the same. */
  readonly outcome: string;
  readonly role: 'calibration' | 'validation';
  readonly known:
    | { readonly range: readonly [low: number, high: number] }
    | { readonly value: number; readonly tolerance: number }
    /** A measurement: its standard error, of which a 95 % interval is 3.92. */
    | { readonly value: number; readonly sd: number };
}

/** How far a calibration goes. */
export interface CalibrationSize {
  /** Points of a generation. */
  readonly population: number;
  readonly generations: number;
  /** Effective size that is enough. */
  readonly wanted: number;
  /** Parameter sets of the ensemble. */
  readonly ensemble: number;
}

/** Everything that decides a calibration besides the version of the program. JSON data. */
export interface CalibrationChoice {
  readonly id: string;
  readonly label: Bilingual;
  readonly note?: Bilingual;
  /** Of one policy, the one under which the targets were seen; its worlds are those of each point. */
  readonly question: Question & { readonly worlds: { readonly replicates: number } };
  /** Uncertainties and constants; at least one. */
  readonly factors: readonly FactorChoice[];
  /** By key of a factor; the others are even. */
  readonly priors: Readonly<Record<string, Prior>>;
  /** At least one to calibrate to. */
  readonly targets: readonly ChosenTarget[];
  readonly size: CalibrationSize;
}
