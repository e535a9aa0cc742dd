import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypervolume } from '../../../sim/analysis/search/hypervolume.ts';

const lower = (n: number) => Array.from({ length: n }, () => 'lower' as const);

/** By inclusion and exclusion over all subsets of few points. */
function byInclusion(points: readonly (readonly number[])[], reference: readonly number[]): number {
  let sum = 0;
  for (let subset = 1; subset < 1 << points.length; subset++) {
    const chosen = points.filter((_, i) => subset & (1 << i));
    const volume = reference.reduce(
      (product, worst, d) => product * Math.max(0, worst - Math.max(...chosen.map((point) => point[d]!))),
      1,
    );
    sum += chosen.length % 2 === 1 ? volume : -volume;
  }
  return sum;
}

describe('hypervolume', () => {
  it('Is the box of a single point, and of none 0', () => {
    expect(hypervolume([[1, 2, 3]], lower(3), [2, 4, 6])).toBe(1 * 2 * 3);
    expect(hypervolume([], lower(2), [1, 1])).toBe(0);
    expect(hypervolume([[3], [1], [2]], lower(1), [4])).toBe(3);
  });

  it('Gets nothing from points at the reference, beyond it or undefined', () => {
    const points = [
      [1, 1],
      [2, 0],
      [0, Number.NaN],
      [-5, 3],
    ];
    expect(hypervolume(points, lower(2), [2, 2])).toBe(1);
  });

  // Whole numbers: every product and sum is exact.
  it('Is what inclusion and exclusion give, in one to five objectives', () => {
    const size = fc.integer({ min: 1, max: 5 });
    const points = size.chain((n) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: n, maxLength: n }), {
        minLength: 1,
        maxLength: 8,
      }),
    );
    fc.assert(
      fc.property(points, (given) => {
        const reference = given[0]!.map(() => 5);
        expect(hypervolume(given, lower(reference.length), reference)).toBe(byInclusion(given, reference));
      }),
      { numRuns: 400, seed: 11 },
    );
  });
});
