import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { Box, Restriction } from '../../sim/analysis/discovery/box.ts';
import { valueText } from '../parameterText.ts';
import type { NamedFactor } from './discoveryNames.ts';

/** Digits of a limit: more would claim what a sample of points cannot know. */
const digits = 3;

/** A box in words: `severity grows at least 0.012 /day and stationing is permanent`. Empty of the whole space. */
export const boxText = (box: Box, factors: readonly NamedFactor[], texts: Texts): string =>
  box.map((restriction) => conditionText(restriction, factors[restriction.factor]!, texts)).join(texts.discovery.and);

/** One condition in words; a number is said with three digits and its unit. */
export function conditionText(restriction: Restriction, { label, unit, isTimes }: NamedFactor, texts: Texts): string {
  const t = texts.discovery;
  if (restriction.kind === 'levels') {
    const levels = restriction.levels.map((value) => valueText(value, texts)).join(t.or);
    return fill(t.condition.oneOf, { factor: label, levels });
  }
  const said = (limit: number | null) => {
    if (limit === null) return '';
    const value = String(Number(limit.toPrecision(digits)));
    if (isTimes) return fill(t.times, { value });
    return unit === '' ? value : fill(t.value, { value, unit });
  };
  const { lower, upper } = restriction;
  const template =
    upper === null
      ? t.condition.atLeast
      : lower === null
        ? t.condition.atMost
        : lower === upper
          ? t.condition.exactly
          : t.condition.between;
  return fill(template, { factor: label, lower: said(lower), upper: said(upper) });
}
