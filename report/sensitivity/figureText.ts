import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { Estimate } from '../../sim/analysis/sensitivity/sensitivity.ts';
import { decimalsFor, displayed, fixed } from '../numbers.ts';
import { unitText } from '../words.ts';

/** Decimals of an index between 0 and 1. */
const indexDecimals = 2;

/** An index such as S1 or a distance, with two decimals. */
export const indexText = (value: number): string => fixed(value, indexDecimals);

/** `ST 0.45 [0.38, 0.52]`; without an interval its value alone. */
export const indexEstimate = (statistic: string, estimate: Estimate, texts: Texts): string =>
  estimateText(statistic, estimate, indexText, texts);

/** An effect in the unit of a difference of the outcome, as `swing 3.1 [2.2, 4.0] points`. */
export function effectEstimate(statistic: string, estimate: Estimate, unit: string, texts: Texts): string {
  const { factor, differenceUnit } = displayed(unit);
  const scaled = [estimate.value, estimate.lo, estimate.hi].map((value) => value * factor);
  const decimals = decimalsFor(scaled);
  const text = estimateText(statistic, estimate, (value) => fixed(value * factor, decimals), texts);
  return `${text} ${unitText(differenceUnit, texts)}`.trimEnd();
}

/** One effect without an interval. */
export const effectText = (value: number, unit: string, texts: Texts): string =>
  effectEstimate('', { value, lo: Number.NaN, hi: Number.NaN }, unit, texts).trimStart();

/** A share in whole percent. */
export const percentText = (share: number, texts: Texts): string =>
  fill(texts.sensitivity.percent, { value: fixed(share * 100, 0) });

/** A range of shares in whole percent, within 0 to 100; its value alone where there is no range. */
export function percentRange({ value, lo, hi }: Estimate, texts: Texts): string {
  if (!(lo <= hi)) return percentText(value, texts);
  const whole = (share: number) => fixed(Math.min(1, Math.max(0, share)) * 100, 0);
  return fill(texts.sensitivity.percentRange, { lo: whole(lo), hi: whole(hi) });
}

/** A name and its estimate, as an item of a list. */
export const namedEstimate = (name: string, estimate: string, texts: Texts): string =>
  fill(texts.sensitivity.withEstimate, { name, estimate });

/** The first few names of a list, and how many more there are. */
export function listText(names: readonly string[], most: number, texts: Texts): string {
  const list = names.slice(0, most).join(texts.report.separator);
  if (names.length <= most) return list;
  return fill(texts.sensitivity.andMore, { list, n: names.length - most });
}

function estimateText(
  statistic: string,
  { value, lo, hi }: Estimate,
  text: (value: number) => string,
  texts: Texts,
): string {
  const t = texts.sensitivity;
  if (!Number.isFinite(value)) return fill(t.noInterval, { statistic, value: texts.report.none });
  if (!(lo <= hi)) return fill(t.noInterval, { statistic, value: text(value) });
  return fill(t.interval, { statistic, value: text(value), lo: text(lo), hi: text(hi) });
}
