import type { Fault } from '../engine/fault.ts';
import type { EventLogColumns } from '../engine/model.ts';

export type LogScope = 'none' | 'disputes' | 'all';

/** Everything one run needs, as structured-cloneable data; nothing is implied by the worker that runs it. */
export interface RunRequest {
  /** Name in the worker's model registry. */
  readonly model: string;
  /** Resolved model parameters (scenario and policy), JSON data. */
  readonly parameters: unknown;
  readonly seed: number;
  readonly replicate: number;
  /** What the event log keeps. */
  readonly log: LogScope;
  /**
   * Names the random world among those that are run at the same time, if it is worth while that one worker runs all policies in it. Decides the order of runs only: no
   * result depends on it.
   */
  readonly world?: string;
  /** Named in the path of faults only: the model never sees it. */
  readonly policy?: string;
  /** Whether to tell glimpses while it runs. Changes no result. */
  readonly glimpses?: boolean;
  /** `outcomes` leaves curves and profiles out of the result: sweeps keep neither. */
  readonly keeps?: 'outcomes';
}

/** What can be seen of a run under way. */
export interface Glimpse {
  /** Simulated day it has come to. */
  readonly day: number;
  /** The model's curves as far as that day; the rest is 0. */
  readonly series: Readonly<Record<string, Float64Array>>;
}

export interface RunOk {
  readonly status: 'ok';
  readonly outcomes: Record<string, number>;
  readonly series: Record<string, Float64Array>;
  /** Vectors on grids of their own (days since surfacing, communities), if the model keeps any. */
  readonly profiles: Record<string, Float64Array>;
  readonly log?: EventLogColumns;
  /** Events handled. */
  readonly events: number;
}

/** A failed replicate is a row with its reason; it is never dropped. */
export interface RunFailed {
  readonly status: 'failed';
  readonly fault: Fault;
  /** The faults after the first, if several were found at once. */
  readonly furtherFaults?: readonly Fault[];
}

export type RunResult = RunOk | RunFailed;
