import { normalCdf, normalQuantile } from '../../engine/arithmetic.ts';
import { ascendingNumbers } from '../../engine/order.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { atPosition } from './atPosition.ts';
import { checkColumn } from './checkColumn.ts';
import { checkCount, checkInput, checkShare } from './checkInput.ts';
import { definedValues } from './definedValues.ts';
import { jackknife, type Statistic } from './jackknife.ts';

export type BootstrapMethod = 'bca' | 'percentile' | 'studentised';

export interface BootstrapInterval {
  /** Statistic of the values themselves. */
  readonly estimate: number;
  readonly lo: number;
  readonly hi: number;
  /** Values used. */
  readonly n: number;
  /** Values left out because they are NaN. */
  readonly nUndefined: number;
  /** Resamples in which the statistic is defined; the interval rests on them. */
  readonly resamples: number;
}

/**
 * A statistic of independent values with its bootstrap interval. `bca` is bias-corrected and accelerated (Efron 1987, doi:10.1080/01621459.1987.10478410), the acceleration by the
 * jackknife; `percentile` the plain quantiles of the resamples; `studentised` scales every resample by its own jackknife standard error (Hall 1988, doi:10.1214/aos/1176350933),
 * n times the work, and is for smooth statistics. All rest on large samples. Measured coverage of the mean at 95 %, n = 5, 10, 30:
 * `bca` 83, 91, 94 % of normal samples, 72, 83, 89 % of lognormal and 82, 96, 97 % of Bernoulli ones (share 0.3); `studentised` 95, 96, 95, 88, 91, 93 and 82, 97, 99 %. For means, quantiles and
 * shares take `meanInterval`, `quantileInterval`, `proportionInterval`, which hold at small n; this is for what has no interval of its own (a ratio, a standard deviation).
 *
 * Ends are NaN for n < 2, where the jackknife is undefined, where no resample is, and for `bca` where all resamples lie on one side of the estimate. Where the resamples are
 * all equal to the estimate (constant values), the interval is that point. Stream `analysis.bootstrap`: entity = resample, index = place in it. Throws `estimateInput`.
 *
 *     bootstrapInterval([3, 1, 4, 1, 5, 9, 2, 6], (sample) => moments(sample).mean, { seed: 1 }) // estimate 3.875, lo 2.25, hi 5.875
 */
export function bootstrapInterval(
  values: ArrayLike<number>,
  statistic: Statistic,
  {
    level = 0.95,
    resamples = 2000,
    seed = 0,
    method = 'bca',
  }: {
    readonly level?: number;
    readonly resamples?: number;
    readonly seed?: number;
    readonly method?: BootstrapMethod;
  } = {},
): BootstrapInterval {
  checkColumn('bootstrapInterval.values', values);
  checkInput(typeof statistic === 'function', 'bootstrapInterval.statistic', statistic, '(sample) => number');
  checkShare('bootstrapInterval.level', level);
  checkCount('bootstrapInterval.resamples', resamples, 1);
  checkInput(Object.hasOwn(endsBy, method), 'bootstrapInterval.method', method, Object.keys(endsBy).join(', '));
  const sample = definedValues(values);
  const n = sample.length;
  const estimate = n === 0 ? Number.NaN : statistic(sample);
  const facts = { estimate, n, nUndefined: values.length - n };
  if (n < 2 || Number.isNaN(estimate)) return { ...facts, lo: Number.NaN, hi: Number.NaN, resamples: 0 };
  const drawn = method === 'studentised' ? studentised(statistic, estimate) : statistic;
  const found = ascendingNumbers(definedValues(resampled(sample, drawn, resamples, seed)));
  const [lo, hi] =
    found.length === 0 ? [Number.NaN, Number.NaN] : endsBy[method](found, (1 - level) / 2, estimate, sample, statistic);
  return { ...facts, lo, hi, resamples: found.length };
}

function resampled(sample: Float64Array, statistic: Statistic, resamples: number, seed: number): Float64Array {
  const stream = new RandomStreams(seed, 0).stream('analysis.bootstrap');
  const n = sample.length;
  const resample = new Float64Array(n);
  return Float64Array.from({ length: resamples }, (_, entity) => {
    for (let i = 0; i < n; i++) resample[i] = sample[Math.floor(n * stream.uniform(entity, i))]!;
    return statistic(resample);
  });
}

type Ends = (
  found: Float64Array,
  error: number,
  estimate: number,
  sample: Float64Array,
  statistic: Statistic,
) => readonly [lo: number, hi: number];

const endsBy: Readonly<Record<BootstrapMethod, Ends>> = {
  percentile: (found, error) => [endAt(found, error), endAt(found, 1 - error)],
  bca(found, error, estimate, sample, statistic) {
    if (found[0] === estimate && found[found.length - 1] === estimate) return [estimate, estimate];
    let below = 0;
    // Those equal to the estimate lie half on either side.
    for (const value of found) below += value < estimate ? 1 : value === estimate ? 0.5 : 0;
    const bias = normalQuantile(below / found.length);
    const { acceleration } = jackknife(sample, statistic);
    const end = (share: number) => {
      const shifted = bias + normalQuantile(share);
      return endAt(found, normalCdf(bias + shifted / (1 - acceleration * shifted)));
    };
    return [end(error), end(1 - error)];
  },
  studentised(found, error, estimate, sample, statistic) {
    const { standardError } = jackknife(sample, statistic);
    if (standardError === 0) return [estimate, estimate];
    return [estimate - standardError * endAt(found, 1 - error), estimate - standardError * endAt(found, error)];
  },
};

/** The (B + 1)·share-th of B sorted numbers; the outermost where there is none so far out. */
function endAt(sorted: Float64Array, share: number): number {
  const last = sorted.length - 1;
  return atPosition(sorted, Math.min(last, Math.max(0, (sorted.length + 1) * share - 1)));
}

/** How many standard errors a resample's statistic lies from that of the values. */
const studentised =
  (statistic: Statistic, estimate: number): Statistic =>
  (resample) => {
    const off = statistic(resample) - estimate;
    return off === 0 ? 0 : off / jackknife(resample, statistic).standardError;
  };
