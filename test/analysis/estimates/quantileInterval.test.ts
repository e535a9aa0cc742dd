import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileInterval } from '../../../sim/analysis/estimates/quantileInterval.ts';
import golden from '../../golden/estimates.json' with { type: 'json' };

const infinity = Number.POSITIVE_INFINITY;

describe('quantileInterval', () => {
  it.each(golden.quantiles)(
    'gives the quantile, order statistics and coverage R has for p $p of $values',
    (expected) => {
      const got = quantileInterval(expected.values, expected.p);
      expect(got.estimate).toBeCloseTo(expected.estimate, 12);
      expect([got.lo, got.hi]).toEqual([expected.lo ?? -infinity, expected.hi ?? infinity]);
      expect(got.coverage).toBeCloseTo(expected.coverage, 12);
      expect(got.coverage).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('has both ends of a 95 % interval of a median from 6 values on, and of a quantile of 0.9 from 36', () => {
    const count = (n: number) => Array.from({ length: n }, (_, i) => i);
    expect(quantileInterval(count(5), 0.5)).toMatchObject({ lo: -infinity, hi: infinity, coverage: 1 });
    expect(quantileInterval(count(6), 0.5)).toMatchObject({ lo: 0, hi: 5 });
    expect(quantileInterval(count(35), 0.9).hi).toBe(infinity);
    expect(quantileInterval(count(36), 0.9).hi).toBe(35);
  });

  it('leaves NaN out and counts it, in plain and typed arrays', () => {
    const values = Float64Array.of(4, Number.NaN, 1, 3, 2, Number.NaN, 6, 5);
    expect(quantileInterval(values, 0.5)).toEqual({ ...quantileInterval([1, 2, 3, 4, 5, 6], 0.5), nUndefined: 2 });
    expect(values[0]).toBe(4);
  });

  it('knows nothing from no value, and bounds nothing by one', () => {
    expect(quantileInterval([], 0.5)).toEqual({
      estimate: Number.NaN,
      lo: -infinity,
      hi: infinity,
      coverage: 1,
      n: 0,
      nUndefined: 0,
    });
    expect(quantileInterval([7], 0.5)).toMatchObject({ estimate: 7, lo: -infinity, hi: infinity, n: 1 });
    expect(quantileInterval(Array(9).fill(7), 0.5)).toMatchObject({ estimate: 7, lo: 7, hi: 7 });
  });

  it('holds its estimate, is attained by level and mirrors its values', () => {
    const sample = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sample, fc.constantFrom(0.1, 0.3, 0.5), fc.constantFrom(0.8, 0.95), (values, p, level) => {
        const got = quantileInterval(values, p, level);
        expect(got.lo).toBeLessThanOrEqual(got.estimate);
        expect(got.hi).toBeGreaterThanOrEqual(got.estimate);
        expect(got.coverage).toBeGreaterThanOrEqual(level - 1e-12);
        const mirrored = quantileInterval(
          values.map((x) => 0 - x),
          1 - p,
          level,
        );
        expect([0 - mirrored.hi, 0 - mirrored.lo]).toEqual([got.lo, got.hi]);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it.each([
    ['p', 0, 0.95],
    ['p', 1, 0.95],
    ['p', Number.NaN, 0.95],
    ['level', 0.5, 1],
    ['level', 0.5, Number.NaN],
  ])('refuses a %s outside (0, 1): %s, %s', (name, p, level) => {
    const value = name === 'p' ? p : level;
    expect(() => quantileInterval([1], p, level)).toThrow(
      `quantileInterval.${name}: estimateInput, got ${value}; expected (0, 1)`,
    );
  });
});
