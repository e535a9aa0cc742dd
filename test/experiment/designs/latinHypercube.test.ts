import { describe, expect, it } from 'vitest';
import { latinHypercube } from '../../../sim/experiment/designs/latinHypercube.ts';
import { faultsOf } from '../../scenarios/files.ts';

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

  it.each([
    [0, 1],
    [1.5, 1],
    [Number.NaN, 1],
    [3, 0],
  ])('of %d points in %d dimensions is refused', (n, dimensions) => {
    expect(faultsOf(() => latinHypercube(n, dimensions, 0))[0]).toMatchObject({
      code: 'designSize',
      expected: expect.stringMatching(/^integer in \[1, /),
    });
  });
});
