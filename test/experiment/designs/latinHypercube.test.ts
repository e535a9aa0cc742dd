import { describe, expect, it } from 'vitest';
import { latinHypercube } from '../../../sim/experiment/designs/latinHypercube.ts';
import { faultsOf } from '../../scenarios/files.ts';
import { chiSquarePValue } from '../../support/goodnessOfFit.ts';

describe('A Latin hypercube', () => {
  it.each([
    [1, 3],
    [2, 1],
    [17, 5],
    [100, 12],
  ])('of %d points in %d dimensions has one point in every stratum of every dimension', (n, dimensions) => {
    const points = latinHypercube(n, dimensions, 0);
    expect(points).toHaveLength(n);
    for (let d = 0; d < dimensions; d++) {
      const strata = new Set(points.map((point) => Math.floor(point[d]! * n)));
      expect(strata.size).toBe(n);
      for (const point of points) expect(point[d]! > 0 && point[d]! < 1).toBe(true);
    }
  });

  it('is the same for the same seed, and another for another; 0 is a seed', () => {
    expect(latinHypercube(20, 3, 0)).toEqual(latinHypercube(20, 3, 0));
    expect(latinHypercube(20, 3, 0)).not.toEqual(latinHypercube(20, 3, 1));
  });

  it('has its rows in random order: the first is in every stratum equally often (2000 seeds, n = 8; chi-square, p > 1e-4)', () => {
    const counts = Array.from({ length: 8 }, () => 0);
    for (let seed = 0; seed < 2000; seed++) counts[Math.floor(latinHypercube(8, 2, seed)[0]![1]! * 8)]! += 1;
    expect(
      chiSquarePValue(
        counts,
        counts.map(() => 1 / 8),
      ),
    ).toBeGreaterThan(1e-4);
  });

  it('of 0 as the seed is the usual one', () => {
    expect(latinHypercube(20, 3)).toEqual(latinHypercube(20, 3, 0));
  });

  it('of many points keeps to the strata too, and is not searched: 20 000 points of the plane', () => {
    const points = latinHypercube(20_000, 2, 1);
    for (let d = 0; d < 2; d++)
      expect(new Set(points.map((point) => Math.floor(point[d]! * 20_000))).size).toBe(20_000);
  });

  it('of more points or coordinates than a design may have is refused', () => {
    const fault = { code: 'designTooLarge', path: 'latinHypercube.n' };
    expect(faultsOf(() => latinHypercube(2 ** 20 + 1, 1))).toMatchObject([{ ...fault, expected: '≤ 1048576' }]);
    expect(faultsOf(() => latinHypercube(2 ** 20, 128))).toMatchObject([{ ...fault, expected: '≤ 524288' }]);
  });

  it.each([
    [0, 1],
    [1.5, 1],
    [Number.NaN, 1],
    [3, 0],
  ])('of %d points in %d dimensions is refused', (n, dimensions) => {
    expect(faultsOf(() => latinHypercube(n, dimensions, 0))[0]).toMatchObject({
      code: 'designSize',
      expected: 'integer ≥ 1',
    });
  });
});
