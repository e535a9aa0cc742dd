import type { ChosenTarget } from '../../scenarios/calibration/calibrationChoice.ts';
import type { Settings } from '../../scenarios/checkRun.ts';
import type { FactorChoice } from '../../scenarios/experiment/experiment.ts';
import type { Bilingual } from '../../scenarios/sourced.ts';
import type { CalibrationGeneration, CalibrationStop } from '../../sim/analysis/calibration/calibration.ts';
import type { FactorPosterior } from '../../sim/analysis/calibration/posterior.ts';
import type { PredictiveCheck } from '../../sim/analysis/calibration/predictiveChecks.ts';
import type { PairReach, TargetReach } from '../../sim/analysis/calibration/targetReach.ts';
import type { FactorPair } from '../../sim/analysis/calibration/tiedPairs.ts';
import type { Prior } from '../../sim/analysis/decision/prior.ts';
import type { Factor } from '../../sim/experiment/factor.ts';

/** `budget`: the time was over; `cancelled`: somebody stopped it, and fresh worlds were not run. */
export type CalibrateStop = CalibrationStop | 'budget' | 'cancelled';

/**
 * `reached`: points meet all targets at once, and the sample is a posterior. `unreached`: no point was found that does, the tolerance having come to a stand. `unfinished`: it was ended while the tolerance was still falling. `nothing`: no point has all outcomes.
 */
export type CalibrateVerdict = 'reached' | 'unreached' | 'unfinished' | 'nothing';

/**
 * Why a calibration is not to be trusted. `lowEffective` {effective, least}: the sample tells as much as fewer than 100 points, grave below 30. `missedValidation` {missed, of}: targets that it was not calibrated to are missed by nearly all of the ensemble.
 * `luck` {outcomes}: targets that it was calibrated to are met by less than half of the ensemble in fresh worlds: meeting them was luck of the worlds. `refused` {share}: points that the policy cannot be had at; above a tenth. `oneTarget`: everything rests on one figure.
 */
export interface CalibrationCaution {
  readonly code: 'lowEffective' | 'missedValidation' | 'luck' | 'refused' | 'oneTarget';
  readonly isGrave: boolean;
  readonly values: Readonly<Record<string, number>>;
}

export interface CalibratedFactor {
  readonly factor: Factor;
  readonly choice: FactorChoice;
  readonly prior: Prior | null;
  /** Null where there is no posterior. */
  readonly posterior: FactorPosterior | null;
}

export interface CalibratedTarget extends ChosenTarget {
  readonly unit: string;
  /** Among the points of the first generation, which the prior drew; null for a target to validate with. */
  readonly reach: TargetReach | null;
  /** In the runs that were chosen; null where there is no posterior. */
  readonly chosen: PredictiveCheck | null;
  /** In fresh worlds, parameter sets of the ensemble alike; null where these were not run. */
  readonly fresh: PredictiveCheck | null;
}

/** A generation as a report shows it. */
export type ToldGeneration = Pick<
  CalibrationGeneration,
  'size' | 'tolerance' | 'effective' | 'accepted' | 'hits' | 'refused' | 'undefined'
> & {
  /** Share of drawn points that emulators kept for running, and how many targets they could predict. */
  readonly kept: number;
  readonly emulated: number;
};

/** What a calibration came to, with all it can be cited and made again by. Plain data; NaN and Infinity become null when it is written as JSON. */
export interface CalibrationDocument {
  readonly version: string;
  readonly engine: string;
  /** Over everything that was evaluated, in the order of points. */
  readonly hash: string;
  readonly id: string;
  readonly label: Bilingual;
  readonly case: string;
  readonly policy: string;
  readonly seed: number;
  readonly days: number;
  /** `1/k` */
  readonly slice: string;
  /** Random worlds of every point. */
  readonly replicates: number;
  readonly settings: Settings;
  readonly verdict: CalibrateVerdict;
  readonly stop: CalibrateStop;
  readonly points: number;
  /** Runs that failed. */
  readonly failed: number;
  /** Greatest distance that counts as near at the end; 1: all targets are met. */
  readonly tolerance: number;
  readonly effective: number;
  readonly wanted: number;
  readonly factors: readonly CalibratedFactor[];
  readonly bound: number;
  readonly pairs: readonly FactorPair[];
  readonly pairBound: number;
  readonly targets: readonly CalibratedTarget[];
  /** Targets that exclude each other, as far as can be seen. */
  readonly conflicts: readonly PairReach[];
  /** Smallest largest miss of all points, in halves of what the targets allow. */
  readonly nearest: number;
  readonly generations: readonly ToldGeneration[];
  /** Null where there is none. */
  readonly ensemble: { readonly size: number; readonly distinct: number; readonly freshSeed: number } | null;
  readonly cautions: readonly CalibrationCaution[];
}

/** As a file: what is no finite number is null. */
export const calibrationJson = (document: CalibrationDocument): string =>
  `${JSON.stringify(document, (_, value: unknown) => (value instanceof Float64Array ? Array.from(value) : value), 2)}\n`;
