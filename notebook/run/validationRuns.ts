import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { type ValidatedCase, validatedCase } from '../../report/validation/validationDocument.ts';
import { comparisonSpecOf } from '../../scenarios/question/comparisonSpecOf.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import { summariseComparison } from '../../sim/analysis/summary.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { runComparison } from '../../sim/experiment/comparison.ts';
import { type PoolWorker, WorkerPool } from '../../sim/experiment/pool.ts';
import { startBrowserWorker } from './browserWorkers.ts';

export interface ValidationRunsOptions {
  /** Share of all runs done, 0…1, with the plan that is being run. */
  readonly onProgress: (fraction: number, plan: Plan) => void;
  /** Cases so far, each when it is done. */
  readonly onCase: (validated: ValidatedCase) => void;
  readonly signal: AbortSignal;
  readonly spawn?: () => PoolWorker;
}

/**
 * Runs plans of one policy each, one after the other, and holds each against its targets: the same as `zhili validate`. Workers of their own, ended with the runs, so
 * that a cancel touches no comparison. Throws `cancelled`; what was done before has been told.
 */
export async function validationRuns(
  plans: readonly Plan[],
  { onProgress, onCase, signal, spawn = startBrowserWorker }: ValidationRunsOptions,
): Promise<void> {
  const cancelled = () => new FaultError({ code: 'cancelled', path: 'validation' });
  if (signal.aborted) throw cancelled();
  const size = Math.max(1, (navigator.hardwareConcurrency ?? 2) - 1);
  const pool = new WorkerPool({ size, spawn });
  const stop = () => pool.cancel();
  signal.addEventListener('abort', stop);
  try {
    for (const [i, plan] of plans.entries()) {
      onProgress(i / plans.length, plan);
      const spec = comparisonSpecOf(plan);
      const result = await runComparison(spec, pool, {
        now: () => performance.now(),
        isCancelled: () => signal.aborted,
        onProgress: ({ fraction }) => onProgress((i + fraction) / plans.length, plan),
      });
      if (result.stop === 'cancelled') throw cancelled();
      const policy = plan.policies[0]!.id;
      const { policies, hash } = summariseComparison(result, { reference: policy, outcomes: outcomeDefinitions });
      const { replicates, failed } = result;
      const ran = { policy, replicates, failed: failed.length, hash, outcomes: policies[0]!.outcomes };
      onCase(validatedCase(plan.caseSpec, ran, 'all'));
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await pool.close();
  }
}
