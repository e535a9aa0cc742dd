import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLogarithmic, valueInRange } from '../../../sim/experiment/designs/valueInRange.ts';

describe('A value in a range', () => {
  it('is log-uniform where the range is positive and spans a factor of 4', () => {
    expect(valueInRange([1, 100], 0.5)).toBeCloseTo(10, 12);
    expect(valueInRange([0.2, 0.8], 0.5)).toBeCloseTo(0.4, 12);
    expect(valueInRange([30, 600], 0.25)).toBeCloseTo(30 * 20 ** 0.25, 10);
  });

  it.each([
    [[12, 40], 26],
    [[0, 10], 5],
    [[-3, 0], -1.5],
    [[-0.3, 0.6], 0.15],
  ] as const)('is linear in %j', (range, middle) => {
    expect(isLogarithmic(range)).toBe(false);
    expect(valueInRange(range, 0.5)).toBeCloseTo(middle, 12);
  });

  it.each([0.015, 0.3, 0.05, 0.4, 0.0015, 1, 7])(
    'takes a factor of exactly 4 from %d for one, whatever the digits',
    (low) => {
      expect(isLogarithmic([low, 4 * low])).toBe(true);
      expect(isLogarithmic([low, 3.999 * low])).toBe(false);
    },
  );

  it('keeps to the range, reaches its ends and rises', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    const low = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(low, fc.double({ min: 1, max: 40, noNaN: true }), unit, unit, (from, ratio, u, v) => {
        const range = [from, from * ratio] as const;
        const [first, second] = [Math.min(u, v), Math.max(u, v)].map((at) => valueInRange(range, at));
        expect(first).toBeGreaterThanOrEqual(range[0]);
        expect(second).toBeLessThanOrEqual(range[1]);
        expect(first).toBeLessThanOrEqual(second!);
      }),
    );
    expect(valueInRange([3, 60], 0)).toBe(3);
    expect(valueInRange([3, 60], 1)).toBeCloseTo(60, 10);
  });
});
