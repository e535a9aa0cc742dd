import { normalCdf } from '../../engine/arithmetic.ts';
import { ascendingNumbers } from '../../engine/order.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { atPosition } from '../estimates/atPosition.ts';
import { checkCount, checkShare } from '../estimates/checkInput.ts';
import { definedValues } from '../estimates/definedValues.ts';
import { studentQuantile } from '../studentQuantile.ts';
import type { Estimate } from './sensitivity.ts';

export interface ResampleOptions {
  /** Confidence, in (0, 1). */
  readonly level?: number;
  readonly resamples?: number;
  readonly seed?: number;
}

const twoPow32 = 4294967296;

/** Throws `estimateInput` unless `level` lies in (0, 1) and `resamples` is an integer ≥ 1. */
export function checkResampling(name: string, level: number, resamples: number): void {
  checkShare(`${name}.level`, level);
  checkCount(`${name}.resamples`, resamples, 1);
}

/**
 * Draws `n` of `n` rows with replacement, `resamples` times, and shows the row numbers of each; the column is the same one every time. Stream `analysis.bootstrap`:
 * index = resample, one word a row, four to an entity.
 */
export function eachResample(
  n: number,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
  visit: (rows: Int32Array, resample: number) => void,
): void {
  const stream = new RandomStreams(seed, 0).stream('analysis.bootstrap');
  const words = new Int32Array(4 * Math.ceil(n / 4));
  const rows = new Int32Array(n);
  for (let resample = 0; resample < resamples; resample++) {
    stream.fillWords(0, resample, words);
    for (let i = 0; i < n; i++) rows[i] = Math.floor(((words[i]! >>> 0) / twoPow32) * n);
    visit(rows, resample);
  }
}

/**
 * Figures that follow from the means of some columns over `n` independent rows, each with its bootstrap interval over the rows. `columns` holds the rows one after another,
 * `width` numbers each. See `bootstrapEnds` for the intervals; value and ends are NaN for n = 0, the ends for n = 1.
 */
export function bootstrapMeans(
  columns: Float64Array,
  width: number,
  { level, resamples, seed }: Required<ResampleOptions>,
  figures: (means: Float64Array) => Float64Array,
): Estimate[] {
  const n = columns.length / width;
  const means = new Float64Array(width);
  const meansOf = (rows: ArrayLike<number>) => {
    means.fill(0);
    for (let i = 0; i < n; i++) {
      const from = rows[i]! * width;
      for (let c = 0; c < width; c++) means[c]! += columns[from + c]!;
    }
    for (let c = 0; c < width; c++) means[c]! /= n;
    return means;
  };
  const values = figures(meansOf(Int32Array.from({ length: n }, (_, i) => i))).slice();
  const drawn = Array.from(values, () => new Float64Array(resamples));
  if (n > 1) {
    eachResample(n, { resamples, seed }, (rows, resample) => {
      const found = figures(meansOf(rows));
      for (let f = 0; f < found.length; f++) drawn[f]![resample] = found[f]!;
    });
  }
  return drawn.map((column, f) => ({ value: values[f]!, ...bootstrapEnds(column, n, level) }));
}

/** Share of resamples beyond either end of the expanded percentile interval of `n` ≥ 2 rows. */
export const expandedShare = (n: number, level: number): number =>
  normalCdf(-Math.sqrt(n / (n - 1)) * studentQuantile((1 + level) / 2, n - 1));

/**
 * Ends of the expanded percentile interval (Hesterberg 2015, doi:10.1080/00031305.2015.1089789, section 5): the quantiles of the resampled figures, taken so far out that
 * for a mean of `n` rows the interval is as wide as Student's. Figures that are NaN are left out; NaN for n < 2 or where all are NaN.
 */
export function bootstrapEnds(drawn: Float64Array, n: number, level: number): { lo: number; hi: number } {
  const sorted = ascendingNumbers(definedValues(drawn));
  if (n < 2 || sorted.length === 0) return { lo: Number.NaN, hi: Number.NaN };
  const share = expandedShare(n, level);
  const last = sorted.length - 1;
  const end = (p: number) => atPosition(sorted, Math.min(last, Math.max(0, (sorted.length + 1) * p - 1)));
  return { lo: end(share), hi: end(1 - share) };
}
