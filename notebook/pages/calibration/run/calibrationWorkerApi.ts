import type { CalibrationDocument } from '../../../../report/calibration/calibrationDocument.ts';
import type { CalibrationChoice } from '../../../../scenarios/calibration/calibrationChoice.ts';
import type { Ensemble } from '../../../../scenarios/ensemble/ensemble.ts';
import type { Fault } from '../../../../sim/engine/fault.ts';
import type { SweepHost } from '../../../experiment/run/sweepWorkerApi.ts';
import type { FactorBins } from './factorBins.ts';

export interface CalibrationAsked {
  readonly choice: CalibrationChoice;
  /** Seconds; null: as long as it takes. */
  readonly budget: number | null;
}

/** How far a calibration is. */
export interface CalibrationTold {
  /** Generation that is being run, from 1, and how many there are at most. */
  readonly generation: number;
  readonly planned: number;
  /** Runs of it. */
  readonly done: number;
  readonly total: number;
  readonly etaSeconds: number;
  /** After the generation before; null where no point has a distance yet. */
  readonly tolerance: number | null;
  readonly effective: number;
  readonly wanted: number;
  /** Whether the ensemble is being run in fresh worlds. */
  readonly isFresh: boolean;
}

/** What a calibration came to, as the page shows it. */
export interface CalibrationFound {
  readonly document: CalibrationDocument;
  /** Null where the targets are not reached, or it was stopped. */
  readonly ensemble: Ensemble | null;
  /** One a factor; empty where there is no posterior. */
  readonly bins: readonly FactorBins[];
}

/** What the page does for a calibration: it has the workers, the store, and the reader. */
export interface CalibrationHost extends Pick<SweepHost, 'run' | 'cancelRuns'> {
  tell(progress: CalibrationTold): void;
}

/** What a thread of its own does, so that the page keeps answering: choosing points, resolving parameters, analysing. */
export interface CalibrationWorkerApi {
  /** Seconds that one run takes while all workers are busy, measured at a few points of the first generation; NaN where none could be run. */
  pilot(choice: CalibrationChoice, workers: number, host: Pick<CalibrationHost, 'run' | 'cancelRuns'>): Promise<number>;
  /** Resolves when it is done or cancelled; nothing is found where no generation was finished. Faults are values: errors lose what they hold on the way between threads. */
  run(
    asked: CalibrationAsked,
    size: number,
    host: CalibrationHost,
  ): Promise<{ readonly found: CalibrationFound | null } | { readonly faults: readonly Fault[] }>;
  cancel(): void;
}
