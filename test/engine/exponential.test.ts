import stdlibExp from '@stdlib/math-base-special-exp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '../../sim/engine/exponential.ts';

describe('exp', () => {
  it('has the bits of the stdlib exponential for any double', () => {
    const argument = fc.oneof(
      fc.double(),
      fc.double({ min: -800, max: 800, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: -1e-8, max: 1e-8, noNaN: true }),
    );
    fc.assert(
      fc.property(argument, (x) => Object.is(exp(x), stdlibExp(x))),
      { seed: 20261122, numRuns: 100_000 },
    );
  });

  it('has them at multiples of half a ln 2, where the reduction changes', () => {
    for (let k = -1400; k <= 1400; k++) {
      for (const nudge of [-1e-13, 0, 1e-13]) {
        const x = (k / 2) * Math.LN2 + nudge;
        expect(exp(x), String(x)).toBe(stdlibExp(x));
      }
    }
  });
});
