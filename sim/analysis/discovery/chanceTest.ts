import { ascendingNumbers } from '../../engine/order.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { shuffledPlaces } from '../shuffledPlaces.ts';
import type { Axis } from './axis.ts';
import { bestScore } from './choice.ts';
import type { ChanceTest } from './discovery.ts';
import { type PeelOptions, peel, unpeeled } from './peel.ts';

export interface Repeats {
  readonly level: number;
  readonly resamples: number;
  readonly seed: number;
  /** Number of the search, so that no two share their draws. */
  readonly search: number;
}

/**
 * Is the best score of a trajectory beyond what the same peeling finds where responses have nothing to do with the points? They are shuffled among the rows and peeled anew (permutation test; Westfall & Young
 * 1993 for the maximum over all boxes tried). p counts the order as it stands among the shuffles. Stream `analysis.permutation`: index = search · resamples + shuffle.
 */
export function chanceTest(
  axes: readonly Axis[],
  y: Float64Array,
  rows: Int32Array,
  options: PeelOptions,
  { level, resamples, seed, search }: Repeats,
): ChanceTest {
  const isOffered = axes.map(() => true);
  const whole = unpeeled(axes, y, rows);
  const best = (responses: Float64Array) => bestScore(peel(axes, responses, whole, options, isOffered).steps);
  const score = best(y);
  const stream = new RandomStreams(seed, 0).stream('analysis.permutation');
  const shuffled = y.slice();
  const scores = Float64Array.from({ length: resamples }, (_, shuffle) => {
    const places = shuffledPlaces(rows.length, stream, search * resamples + shuffle);
    for (const [at, row] of rows.entries()) shuffled[row] = y[rows[places[at]!]!]!;
    return best(shuffled);
  });
  const as = scores.filter((one) => one >= score).length;
  const place = Math.ceil((resamples + 1) * level) - 1;
  return { score, bound: ascendingNumbers(scores)[place] ?? Number.POSITIVE_INFINITY, p: (as + 1) / (resamples + 1) };
}
