import { moments } from '../moments.ts';
import { bootstrapEnds, eachResample, expandedShare } from '../sensitivity/bootstrapMeans.ts';
import type { Estimate } from '../sensitivity/sensitivity.ts';
import { studentQuantile } from '../studentQuantile.ts';

interface IntervalOptions {
  readonly level: number;
  readonly interval: 'student' | 'bootstrap';
  readonly resamples?: number;
  readonly seed?: number;
  /** By column: independent values with the same mean as the column's, whose scatter is in the mean as well. */
  readonly byPair?: readonly Float64Array[];
}

/** The mean of every column over the same worlds, with its interval. */
export function intervalsOf(
  columns: readonly Float64Array[],
  { level, interval, resamples = 1, seed = 0, byPair }: IntervalOptions,
): Estimate[] {
  if (interval === 'bootstrap') return bootstrapped(columns, level, resamples, seed);
  return columns.map((column, at) => student(column, level, byPair?.[at]));
}

/** Student's interval; the scatter that worlds and pairs share is counted in both, so that it is rather too wide. */
function student(column: Float64Array, level: number, pairs: Float64Array | undefined): Estimate {
  const { n, mean, variance } = moments(column);
  const byWorld = { variance: variance / n, degrees: n - 1 };
  const parts =
    pairs === undefined
      ? [byWorld]
      : [byWorld, { variance: moments(pairs).variance / pairs.length, degrees: pairs.length - 1 }];
  const total = parts.reduce((sum, part) => sum + part.variance, 0);
  const spread = parts.reduce((sum, part) => sum + (part.variance * part.variance) / part.degrees, 0);
  // One column alone has its own degrees of freedom to the last bit.
  const degrees = parts.length === 1 || total === 0 ? byWorld.degrees : (total * total) / spread;
  const half = Number.isNaN(total) ? Number.NaN : studentQuantile((1 + level) / 2, degrees) * Math.sqrt(total);
  return { value: mean, lo: mean - half, hi: mean + half };
}

function bootstrapped(columns: readonly Float64Array[], level: number, resamples: number, seed: number): Estimate[] {
  const n = columns[0]?.length ?? 0;
  const values = columns.map((column) => moments(column).mean);
  const isReached = n > 1 && expandedShare(n, level) * (resamples + 1) >= 1;
  if (!isReached) return values.map((value) => ({ value, lo: Number.NaN, hi: Number.NaN }));
  const drawn = columns.map(() => new Float64Array(resamples));
  // Deviations from the mean: equal values have exactly that mean in every resample.
  const deviations = columns.map((column, at) => column.map((value) => value - values[at]!));
  eachResample(n, { resamples, seed }, (rows, resample) => {
    for (const [at, column] of deviations.entries()) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += column[rows[i]!]!;
      drawn[at]![resample] = values[at]! + sum / n;
    }
  });
  return values.map((value, at) => ({ value, ...bootstrapEnds(drawn[at]!, n, level) }));
}
