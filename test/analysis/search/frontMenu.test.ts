import { describe, expect, it } from 'vitest';
import { frontMenu } from '../../../sim/analysis/search/frontMenu.ts';
import { meanObjectives } from '../../../sim/analysis/search/meanObjectives.ts';
import type { SearchObjective } from '../../../sim/analysis/search/search.ts';
import { tellMenu } from '../../../sim/analysis/search/tellMenu.ts';
import { thinFront } from '../../../sim/analysis/search/thinFront.ts';
import { normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';

const objectives: SearchObjective[] = [
  { key: 'cost', better: 'lower' },
  { key: 'settled', better: 'higher' },
];
/** Along a bent front from (0, 0) to (100, 100): cheap gains first. */
const bent = Array.from({ length: 101 }, (_, i) => [i, Math.sqrt(100 * i)]);

describe('frontMenu', () => {
  it('Has the best in each objective, the balanced one, and then what is farthest from all of them', () => {
    const menu = frontMenu(bent, objectives, { size: 5, apart: 0.1 });
    const [cheapest, best, balanced, ...between] = menu;
    expect(cheapest).toEqual({ index: 0, best: ['cost'], balanced: false, apart: Infinity });
    expect(best).toMatchObject({ index: 100, best: ['settled'], apart: Math.SQRT2 });
    // Closest to (0, 1) of (x, √x): 2x + (√x − 1) / √x = 0 has its root at 0.348.
    expect(balanced).toMatchObject({ index: 35, best: [], balanced: true });
    expect(between.map(({ best, balanced }) => [best, balanced])).toEqual([
      [[], false],
      [[], false],
    ]);
    for (const { apart } of menu) expect(apart).toBeGreaterThanOrEqual(0.1);
  });

  it('Is short where nothing else is different enough', () => {
    expect(frontMenu(bent, objectives, { size: 50, apart: 0.5 }).length).toBeLessThan(5);
    expect(
      frontMenu(
        [
          [1, 1],
          [1, 1],
        ],
        objectives,
      ),
    ).toMatchObject([{ index: 0, best: ['cost', 'settled'], balanced: true }]);
    expect(frontMenu(bent, objectives, { size: 1 })).toHaveLength(1);
    expect(frontMenu([], objectives)).toEqual([]);
  });

  it('Leaves out what is dominated or undefined', () => {
    const points = [
      [2, 1],
      [0, 0],
      [1, Number.NaN],
      [1, 9],
      [3, 9],
    ];
    expect(frontMenu(points, objectives).map(({ index }) => index)).toEqual([1, 3]);
  });

  it('Does not depend on units', () => {
    const scaled = bent.map(([x, y]) => [1000 * x! + 5, y! / 7]);
    expect(frontMenu(scaled, objectives).map(({ index }) => index)).toEqual(
      frontMenu(bent, objectives).map(({ index }) => index),
    );
  });
});

describe('thinFront', () => {
  it('Keeps the ends and thins where points lie closest', () => {
    const line = [0, 1, 2, 3, 10, 20, 30, 31, 40].map((x) => [x, -x]);
    expect(thinFront(line, 5).map((at) => line[at]![0])).toEqual([0, 10, 20, 30, 40]);
    expect(thinFront(line, 9)).toHaveLength(9);
    expect(thinFront(line, 2).map((at) => line[at]![0])).toEqual([0, 40]);
  });

  it('Spreads what is left: of 300 points on a circle the largest gap of 30 is at most 2.2 times the mean one', () => {
    const points = Array.from({ length: 300 }, (_, i) => {
      const share = ((i * 0.618034) % 1) ** 2;
      return [share, 1 - Math.sqrt(share)];
    });
    const kept = thinFront(points, 30).map((at) => points[at]!);
    const ordered = [...kept].sort((a, b) => a[0]! - b[0]!);
    const gaps = ordered
      .slice(1)
      .map((point, i) => Math.hypot(point[0]! - ordered[i]![0]!, point[1]! - ordered[i]![1]!));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    expect(Math.max(...gaps)).toBeLessThan(2.2 * mean);
  });
});

describe('tellMenu', () => {
  const noise = new RandomStreams(8, 0).stream('test.luck');
  const luck = (policy: number, world: number) => normalQuantile(noise.uniform(policy, world));
  const only: SearchObjective[] = [{ key: 'settled', better: 'higher' }];

  // 200 policies that are all 0, told by 4 worlds of variance 1: the best of 200 means of standard error 1/2 is expected near 2.75 / 2 = 1.37; in 400 fresh worlds its mean has a standard error
  // of 0.05, four of them 0.2.
  it('Tells the winner as it is in fresh worlds, and how much its luck flattered it', () => {
    const policies = Array.from({ length: 200 }, (_, policy) => {
      const [mean] = meanObjectives({ settled: Array.from({ length: 4 }, (_, world) => luck(policy, world)) }, only);
      return { policy, mean: mean! };
    });
    const winner = policies.reduce((best, one) => (one.mean > best.mean ? one : best));
    const columns = [Float64Array.from({ length: 400 }, (_, world) => luck(winner.policy, 1000 + world))];
    const [told] = tellMenu([{ searched: [winner.mean], columns }], only);
    const [settled] = told!.objectives;
    expect(settled).toMatchObject({ key: 'settled', searched: winner.mean, n: 400 });
    expect(settled!.searched).toBeGreaterThan(1);
    expect(Math.abs(settled!.mean)).toBeLessThan(0.2);
    expect(settled!.flattery).toBeCloseTo(settled!.searched - settled!.mean, 12);
  });

  it('Counts flattery in the direction of the objective, and says who still stands on the front', () => {
    const items = [
      {
        searched: [10, 5],
        columns: [
          [11, 13],
          [5, 5],
        ],
      },
      {
        searched: [20, 5],
        columns: [
          [20, 20],
          [4, 4],
        ],
      },
    ];
    const [one, other] = tellMenu(items, objectives);
    expect(one!.objectives.map(({ flattery }) => flattery)).toEqual([2, 0]);
    expect(other!.objectives.map(({ flattery }) => flattery)).toEqual([0, 1]);
    expect([one!.standing.onFront, other!.standing.onFront]).toEqual([true, false]);
  });
});

describe('meanObjectives', () => {
  it('Is NaN where one world has no value', () => {
    expect(meanObjectives({ cost: [1, 3], settled: [Number.NaN, 2] }, objectives)).toEqual([2, Number.NaN]);
  });
});
