import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedTest } from '../../../sim/analysis/estimates/pairedTest.ts';
import { rankPolicies } from '../../../sim/analysis/estimates/rankPolicies.ts';

const none = Number.NaN;
const a = [1, 2, 4, 3, 5];
const b = [3, 3, 5, 3, 7];
const c = [0, 1, 2, 1, 2];

describe('rankPolicies', () => {
  it('ranks by the mean, in the order and under the names given', () => {
    const { n, nUndefined, policies } = rankPolicies({ a, b, c });
    expect([n, nUndefined]).toEqual([5, 0]);
    expect(policies.map(({ id, mean, rank }) => [id, mean, rank])).toEqual([
      ['a', 3, 2],
      ['b', 4.2, 1],
      ['c', 1.2, 3],
    ]);
    expect(rankPolicies([a, b]).policies.map(({ id }) => id)).toEqual(['0', '1']);
  });

  it('gives two policies the one-sided p-value of their paired test as the probability of the worse being best, and its loss, 40 000 draws', () => {
    const { pValue } = pairedTest(a.map((x, i) => x - b[i]!));
    const [worse, leader] = rankPolicies([a, b], { draws: 40_000, seed: 5 }).policies;
    // 3.3 standard errors of a share of 40 000.
    expect(Math.abs(worse!.pBest - pValue / 2)).toBeLessThan(3.3 * Math.sqrt(pValue / 2 / 40_000));
    // What the better gains on average is the difference of the means; draws of means have finite variance with 4 degrees of freedom.
    expect(worse!.expectedLoss - leader!.expectedLoss).toBeCloseTo(1.2, 1);
    expect(leader!.expectedLoss).toBeGreaterThan(0);
  });

  it('turns round with the direction, probabilities included', () => {
    const minus = (column: number[]) => column.map((x) => 0 - x);
    const lower = rankPolicies([a, b, c].map(minus), { better: 'lower' }).policies;
    const higher = rankPolicies([a, b, c]).policies;
    expect(lower).toEqual(higher.map((policy) => ({ ...policy, mean: 0 - policy.mean })));
  });

  it('shares the probability of identical columns exactly, and their rank', () => {
    const [first, second, third] = rankPolicies([b, b, c]).policies;
    expect(first).toEqual({ ...second, id: '0' });
    expect(first!.rank).toBe(1);
    expect(third!.rank).toBe(3);
    expect(first!.pBest + second!.pBest + third!.pBest).toBeCloseTo(1, 12);
  });

  it('is sure of a difference that is the same in every world', () => {
    const [lower, higher] = rankPolicies([a, a.map((x) => x + 0.5)]).policies;
    expect(lower).toMatchObject({ pBest: 0, maybeBest: false });
    expect(lower!.expectedLoss).toBeCloseTo(0.5, 12);
    expect(higher).toMatchObject({ pBest: 1, expectedLoss: 0, maybeBest: true });
  });

  it('leaves out and counts worlds in which any policy is undefined', () => {
    const got = rankPolicies([
      [1, none, 2, 4, 3, 5],
      [3, 3, 3, none, 3, 7],
    ]);
    expect(got).toEqual({
      ...rankPolicies([
        [1, 2, 3, 5],
        [3, 3, 3, 7],
      ]),
      nUndefined: 2,
    });
  });

  it('has no probabilities from one world, where every policy may be the best, and no ranks from none', () => {
    const [first] = rankPolicies([[1], [2]]).policies;
    expect(first).toEqual({ id: '0', mean: 1, rank: 2, pBest: none, expectedLoss: none, maybeBest: true });
    const [absent] = rankPolicies([[], []]).policies;
    expect(absent).toEqual({ id: '0', mean: none, rank: none, pBest: none, expectedLoss: none, maybeBest: true });
  });

  it('takes one policy alone for the best', () => {
    expect(rankPolicies([[4, 5]]).policies[0]).toMatchObject({ rank: 1, pBest: 1, expectedLoss: 0, maybeBest: true });
  });

  it('keeps the sum of probabilities, and the leader in the subset, with fewer worlds than policies', () => {
    const world = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(world, { minLength: 2, maxLength: 8 }), (columns) => {
        const { policies } = rankPolicies(columns, { draws: 50 });
        expect(policies.reduce((sum, { pBest }) => sum + pBest, 0)).toBeCloseTo(1, 9);
        for (const { rank, maybeBest, expectedLoss } of policies) {
          if (rank === 1) expect(maybeBest).toBe(true);
          expect(expectedLoss).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it('refuses no policy, columns of different length and options it cannot use', () => {
    expect(() => rankPolicies([])).toThrow('rankPolicies.columns: estimateInput, got 0; expected at least one policy');
    expect(() => rankPolicies({ a: [1, 2], b: [1] })).toThrow(
      'rankPolicies.columns.b: unpairedLengths, got 1; expected 2',
    );
    // The leader of infinite mean had rank 1 and a probability of 0.
    expect(() => rankPolicies({ a: [1, Number.POSITIVE_INFINITY], b: [1, 2] })).toThrow(
      'rankPolicies.columns.a[1]: estimateInput, got Infinity; expected finite number or NaN',
    );
    expect(() => rankPolicies([a], { draws: 0 })).toThrow(
      'rankPolicies.draws: estimateInput, got 0; expected integer ≥ 1',
    );
    expect(() => rankPolicies([a], { level: 1 })).toThrow('rankPolicies.level: estimateInput, got 1; expected (0, 1)');
    expect(() => rankPolicies([a], { better: 'neither' as 'lower' })).toThrow(
      'rankPolicies.better: estimateInput, got neither; expected higher, lower',
    );
  });
});
