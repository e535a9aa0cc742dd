import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { FactorValue } from '../../sim/experiment/factor.ts';
import { fixed } from '../numbers.ts';
import { valueText } from '../parameterText.ts';
import type { DecisionNames } from './decisionNames.ts';

const significant = 3;

/** A share in whole percent; one that is neither none nor all is not shown as such. */
export function sharePercent(share: number, texts: Texts): string {
  const whole = fixed(share * 100, 0);
  const isHidden = (whole === '0' && share > 0) || (whole === '100' && share < 1);
  return fill(texts.decision.percent, { value: isHidden ? fixed(share * 100, 1) : whole });
}

/** `83 % (80 – 86 %)`. */
export function shareText({ value, lo, hi }: { value: number; lo: number; hi: number }, texts: Texts): string {
  const whole = (share: number) => fixed(share * 100, 0);
  const ends = fill(texts.decision.percent, { value: whole(hi) });
  return fill(texts.decision.share, { value: sharePercent(value, texts), lo: whole(lo), hi: ends });
}

/** A value of a factor without its unit: three significant digits. */
export const bareValue = (value: FactorValue, texts: Texts): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(significant))) : valueText(value, texts);

/** The unit of a factor after what has been said of its value. */
export const withUnit = (key: string, text: string, names: DecisionNames): string =>
  `${text} ${names.factors[key]?.unit ?? ''}`.trimEnd();

/** A value of a factor with its unit. */
export function factorValueText(key: string, value: FactorValue, names: DecisionNames, texts: Texts): string {
  const text = bareValue(value, texts);
  return typeof value === 'number' ? withUnit(key, text, names) : text;
}

/** What was tested of a factor of many values: its lowest and highest, with the unit. */
export function rangeText(
  key: string,
  [low, high]: readonly FactorValue[],
  names: DecisionNames,
  texts: Texts,
): string {
  const range = fill(texts.decision.range, { lo: bareValue(low!, texts), hi: bareValue(high!, texts) });
  return withUnit(key, range, names);
}

/** What a reader calls a factor. */
export const factorName = (key: string, names: DecisionNames): string => names.factors[key]?.label ?? key;
