import type { Fault } from '../../../sim/engine/fault.ts';
import type { RunRequest, RunResult } from '../../../sim/experiment/run.ts';
import type { SweepResult } from '../../../sim/experiment/sweep.ts';

/** How large a sweep is, or why it cannot be run. */
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

/** A sweep, whole or as far as it has come, and what it says; each page has more of its own. */
export interface Analysed {
  readonly document: Pick<SweepResult, 'points' | 'stop'> & { readonly pointsPlanned: number };
}

/** What the page does for a sweep: it has the workers, the store, and the reader. */
export interface SweepHost<Found extends Analysed = Analysed> {
  /** `key` is the address of the run among those that are kept. */
  run(request: RunRequest, key: string): Promise<RunResult>;
  /** Every pending run resolves as cancelled. */
  cancelRuns(): void;
  tell(progress: SweepProgress): void;
  /** Whole points so far, while it goes on. */
  show(soFar: Found): void;
}

/** What a thread of its own does, so that the page keeps answering: checking, laying out points, resolving parameters, analysing. */
export interface SweepWorkerApi<Asked, Found extends Analysed> {
  check(asked: Asked): Checked;
  /** Seconds that one run takes while all workers are busy, measured at a few points; NaN where none could be run. */
  pilot(asked: Asked, workers: number, host: Pick<SweepHost, 'run' | 'cancelRuns'>): Promise<number>;
  /** Resolves when it is done or cancelled. Faults are values: errors lose what they hold on the way between threads. */
  run(
    asked: Asked,
    size: number,
    host: SweepHost<Found>,
  ): Promise<{ readonly analysed: Found | null } | { readonly faults: readonly Fault[] }>;
  cancel(): void;
}

/** The functions of a worker as they look from the page. */
export type Remote<Api> = {
  readonly [Name in keyof Api]: Api[Name] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Promise<Awaited<Result>>
    : never;
};

export type RemoteSweepWorker<Asked, Found extends Analysed> = Remote<SweepWorkerApi<Asked, Found>>;
