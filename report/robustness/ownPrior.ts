import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import { decidingChoices } from '../../scenarios/experiment/decidingChoices.ts';
import type { ExperimentPlan } from '../../scenarios/experiment/experimentPlan.ts';
import { ownValue } from '../../scenarios/experiment/factorsOf.ts';
import { positionOf } from '../../sim/analysis/decision/factorPosition.ts';
import type { Prior } from '../../sim/analysis/decision/prior.ts';
import type { FactorValue } from '../../sim/experiment/factor.ts';

/** Where the scenario itself stands: its own values of the factors, by key, as far as they lie in the tested ranges. Levers differ by policy and are left out. */
export function scenarioPoint({ experiment, plan, factors }: ExperimentPlan): Readonly<Record<string, FactorValue>> {
  const { parameters } = plan.policies[0]!;
  const own = experiment.factors.flatMap((choice, place): [string, FactorValue][] => {
    if (!('times' in choice) && parameterOf(choice.key)?.kind === 'lever') return [];
    const value = 'times' in choice ? 1 : ownValue(choice.key, parameters);
    return positionOf(factors[place]!, value) === undefined ? [] : [[choice.key, value]];
  });
  return Object.fromEntries(own);
}

/**
 * A second prior that nobody had to think up: the scenario's own values most likely and the ends of the ranges not at all, a triangle each, of the few uncertainties that were named as deciding beforehand. In all factors at
 * once it would leave no worlds' worth. Empty where none of them was varied.
 */
export function ownPrior(plan: ExperimentPlan): Readonly<Record<string, Prior>> {
  const point = scenarioPoint(plan);
  const keys = decidingChoices().map(({ key }) => key);
  return Object.fromEntries(
    keys.flatMap((key): [string, Prior][] =>
      Object.hasOwn(point, key) ? [[key, { kind: 'triangular', mode: point[key]! }]] : [],
    ),
  );
}
