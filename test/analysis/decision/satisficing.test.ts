import { describe, expect, it } from 'vitest';
import { satisficing } from '../../../sim/analysis/decision/satisficing.ts';
import { wilsonInterval } from '../../../sim/analysis/wilson.ts';
import { thrownFaults } from './faults.ts';

const { NaN: none } = Number;

describe('Satisficing', () => {
  it('is the share of worlds that meet every target, with Wilson’s interval, and of each by itself', () => {
    const rate = { a: [0.5, 0.7, 0.9, 0.8], b: [0.9, 0.9, 0.2, 0.6] };
    const cost = { a: [10, 20, 40, 30], b: [30, 31, 5, 30] };
    const found = satisficing([
      { key: 'rate', columns: rate, atLeast: 0.6 },
      { key: 'cost', columns: cost, atMost: 30 },
    ]);
    // a: rate met in worlds 2 3 4, cost in 1 2 4, both in 2 4; b: rate in 1 2 4, cost in 1 3 4, both in 1 4.
    expect(found.map(({ id, share, targets }) => [id, share, targets.map((one) => one.share)])).toEqual([
      ['a', 0.5, [0.75, 0.75]],
      ['b', 0.5, [0.75, 0.75]],
    ]);
    expect(found[0]).toMatchObject({ ...wilsonInterval(2, 4), n: 4, nUndefined: 0, lowest: 0.5, highest: 0.5 });
    expect(found[0]!.targets[0]).toMatchObject({ key: 'rate', ...wilsonInterval(3, 4) });
  });

  it('counts what is not known apart, and says what it could make of the share', () => {
    const found = satisficing([
      { key: 'x', columns: [[1, 0, none, none, 1]], atLeast: 1 },
      { key: 'y', columns: [[1, 1, 0, 1, none]], atLeast: 1 },
    ])[0]!;
    // Met in world 1; missed in 2 and 3, where one target is missed whatever the other; not known in 4 and 5.
    expect(found).toMatchObject({ share: 1 / 3, n: 3, nUndefined: 2, lowest: 0.2, highest: 0.6 });
    expect(found.targets).toMatchObject([
      { share: 2 / 3, n: 3, nUndefined: 2, lowest: 0.4, highest: 0.8 },
      { share: 0.75, n: 4, nUndefined: 1 },
    ]);
    expect(found.cautions).toContainEqual({
      code: 'undefinedWorlds',
      isGrave: true,
      values: { undefined: 2, worlds: 5 },
    });
  });

  it('takes the mean over the runs of a world, and is unsure near the bound', () => {
    // Means 2, 4, 9; variance within each world 2, so the error of a mean of two is 1, and ±1.96 about the bound 3 holds the first two.
    const columns = [[1, 3, 3, 5, 8, 10]];
    const found = satisficing([{ key: 'x', columns, atLeast: 3 }], { replicates: 2 })[0]!;
    expect(found.share).toBeCloseTo(2 / 3, 12);
    expect(found.targets[0]!.unsure).toBeCloseTo(2 / 3, 12);
    expect(found.cautions).toContainEqual({
      code: 'unsureWorlds',
      isGrave: true,
      values: { share: expect.closeTo(2 / 3, 12) },
    });
    expect(satisficing([{ key: 'x', columns, atLeast: 3 }])[0]!.targets[0]!.unsure).toBeNaN();
  });

  it('weights worlds; those of weight 0 count nowhere', () => {
    const columns = [[1, 0, 1, none]];
    const found = satisficing([{ key: 'x', columns, atLeast: 1, atMost: 2 }], { weights: [3, 1, 0, 0] })[0]!;
    expect(found).toMatchObject({ share: 0.75, n: 2, nUndefined: 0, lowest: 0.75, highest: 0.75 });
    // Equal weights are no weights: p (1 − p) / V is one trial less than there are worlds.
    const even = satisficing([{ key: 'x', columns: [[1, 0, 1, 1]], atLeast: 1 }], { weights: [1, 1, 1, 1] })[0]!;
    const { lo } = wilsonInterval(3, 4);
    expect(even.lo).toBeLessThan(lo);
    expect(even.lo).toBeGreaterThan(lo - 0.06);
  });

  it('knows nothing without a world', () => {
    expect(satisficing([{ key: 'x', columns: [[none]], atMost: 1 }])[0]).toMatchObject({
      share: none,
      lo: none,
      n: 0,
      lowest: 0,
      highest: 1,
    });
  });

  it('refuses what cannot be', () => {
    const x = { key: 'x', columns: { a: [1, 2] } };
    const refused = (targets: unknown) => thrownFaults(() => satisficing(targets as never))[0];
    expect(refused([])).toMatchObject({ code: 'estimateInput', path: 'satisficing.targets', value: 0 });
    expect(refused([x])).toMatchObject({ path: 'satisficing.targets[0]', value: 'no bound' });
    expect(refused([{ ...x, atLeast: 2, atMost: 1 }])).toMatchObject({
      path: 'satisficing.targets[0].atLeast',
      value: 2,
    });
    expect(refused([{ ...x, atLeast: none }])).toMatchObject({ path: 'satisficing.targets[0]', value: none });
    const other = { key: 'y', columns: { b: [1, 2] }, atMost: 1 };
    expect(refused([{ ...x, atLeast: 2 }, other])).toMatchObject({
      path: 'satisficing.targets[1].columns',
      value: 'b',
    });
    const shorter = { key: 'y', columns: { a: [1] }, atMost: 1 };
    expect(refused([{ ...x, atLeast: 2 }, shorter])).toMatchObject({ code: 'unpairedLengths', value: 1, expected: 2 });
  });
});
