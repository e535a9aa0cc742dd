import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import type { Fault } from '../../sim/engine/fault.ts';
import { usualSpacing } from '../../sim/experiment/designs/valueInRange.ts';
import type { Factor } from '../../sim/experiment/factor.ts';
import type { FactorChoice } from './experiment.ts';
import { choiceOf } from './writtenExperiment.ts';

/** The factors of checked choices, in their order. */
export const factorsOf = (choices: readonly FactorChoice[]): Factor[] => choices.map(factorOf);

function factorOf(choice: FactorChoice): Factor {
  const { key } = choice;
  if ('times' in choice) return number(key, choice.range, choice.spacing);
  const whole = 'values' in choice ? choice : choiceOf(key);
  if ('values' in whole) return { key, kind: 'choice', values: whole.values };
  const definition = parameterOf(key);
  if (definition?.type !== 'number' && definition?.type !== 'integer') throw new Error(`${key} is no number`);
  const { range = definition.bounds, spacing } = choice as {
    range?: readonly [number, number];
    spacing?: 'linear' | 'logarithmic';
  };
  return definition.type === 'integer' ? { key, kind: 'integer', range } : number(key, range, spacing);
}

const number = (
  key: string,
  range: readonly [number, number],
  spacing: 'linear' | 'logarithmic' = usualSpacing(range),
): Factor => ({ key, kind: 'number', range, spacing });

/** What a parameter is where no factor is set; constants and uncertainties are those of the case, the same under every policy. */
export function ownValue(key: string, { constants, uncertainties }: GovernanceParameters): number {
  const values: Readonly<Record<string, number>> = Object.hasOwn(constants, key) ? constants : uncertainties;
  return values[key]!;
}

/** Ratios that would take a parameter out of its bounds in this scenario. */
export function timesFaults(choices: readonly FactorChoice[], parameters: GovernanceParameters): Fault[] {
  return choices.flatMap((choice, index) => {
    if (!('times' in choice)) return [];
    const [low, high] = choice.range;
    return choice.times.flatMap((key): Fault[] => {
      const definition = parameterOf(key);
      if (definition?.type !== 'number') return [];
      const [least, most] = definition.bounds;
      const own = ownValue(key, parameters);
      if (low * own >= least && high * own <= most) return [];
      const value = `${key} = ${own}: ${low * own} … ${high * own}`;
      return [{ code: 'outOfRange', path: `factors[${index}].range`, value, expected: `[${least}, ${most}]` }];
    });
  });
}
