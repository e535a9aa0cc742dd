import stdlibLn from '@stdlib/math-base-special-ln';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ln } from '../../sim/engine/naturalLogarithm.ts';

describe('ln', () => {
  it('is within one unit in the last place of the stdlib logarithm for any positive double', () => {
    const positive = fc.oneof(
      fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: 2 ** -54, max: 1 - 2 ** -53, noNaN: true }),
      fc.double({ min: 0.999, max: 1.001, noNaN: true }),
    );
    fc.assert(
      fc.property(positive, (x) => {
        const expected = stdlibLn(x);
        expect(Math.abs(ln(x) - expected)).toBeLessThanOrEqual(2 ** -52 * Math.abs(expected));
      }),
      { seed: 20261122, numRuns: 20_000 },
    );
  });

  it('is exact at 1 and at powers of two, and keeps the ends of the range', () => {
    expect(ln(1)).toBe(0);
    for (const k of [-1074, -1023, -1022, -54, -1, 1, 10, 1023]) expect(ln(2 ** k)).toBe(stdlibLn(2 ** k));
    expect(ln(Number.MAX_VALUE)).toBe(stdlibLn(Number.MAX_VALUE));
    expect([ln(0), ln(-0), ln(Number.POSITIVE_INFINITY)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect([ln(-1), ln(Number.NEGATIVE_INFINITY), ln(Number.NaN)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('does not fall where the scaling changes, at √2 times powers of two', () => {
    for (const k of [-500, -1, 0, 1, 500]) {
      let x = Math.SQRT2 * 2 ** k * (1 - 2 ** -45);
      for (let step = 0; step < 500; step++) {
        const next = x * (1 + 2 ** -52);
        expect(ln(next) - ln(x)).toBeGreaterThanOrEqual(-(2 ** -52) * Math.abs(ln(x)));
        x = next;
      }
    }
  });
});
