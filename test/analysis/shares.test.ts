import { describe, expect, it } from 'vitest';
import { kolmogorovSmirnov } from '../../sim/analysis/kolmogorovSmirnov.ts';
import { wilsonInterval } from '../../sim/analysis/wilson.ts';

describe('Wilson’s interval', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, score method without continuity correction; four digits.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is [%d, %d]', (k, n, lo, hi) => {
    const found = wilsonInterval(k, n);
    expect(found.lo).toBeCloseTo(lo, 4);
    expect(found.hi).toBeCloseTo(hi, 4);
  });

  it('of nothing is no number', () => {
    expect(wilsonInterval(0, 0).share).toBeNaN();
  });
});

describe('The Kolmogorov–Smirnov distance', () => {
  it('is 0 for the same values, 1 for apart ones, and a step for one that moves', () => {
    expect(kolmogorovSmirnov([1, 2, 3], [3, 2, 1]).distance).toBe(0);
    expect(kolmogorovSmirnov([1, 2], [3, 4])).toEqual({ distance: 1, sign: -1 });
    expect(kolmogorovSmirnov([1, 2, 3, 9], [1, 2, 3, 4]).distance).toBe(0.25);
    expect(kolmogorovSmirnov([5, 5, 5], [5]).distance).toBe(0);
  });

  it('of nothing is no number', () => {
    expect(kolmogorovSmirnov([], [1]).distance).toBeNaN();
  });
});
