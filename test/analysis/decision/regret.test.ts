import { describe, expect, it } from 'vitest';
import { regret } from '../../../sim/analysis/decision/regret.ts';
import { thrownFaults } from './faults.ts';

const { NaN: none } = Number;

describe('Regret', () => {
  // Savage's table by hand: best 3, 5, 4, 6; regrets of a 0, 4, 0, 1, of b 1, 0, 2, 0.
  const table = { a: [3, 1, 4, 5], b: [2, 5, 2, 6] };

  it('is what each policy falls short of the best one in every world', () => {
    const { policies, n, beyond } = regret(table, { resamples: 50 });
    const [a, b] = policies as [(typeof policies)[0], (typeof policies)[0]];
    expect(Array.from(a.regrets)).toEqual([0, 4, 0, 1]);
    expect(Array.from(b.regrets)).toEqual([1, 0, 2, 0]);
    expect([a.mean.plain, b.mean.plain, a.max.plain, b.max.plain]).toEqual([1.25, 0.75, 4, 2]);
    // The worst tenth of four worlds is a part of the worst one.
    expect([a.tail.plain, b.tail.plain]).toEqual([4, 2]);
    expect(a.quantiles).toMatchObject([
      { p: 0.5, value: 0 },
      { p: 0.9, value: 4 },
    ]);
    // 1 − 0.05^(1/4).
    expect([n, beyond]).toEqual([4, expect.closeTo(1 - Math.sqrt(Math.sqrt(0.05)), 12)]);
    expect(a.least.max + b.least.max).toBeCloseTo(1, 12);
  });

  it('turns round where less is better', () => {
    const { policies } = regret(table, { better: 'lower', resamples: 1 });
    expect(policies.map(({ regrets }) => Array.from(regrets))).toEqual([
      [1, 0, 2, 0],
      [0, 4, 0, 1],
    ]);
  });

  it('of the worst share takes the world on the border in part', () => {
    // Worst 3/8 of four worlds: all of the worst (4), half of the next (1).
    const { policies } = regret(table, { worst: 3 / 8, resamples: 1 });
    expect(policies[0]!.tail.plain).toBeCloseTo((4 + 0.5) / 1.5, 12);
  });

  it('counts a world as much as its weight says', () => {
    const { policies, effective } = regret(table, { weights: [1, 3, 0, 1], resamples: 1 });
    expect(policies[0]!.mean.plain).toBeCloseTo((0 + 12 + 1) / 5, 12);
    expect(policies[0]!.regrets[2]).toBeNaN();
    expect(effective).toBeCloseTo(25 / 11, 12);
    expect(regret(table, { weights: [2, 2, 2, 2], resamples: 1 }).effective).toBe(4);
  });

  it('leaves a world out where one run of one policy is undefined, and says so', () => {
    const { policies, n, nUndefined, cautions } = regret(
      { a: [3, 3, 1, 1, 4, none], b: [2, 2, 5, 5, 2, 2] },
      { replicates: 2, resamples: 1 },
    );
    expect([n, nUndefined]).toEqual([2, 1]);
    expect(Array.from(policies[0]!.regrets)).toEqual([0, 4, none]);
    expect(cautions).toContainEqual({ code: 'undefinedWorlds', isGrave: true, values: { undefined: 1, worlds: 3 } });
  });

  it('is nothing known without a world, and has no interval with one', () => {
    const nothing = regret({ a: [], b: [] }).policies[0]!;
    expect([nothing.mean.plain, nothing.max.plain, nothing.tail.plain]).toEqual([none, none, none]);
    const one = regret({ a: [1], b: [3] }).policies[0]!;
    expect(one).toMatchObject({ mean: { plain: 2, lo: none, hi: none }, least: { mean: none } });
  });

  it('crossed, lets no run praise its own choice', () => {
    const { policies } = regret({ a: [2, 0], b: [0, 2] }, { replicates: 2, resamples: 1 });
    // Both means are 1: no plain regret. Run 2 alone chooses b, which run 1 finds 2 worse than a; run 1 chooses a, which run 2 finds 2 worse than b.
    expect(policies.map(({ mean }) => [mean.plain, mean.crossed])).toEqual([
      [0, -1],
      [0, -1],
    ]);
  });

  it('is the same plain and crossed where runs do not differ', () => {
    const { policies, cautions } = regret({ a: [3, 3, 1, 1], b: [2, 2, 5, 5] }, { replicates: 2, resamples: 1 });
    for (const { mean, tail, max } of policies) {
      for (const one of [mean, tail, max]) expect(one.crossed).toBe(one.plain);
    }
    expect(cautions.map(({ code }) => code)).toEqual(['fewWorlds']);
  });

  it('tells by how much luck swells it', () => {
    // 120 worlds in which three runs differ by ±1 in turn, while all is the same in truth.
    const runs = (shift: number) =>
      Array.from({ length: 360 }, (_, at) => ((at * 7 + shift) % 3) - 1 + ((at >> 3) % 2));
    const { policies, cautions } = regret(
      [runs(0), runs(1), runs(2)].map((one, p) => one.map((x, at) => x + ((at * (p + 2)) % 5) / 2)),
      {
        replicates: 3,
        resamples: 20,
      },
    );
    for (const { mean } of policies) expect(mean.crossed).toBeLessThan(mean.plain);
    const noisy = cautions.find(({ code }) => code === 'noisyRegret')!;
    const [plain, crossed] = ['plain' as const, 'crossed' as const].map((key) =>
      policies.reduce((sum, { mean }) => sum + mean[key], 0),
    );
    expect(noisy.values.share).toBeCloseTo(1 - crossed! / plain!, 12);
  });

  it('refuses what cannot be', () => {
    expect(thrownFaults(() => regret([[1, 2, 3]], { replicates: 2 }))).toMatchObject([
      { code: 'estimateInput', path: 'regret.replicates', value: 2 },
    ]);
    expect(thrownFaults(() => regret([[1, 2]], { weights: [1, -1] }))).toMatchObject([
      { code: 'estimateInput', path: 'regret.weights[1]', value: -1 },
    ]);
    expect(thrownFaults(() => regret([[1, 2]], { weights: [1] }))).toMatchObject([
      { path: 'regret.weights', value: 1 },
    ]);
    expect(thrownFaults(() => regret([[1, 2], [1]]))).toMatchObject([
      { code: 'unpairedLengths', path: 'regret.columns.1' },
    ]);
    expect(thrownFaults(() => regret([[1]], { worst: 1 }))).toMatchObject([{ path: 'regret.worst', value: 1 }]);
    expect(thrownFaults(() => regret([[1]], { quantiles: [0.5, none] }))).toMatchObject([
      { path: 'regret.quantiles[1]' },
    ]);
  });
});
