import { comparisonSpecOf } from '../../../scenarios/question/comparisonSpecOf.ts';
import type { Plan } from '../../../scenarios/question/plan.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { type ComparisonSoFar, runComparison } from '../../../sim/experiment/comparison.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';

/** A trial as far as its worlds are finished. */
export interface TrialState {
  readonly plan: Plan;
  readonly result: ComparisonSoFar;
  /** Runs finished and to do, worlds times policies. */
  readonly done: number;
  readonly total: number;
  readonly isWhole: boolean;
}

export interface TrialHooks {
  readonly runner: ReplicateRunner;
  readonly signal: AbortSignal;
  /** Told whenever another run has finished. */
  onState(state: TrialState): void;
}

/** Runs all worlds of a plan with their weekly curves. Throws the faults of runs that failed, `cancelled` where it was stopped, by whomever. */
export async function runTrial(plan: Plan, { runner, signal, onState }: TrialHooks): Promise<TrialState> {
  const { worlds } = plan.question;
  const replicates = 'replicates' in worlds ? worlds.replicates : 0;
  const spec = comparisonSpecOf(plan, { seriesReplicates: replicates });
  let told = 0;
  const result = await runComparison(spec, runner, {
    now: () => performance.now(),
    onProgress({ done, total }, soFar) {
      if (done === told) return;
      told = done;
      onState({ plan, result: soFar(), done, total, isWhole: false });
    },
    isCancelled: () => signal.aborted,
  });
  if (result.stop === 'cancelled') throw new FaultError({ code: 'cancelled', path: 'lesson' });
  if (result.failed.length > 0) throw new FaultError(result.failed.map(({ fault }) => fault));
  const total = replicates * plan.policies.length;
  return { plan, result, done: total, total, isWhole: true };
}
