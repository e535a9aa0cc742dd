import { fill } from '../../../locales/fill.ts';
import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import type { ChartReader } from '../chart.ts';
import type { IndexRow } from './indexRows.ts';

/** An estimate of what two factors do together. */
export type PairEstimate = Estimate & { readonly i: number; readonly j: number };

export const pairLabel = ({ i, j }: PairEstimate, factors: readonly string[], { texts }: ChartReader): string =>
  fill(texts.sensitivity.pair, { a: factors[i]!, b: factors[j]! });

export const pairRow = (pair: PairEstimate, factors: readonly string[], reader: ChartReader): IndexRow => ({
  label: pairLabel(pair, factors, reader),
  term: null,
  marks: [{ sign: 'filled', estimate: pair }],
});
