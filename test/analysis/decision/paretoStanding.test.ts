import { describe, expect, it } from 'vitest';
import { paretoStanding } from '../../../sim/analysis/decision/paretoStanding.ts';
import { thrownFaults } from './faults.ts';

const { NaN: none } = Number;
const cost = (columns: Readonly<Record<string, number[]>>) => ({ key: 'cost', better: 'lower' as const, columns });
const rate = (columns: Readonly<Record<string, number[]>>) => ({ key: 'rate', better: 'higher' as const, columns });

describe('The standing to the Pareto front of means', () => {
  it('is firm where no choice of worlds changes it', () => {
    const { policies } = paretoStanding(
      [cost({ a: [1, 2, 1], b: [5, 6, 7], c: [6, 7, 8] }), rate({ a: [1, 2, 1], b: [9, 8, 9], c: [7, 7, 7] })],
      { resamples: 200 },
    );
    expect(policies).toEqual([
      { id: 'a', means: [4 / 3, 4 / 3].map((one) => expect.closeTo(one, 12)), onFront: true, share: 1, dominators: [] },
      { id: 'b', means: [6, 26 / 3].map((one) => expect.closeTo(one, 12)), onFront: true, share: 1, dominators: [] },
      { id: 'c', means: [7, 7], onFront: false, share: 0, dominators: [{ id: 'b', share: 1 }] },
    ]);
  });

  it('is a share where worlds decide it, and tells who dominates how often', () => {
    // b is cheaper than a in one of two worlds by 3, dearer in the other by 1: a resample holds (1, 1), (1, 2) or (2, 2) with ¼, ½, ¼; b is the cheaper one unless it holds (1, 1).
    const { policies } = paretoStanding([cost({ a: [4, 4], b: [5, 1] })], { resamples: 2000, seed: 3 });
    const [a, b] = policies as [(typeof policies)[0], (typeof policies)[0]];
    expect([a.onFront, b.onFront]).toEqual([false, true]);
    // n = 2000, seed 3: four standard errors of a share ¼ are 0.039.
    expect(Math.abs(a.share - 0.25)).toBeLessThan(0.039);
    expect(a.share + b.share).toBeCloseTo(1, 12);
    expect(b.dominators).toEqual([{ id: 'a', share: a.share }]);
    expect(a.dominators).toEqual([{ id: 'b', share: b.share }]);
  });

  it('holds equal policies together', () => {
    const same = { a: [1, 2], b: [1, 2] };
    const { policies } = paretoStanding([cost(same), rate(same)], { resamples: 20 });
    expect(policies.map(({ share }) => share)).toEqual([1, 1]);
  });

  it('leaves out worlds in which any objective of any policy is undefined, and weights the rest', () => {
    const found = paretoStanding([cost({ a: [1, 3, 9], b: [2, 2, 9] }), rate({ a: [1, 1, 1], b: [1, 1, none] })], {
      weights: [3, 1, 1],
      resamples: 10,
    });
    expect(found).toMatchObject({ n: 2, nUndefined: 1, policies: [{ means: [1.5, 1] }, { means: [2, 1] }] });
    expect(found.cautions.map(({ code }) => code)).toEqual([
      'undefinedWorlds',
      'fewWorlds',
      'lowEffectiveSize',
      'oneReplicate',
    ]);
  });

  it('claims nothing of one world, and puts nobody on the front without any', () => {
    expect(paretoStanding([cost({ a: [1], b: [2] })]).policies).toMatchObject([
      { onFront: true, share: none, dominators: [] },
      { onFront: false, share: none, dominators: [{ id: 'a', share: none }] },
    ]);
    expect(paretoStanding([cost({ a: [none] })]).policies).toMatchObject([{ onFront: false, share: none }]);
  });

  it('refuses what cannot be', () => {
    expect(thrownFaults(() => paretoStanding([]))).toMatchObject([{ path: 'paretoStanding.objectives', value: 0 }]);
    expect(thrownFaults(() => paretoStanding([cost({ a: [1] }), rate({ b: [1] })]))).toMatchObject([
      { code: 'estimateInput', path: 'paretoStanding.objectives[1].columns', value: 'b' },
    ]);
    expect(thrownFaults(() => paretoStanding([{ ...cost({ a: [1] }), better: 'neither' as never }]))).toMatchObject([
      { path: 'paretoStanding.objectives[0].better', value: 'neither' },
    ]);
  });
});
