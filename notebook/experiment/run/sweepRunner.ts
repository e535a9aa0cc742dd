import type { Fault } from '../../../sim/engine/fault.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import type { ResultStore } from '../../../sim/experiment/resultStore.ts';
import type { RunRequest, RunResult } from '../../../sim/experiment/run.ts';
import { StoredRunner } from '../../../sim/experiment/storedRunner.ts';

export interface SweepRunnerOptions {
  /** Shared with others of the page. */
  readonly pool: ReplicateRunner;
  readonly store: ResultStore;
  readonly onTrouble: (fault: Fault) => void;
}

/** Runs of sweeps, kept without curves: a sweep has many runs and looks at outcomes only. */
export class SweepRunner {
  readonly #keys = new WeakMap<RunRequest, string>();
  readonly #runner: StoredRunner;

  constructor({ pool, store, onTrouble }: SweepRunnerOptions) {
    const runner: ReplicateRunner = {
      size: pool.size,
      run: (request) => outcomesOnly(pool, request),
      // What is under way ends by itself and is kept: others use the pool too.
      cancel: () => {},
    };
    this.#runner = new StoredRunner({ runner, store, keyOf: (request) => this.#keys.get(request)!, onTrouble });
  }

  run(request: RunRequest, key: string): Promise<RunResult> {
    this.#keys.set(request, key);
    return this.#runner.run(request);
  }

  cancel(): void {
    this.#runner.cancel();
  }
}

/** A run that was ended because somebody else cancelled theirs is run again. */
async function outcomesOnly(pool: ReplicateRunner, request: RunRequest): Promise<RunResult> {
  const result = await pool.run(request);
  if (result.status === 'failed') return result.fault.code === 'cancelled' ? outcomesOnly(pool, request) : result;
  return { ...result, series: {}, profiles: {} };
}
