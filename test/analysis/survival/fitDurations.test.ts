import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DurationFamilyKey, durationFamilies } from '../../../sim/analysis/survival/durations/durationFamily.ts';
import { fitDurations } from '../../../sim/analysis/survival/durations/fitDurations.ts';
import { lognormal } from '../../../sim/engine/distributions/lognormal.ts';
import { weibull } from '../../../sim/engine/distributions/weibull.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { faultsOf } from '../../scenarios/files.ts';

interface Golden {
  readonly name: string;
  readonly wholeNumbers: boolean;
  readonly times: number[];
  readonly events: number[];
  readonly watched: number[];
  readonly fits: Readonly<Record<DurationFamilyKey, readonly [number, number, number]>>;
}

const { samples } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../golden/durations.json'), 'utf8')) as {
  samples: Golden[];
};

const fitted = (sample: Pick<Golden, 'times' | 'events' | 'watched'>, options = {}) =>
  fitDurations(sample.times, sample.events, sample.watched, { draws: 0, ...options });

describe('Fits of censored durations', () => {
  it.each(samples)('are SciPy’s (makeDurations.py): $name', (sample) => {
    const found = fitted(sample, { wholeNumbers: sample.wholeNumbers });
    for (const family of durationFamilies) {
      const [location, scale, lnLikelihood] = sample.fits[family];
      const own = found.find((one) => one.family === family)!;
      // SciPy's search stops at about 1e-4 of the parameters; its likelihood can only be as high.
      expect(own.lnLikelihood).toBeGreaterThanOrEqual(lnLikelihood - 1e-7);
      expect(own.lnLikelihood - lnLikelihood).toBeLessThan(1e-4);
      expect(Math.abs(own.location - location)).toBeLessThan(1e-3);
      expect(Math.abs(own.scale.value - scale)).toBeLessThan(1e-3);
    }
    expect(found.map(({ aic }) => aic)).toEqual(found.map(({ aic }) => aic).sort((a, b) => a - b));
  });

  it('of an exponential have the closed form: ends over all the time watched, and its standard error', () => {
    const { times, events } = samples[0]!;
    const [found] = fitted(samples[0]!, { families: ['exponential'] });
    const total = times.reduce((sum, time) => sum + time, 0);
    const ends = events.reduce((sum, one) => sum + one, 0);
    expect(found!.mean.value).toBeCloseTo(total / ends, 6);
    // The standard error of the logarithm is 1 over the root of the number of ends.
    expect(Math.log(found!.mean.hi / found!.mean.value)).toBeCloseTo(1.959964 / Math.sqrt(ends), 5);
    expect(found!.median.value).toBeCloseTo((Math.LN2 * total) / ends, 6);
  });

  it('of uncensored lognormal times are the moments of the logarithms', () => {
    const stream = new RandomStreams(4, 0).stream('test.lognormal');
    const times = Array.from({ length: 200 }, (_, i) => lognormal(stream, i, 0, 12, 9));
    const logs = times.map(Math.log);
    const mean = logs.reduce((sum, one) => sum + one, 0) / 200;
    const sd = Math.sqrt(logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 200);
    const [found] = fitted({ times, events: times.map(() => 1), watched: times }, { families: ['lognormal'] });
    expect(found!.location).toBeCloseTo(mean, 6);
    expect(found!.scale.value).toBeCloseTo(sd, 6);
    expect(Math.log(found!.median.hi) - mean).toBeCloseTo((1.959964 * sd) / Math.sqrt(200), 5);
    expect(found!.mean.value).toBeCloseTo(Math.exp(mean + (sd * sd) / 2), 5);
  });

  it('give back what durations were drawn from, in whole days and censored, and intervals that hold it', () => {
    // Weibull, shape .8, scale 9; come in evenly over 60 days and watched to the end. n = 1500, seed 5; p from 39 samples.
    const stream = new RandomStreams(5, 0).stream('test.weibull');
    const watched = Array.from({ length: 1500 }, (_, i) => Math.floor(60 * stream.uniform(i, 1)));
    const days = watched.map((_, i) => Math.round(weibull(stream, i, 0, 0.8, 9)));
    const times = days.map((day, i) => Math.min(day, watched[i]!));
    const events = days.map((day, i) => (day <= watched[i]! ? 1 : 0));
    const [best] = fitted({ times, events, watched }, { wholeNumbers: true, draws: 39 });
    expect(best!.family).toBe('weibull');
    expect(best!.scale.lo).toBeLessThan(1 / 0.8);
    expect(best!.scale.hi).toBeGreaterThan(1 / 0.8);
    const median = 9 * Math.LN2 ** (1 / 0.8);
    expect(best!.median.lo).toBeLessThan(median);
    expect(best!.median.hi).toBeGreaterThan(median);
    expect(best!.median.hi / best!.median.lo).toBeLessThan(1.25);
    expect(best!.p).toBeGreaterThan(0.01);
  });

  it('tell a form that does not fit by its distance and a small p', () => {
    const stream = new RandomStreams(6, 0).stream('test.mixture');
    // Half after about a day, half after about a month.
    const times = Array.from({ length: 200 }, (_, i) => lognormal(stream, i, 0, i % 2 === 0 ? 1 : 30, 0.3));
    const found = fitted({ times, events: times.map(() => 1), watched: times.map(() => 100) }, { draws: 39 });
    for (const { distance, p } of found) {
      expect(distance).toBeGreaterThan(0.15);
      expect(p).toBe(1 / 40);
    }
  });

  it('have a p that is uniform where the form is true: below .2 in about a fifth of samples', () => {
    // 60 exponential samples of 40, a third censored, 39 draws each: 12 ± 3 · 3.1.
    let low = 0;
    const stream = new RandomStreams(7, 0).stream('test.null');
    for (let k = 0; k < 60; k++) {
      const watched = Array.from({ length: 40 }, (_, i) => 30 * stream.uniform(i, 2 * k));
      const all = watched.map((_, i) => -10 * Math.log(stream.uniform(i, 2 * k + 1)));
      const times = all.map((time, i) => Math.min(time, watched[i]!));
      const events = all.map((time, i) => (time <= watched[i]! ? 1 : 0));
      const [found] = fitted({ times, events, watched }, { families: ['exponential'], draws: 39, seed: k });
      if (found!.p <= 0.2) low += 1;
    }
    expect(low).toBeGreaterThan(2);
    expect(low).toBeLessThan(22);
  });

  it('are the same on every call, and differ in p alone with the seed', () => {
    const one = fitted(samples[2]!, { wholeNumbers: true, draws: 9 });
    expect(fitted(samples[2]!, { wholeNumbers: true, draws: 9 })).toEqual(one);
    const other = fitted(samples[2]!, { wholeNumbers: true, draws: 9, seed: 2 });
    expect(other.map(({ p: _, ...rest }) => rest)).toEqual(one.map(({ p: _, ...rest }) => rest));
  });

  it('refuse too few ends, times beyond what was watched, and what is no time', () => {
    const ones = new Array(9).fill(1);
    expect(faultsOf(() => fitDurations(ones, ones, ones))[0]).toMatchObject({ code: 'sampleSize', value: 9 });
    const times = new Array(12).fill(2);
    const watched = times.map((_, i) => (i === 5 ? 1 : 2));
    expect(
      faultsOf(() =>
        fitDurations(
          times,
          times.map(() => 1),
          watched,
        ),
      )[0],
    ).toMatchObject({
      code: 'estimateInput',
      path: 'watched[5]',
      expected: '≥ 2',
    });
    expect(faultsOf(() => fitDurations([-1], [1], [1]))[0]).toMatchObject({ code: 'survivalTime', path: 'times[0]' });
    expect(faultsOf(() => fitDurations([1], [1], [Number.NaN]))[0]).toMatchObject({ path: 'watched[0]' });
    expect(
      faultsOf(() =>
        fitDurations(
          times,
          times.map(() => 1),
          times,
          { draws: -1 },
        ),
      )[0]!.path,
    ).toBe('fitDurations.draws');
    expect(
      faultsOf(() =>
        fitDurations(
          times,
          times.map(() => 1),
          times,
          { level: 2 },
        ),
      )[0]!.code,
    ).toBe('invalidLevel');
  });
});
