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

/** A value of a factor with its unit: three significant digits. */
export function factorValueText(key: string, value: FactorValue, names: DecisionNames, texts: Texts): string {
  const text = typeof value === 'number' ? String(Number(value.toPrecision(significant))) : valueText(value, texts);
  const unit = names.factors[key]?.unit ?? '';
  return typeof value === 'number' ? `${text} ${unit}`.trimEnd() : text;
}

/** What a reader calls a factor. */
export const factorName = (key: string, names: DecisionNames): string => names.factors[key]?.label ?? key;
