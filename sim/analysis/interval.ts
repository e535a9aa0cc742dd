import { checkColumn } from './estimates/checkColumn.ts';
import { checkShare } from './estimates/checkInput.ts';
import { moments } from './moments.ts';
import { studentQuantile } from './studentQuantile.ts';

export interface MeanInterval {
  readonly mean: number;
  readonly lo: number;
  readonly hi: number;
  /** Values used. */
  readonly n: number;
  /** Values left out because they are NaN: outcomes undefined in their replicate. */
  readonly nUndefined: number;
  /** Sample standard deviation of the values. */
  readonly sd: number;
}

/**
 * Mean of independent replicates with its two-sided Student interval of confidence `level` in (0, 1). A proportion
 * within replicates is a value like any other: the replicate is the unit. NaN values are left out and counted; `mean` is
 * NaN for n = 0; `lo`, `hi` and `sd` are NaN for n < 2. An outcome that is undefined for a reason related to its value
 * makes the interval one of the worlds where it is defined. Exact for normal values; 95 % asked for at n = 5, 10, 30 cover 82, 84, 88 % of lognormal
 * and 83, 96, 95 % of Bernoulli values (share 0.3), in which few worlds often lack the rare ones.
 * An infinite value leaves no interval. Throws `estimateInput`.
 *
 *     meanInterval([1, 2, 3]) // mean 2, lo −0.484, hi 4.484, n 3, sd 1
 */
export function meanInterval(values: ArrayLike<number>, level = 0.95): MeanInterval {
  checkColumn('meanInterval.values', values);
  checkShare('meanInterval.level', level);
  const { n, mean, variance } = moments(values);
  const sd = Math.sqrt(variance);
  const half = n < 2 ? Number.NaN : (studentQuantile((1 + level) / 2, n - 1) * sd) / Math.sqrt(n);
  return { mean, lo: mean - half, hi: mean + half, n, nUndefined: values.length - n, sd };
}
