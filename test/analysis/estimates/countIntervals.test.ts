import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareQuantile } from '../../../sim/analysis/estimates/chiSquareQuantile.ts';
import { poissonInterval } from '../../../sim/analysis/estimates/poissonInterval.ts';
import { upperTailF } from '../../../sim/analysis/estimates/upperTailF.ts';
import { faultsOf } from '../../scenarios/files.ts';

describe('poissonInterval', () => {
  it('gives the exact limits that tables have (Garwood 1936; Ulm 1990, table 1)', () => {
    // Count, lower and upper limit at 95 %.
    const table = [
      [0, 0, 3.689],
      [1, 0.025, 5.572],
      [5, 1.623, 11.668],
      [10, 4.795, 18.39],
      [50, 37.111, 65.919],
      [100, 81.364, 121.627],
    ] as const;
    for (const [count, lo, hi] of table) {
      const found = poissonInterval(count);
      expect(found.lo).toBeCloseTo(lo, 3);
      expect(found.hi).toBeCloseTo(hi, 3);
    }
  });

  it('has ends where the tails of the distribution are what is left of the level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom(0.8, 0.95, 0.99), (count, level) => {
        const { lo, hi } = poissonInterval(count, level);
        const atMost = (k: number, mean: number) => {
          let [term, sum] = [Math.exp(-mean), 0];
          for (let i = 0; i <= k; i++) {
            sum += term;
            term *= mean / (i + 1);
          }
          return sum;
        };
        expect(1 - atMost(count - 1, lo)).toBeCloseTo((1 - level) / 2, 9);
        expect(atMost(count, hi)).toBeCloseTo((1 - level) / 2, 9);
      }),
      { numRuns: 100 },
    );
  });

  it('refuses what is no count and no level', () => {
    expect(faultsOf(() => poissonInterval(-1))[0]).toMatchObject({
      code: 'estimateInput',
      path: 'poissonInterval.count',
    });
    expect(faultsOf(() => poissonInterval(Number.NaN))[0]).toMatchObject({ path: 'poissonInterval.count' });
    expect(faultsOf(() => poissonInterval(1, 1))[0]).toMatchObject({ path: 'poissonInterval.level' });
  });
});

it('Quantiles of chi-square are those of tables, for few and many degrees', () => {
  expect(chiSquareQuantile(0.95, 1)).toBeCloseTo(3.841459, 6);
  expect(chiSquareQuantile(0.025, 10)).toBeCloseTo(3.246973, 6);
  expect(chiSquareQuantile(0.99, 2)).toBeCloseTo(-2 * Math.log(0.01), 9);
  // The two ways meet where one takes over from the other.
  expect(chiSquareQuantile(0.975, 1000.001) / chiSquareQuantile(0.975, 1000) - 1).toBeLessThan(1e-5);
  expect(chiSquareQuantile(0.5, 40_000)).toBeCloseTo(39_999.3333, 1);
});

it('The upper tail of F is that of tables, and the square of Student’s t', () => {
  expect(upperTailF(3.32583, 5, 10)).toBeCloseTo(0.05, 5);
  expect(upperTailF(2.228139 * 2.228139, 1, 10)).toBeCloseTo(0.05, 5);
  expect(upperTailF(0, 3, 3)).toBeCloseTo(1, 9);
  expect(upperTailF(1, 7, 7)).toBeCloseTo(0.5, 9);
  expect(upperTailF(Number.NaN, 1, 1)).toBeNaN();
});
