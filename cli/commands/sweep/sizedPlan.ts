import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { planExperiment } from '../../../scenarios/experiment/planExperiment.ts';
import { estimateSweep } from '../../../sim/experiment/estimateSweep.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import type { Host } from '../../host.ts';
import type { Interruption } from '../../interruption.ts';
import { pilotOptions } from '../pilot.ts';
import { budgetDesign } from './budgetDesign.ts';
import type { SweepMessages } from './sweepMessages.ts';
import type { SweepOptions } from './sweepOptions.ts';

interface Tools {
  readonly pool: ReplicateRunner;
  readonly host: Host;
  readonly messages: SweepMessages;
  readonly interruption: Interruption;
}

/** Tells what will be run and how long it takes; of a budget, the plan that fits into it. Undefined where the user stopped it. */
export async function sizedPlan(
  plan: ExperimentPlan,
  { budget, isDryRun }: Pick<SweepOptions, 'budget' | 'isDryRun'>,
  { pool, host, messages, interruption }: Tools,
): Promise<ExperimentPlan | undefined> {
  const started = host.now();
  messages.experiment(plan, isDryRun);
  if (budget === undefined) messages.size(plan);
  messages.measuring();
  const estimate = await estimateSweep(plan.sweep, pool, () => host.now(), pilotOptions(budget));
  if (interruption.isAsked) return undefined;
  messages.time(estimate, budget === undefined);
  if (budget === undefined) return plan;

  const { policies, replicates } = plan.sweep;
  const left = budget - (host.now() - started) / 1000;
  const design = budgetDesign(plan.design.spec, plan.factors, policies.length * replicates, estimate, {
    seconds: budget,
    left,
  });
  const fitting = planExperiment({ ...plan.experiment, design });
  const runs = fitting.sweep.points * policies.length * replicates;
  messages.picked(
    fitting,
    budget,
    (estimate.secondsPerRun * estimate.shareHad * runs) / Math.min(estimate.workers, runs),
  );
  return fitting;
}
