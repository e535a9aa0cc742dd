import { FaultError } from '../../sim/engine/fault.ts';
import { makeDesign } from '../../sim/experiment/designs/makeDesign.ts';
import { planOf } from '../question/planOf.ts';
import type { Experiment } from './experiment.ts';
import type { ExperimentPlan } from './experimentPlan.ts';
import { factorsOf, timesFaults } from './factorsOf.ts';
import { parametersAt } from './parametersAt.ts';
import { checkExperiment } from './parseExperiment.ts';

/**
 * Everything an experiment needs to be run. Throws one `FaultError` with the faults of the experiment, of its question where no factor is set, and of ratios that
 * leave a bound. A policy that cannot be had at some points is no fault: those runs are refused.
 */
export function planExperiment(experiment: Experiment): ExperimentPlan {
  checkExperiment(experiment);
  const plan = planOf(experiment.question);
  const faults = timesFaults(experiment.factors, plan.policies[0]!.parameters);
  if (faults.length > 0) throw new FaultError(faults);
  const factors = factorsOf(experiment.factors);
  const { seed, worlds } = experiment.question;
  const varied = { choices: experiment.factors, factors };
  const design = makeDesign(experiment.design, factors, seed);
  return {
    experiment,
    plan,
    factors,
    design,
    sweep: {
      model: 'governance',
      seed,
      replicates: worlds.replicates,
      ...(experiment.ownWorlds === true ? { worlds: 'own' as const } : {}),
      policies: plan.policies.map(({ id }) => id),
      points: design.points.length,
      parametersOf: (point, policy) => parametersAt(design.points[point]!, plan, policy, varied),
    },
  };
}
