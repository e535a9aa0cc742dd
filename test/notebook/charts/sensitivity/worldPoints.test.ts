import { describe, expect, it } from 'vitest';
import {
  axisPlace,
  stretchesOf,
  thinned,
  type WorldPoint,
  worldPoints,
} from '../../../../notebook/charts/sensitivity/worldPoints.ts';
import type { Factor } from '../../../../sim/experiment/factor.ts';
import { sampleSensitivity, sampleSweeps } from '../../support/sampleSensitivity.ts';

const logarithmic: Factor = { key: 'x', kind: 'number', range: [1, 100], spacing: 'logarithmic' };
const choice: Factor = { key: 'x', kind: 'choice', values: ['a', 'b', 'c'] };

const points = (us: readonly number[], factor: Factor): WorldPoint[] =>
  us.map((u, point) => ({ point, world: 0, u, x: axisPlace(factor, u), response: u }));

describe('worlds along a factor', () => {
  it('have the difference in the same world as their response', () => {
    const view = sampleSensitivity(sampleSweeps.latinHypercube);
    const { defined, nUndefined, nOwn } = worldPoints(view);
    expect([defined.length, nUndefined, nOwn]).toEqual([400, 0, 0]);
    const { point, world, response, u } = defined[123]!;
    const column = view.runs.outcomes.disputeResolutionRate!;
    const place = (policy: number) => (point * 2 + policy) * 2 + world;
    expect(response).toBe(column[place(1)]! - column[place(0)]!);
    expect(u).toBe(view.design.points[point]![0]);
  });

  it('without a value, or with the own value of the scenario, are counted and left out', () => {
    const view = sampleSensitivity(sampleSweeps.oneAtATime);
    const column = view.runs.outcomes.disputeResolutionRate!.slice();
    column[0] = Number.NaN;
    const found = worldPoints({ ...view, runs: { ...view.runs, outcomes: { disputeResolutionRate: column } } });
    expect([found.defined.length, found.nUndefined, found.nOwn]).toEqual([16, 1, 311]);
  });
});

describe('stretches', () => {
  it('are ten of equal width on the axis, with the mean of all in them', () => {
    const stretches = stretchesOf(
      points(
        Array.from({ length: 100 }, (_, i) => (i + 0.5) / 100),
        logarithmic,
      ),
      logarithmic,
    );
    expect(stretches).toHaveLength(10);
    expect(stretches[0]!.to).toBeCloseTo(100 ** 0.1, 10);
    expect(stretches[4]!.mean).toBeCloseTo(0.45, 10);
    expect(stretches.reduce((sum, { worlds }) => sum + worlds, 0)).toBe(100);
  });

  it('are single values of a choice, and empty ones are left out', () => {
    const stretches = stretchesOf(points([0, 0.1, 0.9, 1], choice), choice);
    expect(stretches).toEqual([
      { from: 0, to: 0, mean: 0.05, worlds: 2 },
      { from: 2, to: 2, mean: 0.95, worlds: 2 },
    ]);
  });
});

describe('thinning', () => {
  it('keeps everything where there is room', () => expect(thinned([1, 2, 3], 3)).toEqual([1, 2, 3]));

  it('keeps about as many as asked for, evenly over places and worlds', () => {
    const items = Array.from({ length: 40_000 }, (_, i) => i);
    const kept = thinned(items, 4000);
    expect(Math.abs(kept.length - 4000)).toBeLessThan(20);
    for (const worlds of [2, 5, 10, 64]) {
      const counts = new Map<number, number>();
      for (const i of kept) counts.set(i % worlds, (counts.get(i % worlds) ?? 0) + 1);
      for (let world = 0; world < worlds; world++) {
        expect(Math.abs(counts.get(world)! / (4000 / worlds) - 1)).toBeLessThan(0.15);
      }
    }
  });
});
