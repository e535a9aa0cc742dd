import { ticks as linearTicks } from 'd3';
import { fill } from '../../../locales/fill.ts';
import { displayed } from '../../../report/numbers.ts';
import { outcomeLabel, unitText } from '../../../report/words.ts';
import type { ChartReader } from '../chart.ts';
import { unitOfOutcome } from './ensembleWords.ts';
import type { ParallelAxis } from './parallelWorlds.ts';

/** What came out in the drawn worlds. */
export interface OutcomeValues {
  readonly outcome: string;
  /** In the unit of the outcome. */
  readonly values: readonly number[];
  /** Whether values are those of a policy less another's. */
  readonly isDifference: boolean;
  /** Where a world begins or ceases to be of interest. */
  readonly bounds: readonly number[];
}

export interface OutcomeAxis {
  readonly axis: ParallelAxis;
  /** Where a value lies, from 0 to 1. */
  at(value: number): number;
  /** The value in the unit shown. */
  shown(value: number): number;
}

/** The axis of what came out, in the unit shown, with its bounds marked. */
export function outcomeAxis(
  { outcome, values, isDifference, bounds }: OutcomeValues,
  { page, texts, language }: ChartReader,
): OutcomeAxis {
  const t = page.charts.robustness.parallel;
  const { factor, unit, differenceUnit } = displayed(unitOfOutcome(outcome));
  const all = [...values, ...bounds].map((one) => one * factor);
  const [least, most] = all.reduce(([low, high], one) => [Math.min(low, one), Math.max(high, one)] as const, [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as const);
  const room = (most - least || 1) * 0.02;
  const [low, high] = [least - room, most + room];
  const at = (value: number) => (value - low) / (high - low);
  const format = new Intl.NumberFormat(language, {
    ...(isDifference ? { signDisplay: 'exceptZero' as const } : {}),
    maximumSignificantDigits: 4,
  });
  const text = (value: number) => format.format(value).replace('-', '−');
  const inUnit = unitText(isDifference ? differenceUnit : unit, texts);
  const label = outcomeLabel(outcome, texts);
  const name = isDifference ? fill(t.difference, { outcome: label }) : label;
  return {
    axis: {
      key: 'outcome',
      label: inUnit === '' ? name : `${name}${fill(page.charts.sensitivity.unit, { unit: inUnit })}`,
      ticks: linearTicks(low, high, 4).map((value) => ({ at: at(value), text: text(value) })),
      text: (share) => text(low + share * (high - low)),
      marks: bounds.map((one) => at(one * factor)),
    },
    at: (value) => at(value * factor),
    shown: (value) => value * factor,
  };
}
