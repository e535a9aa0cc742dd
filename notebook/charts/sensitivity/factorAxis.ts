import { ticks as linearTicks } from 'd3';
import { fill } from '../../../locales/fill.ts';
import { parameterOf } from '../../../models/governance/parameters/parameters.ts';
import { valueText } from '../../../report/parameterText.ts';
import { factorLabel } from '../../../report/sensitivity/factorLabel.ts';
import { unitText } from '../../../report/words.ts';
import type { FactorChoice } from '../../../scenarios/experiment/experiment.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import type { ChartReader } from '../chart.ts';

/** How the values of a factor lie along an axis. */
export interface FactorAxis {
  /** With its unit, and that it is logarithmic where it is. */
  readonly label: string;
  readonly type: 'linear' | 'log';
  /** Whether places are values by name rather than by number. */
  readonly isNamed: boolean;
  /** From the lowest to the highest place, with room for single values. */
  readonly domain: readonly [low: number, high: number];
  /** Places that have a number or name, as many as about `count`. */
  ticks(count: number): number[];
  text(place: number): string;
}

/** The axis of a factor in its own units; of a choice, its values side by side. */
export function factorAxis(factor: Factor, choice: FactorChoice, { language, page, texts }: ChartReader): FactorAxis {
  const t = page.charts.sensitivity;
  const name = factorLabel(factor, choice, texts);
  const unit = 'times' in choice ? t.timesUnit : unitText(parameterOf(factor.key)?.unit ?? '', texts);
  const label = factor.kind === 'choice' || unit === '' ? name : `${name}${fill(t.unit, { unit })}`;
  if (factor.kind === 'choice') {
    const { options } = page.compare.settings.field;
    const places = [...factor.values.keys()];
    return {
      label,
      type: 'linear',
      isNamed: true,
      domain: [-0.5, places.length - 0.5],
      ticks: () => places,
      text: (place) => {
        const value = factor.values[place]!;
        return (typeof value === 'string' ? options[value] : undefined) ?? valueText(value, texts);
      },
    };
  }
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  const text = (place: number) => format.format(place).replace('-', '−');
  const [low, high] = factor.range;
  if (factor.kind === 'integer') {
    return {
      label,
      type: 'linear',
      isNamed: false,
      domain: [low - 0.5, high + 0.5],
      ticks: (count) => linearTicks(low, high, count).filter(Number.isInteger),
      text,
    };
  }
  if (factor.spacing === 'linear') {
    return {
      label,
      type: 'linear',
      isNamed: false,
      domain: [low, high],
      ticks: (count) => linearTicks(low, high, count),
      text,
    };
  }
  return {
    label: `${label}${t.logarithmic}`,
    type: 'log',
    isNamed: false,
    domain: [low, high],
    ticks: (count) => logarithmicTicks(low, high, count),
    text,
  };
}

/** 1, 2, 5 of every decade, or only 1, or as many linear ones where the range holds too few of them. */
function logarithmicTicks(low: number, high: number, count: number): number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const decades = Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
  const within = (steps: readonly number[]) =>
    decades.flatMap((decade) => steps.map((step) => step * decade)).filter((tick) => tick >= low && tick <= high);
  const [all, tens] = [within([1, 2, 5]), within([1])];
  if (all.length < 3) return linearTicks(low, high, count);
  if (all.length <= count + 1) return all;
  return tens.length <= count + 1 && tens.length > 1
    ? tens
    : all.filter((_, i) => i % Math.ceil(all.length / count) === 0);
}
