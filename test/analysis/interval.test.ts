import { describe, expect, it } from 'vitest';
import { meanInterval } from '../../sim/analysis/interval.ts';
import { moments } from '../../sim/analysis/moments.ts';
import { studentQuantile } from '../../sim/analysis/studentQuantile.ts';
import golden from '../golden/studentIntervals.json' with { type: 'json' };

describe('meanInterval', () => {
  it.each(golden.quantiles)('rests on the Student quantile SciPy has for p $p and $df degrees of freedom', (q) => {
    expect(Math.abs(studentQuantile(q.p, q.df) / q.t - 1)).toBeLessThan(1e-10);
    expect(studentQuantile(q.p, q.df)).toBe(studentQuantile(q.p, q.df));
  });

  it.each(golden.means)('gives the interval SciPy gives: $name at $level', ({ values, level, ...expected }) => {
    const got = meanInterval(values, level);
    const tolerance = 1e-10 * Math.max(expected.sd, 1e-6 * Math.abs(expected.mean));
    expect(Math.abs(got.mean - expected.mean)).toBeLessThan(tolerance);
    expect(Math.abs(got.sd - expected.sd)).toBeLessThan(tolerance * 100);
    // SciPy's own sums lose digits where the offset is large.
    expect(Math.abs(got.lo - expected.lo)).toBeLessThan(1e-9 * Math.max(expected.sd, Math.abs(expected.lo)));
    expect(Math.abs(got.hi - expected.hi)).toBeLessThan(1e-9 * Math.max(expected.sd, Math.abs(expected.hi)));
    expect(got).toMatchObject({ n: values.length, nUndefined: 0 });
  });

  it('uses 95 % unless told', () => {
    expect(meanInterval([1, 2, 4])).toEqual(meanInterval([1, 2, 4], 0.95));
  });

  it('leaves undefined values out and counts them', () => {
    expect(meanInterval([Number.NaN, 1, 2, Number.NaN, 3])).toEqual({ ...meanInterval([1, 2, 3]), nUndefined: 2 });
  });

  it('gives a mean but no interval for one value, and nothing for none', () => {
    const { NaN: undefined_ } = Number;
    const none = { lo: undefined_, hi: undefined_, sd: undefined_ };
    expect(meanInterval([4.5])).toEqual({ mean: 4.5, n: 1, nUndefined: 0, ...none });
    expect(meanInterval([])).toEqual({ mean: undefined_, n: 0, nUndefined: 0, ...none });
    expect(meanInterval([undefined_])).toEqual({ mean: undefined_, n: 0, nUndefined: 1, ...none });
  });

  it.each([0.1, 1 / 3, 1e-300, 123456.789])('gives equal values of %s exactly their mean and a point interval', (x) => {
    for (const n of [2, 3, 7, 10, 49]) {
      expect(meanInterval(Array(n).fill(x))).toEqual({ mean: x, lo: x, hi: x, n, nUndefined: 0, sd: 0 });
    }
  });

  it('reads typed arrays and does not change its input', () => {
    const values = Float64Array.of(3, Number.NaN, 1);
    expect(moments(values)).toEqual({ n: 2, mean: 2, variance: 2 });
    expect(values).toEqual(Float64Array.of(3, Number.NaN, 1));
  });
});
