import { describe, expect, it } from 'vitest';
import { placeholdersOf } from '../../../locales/fill.ts';
import { textsOf } from '../../../locales/texts.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { decisionCautionText } from '../../../report/decision/decisionCautionText.ts';
import { decisionNames } from '../../../report/decision/decisionNames.ts';
import { decisionObjectives } from '../../../report/decision/decisionObjectives.ts';
import { headlineSentences } from '../../../report/decision/headlineSentences.ts';
import { outsideSentences } from '../../../report/decision/outsideSentences.ts';
import type { DecisionCaution } from '../../../sim/analysis/decision/decisionCaution.ts';
import type { FactorFlip, LevelFlip, RangeFlip } from '../../../sim/analysis/decision/flip.ts';
import type { Headline } from '../../../sim/analysis/decision/headline.ts';

const english = textsOf('en');
const chinese = textsOf('zh');
const { NaN: none, POSITIVE_INFINITY: beyond } = Number;
const range = (key: string, low: number, high: number) =>
  ({ key, kind: 'number', range: [low, high], spacing: 'linear' }) as const;
const factors = [
  { factor: range('growthPerDay', 0.003, 0.03), choice: { key: 'growthPerDay' } },
  {
    factor: range('staff', 0.5, 1.5),
    choice: { key: 'staff', label: { zh: '人手', en: 'Staff' }, times: ['cadreShare'], range: [0.5, 1.5] },
  },
] as const;
const pair = {
  policy: 'beihu-after',
  reference: 'beihu-before',
  outcome: 'latentHarm',
  factors,
  priors: { low: 'slow growth' },
};
const own = new Map([
  ['beihu-after', 'B'],
  ['beihu-before', 'A'],
]);
const names = (texts = english) => decisionNames(pair, texts, own);

const flip = (set: Partial<RangeFlip> = {}): RangeFlip => ({
  ...{
    kind: 'range',
    key: 'growthPerDay',
    status: 'noChange',
    crossings: [],
    side: null,
    throughout: 'policy',
    tested: [0.003, 0.03],
    bandwidth: 0.5,
  },
  curve: {
    value: new Float64Array(0),
    difference: new Float64Array(0),
    lo: new Float64Array(0),
    hi: new Float64Array(0),
  },
  ...set,
});
const crossing = (value: number, above: 'policy' | 'reference', lo = value * 0.9, hi = value * 1.1) => ({
  value,
  lo,
  hi,
  above,
  isSure: true,
});
const crossed = (...crossings: ReturnType<typeof crossing>[]) =>
  flip({ status: 'crossing', throughout: 'unsure', crossings });
const found = (set: Partial<Headline> = {}): Headline => ({
  ...{ n: 600, nUndefined: 0, better: 498, worse: 102, ties: 0, lowest: 0.83, highest: 0.83, unsure: 0 },
  share: { value: 0.83, lo: 0.798, hi: 0.858 },
  difference: { value: -252.4, lo: -280, hi: -220 },
  ...{ ahead: 'policy', meanAhead: 'policy', flips: [], first: null, priors: [], cautions: [] },
  ...set,
});
const said = (headline: Headline, texts = english) => headlineSentences(headline, names(texts), texts);
const firstOf = (key: string) => ({ key, side: 'above', value: 0.02, lo: 0.018, hi: 0.022, distance: 0.1 }) as const;

describe('The sentences of a headline', () => {
  it('say who is better in how many of the drawn worlds, by how much, and what that is no share of', () => {
    expect(said(found())).toEqual([
      'B is better than A in latent harm in 83 % (80 – 86 %) of the 600 worlds drawn from these ranges.',
      'The mean of B less A is -252 [-280, -220] sev·d/1000: on average B is better.',
      english.decision.sentence.scope,
    ]);
    expect(said(found(), chinese)[0]).toBe(
      '从这些范围中抽取的 600 个世界里，有 83%（80–86%）的世界“B”的潜在伤害好于“A”。',
    );
  });

  it('put the one that is ahead first, with its own share', () => {
    const turned = found({
      share: { value: 0.17, lo: 0.142, hi: 0.202 },
      ahead: 'reference',
      meanAhead: 'reference',
      nUndefined: 40,
      lowest: 0.16,
      highest: 0.22,
      ties: 3,
    });
    expect(said(turned).slice(0, 3)).toEqual([
      'A is better than B in latent harm in 83 % (80 – 86 %) of the 600 worlds drawn from these ranges.',
      'In 3 of them both are the same, which counts half.',
      '40 further worlds are left out, because the outcome is undefined or a policy could not be run there; whatever it might be, the share lies between 78 % and 84 %.',
    ]);
  });

  it('claim nothing where the interval holds one half, and nothing at all without a world', () => {
    const even = found({
      share: { value: 0.52, lo: 0.48, hi: 0.56 },
      ahead: 'unsure',
      flips: [crossed(crossing(0.01, 'policy'))],
    });
    expect(said(even)[0]).toBe(
      'Which of B and A is better in latent harm in more of the 600 worlds drawn from these ranges cannot be told: B is in 52 % (48 – 56 %).',
    );
    expect(said(even).join()).not.toContain('reverses');
    expect(said(found({ n: 0, share: { value: none, lo: none, hi: none } }))).toEqual([
      'No drawn world has latent harm defined under both B and A: nothing can be said.',
    ]);
  });

  it('tell that most worlds and the mean say opposite things, only where both are sure', () => {
    const split = 'Yet the mean says the opposite: where A is better, it is so by more.';
    expect(said(found({ meanAhead: 'reference' }))).toContain(split);
    expect(said(found({ meanAhead: 'unsure' }))).not.toContain(split);
  });

  it('name the first reversal first, with its interval and unit, then the others', () => {
    const staff = { ...crossed(crossing(0.7, 'policy', -beyond, 0.8)), key: 'staff' };
    const growth = crossed(crossing(0.02, 'reference', 0.0181, 0.0223));
    expect(said(found({ flips: [staff, growth], first: firstOf('growthPerDay') }))[2]).toBe(
      'It reverses first when growth of severity is above 0.02 (0.0181 – 0.0223) /day; also when Staff is below 0.7 (up to 0.8; downwards it may lie outside the tested range).',
    );
    expect(said(found({ flips: [growth], first: firstOf('growthPerDay') }), chinese)[2]).toMatch(
      /^以下情形结论反转：.*高于 0\.02/,
    );
  });

  it('tell stretches between two crossings, and leave out where the same one stays ahead', () => {
    const two = crossed(crossing(0.01, 'reference'), crossing(0.02, 'policy'));
    expect(said(found({ flips: [two] }))[2]).toContain(
      'is between 0.01 (0.009 – 0.011) /day and 0.02 (0.018 – 0.022) /day.',
    );
    const outer = crossed(crossing(0.01, 'policy'), crossing(0.02, 'reference'));
    expect(said(found({ flips: [outer] }))[2]).toMatch(/is below 0\.01 .*, or when .* is above 0\.02 /);
    // The same seen from the other side.
    const turned = { share: { value: 0.2, lo: 0.1, hi: 0.3 }, ahead: 'reference' } as const;
    expect(said(found({ ...turned, flips: [outer] })).join()).toContain('is between 0.01');
  });

  it('name the values of a factor of few', () => {
    const level = (value: boolean, better: 'policy' | 'reference') => ({
      value,
      n: 300,
      difference: 1,
      lo: 0,
      hi: 2,
      better,
    });
    const levels: LevelFlip = {
      kind: 'levels',
      key: 'staff',
      status: 'crossing',
      throughout: 'unsure',
      levels: [level(true, 'policy'), level(false, 'reference')],
    };
    expect(said(found({ flips: [levels] }))[2]).toBe(`It reverses when Staff is ${english.report.explain.no}.`);
  });

  it('tell where there is no change, where one may lie outside the tested range, and where it cannot be told', () => {
    const outside = flip({ status: 'outside', side: 'above' });
    const settled = said(found({ flips: [{ ...flip(), key: 'staff' }, outside] }));
    expect(settled.slice(2, 5)).toEqual([
      'No single factor reverses it within the tested range.',
      'No change within the tested range along Staff.',
      'Along growth of severity there is no change within the tested range, 0.003 – 0.03 /day, but the lead shrinks towards its upper end: a change, if there is one, lies outside it, where nothing was tested.',
    ]);
    const below = said(found({ flips: [{ ...outside, side: 'below' }] }));
    expect(below[3]).toContain('towards its lower end');
    const doubtful: FactorFlip = flip({ status: 'unsure', throughout: 'unsure' });
    expect(said(found({ flips: [doubtful] })).slice(2, 4)).toEqual([
      'Of no single factor can it be told for sure that it reverses this within the tested range.',
      'Cannot be told along growth of severity.',
    ]);
  });

  it('tell what another prior makes of the share', () => {
    const share = { value: 0.76, lo: 0.7, hi: 0.81 };
    const prior = {
      name: 'low',
      n: 600,
      share,
      change: { value: -0.07, lo: -0.1, hi: -0.04 },
      difference: share,
      effective: 213.4,
      cautions: [],
    };
    expect(said(found({ priors: [prior] }))).toContain(
      'Under the prior “slow growth” the share is 76 % (70 – 81 %), 7 points less; 600 worlds so weighted tell as much as 213.',
    );
    const turned = said(
      found({
        ahead: 'reference',
        share: { value: 0.312, lo: 0.28, hi: 0.35 },
        priors: [{ ...prior, name: 'x', share: { value: 0.236, lo: 0.2, hi: 0.3 } }],
      }),
    );
    expect(turned.find((text) => text.includes('prior'))).toContain('“x” the share is 76 % (70 – 80 %), 7 points more');
    const moved = (value: number) => said(found({ priors: [{ ...prior, share: { ...share, value } }] })).join();
    expect(moved(0.834)).toContain('hardly different');
    expect(moved(0.836)).toContain('one point more');
    expect(moved(0.824)).toContain('one point less');
    expect(said(found({ priors: [{ ...prior, n: 0 }] })).join()).toContain('no drawn world counts');
  });

  it('tell which is better on average, or that it cannot be told, whichever way the outcome goes', () => {
    const average = (meanAhead: Headline['meanAhead']) => said(found({ meanAhead }))[1];
    expect(average('reference')).toMatch(/: on average A is better\.$/);
    expect(average('unsure')).toMatch(/: which is better on average cannot be told\.$/);
  });

  it('say that both come out the same, where they do in every world, and nothing else', () => {
    const alike = found({
      n: 12,
      better: 0,
      worse: 0,
      ties: 12,
      share: { value: 0.5, lo: 0.25, hi: 0.75 },
      ahead: 'unsure',
    });
    expect(said(alike)).toEqual([
      'B and A come out the same in latent harm in all 12 worlds drawn from these ranges.',
      english.decision.sentence.scope,
    ]);
  });

  it('leave no place unfilled in either language', () => {
    const all = found({
      ties: 1,
      nUndefined: 2,
      meanAhead: 'reference',
      flips: [crossed(crossing(0.02, 'reference')), { ...flip({ status: 'outside', side: 'below' }), key: 'staff' }],
      first: firstOf('growthPerDay'),
    });
    for (const texts of [english, chinese]) {
      for (const sentence of said(all, texts)) {
        expect(sentence).not.toMatch(/[{}]|NaN|undefined\b(?! or)/);
        expect(sentence).toMatch(/[.。]$/);
      }
    }
  });
});

describe('What lies outside the tested range', () => {
  it('is said a sentence a value', () => {
    const point = [
      { key: 'growthPerDay', value: 0.5, side: 'above', tested: [0.003, 0.03] },
      { key: 'mode', value: 'c', side: 'otherValue', tested: ['a', 'b'] },
      { key: 'budget', value: 3, side: 'notVaried', tested: [] },
    ] as const;
    expect(outsideSentences(point, names(), english)).toEqual([
      'growth of severity = 0.5 /day is outside the tested range (0.003 – 0.03 /day): nothing is said of it.',
      `mode = c is outside the tested range (a${english.report.separator}b): nothing is said of it.`,
      'budget = 3 was not varied: nothing is said of another value than the scenario’s.',
    ]);
    expect(outsideSentences(point, names(chinese), chinese)[0]).toContain('测试范围');
  });
});

describe('Cautions on drawn worlds', () => {
  const codes = Object.keys(english.decision.cautions) as DecisionCaution['code'][];

  it.each(codes)('%s is one sentence in both languages, with its values in it', (code) => {
    const values = Object.fromEntries(placeholdersOf(english.decision.cautions[code]).map((name) => [name, 0.25]));
    for (const texts of [english, chinese]) {
      const text = decisionCautionText({ code, isGrave: false, values }, texts);
      expect(text).not.toMatch(/[{}]/);
      expect(text.match(/[.。](?=\s|$)/g)).toHaveLength(1);
    }
  });

  it('say shares in per cent, and that nothing is to be concluded where they are grave', () => {
    const text = decisionCautionText({ code: 'noisyRegret', isGrave: true, values: { share: 0.345 } }, english);
    expect(text).toMatch(/^Nothing is to be concluded from it\. 35 % of the mean regrets/);
  });
});

describe('Objectives of a decision', () => {
  it('are outcomes of the model with a direction, of every aim, equity among them', () => {
    const known = new Map(outcomeDefinitions.map(({ key, better }) => [key, better]));
    for (const { outcome, better } of decisionObjectives) expect(known.get(outcome), outcome).toBe(better);
    const usual = ['cost', 'resolution', 'harm', 'equity'].map(
      (aim) => decisionObjectives.find((one) => one.aim === aim)?.outcome,
    );
    expect(usual).toEqual(['coordinationYuan', 'grievanceResolutionRate', 'latentHarm', 'resolutionGini']);
    // None is dropped for a misspelt key.
    expect(decisionObjectives).toHaveLength(10);
  });
});
