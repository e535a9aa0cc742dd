import type { EnsembleFacts } from '../../../report/robustness/ensembleFacts.ts';
import { positionOf } from '../../../sim/analysis/decision/factorPosition.ts';
import { type Factor, type FactorValue, factorValue } from '../../../sim/experiment/factor.ts';
import type { ChartReader } from '../chart.ts';
import { factorAxis } from '../sensitivity/factorAxis.ts';

/** Digits of a value that was estimated or pointed at. */
const digits = 3;

/** The tested range of a factor as a bar from 0 to 1, in the spacing it was drawn by; of a choice a part a value, all equally wide. */
export interface FactorScale {
  readonly factor: Factor;
  /** With its unit. */
  readonly label: string;
  /** Where a value lies; clamped to the range. */
  positionOf(value: FactorValue): number;
  /** A value in the reader's words, without its unit. */
  text(value: FactorValue): string;
  /** The value at a position in the reader's words. */
  textAt(position: number): string;
  /** Places with a number or name: both ends of the range and about `count` between; of a choice every value. */
  ticks(count: number): readonly { readonly at: number; readonly text: string }[];
}

export function factorScale({ factor, choice }: EnsembleFacts['factors'][number], reader: ChartReader): FactorScale {
  const axis = factorAxis(factor, choice, reader);
  const place = (value: FactorValue) => (factor.kind === 'choice' ? factor.values.indexOf(value) : (value as number));
  const position = (value: FactorValue) => {
    if (factor.kind === 'choice') return positionOf(factor, value) ?? 0;
    const [low, high] = factor.range;
    const within = Math.min(high, Math.max(low, value as number));
    // The curve of an integer factor runs between its values.
    if (factor.kind === 'integer') return (within - low + 0.5) / (high - low + 1);
    return positionOf(factor, within)!;
  };
  const text = (value: FactorValue) => axis.text(place(value));
  return {
    factor,
    label: axis.label,
    positionOf: position,
    text,
    textAt(at) {
      const value = factorValue(factor, at);
      return typeof value === 'number' && factor.kind === 'number'
        ? text(Number(value.toPrecision(digits)))
        : text(value);
    },
    ticks(count) {
      if (factor.kind === 'choice') return factor.values.map((value) => ({ at: position(value), text: text(value) }));
      const all = (count > 0 ? axis.ticks(count) : []).map((value) => ({
        at: position(value),
        text: axis.text(value),
      }));
      const ends = factor.range.map((value) => ({ at: position(value), text: axis.text(value) }));
      return [ends[0]!, ...all.filter(({ at }) => at > 0.12 && at < 0.88), ends[1]!];
    },
  };
}
