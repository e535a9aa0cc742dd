import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../locales/texts.ts';
import { conditionText } from '../../../report/discovery/conditionText.ts';
import { type DiscoveryNames, factorNames, type NamedFactor } from '../../../report/discovery/discoveryNames.ts';
import { primSentences } from '../../../report/discovery/primSentences.ts';
import { treeSentences } from '../../../report/discovery/treeSentences.ts';
import type { CartResult, PrimBox, PrimResult } from '../../../sim/analysis/discovery/discovery.ts';

const [english, chinese] = [textsOf('en'), textsOf('zh')];
const plain = (label: string, unit = ''): NamedFactor => ({ label, unit, isTimes: false });
const names: DiscoveryNames = {
  reached: 'A does better than B',
  factors: [plain('growth', '/day'), plain('stationing'), { label: 'staff', unit: '', isTimes: true }],
};

const box: PrimBox = {
  box: [
    { kind: 'range', factor: 0, key: 'growthPerDay', lower: 0.0123456, upper: null },
    { kind: 'levels', factor: 1, key: 'stationing', levels: ['permanent', 'rotating'] },
    { kind: 'range', factor: 2, key: 'staff', lower: 0.75, upper: 1.2 },
  ],
  n: 40,
  mass: 0.2,
  density: 0.9,
  coverage: 0.6,
  trajectory: [],
  chosen: 3,
  pasted: [],
  dropped: ['another'],
  checks: [
    { factor: 0, key: 'growthPerDay', quasiP: 0, reproduced: 0.97, lower: null, upper: null, levels: [] },
    { factor: 1, key: 'stationing', quasiP: 0, reproduced: 0.8, lower: null, upper: null, levels: [] },
    { factor: 2, key: 'staff', quasiP: 0, reproduced: 0.31, lower: null, upper: null, levels: [] },
  ],
  reproduced: [0.97, 0.8, 0.31],
  heldOut: { density: { value: 0.83, lo: 0.7, hi: 0.91 }, coverage: 0.55 },
};
const found: PrimResult = {
  n: 200,
  nUndefined: 0,
  ofInterest: 60,
  density: 0.3,
  boxes: [box],
  tests: [
    { score: 7, bound: 3, p: 0.005 },
    { score: 1, bound: 3, p: 0.62 },
  ],
  stopped: 'chance',
};
const nothing = (stopped: PrimResult['stopped']): PrimResult => ({
  ...found,
  boxes: [],
  tests: stopped === 'alike' ? [] : [{ score: 1, bound: 3, p: 0.62 }],
  stopped,
});

describe('A box in words', () => {
  it('says when it is so, how often there by points that had no say, what chance does, and what is fragile', () => {
    expect(primSentences(found, names, english)).toEqual([
      'A does better than B when growth is at least 0.0123 /day and stationing is permanent or rotating and staff lies between × 0.75 and × 1.2.',
      'There it is so at 83 % of the points (70 % – 91 %, by points that had no say in it; 90 % of those it was sought among), of all points at 30 %; of all points where it is so 55 % lie there.',
      'With shuffled points chance finds a box that stands out as much in 0.5 % of cases.',
      'How often each comes up again in random halves of the points: growth (97 %), stationing (80 %), staff (31 %).',
      'Come up again in fewer than half of the halves: staff. Do not rely on that part of it.',
      'A condition on one more factor did not hold up and was dropped.',
      'No further box was found.',
      'The best box left stands out too little: with shuffled points chance finds one like it in 62.0 % of cases.',
      'This holds over the tested ranges of these 3 factors; outside of them nothing is said.',
    ]);
  });

  it('says the same in Chinese', () => {
    const [first] = primSentences(found, { ...names, reached: '甲好于乙' }, chinese);
    expect(first).toBe(
      '甲好于乙，当growth不低于 0.0123 /day，且stationing为permanent或rotating，且staff在 × 0.75 与 × 1.2 之间。',
    );
  });

  it('says of a later box that it lies outside the earlier, and of one without held-out points that it could not be checked', () => {
    const heldOut = { density: { value: Number.NaN, lo: Number.NaN, hi: Number.NaN }, coverage: 0 };
    const twice = primSentences({ ...found, boxes: [box, { ...box, heldOut }] }, names, english);
    expect(twice[6]).toMatch(/^Outside of what was said before, A does better than B when/);
    expect(twice[7]).toBe(
      'There it is so at 90 % of the points, of all points at 30 %; of all points where it is so 60 % lie there. No point was left to check it by.',
    );
  });

  it('says of the points outside, not of all, that they are alike where a box was found, and of several dropped conditions how many', () => {
    const alike = primSentences(
      { ...found, boxes: [{ ...box, dropped: ['a', 'b'] }], stopped: 'alike' },
      { ...names, reached: 'harm is low' },
      english,
    );
    expect(alike[0]).toMatch(/^Harm is low when /);
    expect(alike).toContain('Conditions on 2 more factors did not hold up and were dropped.');
    expect(alike).toContain('Of the points outside it is so at all or at none.');
  });

  it.each(['alike', 'chance', 'density', 'weak'] as const)('says that nothing was found, and why: %s', (stopped) => {
    for (const texts of [english, chinese]) {
      const said = primSentences(nothing(stopped), names, texts);
      expect(said).toHaveLength(3);
      expect(said[0]).toContain(names.reached);
      expect(said.join('')).not.toMatch(/[{}]|NaN|undefined/);
    }
  });

  it.each([
    [{ lower: 2, upper: null }, 'growth is at least 2 /day'],
    [{ lower: null, upper: 123456 }, 'growth is at most 123000 /day'],
    [{ lower: 3, upper: 3 }, 'growth is 3 /day'],
    [{ lower: 0.00123456, upper: 0.5 }, 'growth lies between 0.00123 /day and 0.5 /day'],
  ])('says %o as %s', (limits, said) => {
    const restriction = { kind: 'range', factor: 0, key: 'growthPerDay', ...limits } as const;
    expect(conditionText(restriction, names.factors[0]!, english)).toBe(said);
  });

  it('calls factors by their labels and units, yes and no by words, and multiples by ×', () => {
    const [growth, own] = factorNames(
      [
        {
          factor: { key: 'growthPerDay', kind: 'number', range: [0.003, 0.03], spacing: 'logarithmic' },
          choice: { key: 'growthPerDay' },
        },
        {
          factor: { key: 'staff', kind: 'number', range: [0.5, 1.5], spacing: 'linear' },
          choice: { key: 'staff', label: { zh: '人手', en: 'Staff' }, times: ['cadreShare'], range: [0.5, 1.5] },
        },
      ],
      english,
    );
    expect(growth).toMatchObject({ unit: '/day', isTimes: false });
    expect(growth!.label).not.toBe('growthPerDay');
    expect(own).toEqual({ label: 'Staff', unit: '', isTimes: true });
    const flag = { kind: 'levels', factor: 0, key: 'flag', levels: [true] } as const;
    expect(conditionText(flag, plain('flag'), english)).toBe('flag is yes');
    expect(conditionText(flag, plain('flag'), chinese)).toBe('flag为是');
  });
});

describe('A tree in words', () => {
  const leaf = { n: 50, mass: 0.25, density: 0.8, coverage: 0.66, mean: 0.8, box: box.box.slice(1, 2) };
  const tree: CartResult = {
    n: 200,
    nUndefined: 0,
    mean: 0.3,
    leaves: [leaf, { ...leaf, mean: 0.1, density: 0.1, coverage: 0.34 }],
    sequence: [],
    chosen: 1,
    q2: 0.42,
  };

  it('says how often it is so in each leaf, and how well that predicts', () => {
    expect(treeSentences(tree, names, english)).toEqual([
      'A does better than B at 80 % of the points where stationing is permanent or rotating (66 % of all points where it is so).',
      'A does better than B at 10 % of the points where stationing is permanent or rotating (34 % of all points where it is so).',
      'The division predicts 42 % of the variance of points that had no say in it.',
      'This holds over the tested ranges of these 3 factors; outside of them nothing is said.',
    ]);
  });

  it('says the mean where responses are numbers, and that nothing was found where nothing was', () => {
    const numbers = { ...tree, leaves: [{ ...leaf, mean: 12.3456, coverage: Number.NaN, density: Number.NaN }, leaf] };
    expect(treeSentences(numbers, names, english)[0]).toBe(
      'The mean is 12.3 where stationing is permanent or rotating (25 % of the points).',
    );
    expect(treeSentences({ ...tree, leaves: [leaf] }, names, chinese)).toHaveLength(2);
  });
});
