import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trailingRate } from '../../../notebook/charts/trailingRate.ts';

const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 12, maxLength: 60 });

describe('the rate of settling over the last weeks', () => {
  it('begins once it can look back that far', () => {
    const rate = trailingRate(Float64Array.of(1, 1, 1, 4), Float64Array.of(2, 2, 2, 2), 3);
    expect([...rate]).toEqual([Number.NaN, Number.NaN, 0.5, 1]);
  });

  it('is undefined where nothing surfaced', () => {
    expect(trailingRate(Float64Array.of(3, 0), Float64Array.of(0, 0), 1)).toEqual(
      Float64Array.of(Number.NaN, Number.NaN),
    );
  });

  it('is 1 where as many are settled as surface, whatever their numbers', () => {
    fc.assert(
      fc.property(counts, (weeks) => {
        const curve = Float64Array.from(weeks);
        for (const value of trailingRate(curve, curve)) if (!Number.isNaN(value)) expect(value).toBe(1);
      }),
    );
  });

  it('is the quotient of the two sums over the weeks looked back on', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const length = Math.min(a.length, b.length);
        const [settled, surfaced] = [Float64Array.from(a.slice(0, length)), Float64Array.from(b.slice(0, length))];
        const last = (curve: Float64Array) => curve.slice(-12).reduce((sum, n) => sum + n, 0);
        expect(trailingRate(settled, surfaced).at(-1)).toBe(
          last(surfaced) === 0 ? Number.NaN : last(settled) / last(surfaced),
        );
      }),
    );
  });
});
