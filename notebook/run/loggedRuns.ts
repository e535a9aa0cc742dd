import type { JourneyRun } from '../../models/governance/journey.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { WorkerPool } from '../../sim/experiment/pool.ts';
import type { LogScope } from '../../sim/experiment/run.ts';
import { startBrowserWorker } from './browserWorkers.ts';

export interface LoggedRunsOptions {
  readonly replicate: number;
  readonly log: Exclude<LogScope, 'none'>;
  /** Share of all runs done, 0…1. */
  readonly onProgress: (fraction: number) => void;
  readonly signal: AbortSignal;
}

/**
 * One world under every policy of a plan, with its log. Logs are kept by nobody but the caller: the store has none. Workers of their own, ended with the runs, so that a cancel
 * touches no comparison and what a log took is given back. Throws the faults of runs that failed, `cancelled` among them.
 */
export async function loggedRuns(
  plan: Plan,
  { replicate, log, onProgress, signal }: LoggedRunsOptions,
): Promise<JourneyRun[]> {
  if (signal.aborted) throw new FaultError({ code: 'cancelled', path: 'journey' });
  const size = Math.max(1, Math.min(plan.policies.length, (navigator.hardwareConcurrency ?? 2) - 1));
  const pool = new WorkerPool({ size, spawn: startBrowserWorker });
  const stop = () => pool.cancel();
  signal.addEventListener('abort', stop);
  const done = plan.policies.map(() => 0);
  try {
    return await Promise.all(
      plan.policies.map(async ({ id, parameters, map }, i) => {
        const { seed } = plan.question;
        const result = await pool.run(
          { model: 'governance', parameters, seed, replicate, log, policy: id },
          (fraction) => {
            done[i] = fraction;
            onProgress(done.reduce((sum, one) => sum + one, 0) / done.length);
          },
        );
        if (result.status === 'failed') throw new FaultError([result.fault, ...(result.furtherFaults ?? [])]);
        return { log: result.log!, map, parameters: parameters as JourneyRun['parameters'] };
      }),
    );
  } finally {
    signal.removeEventListener('abort', stop);
    await pool.close();
  }
}
