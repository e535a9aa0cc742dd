import type { SensitivityDocument } from '../../../../report/sensitivity/sensitivityDocument.ts';
import type { Experiment } from '../../../../scenarios/experiment/experiment.ts';
import type { Fault } from '../../../../sim/engine/fault.ts';
import type { Design } from '../../../../sim/experiment/designs/design.ts';
import type { RunRequest, RunResult } from '../../../../sim/experiment/run.ts';
import type { SweepRuns } from '../../../../sim/experiment/sweep.ts';

/** How large an experiment is, or why it cannot be run. */
export interface Checked {
  readonly faults: readonly Fault[];
  /** Of the design; NaN where it cannot be told. */
  readonly points: number;
  readonly runs: number;
}

export interface SweepProgress {
  readonly done: number;
  readonly total: number;
  /** About so many have an end of every run: runs end in no strict order. */
  readonly points: number;
  readonly pointsPlanned: number;
  readonly etaSeconds: number;
}

/** A sweep, whole or as far as it has come, and what it says. */
export interface Analysed {
  readonly document: SensitivityDocument;
  readonly design: Design;
  readonly runs: SweepRuns;
}

/** What the page does for a sweep: it has the workers, the store, and the reader. */
export interface SweepHost {
  /** `key` is the address of the run among those that are kept. */
  run(request: RunRequest, key: string): Promise<RunResult>;
  /** Every pending run resolves as cancelled. */
  cancelRuns(): void;
  tell(progress: SweepProgress): void;
  /** Whole points so far, while it goes on. */
  show(soFar: Analysed): void;
}

/** What a thread of its own does, so that the page keeps answering: checking, laying out points, resolving parameters, analysing. */
export interface SweepWorkerApi {
  check(experiment: Experiment): Checked;
  /** Seconds that one run takes while all workers are busy, measured at a few points; NaN where none could be run. */
  pilot(experiment: Experiment, workers: number, host: Pick<SweepHost, 'run' | 'cancelRuns'>): Promise<number>;
  /** Resolves when it is done or cancelled. Faults are values: errors lose what they hold on the way between threads. */
  run(
    experiment: Experiment,
    size: number,
    host: SweepHost,
  ): Promise<{ readonly analysed: Analysed | null } | { readonly faults: readonly Fault[] }>;
  cancel(): void;
}

/** `SweepWorkerApi` as it looks from the page. */
export type RemoteSweepWorker = {
  readonly [Name in keyof SweepWorkerApi]: (
    ...given: Parameters<SweepWorkerApi[Name]>
  ) => Promise<Awaited<ReturnType<SweepWorkerApi[Name]>>>;
};
