import { outcomeDefinitions } from '../../../../models/governance/outcomes/definitions.ts';
import { checkDrawn } from '../../../../report/robustness/drawnOutcomes.ts';
import { type RobustDocument, robustDocument } from '../../../../report/robustness/robustDocument.ts';
import { usualObjectives } from '../../../../report/robustness/robustObjectives.ts';
import type { Experiment } from '../../../../scenarios/experiment/experiment.ts';
import type { ExperimentPlan } from '../../../../scenarios/experiment/experimentPlan.ts';
import { planExperiment } from '../../../../scenarios/experiment/planExperiment.ts';
import { FaultError } from '../../../../sim/engine/fault.ts';
import type { SweepResult } from '../../../../sim/experiment/sweep.ts';
import { makeSweepWorker } from '../../../experiment/run/makeSweepWorker.ts';
import type { SweepWorkerApi } from '../../../experiment/run/sweepWorkerApi.ts';

/** What is shown of a sweep on this page; `runs` is what further questions are asked of. */
export interface RobustFound {
  readonly document: RobustDocument;
  readonly runs: SweepResult;
}

export interface WorkerFacts {
  readonly version: string;
  readonly engine: string;
}

/** Outcomes of an experiment that policies can be judged by; undefined, which stands for the usual ones, where there is none. */
export function objectivesOf({ outcomes }: Experiment): string[] | undefined {
  const judged = outcomes.filter((key) => {
    const better = outcomeDefinitions.find((one) => one.key === key)?.better;
    return better === 'higher' || better === 'lower';
  });
  return judged.length === 0 ? undefined : judged;
}

/** Throws besides what `planExperiment` throws `designNotDrawn` and `tooFewPolicies`. */
export function planRobust(experiment: Experiment): ExperimentPlan {
  const plan = planExperiment(experiment);
  checkDrawn(plan);
  const { length } = plan.plan.policies;
  if (length < 2) throw new FaultError({ code: 'tooFewPolicies', path: 'policies', value: length, expected: '≥ 2' });
  return plan;
}

/** Curves along factors, one a factor and comparison, above which runs under way are not analysed: workers would wait for it. */
const mostCurves = 300;

/** The worker of the page's sweeps. */
export function makeRobustWorker(facts: WorkerFacts): SweepWorkerApi<Experiment, RobustFound> {
  const analyse = (plan: ExperimentPlan, runs: SweepResult): RobustFound => {
    const objectives = objectivesOf(plan.experiment);
    return { document: robustDocument(plan, runs, facts, objectives === undefined ? {} : { objectives }), runs };
  };
  return makeSweepWorker({
    engine: facts.engine,
    planOf: planRobust,
    analyse,
    glance: (plan, runs) => (curvesOf(plan) <= mostCurves ? analyse(plan, runs) : null),
  });
}

function curvesOf({ experiment, factors, plan }: ExperimentPlan): number {
  const { length } = objectivesOf(experiment) ?? usualObjectives;
  return factors.length * length * (plan.policies.length - 1);
}
