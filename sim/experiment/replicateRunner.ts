import type { Glimpse, RunRequest, RunResult } from './run.ts';

/** Told while a run goes on: the share of its horizon passed, 0…1, never falling, and what can be seen so far if that was asked for. */
export type OnRunProgress = (fraction: number, glimpse?: Glimpse) => void;

/** Whoever turns requests into results: a pool of workers, or one behind a store of finished replicates. */
export interface ReplicateRunner {
  /** Runs that go on at once at most. */
  readonly size: number;
  /** Never rejects: a run that could not be finished is a failed row. */
  run(request: RunRequest, onProgress?: OnRunProgress): Promise<RunResult>;
  /** Every pending run resolves at once as a failed row with code `cancelled`; later requests run. */
  cancel(): void;
}
