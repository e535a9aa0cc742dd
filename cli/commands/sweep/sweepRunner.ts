import type { SweepStore } from '../../../sim/experiment/folder/sweepStore.ts';
import type { WorkerPool } from '../../../sim/experiment/pool.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';

/** Who runs a sweep that lives in a folder. */
export interface SweepRunner {
  /** Called once the store of the folder is open. */
  runnerOf(store: SweepStore): ReplicateRunner;
  /** Every pending run ends as cancelled. */
  cancel(): void;
  close(): Promise<void>;
}

/** The workers of this process. */
export const ownWorkers = (pool: WorkerPool): SweepRunner => ({
  runnerOf: () => pool,
  cancel: () => pool.cancel(),
  close: () => pool.close(),
});
