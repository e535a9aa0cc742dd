import { arrange } from '../../models/governance/arrangement.ts';
import type { GovernanceParameters, Levers } from '../../models/governance/parameters/governanceParameters.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { type Factor, factorValue } from '../../sim/experiment/factor.ts';
import type { Settings } from '../checkRun.ts';
import type { Plan } from '../question/plan.ts';
import { resolveRun } from '../resolve.ts';
import type { FactorChoice } from './experiment.ts';
import { ownValue } from './factorsOf.ts';

/** What is varied, as chosen and as factors, in the same order. */
export interface Varied {
  readonly choices: readonly FactorChoice[];
  readonly factors: readonly Factor[];
}

/** What a point sets, besides levers: parameters by key. `own`: any policy's parameters where no factor is set. Coordinates that are NaN set nothing. */
export function settingsAt(
  point: ArrayLike<number>,
  { choices, factors }: Varied,
  own: GovernanceParameters,
): { readonly set: Record<string, Settings[string]>; readonly levers: Record<string, Settings[string]> } {
  const set: Record<string, Settings[string]> = {};
  const levers: Record<string, Settings[string]> = {};
  factors.forEach((factor, f) => {
    if (Number.isNaN(point[f]!)) return;
    const value = factorValue(factor, point[f]!);
    const choice: FactorChoice = choices[f]!;
    if ('times' in choice) for (const key of choice.times) set[key] = ownValue(key, own) * (value as number);
    else if (parameterOf(choice.key)?.kind === 'lever') levers[choice.key] = value;
    else set[choice.key] = value;
  });
  return { set, levers };
}

/** Resolved parameters of the policy at a place of a plan, at a point. Throws the faults of what cannot be staffed, paid or combined there. */
export function parametersAt(
  point: ArrayLike<number>,
  { question, caseSpec, policies }: Plan,
  place: number,
  varied: Varied,
): GovernanceParameters {
  const { policy, parameters: own } = policies[place]!;
  const { set, levers } = settingsAt(point, varied, own);
  const parameters = resolveRun({
    case: caseSpec,
    policy: { ...policy, levers: { ...policy.levers, ...levers } as Levers },
    set: { ...question.settings, ...set },
    period: { windowDays: question.days },
    slice: { denominator: question.slice },
  });
  arrange(parameters, new RandomStreams(question.seed, 0));
  return parameters;
}
