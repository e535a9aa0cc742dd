import type { ParameterDefinition } from '../../../models/governance/parameters/definition.ts';
import { parameterOf } from '../../../models/governance/parameters/parameters.ts';
import type { Experiment, FactorChoice } from '../../../scenarios/experiment/experiment.ts';
import type { Spacing } from '../../../sim/experiment/designs/valueInRange.ts';
import type { FactorValue } from '../../../sim/experiment/factor.ts';
import { presetOf } from '../../pages/compare/settings/questionEdits.ts';

type Range = readonly [low: number, high: number];
export type RangedChoice = Extract<FactorChoice, { readonly spacing?: Spacing }>;

/** Several numbers at once are a choice of their own, whatever parameters have the same key. */
export const isScaled = (choice: FactorChoice): choice is Extract<FactorChoice, { readonly times: unknown }> =>
  'times' in choice;
export const hasValues = (choice: FactorChoice): choice is Extract<FactorChoice, { readonly values: unknown }> =>
  'values' in choice;

export const isChosen = ({ factors }: Experiment, key: string): boolean => factors.some((one) => one.key === key);

/**
 * A factor as it is when it is first ticked. A county fact has bounds that hold every county, so that it starts from a quarter less to a quarter
 * more of what the case has; everything else has its declared bounds.
 */
export function firstChoice({ question }: Experiment, definition: ParameterDefinition): FactorChoice {
  const { key, kind, type } = definition;
  if (type === 'boolean' || type === 'option') return { key, values: valuesOf(definition) };
  const value = kind === 'constant' ? presetOf(question, key) : undefined;
  if (typeof value !== 'number' || value === 0) return { key };
  const [low, high] = definition.bounds;
  const round = (end: number) => (type === 'integer' ? Math.round(end) : Number(end.toPrecision(3)));
  const near: Range = [Math.max(low, round(0.75 * value)), Math.min(high, round(1.25 * value))];
  return near[0] < near[1] ? { key, range: near } : { key };
}

/** All that a flag or an option can be; a number has none to list. */
export function valuesOf(definition: ParameterDefinition): readonly FactorValue[] {
  if (definition.type === 'boolean') return [false, true];
  return definition.type === 'option' ? definition.options : [];
}

/** Bounds that a range of a choice must keep within, where it has any. */
export function boundsOf(choice: FactorChoice): Range | undefined {
  const definition = isScaled(choice) ? undefined : parameterOf(choice.key);
  return definition !== undefined && 'bounds' in definition ? definition.bounds : undefined;
}

/** The range that is drawn from. */
export const rangeOf = (choice: RangedChoice): Range => choice.range ?? boundsOf(choice) ?? [0, 1];

/** At the end of the list; nothing where it is there already. */
export function addFactors(experiment: Experiment, choices: readonly FactorChoice[]): Experiment {
  const missing = choices.filter(({ key }) => !isChosen(experiment, key));
  return missing.length === 0 ? experiment : { ...experiment, factors: [...experiment.factors, ...missing] };
}

export const removeFactor = (experiment: Experiment, key: string): Experiment => ({
  ...experiment,
  factors: experiment.factors.filter((one) => one.key !== key),
});

export const removeAllFactors = (experiment: Experiment): Experiment => ({ ...experiment, factors: [] });

/** Ticks a parameter, or takes the tick away. */
export function toggleFactor(experiment: Experiment, definition: ParameterDefinition): Experiment {
  const { key } = definition;
  return isChosen(experiment, key)
    ? removeFactor(experiment, key)
    : addFactors(experiment, [firstChoice(experiment, definition)]);
}

/** An end of the range; one that is as declared is not kept. */
export function setRange(experiment: Experiment, key: string, range: Range): Experiment {
  return changeRanged(experiment, key, (choice) => {
    const bounds = boundsOf(choice);
    if (bounds === undefined || bounds[0] !== range[0] || bounds[1] !== range[1]) return { ...choice, range };
    return withoutRange(choice);
  });
}

/** Back to the declared bounds. */
export const resetRange = (experiment: Experiment, key: string): Experiment =>
  changeRanged(experiment, key, withoutRange);

/** `undefined`: as is usual for the range. */
export function setSpacing(experiment: Experiment, key: string, spacing: Spacing | undefined): Experiment {
  return changeRanged(experiment, key, ({ spacing: _, ...rest }) => (spacing ? { ...rest, spacing } : rest));
}

/** Takes a value of a flag or an option in, or out; in the order in which they are declared. */
export function toggleValue(experiment: Experiment, key: string, value: FactorValue): Experiment {
  const definition = parameterOf(key);
  const declared = definition === undefined ? [] : valuesOf(definition);
  return changeFactor(experiment, key, (choice) => {
    if (!hasValues(choice)) return choice;
    const wanted = new Set(choice.values);
    if (!wanted.delete(value)) wanted.add(value);
    const others = [...wanted].filter((one) => !declared.includes(one));
    return { ...choice, values: [...declared.filter((one) => wanted.has(one)), ...others] };
  });
}

function withoutRange<Choice extends RangedChoice>(choice: Choice): Choice {
  if (isScaled(choice)) return choice;
  const { range: _, ...rest } = choice;
  return rest as Choice;
}

function changeRanged(experiment: Experiment, key: string, change: (choice: RangedChoice) => RangedChoice): Experiment {
  return changeFactor(experiment, key, (choice) => (hasValues(choice) ? choice : change(choice)));
}

function changeFactor(experiment: Experiment, key: string, change: (choice: FactorChoice) => FactorChoice): Experiment {
  return { ...experiment, factors: experiment.factors.map((one) => (one.key === key ? change(one) : one)) };
}
