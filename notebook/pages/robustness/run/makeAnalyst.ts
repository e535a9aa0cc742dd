import {
  type DiscoverDocument,
  type DiscoverQuestion,
  discoverDocument,
} from '../../../../report/robustness/discoverDocument.ts';
import { drawnOutcomes } from '../../../../report/robustness/drawnOutcomes.ts';
import type { RobustDocument } from '../../../../report/robustness/robustDocument.ts';
import type { RobustTarget } from '../../../../report/robustness/robustTargets.ts';
import type { Experiment } from '../../../../scenarios/experiment/experiment.ts';
import { satisficing } from '../../../../sim/analysis/decision/satisficing.ts';
import { type Fault, FaultError } from '../../../../sim/engine/fault.ts';
import type { SweepResult } from '../../../../sim/experiment/sweep.ts';
import type { Remote } from '../../../experiment/run/sweepWorkerApi.ts';
import { planRobust, type WorkerFacts } from './makeRobustWorker.ts';

/** Something found, or why not: errors lose what they hold on the way between threads. */
export type Answer<Found> = { readonly found: Found } | { readonly faults: readonly Fault[] };

export type AskedTarget = Omit<RobustTarget, 'from'>;

/** What is asked of runs that are there, in a thread of its own: seconds in which the form must still be checked. */
export interface AnalystApi {
  discover(experiment: Experiment, runs: SweepResult, question: DiscoverQuestion): Answer<DiscoverDocument>;
  judge(
    experiment: Experiment,
    runs: SweepResult,
    targets: readonly AskedTarget[],
  ): Answer<RobustDocument['satisficing']>;
}

export type RemoteAnalyst = Remote<AnalystApi>;

export function makeAnalyst(facts: WorkerFacts): AnalystApi {
  return {
    discover: (experiment, runs, question) =>
      answer(() => discoverDocument(planRobust(experiment), runs, facts, { question })),
    judge: (experiment, runs, targets) =>
      answer(() => {
        const { columnsOf, replicates } = drawnOutcomes(planRobust(experiment), runs);
        const all = targets.map(({ outcome, ...bounds }) => ({
          key: outcome,
          columns: columnsOf(outcome),
          ...bounds,
        }));
        return satisficing(all, { replicates });
      }),
  };
}

function answer<Found>(find: () => Found): Answer<Found> {
  try {
    return { found: find() };
  } catch (error) {
    if (error instanceof FaultError) return { faults: error.faults };
    throw error;
  }
}
