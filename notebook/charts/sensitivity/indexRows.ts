import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { ascendingBy } from '../../../sim/engine/order.ts';
import type { TermId } from '../../terms/termText.ts';

/** One estimate of a row, in the unit shown. */
export interface IndexMark {
  /** A filled circle, or a hollow square where a row has two estimates. */
  readonly sign: 'filled' | 'hollow';
  readonly estimate: Estimate;
}

/** What a factor or a pair of factors is estimated to do. */
export interface IndexRow {
  readonly label: string;
  /** What the label can be looked up by; null for a pair or a name of the author's own. */
  readonly term: TermId | null;
  readonly marks: readonly IndexMark[];
}

/** Rows that one drawing shows; the table has them all. */
export const mostRows = 15;

/** Places of estimates from the highest to the lowest, equals in their order; those that cannot be given come last. */
export function highestFirst(values: readonly number[]): number[] {
  return ascendingBy([...values.keys()], (i) => (Number.isNaN(values[i]!) ? Number.POSITIVE_INFINITY : -values[i]!));
}

/** The estimate in another unit. */
export const times = ({ value, lo, hi }: Estimate, factor: number): Estimate => ({
  value: value * factor,
  lo: lo * factor,
  hi: hi * factor,
});

/** An estimate of which no interval is known. */
export const withoutInterval = (value: number): Estimate => ({ value, lo: Number.NaN, hi: Number.NaN });

export const hasInterval = ({ lo, hi }: Estimate): boolean => Number.isFinite(lo) && Number.isFinite(hi);
