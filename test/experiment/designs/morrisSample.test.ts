import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { morrisSample } from '../../../sim/experiment/designs/morrisSample.ts';
import { faultsOf } from '../../scenarios/files.ts';
import { chiSquarePValue } from '../../support/goodnessOfFit.ts';

/** Trajectories of a sample of k dimensions. */
const trajectoriesOf = (points: readonly Float64Array[], k: number): Float64Array[][] =>
  Array.from({ length: points.length / (k + 1) }, (_, t) => points.slice(t * (k + 1), (t + 1) * (k + 1)));

describe('A Morris sample', () => {
  it('moves one factor a step by ±Δ = p / (2(p − 1)), each once a trajectory, on the grid and within [0, 1]', () => {
    const sizes = [
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.nat(),
    ] as const;
    fc.assert(
      fc.property(...sizes, (trajectories, k, half, seed) => {
        const levels = 2 * half;
        const delta = levels / (2 * (levels - 1));
        const points = morrisSample(trajectories, k, { levels, seed });
        expect(points).toHaveLength(trajectories * (k + 1));
        for (const u of points.flatMap((point) => [...point])) {
          expect(u >= 0 && u <= 1).toBe(true);
          expect(u * (levels - 1)).toBeCloseTo(Math.round(u * (levels - 1)), 12);
        }
        for (const trajectory of trajectoriesOf(points, k)) {
          const moved = trajectory.slice(1).map((point, i) => {
            const steps = [...point].map((u, d) => u - trajectory[i]![d]!);
            const dimensions = steps.flatMap((step, d) => (step === 0 ? [] : [d]));
            expect(dimensions).toHaveLength(1);
            expect(Math.abs(steps[dimensions[0]!]!)).toBeCloseTo(delta, 12);
            return dimensions[0]!;
          });
          expect(new Set(moved).size).toBe(k);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('starts over each p trajectories once at every level of every dimension, so that after any number they differ by at most 1', () => {
    const trajectories = trajectoriesOf(morrisSample(22, 5, { levels: 6, seed: 2 }), 5);
    for (let d = 0; d < 5; d++) {
      const counts = new Map<number, number>(Array.from({ length: 6 }, (_, level) => [level, 0]));
      for (const [first] of trajectories) {
        const level = Math.round(first![d]! * 5);
        counts.set(level, counts.get(level)! + 1);
        expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
      }
    }
  });

  it('takes every start and every order of its steps equally often (2400 seeds, one trajectory, p = 4, k = 3; chi-square, p > 1e-4)', () => {
    const starts = new Map<string, number>();
    const orders = new Map<string, number>();
    for (let seed = 0; seed < 2400; seed++) {
      const trajectory = morrisSample(1, 3, { seed });
      const order = trajectory.slice(1).map((point, i) => point.findIndex((u, d) => u !== trajectory[i]![d]));
      for (const [counts, key] of [
        [starts, trajectory[0]!.join()],
        [orders, order.join()],
      ] as const) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    for (const [counts, cells] of [
      [starts, 64],
      [orders, 6],
    ] as const) {
      expect(counts.size).toBe(cells);
      expect(
        chiSquarePValue(
          [...counts.values()],
          Array.from({ length: cells }, () => 1 / cells),
        ),
      ).toBeGreaterThan(1e-4);
    }
  });

  it('has trajectories that do not depend on how many there are', () => {
    expect(morrisSample(3, 4, { seed: 7 })).toEqual(morrisSample(11, 4, { seed: 7 }).slice(0, 3 * 5));
  });

  it('is the same for the same seed and another for another; 0 is a seed and the usual one, with 4 levels', () => {
    expect(morrisSample(5, 3)).toEqual(morrisSample(5, 3, { seed: 0, levels: 4 }));
    expect(morrisSample(5, 3)).not.toEqual(morrisSample(5, 3, { seed: 1 }));
  });

  it.each([
    [0, 3, 4, 'designSize', 'trajectories'],
    [Number.NaN, 3, 4, 'designSize', 'trajectories'],
    [2, 0, 4, 'designSize', 'dimensions'],
    [2, 3, 3, 'designSize', 'levels'],
    [2, 3, 0, 'designSize', 'levels'],
    [2, 3, Number.NaN, 'designSize', 'levels'],
    [2, 3, 1026, 'designSize', 'levels'],
    [300_000, 3, 4, 'designTooLarge', 'trajectories'],
  ])(
    'of %d trajectories in %d dimensions on %d levels is refused: %s',
    (trajectories, dimensions, levels, code, name) => {
      const faults = faultsOf(() => morrisSample(trajectories, dimensions, { levels }));
      expect(faults).toMatchObject([{ code, path: `morrisSample.${name}` }]);
    },
  );
});
