import { describe, expect, it } from 'vitest';
import { saltelliSample } from '../../../sim/experiment/designs/saltelliSample.ts';
import { sobolSequence } from '../../../sim/experiment/designs/sobolSequence.ts';
import { faultsOf } from '../../scenarios/files.ts';

describe('A Saltelli sample', () => {
  it.each([
    [1, false],
    [1, true],
    [4, false],
    [4, true],
  ])(
    'of %d dimensions, second order %s, is A, A with one coordinate of B, (B with one of A,) B, row after row',
    (k, secondOrder) => {
      const n = 8;
      const base = sobolSequence(n, 2 * k, { seed: 3 });
      const expected = base.flatMap((both) => {
        const a = [...both].slice(0, k);
        const b = [...both].slice(k);
        const mixed = (mine: number[], other: number[]) =>
          mine.map((_, j) => mine.map((u, d) => (d === j ? other[d]! : u)));
        return [a, ...mixed(a, b), ...(secondOrder ? mixed(b, a) : []), b];
      });
      const points = saltelliSample(n, k, { seed: 3, secondOrder });
      expect(points.map((point) => [...point])).toEqual(expected);
      expect(points).toHaveLength(n * (secondOrder ? 2 * k + 2 : k + 2));
    },
  );

  it('has rows that do not depend on how many there are', () => {
    expect(saltelliSample(5, 3, { seed: 1 })).toEqual(saltelliSample(64, 3, { seed: 1 }).slice(0, 5 * 8));
  });

  it('is the same for the same seed and another for another; 0 is a seed and the usual one, with second order', () => {
    expect(saltelliSample(4, 3)).toEqual(saltelliSample(4, 3, { seed: 0, secondOrder: true }));
    expect(saltelliSample(4, 3)).not.toEqual(saltelliSample(4, 3, { seed: 1 }));
  });

  it.each([
    [0, 3, 'designSize', 'saltelliSample.n'],
    [Number.NaN, 3, 'designSize', 'saltelliSample.n'],
    [4, 1.5, 'designSize', 'saltelliSample.dimensions'],
    [4, 257, 'designFactors', 'saltelliSample.dimensions'],
    [2 ** 18, 3, 'designTooLarge', 'saltelliSample.n'],
  ])('of %d base points in %d dimensions is refused: %s', (n, dimensions, code, path) => {
    expect(faultsOf(() => saltelliSample(n, dimensions))).toMatchObject([{ code, path }]);
  });
});
