import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DesignSpec } from '../../../sim/experiment/designs/design.ts';
import { fractionalFactorial } from '../../../sim/experiment/designs/fractionalFactorial.ts';
import { fullFactorial } from '../../../sim/experiment/designs/fullFactorial.ts';
import { latinHypercube } from '../../../sim/experiment/designs/latinHypercube.ts';
import { designPoints, designWithin, makeDesign } from '../../../sim/experiment/designs/makeDesign.ts';
import { morrisSample } from '../../../sim/experiment/designs/morrisSample.ts';
import { saltelliSample } from '../../../sim/experiment/designs/saltelliSample.ts';
import { sobolSequence } from '../../../sim/experiment/designs/sobolSequence.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import { faultsOf } from '../../scenarios/files.ts';
import { choice, integer, number, numbers, rowsOf } from './designFactors.ts';

const factors: Factor[] = [number, integer(1, 5), choice(3)];

const made: readonly [DesignSpec, Float64Array[], number][] = [
  [{ kind: 'fullFactorial', levels: 3 }, fullFactorial(factors, 3), 1],
  [{ kind: 'fractionalFactorial', resolution: 3 }, fractionalFactorial(3, 3), 1],
  [{ kind: 'latinHypercube', points: 20 }, latinHypercube(20, 3, 4), 1],
  [{ kind: 'sobol', points: 16 }, sobolSequence(16, 3, { seed: 4 }), 1],
  [{ kind: 'saltelli', points: 8, secondOrder: false }, saltelliSample(8, 3, { seed: 4, secondOrder: false }), 5],
  [{ kind: 'saltelli', points: 8, secondOrder: true }, saltelliSample(8, 3, { seed: 4, secondOrder: true }), 8],
  [{ kind: 'morris', trajectories: 6, levels: 6 }, morrisSample(6, 3, { seed: 4, levels: 6 }), 4],
];

const specs: readonly DesignSpec[] = [...made.map(([spec]) => spec), { kind: 'oneAtATime' }];

describe('A design', () => {
  it.each(made)(
    'made of %o is that of its own function, its blocks as long as they are there',
    (spec, points, block) => {
      expect(makeDesign(spec, factors, 4)).toEqual({ spec, points, block });
    },
  );

  it('of one at a time is the point where nothing is set, then each factor at its lowest and highest, all one block', () => {
    const { points, block } = makeDesign({ kind: 'oneAtATime' }, factors, 4);
    const o = Number.NaN;
    expect(rowsOf(points)).toEqual([
      [o, o, o],
      [0, o, o],
      [1, o, o],
      [o, 0, o],
      [o, 1, o],
      [o, o, 0],
      [o, o, 1],
    ]);
    expect(block).toBe(7);
  });

  it.each(specs)('of %o has as many points as were counted, in whole blocks, within [0, 1]', (spec) => {
    for (let k = 1; k <= 6; k++) {
      const { points, block } = makeDesign(spec, numbers(k), 0);
      expect(points).toHaveLength(designPoints(spec, numbers(k)));
      expect(points.length % block).toBe(0);
      for (const point of points) {
        expect(point).toHaveLength(k);
        expect(point.every((u) => (u >= 0 && u <= 1) || Number.isNaN(u))).toBe(true);
      }
    }
  });

  it.each(specs)('of %o is the same for the same seed', (spec) => {
    expect(makeDesign(spec, factors, 0)).toEqual(makeDesign(spec, factors, 0));
    const hasChance = spec.kind in { latinHypercube: 1, sobol: 1, saltelli: 1, morris: 1 };
    const points = [0, 1].map((seed) => rowsOf(makeDesign(spec, factors, seed).points).join(';'));
    expect(points[0] !== points[1]).toBe(hasChance);
  });

  it.each<[DesignSpec, number, string, string]>([
    [{ kind: 'sobol', points: 16 }, 0, 'designSize', 'design.factors'],
    [{ kind: 'oneAtATime' }, 0, 'designSize', 'design.factors'],
    [{ kind: 'sobol', points: 0 }, 3, 'designSize', 'design.points'],
    [{ kind: 'sobol', points: Number.NaN }, 3, 'designSize', 'design.points'],
    [{ kind: 'latinHypercube', points: 2.5 }, 3, 'designSize', 'design.points'],
    [{ kind: 'saltelli', points: -1, secondOrder: true }, 3, 'designSize', 'design.points'],
    [{ kind: 'morris', trajectories: 0, levels: 4 }, 3, 'designSize', 'design.trajectories'],
    [{ kind: 'morris', trajectories: 4, levels: 5 }, 3, 'designSize', 'design.levels'],
    [{ kind: 'fullFactorial', levels: 1 }, 3, 'designSize', 'fullFactorial.levels'],
    [{ kind: 'fullFactorial', levels: 10 }, 7, 'designTooLarge', 'fullFactorial.points'],
    [{ kind: 'fractionalFactorial', resolution: 5 }, 60, 'designFactors', 'fractionalFactorial.dimensions'],
    [{ kind: 'sobol', points: 2 ** 20 + 1 }, 3, 'designTooLarge', 'design.points'],
    [{ kind: 'latinHypercube', points: 2 ** 20 }, 65, 'designTooLarge', 'design.points'],
    [{ kind: 'saltelli', points: 2 ** 18, secondOrder: false }, 3, 'designTooLarge', 'design.points'],
    [{ kind: 'sobol', points: 4 }, 513, 'designFactors', 'design.factors'],
    [{ kind: 'saltelli', points: 4, secondOrder: false }, 257, 'designFactors', 'design.factors'],
  ])('of %o over %d factors is refused when counted and when made: %s', (spec, k, code, path) => {
    expect(faultsOf(() => designPoints(spec, numbers(k)))).toMatchObject([{ code, path }]);
    expect(faultsOf(() => makeDesign(spec, numbers(k), 0))).toMatchObject([{ code, path }]);
  });
});

describe('The largest design within a number of points', () => {
  const free: readonly DesignSpec[] = specs.filter(
    ({ kind }) => kind in { latinHypercube: 1, sobol: 1, saltelli: 1, morris: 1 },
  );

  it.each<[DesignSpec, number, DesignSpec | undefined]>([
    [{ kind: 'latinHypercube', points: 50 }, 33, { kind: 'latinHypercube', points: 33 }],
    [{ kind: 'latinHypercube', points: 50 }, 1, undefined],
    [{ kind: 'sobol', points: 64 }, 1000, { kind: 'sobol', points: 512 }],
    [{ kind: 'sobol', points: 64 }, 2, { kind: 'sobol', points: 2 }],
    [{ kind: 'saltelli', points: 64, secondOrder: false }, 100, { kind: 'saltelli', points: 16, secondOrder: false }],
    [{ kind: 'saltelli', points: 64, secondOrder: true }, 100, { kind: 'saltelli', points: 8, secondOrder: true }],
    [{ kind: 'saltelli', points: 64, secondOrder: true }, 15, undefined],
    [{ kind: 'morris', trajectories: 5, levels: 6 }, 30, { kind: 'morris', trajectories: 7, levels: 6 }],
    [{ kind: 'morris', trajectories: 5, levels: 6 }, 7, undefined],
    [{ kind: 'morris', trajectories: 5, levels: 6 }, Number.NaN, undefined],
    [{ kind: 'fullFactorial', levels: 3 }, 26, undefined],
    [{ kind: 'fullFactorial', levels: 3 }, 27, { kind: 'fullFactorial', levels: 3 }],
    [{ kind: 'fractionalFactorial', resolution: 3 }, 4, { kind: 'fractionalFactorial', resolution: 3 }],
    [{ kind: 'fractionalFactorial', resolution: 3 }, 3, undefined],
    [{ kind: 'oneAtATime' }, 7, { kind: 'oneAtATime' }],
    [{ kind: 'oneAtATime' }, 6, undefined],
  ])('of %o over three factors within %d is %o', (spec, most, within) => {
    expect(designWithin(spec, numbers(3), most)).toEqual(within);
  });

  it('fits, and the next larger does not (free sizes, up to 30 factors and 2^21 points)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...free),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 2 ** 21 }),
        (spec, k, most) => {
          const within = designWithin(spec, numbers(k), most);
          const limit = Math.min(most, 2 ** 20);
          if (within === undefined) return;
          const points = designPoints(within, numbers(k));
          expect(points).toBeLessThanOrEqual(limit);
          const isPower = within.kind === 'sobol' || within.kind === 'saltelli';
          const block = makeDesign(sizeTwo(within), numbers(k), 0).block;
          expect(isPower ? 2 * points : points + block).toBeGreaterThan(limit);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is of the same kind: what was run of a larger one is it (Sobol’, Saltelli, Morris)', () => {
    for (const spec of free.filter(({ kind }) => kind !== 'latinHypercube')) {
      const large = makeDesign(designWithin(spec, factors, 200)!, factors, 9);
      const small = makeDesign(designWithin(spec, factors, 60)!, factors, 9);
      expect(small.points.length).toBeLessThan(large.points.length);
      expect(large.points.slice(0, small.points.length)).toEqual(small.points);
    }
  });

  it('throws what is wrong with the factors, not with the size', () => {
    expect(faultsOf(() => designWithin({ kind: 'sobol', points: 0 }, [], 10))).toMatchObject([
      { path: 'design.factors' },
    ]);
    expect(designWithin({ kind: 'sobol', points: 0 }, numbers(2), 10)).toEqual({ kind: 'sobol', points: 8 });
    expect(faultsOf(() => designWithin({ kind: 'morris', trajectories: 1, levels: 3 }, numbers(2), 10))).toMatchObject([
      { code: 'designSize', path: 'design.levels' },
    ]);
  });
});

function sizeTwo(spec: DesignSpec): DesignSpec {
  if (spec.kind === 'morris') return { ...spec, trajectories: 2 };
  return 'points' in spec ? { ...spec, points: 2 } : spec;
}
