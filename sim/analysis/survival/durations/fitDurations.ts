import { exp, ln } from '../../../engine/arithmetic.ts';
import { FaultError } from '../../../engine/fault.ts';
import { ascendingBy } from '../../../engine/order.ts';
import { RandomStreams } from '../../../engine/random/streams.ts';
import { checkCount, checkInput } from '../../estimates/checkInput.ts';
import { checkLevel, checkSurvival, eventMarks } from '../checkSurvival.ts';
import { twoSided } from '../survivalInterval.ts';
import { curveDistance } from './curveDistance.ts';
import { type DurationFamily, type DurationFamilyKey, durationFamilies, durationFamilyOf } from './durationFamily.ts';
import type { DurationSample } from './durationSample.ts';
import { exceedance } from './exceedance.ts';
import { type LikelihoodPeak, maximiseLikelihood } from './maximiseLikelihood.ts';

/** A number of a fitted distribution with its interval (normal, on the scale of its logarithm). */
export interface FittedNumber {
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
}

export interface DurationFit {
  readonly family: DurationFamilyKey;
  /** ln T = `location` + `scale` · Z (`DurationFamily`): of a lognormal, mean and standard deviation of the logarithm; of a Weibull, ln of its scale and 1 over its shape. */
  readonly location: number;
  readonly scale: FittedNumber;
  /** In the unit of the times. */
  readonly median: FittedNumber;
  readonly mean: FittedNumber;
  readonly lnLikelihood: number;
  readonly aic: number;
  /** Kolmogorov–Smirnov's distance to the Kaplan–Meier curve. */
  readonly distance: number;
  /** Share of samples of the fitted distribution that lie as far or farther from their own fit; NaN without draws. */
  readonly p: number;
}

export interface FitDurationsOptions {
  readonly families?: readonly DurationFamilyKey[];
  /** Times are whole numbers, known to half a unit either way. */
  readonly wholeNumbers?: boolean;
  /** Samples for `p`; 0 leaves it out. */
  readonly draws?: number;
  readonly level?: number;
  readonly seed?: number;
}

/** Fewer ends than these say nothing of a form. */
const fewestEnds = 10;

/**
 * Exponential, Weibull and lognormal durations fitted by maximum likelihood to times of which some are censored, the best by Akaike's criterion first. `watched`: for how long each could have been seen, at least its time: it
 * decides what a sample of the fitted distribution would have seen, and `p` is by that parametric bootstrap (streams `durations.rows` and `durations.FAMILY`, entity = row, index = sample), refitted each time, on at most
 * 500 of the rows with distances brought to the same √n. With many rows `p` is small for any simple form: the distance says how far off it is. A sample of independent durations is asked for.
 * Throws `emptySample`, `unpairedLengths`, `survivalTime`, `survivalEvent`, `invalidLevel`, `estimateInput`, and `sampleSize` for fewer than 10 ends.
 */
export function fitDurations(
  times: ArrayLike<number>,
  events: ArrayLike<number | boolean>,
  watched: ArrayLike<number>,
  options: FitDurationsOptions = {},
): DurationFit[] {
  const { families = durationFamilies, wholeNumbers = false, draws = 199, level = 0.95, seed = 1 } = options;
  checkSurvival(times, [
    eventMarks(events),
    { path: 'watched', values: watched, accepts: isTime, code: 'survivalTime', expected: '≥ times' },
  ]);
  checkLevel(level);
  checkCount('fitDurations.draws', draws, 0);
  const short = Array.from(times).findIndex((time, i) => watched[i]! < time);
  checkInput(short < 0, `watched[${short}]`, watched[short], `≥ ${times[short]}`);
  const sample: DurationSample = {
    times: Float64Array.from(times),
    ended: Uint8Array.from(events, Number),
    halfWidth: wholeNumbers ? 0.5 : 0,
  };
  const ends = sample.ended.reduce((sum, one) => sum + one, 0);
  if (ends < fewestEnds) {
    throw new FaultError({ code: 'sampleSize', path: 'events', value: ends, expected: `≥ ${fewestEnds}` });
  }
  const limits = Float64Array.from(watched);
  const streams = new RandomStreams(seed, 0);
  const rows = streams.stream('durations.rows');
  const fits = families.map((key) => {
    const family = durationFamilyOf[key];
    const peak = maximiseLikelihood(family, sample, startOf(sample));
    const distance = curveDistance(family, sample, peak.location, exp(peak.lnScale));
    const stream = streams.stream(`durations.${key}`);
    const p = exceedance({ family, sample, limits, peak, distance, draws, rows, stream });
    return describedFit(family, peak, distance, p, level);
  });
  return ascendingBy(fits, ({ aic }) => aic);
}

const isTime = (value: unknown): boolean => Number.isFinite(value) && (value as number) >= 0;

/** As if nothing were censored. */
function startOf({ times, ended, halfWidth }: DurationSample): { location: number; lnScale: number } {
  let [sum, squares, n] = [0, 0, 0];
  for (let i = 0; i < times.length; i++) {
    if (ended[i] === 0) continue;
    const one = ln(Math.max(times[i]!, halfWidth, 1e-6));
    sum += one;
    squares += one * one;
    n += 1;
  }
  const variance = squares / n - (sum / n) * (sum / n);
  return { location: sum / n, lnScale: 0.5 * ln(Math.max(variance, 0.01)) };
}

function describedFit(
  family: DurationFamily,
  { location, lnScale, lnLikelihood, covariance }: LikelihoodPeak,
  distance: number,
  p: number,
  level: number,
): DurationFit {
  const z = twoSided(level);
  const scale = exp(lnScale);
  const lnMedian = (a: number, b: number) => a + exp(b) * family.upperQuantile(0.5);
  const lnMean = (a: number, b: number) => a + ln(family.meanFactor(exp(b)));
  /** Of a quantity given by its logarithm as a function of location and ln scale (delta method). */
  const fitted = (of: (a: number, b: number) => number): FittedNumber => {
    const h = 1e-5;
    const da = (of(location + h, lnScale) - of(location - h, lnScale)) / (2 * h);
    const db = (of(location, lnScale + h) - of(location, lnScale - h)) / (2 * h);
    const [[aa, ab], [, bb]] = covariance as readonly [readonly [number, number], readonly [number, number]];
    const half = z * Math.sqrt(Math.max(0, da * da * aa + 2 * da * db * ab + db * db * bb));
    const value = of(location, lnScale);
    return { value: exp(value), lo: exp(value - half), hi: exp(value + half) };
  };
  return {
    family: family.key,
    location,
    scale: family.free === 1 ? { value: 1, lo: 1, hi: 1 } : { ...fitted((_, b) => b), value: scale },
    median: fitted(lnMedian),
    mean: fitted(lnMean),
    lnLikelihood,
    aic: 2 * family.free - 2 * lnLikelihood,
    distance,
    p,
  };
}
