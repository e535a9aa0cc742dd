import { FaultError } from '../../engine/fault.ts';
import { moments } from '../moments.ts';

/** A stratum of a finite population: what is known of every unit before any is looked at. */
export interface KnownStratum {
  /** A size that what will be measured, and what measuring costs, are roughly proportional to; > 0. */
  readonly sizes: readonly number[];
}

/** Of a stratum: without two there is no variance. */
const least = 2;

/**
 * How many units to take from each stratum: n_h ∝ N_h S_h / √c_h, the least variance for a cost (Cochran 1977, Sampling Techniques, 3rd ed., §5.5), with S_h the standard deviation
 * and c_h the mean of the known sizes; two at least, and no more than there are. Sums to `size`. Throws `sampleSize`, with the range, where that cannot be.
 *
 *     allocateSample([{ sizes: [1, 2, 3] }, { sizes: [10, 20, 30, 40] }], 5) // [2, 3]
 */
export function allocateSample(strata: readonly KnownStratum[], size: number): number[] {
  const counts = strata.map(({ sizes }) => sizes.length);
  const chosen = counts.map((count) => Math.min(count, least));
  const smallest = sumOf(chosen);
  if (!(Number.isInteger(size) && size >= smallest && size <= sumOf(counts))) {
    throw new FaultError({
      code: 'sampleSize',
      path: 'size',
      value: size,
      expected: `integer [${smallest}, ${sumOf(counts)}]`,
    });
  }
  const weights = strata.map(({ sizes }) => {
    const { n, mean, variance } = moments(sizes);
    return n < least ? 0 : (n * Math.sqrt(variance)) / Math.sqrt(mean);
  });
  // One after the other to where n(n + 1) is least for the weight: the rounding that keeps the variance lowest (Wright 2012, The American Statistician 66(4)).
  for (let left = size - smallest; left > 0; left--) {
    let best = -1;
    for (const [place, count] of counts.entries()) {
      if (chosen[place]! >= count) continue;
      if (best < 0 || gain(place) > gain(best)) best = place;
    }
    chosen[best]! += 1;
  }
  return chosen;

  function gain(place: number): number {
    const n = chosen[place]!;
    return weights[place]! / Math.sqrt(n * (n + 1));
  }
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);
