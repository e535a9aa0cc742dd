import { arrange } from '../../models/governance/arrangement.ts';
import type { Levers } from '../../models/governance/parameters/governanceParameters.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { makeDesign } from '../../sim/experiment/designs/makeDesign.ts';
import { type Factor, factorValue } from '../../sim/experiment/factor.ts';
import type { Settings } from '../checkRun.ts';
import type { Plan } from '../question/plan.ts';
import { planOf } from '../question/planOf.ts';
import { resolveRun } from '../resolve.ts';
import type { Experiment, FactorChoice } from './experiment.ts';
import type { ExperimentPlan } from './experimentPlan.ts';
import { factorsOf, ownValue, timesFaults } from './factorsOf.ts';
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
      parametersOf: (point, policy) => parametersAt(design.points[point]!, policy, { experiment, plan, factors }),
    },
  };
}

interface Place {
  readonly experiment: Experiment;
  readonly plan: Plan;
  readonly factors: readonly Factor[];
}

/** Resolved parameters of a policy at a point. Throws the faults of what cannot be staffed, paid or combined there. */
function parametersAt(point: Float64Array, place: number, { experiment, plan, factors }: Place) {
  const { question, caseSpec, policies } = plan;
  const { policy, parameters: own } = policies[place]!;
  const set: Record<string, Settings[string]> = { ...question.settings };
  const levers: Record<string, Settings[string]> = { ...policy.levers };
  const isLever = (key: string) => parameterOf(key)?.kind === 'lever';
  factors.forEach((factor, f) => {
    if (Number.isNaN(point[f]!)) return;
    const value = factorValue(factor, point[f]!);
    const choice: FactorChoice = experiment.factors[f]!;
    if ('times' in choice) for (const key of choice.times) set[key] = ownValue(key, own) * (value as number);
    else if (isLever(choice.key)) levers[choice.key] = value;
    else set[choice.key] = value;
  });
  const parameters = resolveRun({
    case: caseSpec,
    policy: { ...policy, levers: levers as Levers },
    set,
    period: { windowDays: question.days },
    slice: { denominator: question.slice },
  });
  arrange(parameters, new RandomStreams(question.seed, 0));
  return parameters;
}
