import { positionOf } from '../../../sim/analysis/decision/factorPosition.ts';
import { type Factor, type FactorValue, factorValue } from '../../../sim/experiment/factor.ts';
import type { EnsembleData } from '../../view/robustData.ts';
import type { ChartReader } from '../chart.ts';
import { factorAxis } from '../sensitivity/factorAxis.ts';

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
  /** Places with a number or name, about `count` of them; ends of the range are among them. */
  ticks(count: number): readonly { readonly at: number; readonly text: string }[];
}

export function factorScale({ factor, choice }: EnsembleData['factors'][number], reader: ChartReader): FactorScale {
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
    textAt: (at) => text(factorValue(factor, at)),
    ticks(count) {
      if (factor.kind === 'choice') return factor.values.map((value) => ({ at: position(value), text: text(value) }));
      const all = axis.ticks(count).map((value) => ({ at: position(value), text: axis.text(value) }));
      const ends = factor.range.map((value) => ({ at: position(value), text: axis.text(value) }));
      return [ends[0]!, ...all.filter(({ at }) => at > 0.12 && at < 0.88), ends[1]!];
    },
  };
}
