import { describe, expect, it } from 'vitest';
import { kolmogorovSmirnov, kolmogorovSmirnovBound } from '../../sim/analysis/kolmogorovSmirnov.ts';
import { wilsonInterval } from '../../sim/analysis/wilson.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';

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

describe('The bound of the Kolmogorov–Smirnov distance', () => {
  // Smirnov (1948): 1.36 and 1.63 times the root of 1 / a + 1 / b at 5 % and 1 %.
  it.each([
    [0.05, 1.358],
    [0.01, 1.628],
  ])('at %d is %d times the root of the sizes', (alpha, factor) => {
    expect(kolmogorovSmirnovBound(50, 80, alpha)).toBeCloseTo(factor * Math.sqrt(1 / 50 + 1 / 80), 3);
  });

  it('is out of reach of samples that are too small or empty', () => {
    expect(kolmogorovSmirnovBound(2, 700, 0.05 / 217)).toBeGreaterThan(1);
    expect(kolmogorovSmirnovBound(0, 700, 0.05)).toBe(Number.POSITIVE_INFINITY);
  });

  it('shared among factors that decide nothing is exceeded by the largest of them in one case of twenty at most', () => {
    const [cases, factors, won, lost] = [400, 20, 15, 60];
    const stream = new RandomStreams(20_261_124, 0).stream('null');
    let exceeded = 0;
    for (let i = 0; i < cases; i++) {
      const distances = Array.from({ length: factors }, (_, factor) => {
        const values = Array.from({ length: won + lost }, (_, j) => stream.uniform(i * factors + factor, j));
        return kolmogorovSmirnov(values.slice(0, won), values.slice(won)).distance;
      });
      if (Math.max(...distances) > kolmogorovSmirnovBound(won, lost, 0.05 / factors)) exceeded++;
    }
    // 5 % and three standard errors.
    expect(exceeded / cases).toBeLessThan(0.083);
    expect(exceeded).toBeGreaterThan(0);
  });
});
