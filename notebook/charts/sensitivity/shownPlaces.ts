import { fill } from '../../../locales/fill.ts';
import type { ChartReader } from '../chart.ts';
import { highestFirst, mostRows } from './indexRows.ts';

export interface ShownPlaces {
  /** All places, in the order of the drawing and the table. */
  readonly all: readonly number[];
  /** Those that are drawn. */
  readonly drawn: readonly number[];
  /** That some are in the table alone; empty where all are drawn. */
  readonly notes: readonly string[];
}

/** Places by `values`, the highest first; in their own order where they must not be ranked. */
export function shownPlaces(values: readonly number[], isRanked: boolean, { page }: ChartReader): ShownPlaces {
  const { factorsShown, firstShown } = page.charts.sensitivity.readings;
  const all = isRanked ? highestFirst(values) : [...values.keys()];
  const drawn = all.slice(0, mostRows);
  const note = fill(isRanked ? factorsShown : firstShown, { shown: drawn.length, k: all.length });
  return { all, drawn, notes: drawn.length < all.length ? [note] : [] };
}
