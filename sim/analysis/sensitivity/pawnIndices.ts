import { ascendingBy, ascendingNumbers } from '../../engine/order.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { atPosition } from '../estimates/atPosition.ts';
import { checkCount } from '../estimates/checkInput.ts';
import { shuffledPlaces } from '../shuffledPlaces.ts';
import { bootstrapEnds, checkResampling, eachResample, type ResampleOptions } from './bootstrapMeans.ts';
import { checkPoints } from './checkPoints.ts';
import type { PawnResult } from './sensitivity.ts';
import { endsOfRuns, medianSliceDistance } from './sliceDistances.ts';
import { slicesOf } from './slices.ts';

const mostSlices = 10;
const leastSlices = 5;
/** With fewer points in a slice, chance alone moves its distribution further than most factors do. */
const pointsPerSlice = 50;

/** Slices taken where nobody says: as many as hold 50 points each, from 5 to 10. */
export const usualSlices = (n: number): number =>
  Math.max(leastSlices, Math.min(mostSlices, Math.floor(n / pointsPerSlice)));

/**
 * PAWN index of every factor from any points (Pianosi & Wagener 2018, doi:10.1016/j.envsoft.2018.07.019): the median over slices of its values of the Kolmogorov–Smirnov distance
 * between the responses in the slice and all responses. It needs no variance and sees any change of the distribution. Slices hold equally many points; `levels` has the number of values
 * of factors with few (coordinates u stand for value ⌊u · levels⌋), which are sliced by value. Points with a NaN value are left out.
 *
 * Chance only ever adds to a distance, so the index of few points is too large; in the limit of many points it lies, at `level` or more, in the interval: from the index less what a factor
 * without influence shows ((1 + level) / 2 quantile when the responses are shuffled against the points), but not below 0, to the upper end of the bootstrap over points.
 * `bound` is the `level` quantile, over the same shuffles, of the largest index of all factors (Westfall & Young 1993): under no influence any factor exceeds it 5 times of 100.
 *
 * NaN throughout for n < 2 · slices or a constant response. Streams `analysis.bootstrap` (`eachResample`) and `analysis.permutation`: index = shuffle, a word a point.
 * Throws `estimateInput` for no points, lengths that differ, what `checkPoints` refuses (NaN coordinates) or fewer than 2 slices.
 *
 *     pawnIndices(points, values).indices[0] // { value: 0.41, lo: 0.33, hi: 0.46 }
 */
export function pawnIndices(
  points: readonly ArrayLike<number>[],
  values: ArrayLike<number>,
  {
    slices,
    levels = [],
    level = 0.95,
    resamples = 1000,
    seed = 0,
  }: ResampleOptions & { readonly slices?: number; readonly levels?: readonly (number | undefined)[] } = {},
): PawnResult {
  checkResampling('pawnIndices', level, resamples);
  const dimensions = checkPoints('pawnIndices', points, values, { levels });
  // By ascending response, so that a place is a rank.
  const used = ascendingBy(
    Array.from(points.keys()).filter((at) => !Number.isNaN(values[at]!)),
    (at) => values[at]!,
  );
  const y = Float64Array.from(used, (at) => values[at]!);
  const n = y.length;
  const most = slices ?? usualSlices(n);
  checkCount('pawnIndices.slices', most, 2);
  const nothing = { value: Number.NaN, lo: Number.NaN, hi: Number.NaN };
  if (n < 2 * most || y[0] === y[n - 1]) {
    return { n, slices: most, indices: Array.from({ length: dimensions }, () => nothing), bound: Number.NaN };
  }
  const sliceOf = Array.from({ length: dimensions }, (_, d) =>
    slicesOf(
      Float64Array.from(used, (at) => points[at]![d]!),
      most,
      levels[d],
    ),
  );
  const ends = endsOfRuns(y);
  const weights = new Int32Array(n).fill(1);
  const indicesOf = (slicing: readonly Int32Array[]) =>
    slicing.map((one) => medianSliceDistance(ends, one, most, weights));
  const indices = indicesOf(sliceOf);

  const shuffled = sliceOf.map(() => new Float64Array(resamples));
  const largest = new Float64Array(resamples);
  const stream = new RandomStreams(seed, 0).stream('analysis.permutation');
  for (let shuffle = 0; shuffle < resamples; shuffle++) {
    const places = shuffledPlaces(n, stream, shuffle);
    const found = indicesOf(sliceOf.map((one) => one.map((_, at) => one[places[at]!]!)));
    for (const [d, index] of found.entries()) shuffled[d]![shuffle] = index;
    largest[shuffle] = Math.max(...found);
  }

  const drawn = sliceOf.map(() => new Float64Array(resamples));
  eachResample(n, { resamples, seed }, (rows, resample) => {
    weights.fill(0);
    for (let i = 0; i < n; i++) weights[rows[i]!]!++;
    for (const [d, index] of indicesOf(sliceOf).entries()) drawn[d]![resample] = index;
  });
  const interval = (value: number, d: number) => ({
    value,
    lo: Math.max(0, value - upperQuantile(shuffled[d]!, (1 + level) / 2)),
    hi: Math.max(value, bootstrapEnds(drawn[d]!, n, level).hi),
  });
  return { n, slices: most, indices: indices.map(interval), bound: upperQuantile(largest, level) };
}

/** The (B + 1) · share-th smallest of B, so that one more of them exceeds it with probability 1 − share at most. */
function upperQuantile(drawn: Float64Array, share: number): number {
  const sorted = ascendingNumbers(drawn);
  return atPosition(sorted, Math.min(sorted.length - 1, Math.ceil((sorted.length + 1) * share) - 1));
}
