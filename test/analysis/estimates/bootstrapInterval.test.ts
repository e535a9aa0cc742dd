import { describe, expect, it } from 'vitest';
import { type BootstrapMethod, bootstrapInterval } from '../../../sim/analysis/estimates/bootstrapInterval.ts';
import { moments } from '../../../sim/analysis/moments.ts';
import golden from '../../golden/estimates.json' with { type: 'json' };

const mean = (sample: Float64Array) => moments(sample).mean;
const sd = (sample: Float64Array) => (sample.length < 2 ? Number.NaN : Math.sqrt(moments(sample).variance));
const statistics = { mean, sd };
const none = Number.NaN;
const methods: readonly BootstrapMethod[] = ['bca', 'percentile', 'studentised'];

describe('bootstrapInterval', () => {
  it.each(golden.bootstraps)(
    'gives the ends of R’s boot.ci (400 000 resamples) for the $statistic of $name to 0.1 standard deviations of the values, 10 000 resamples, seed 7',
    ({ values, statistic, ...expected }) => {
      // The standard error of an end is about √(0.025 · 0.975 / 10 000) / density, 0.03 standard errors of the statistic; the farthest, of BCa, 0.1.
      const tolerance = 0.1 * sd(Float64Array.from(values));
      for (const method of ['bca', 'percentile'] as const) {
        const options = { resamples: 10_000, seed: 7, method };
        const { lo, hi } = bootstrapInterval(values, statistics[statistic as 'mean' | 'sd'], options);
        expect(Math.abs(lo - expected[method][0]!), `${method} lo`).toBeLessThan(tolerance);
        expect(Math.abs(hi - expected[method][1]!), `${method} hi`).toBeLessThan(tolerance);
      }
    },
  );

  it('is the same for the same seed and another for another', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    const of = (seed: number) => bootstrapInterval(values, mean, { seed, resamples: 200 });
    expect(of(1)).toEqual(of(1));
    expect(of(1).lo).not.toBe(of(2).lo);
    expect(of(1)).toMatchObject({ estimate: mean(Float64Array.from(values)), n: 8, nUndefined: 0, resamples: 200 });
  });

  it('moves and stretches with its values, whatever the method', () => {
    const values = [0.5, 1, 1.5, 4, 8];
    for (const method of methods) {
      const options = { method, resamples: 500 };
      const plain = bootstrapInterval(values, mean, options);
      const moved = bootstrapInterval(
        values.map((x) => 2 * x + 8),
        mean,
        options,
      );
      expect(moved.lo).toBeCloseTo(2 * plain.lo + 8, 9);
      expect(moved.hi).toBeCloseTo(2 * plain.hi + 8, 9);
      expect(plain.lo).toBeLessThan(plain.estimate);
      expect(plain.hi).toBeGreaterThan(plain.estimate);
    }
  });

  it('is wider upwards for skewed values studentised than by percentiles', () => {
    const values = golden.bootstraps.find(({ name }) => name === 'skewed')!.values;
    const hi = (method: BootstrapMethod) => bootstrapInterval(values, mean, { method }).hi;
    expect(hi('studentised')).toBeGreaterThan(hi('bca'));
    expect(hi('bca')).toBeGreaterThan(hi('percentile'));
  });

  it.each(methods)('is a point for constant values, absent for one and for none, and leaves NaN out (%s)', (method) => {
    const options = { method, resamples: 100 };
    expect(bootstrapInterval([2, 2, 2], mean, options)).toMatchObject({ estimate: 2, lo: 2, hi: 2 });
    expect(bootstrapInterval([2], mean, options)).toMatchObject({
      estimate: 2,
      lo: none,
      hi: none,
      n: 1,
      resamples: 0,
    });
    expect(bootstrapInterval([none], mean, options)).toMatchObject({
      estimate: none,
      lo: none,
      hi: none,
      n: 0,
      nUndefined: 1,
    });
    expect(bootstrapInterval([1, none, 2, 4], mean, options)).toEqual({
      ...bootstrapInterval([1, 2, 4], mean, options),
      nUndefined: 1,
    });
  });

  it('says in how many resamples the statistic is defined', () => {
    const share = (sample: Float64Array) => sample.filter((x) => x > 2).length / sample.filter((x) => x > 0).length;
    const { resamples, lo } = bootstrapInterval([0, 0, 0, 1, 3], share, { resamples: 1000, method: 'percentile' });
    // Without a positive value in (3/5)^5 = 7.8 % of them, ± 3.3 standard errors of 0.85 %.
    expect(Math.abs(resamples / 1000 - (1 - 0.6 ** 5))).toBeLessThan(0.028);
    expect(lo).toBe(0);
  });

  it('gives no BCa interval where the jackknife is undefined or all resamples lie on one side', () => {
    expect(bootstrapInterval([1, 2], sd)).toMatchObject({ lo: none, hi: none });
    const distinct = (sample: Float64Array) => new Set(sample).size;
    const values = Array.from({ length: 20 }, (_, i) => i);
    expect(bootstrapInterval(values, distinct)).toMatchObject({ estimate: 20, lo: none, hi: none, resamples: 2000 });
    expect(bootstrapInterval(values, distinct, { method: 'percentile' }).hi).toBeLessThan(20);
  });

  it('is unbounded studentised for two values, half of whose resamples do not vary', () => {
    expect(bootstrapInterval([1, 2], mean, { method: 'studentised' })).toMatchObject({
      lo: Number.NEGATIVE_INFINITY,
      hi: Number.POSITIVE_INFINITY,
    });
  });

  it('refuses a level, a number of resamples or a method it cannot use', () => {
    const with_ = (options: object) => () => bootstrapInterval([1, 2, 3], mean, options);
    expect(with_({ level: 0 })).toThrow('bootstrapInterval.level: estimateInput, got 0; expected (0, 1)');
    expect(with_({ resamples: 0 })).toThrow('bootstrapInterval.resamples: estimateInput, got 0; expected integer ≥ 1');
    expect(with_({ method: 'basic' })).toThrow(
      'bootstrapInterval.method: estimateInput, got basic; expected percentile, bca, studentised',
    );
  });
});
