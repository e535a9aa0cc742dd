import { describe, expect, it } from 'vitest';
import { proportionInterval } from '../../../sim/analysis/estimates/proportionInterval.ts';
import golden from '../../golden/estimates.json' with { type: 'json' };

describe('proportionInterval', () => {
  it('gives the interval of R’s binom.test in 60 cases of n 1 to 200, to 1e-9', () => {
    for (const { successes, n, level, lo, hi } of golden.proportions) {
      const got = proportionInterval(successes, n, level);
      expect(got).toMatchObject({ share: successes / n, n });
      expect(Math.abs(got.lo - lo), `lo ${successes}/${n} ${level}`).toBeLessThan(1e-9);
      expect(Math.abs(got.hi - hi), `hi ${successes}/${n} ${level}`).toBeLessThan(1e-9);
    }
    expect(golden.proportions).toHaveLength(60);
  });

  it('ends at 0 without a success, at 1 with nothing else, and is all of [0, 1] without a trial', () => {
    expect(proportionInterval(0, 10)).toMatchObject({ share: 0, lo: 0 });
    expect(proportionInterval(10, 10)).toMatchObject({ share: 1, hi: 1 });
    expect(proportionInterval(0, 0)).toEqual({ share: Number.NaN, lo: 0, hi: 1, n: 0 });
  });

  it.each([
    [-1, 5, 'successes', -1, 'integer in [0, 5]'],
    [6, 5, 'successes', 6, 'integer in [0, 5]'],
    [0.5, 5, 'successes', 0.5, 'integer in [0, 5]'],
    [Number.NaN, 5, 'successes', Number.NaN, 'integer in [0, 5]'],
    [0, -1, 'n', -1, 'integer ≥ 0'],
    [0, 2.5, 'n', 2.5, 'integer ≥ 0'],
  ])('refuses %s of %s', (successes, n, name, value, expected) => {
    expect(() => proportionInterval(successes, n)).toThrow(
      `proportionInterval.${name}: estimateInput, got ${value}; expected ${expected}`,
    );
  });

  it('refuses a level of 1', () => {
    expect(() => proportionInterval(1, 2, 1)).toThrow(
      'proportionInterval.level: estimateInput, got 1; expected (0, 1)',
    );
  });
});
