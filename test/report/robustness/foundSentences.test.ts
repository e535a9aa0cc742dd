import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../locales/texts.ts';
import { foundSentences } from '../../../report/robustness/foundSentences.ts';
import { foundTable } from '../../../report/robustness/foundTable.ts';
import { type FoundHeadlines, foundOf } from '../../../scenarios/findings/foundHeadlines.ts';
import { defaultQuestion } from '../../../scenarios/question/defaults.ts';

const ids = ['reactive-centralized', 'reactive-devolved', 'preventive-centralized', 'preventive-devolved'];
const found: FoundHeadlines = {
  cases: {
    beihu: {
      points: 1024,
      slice: '1/14',
      days: 365,
      comparisons: [
        {
          policy: 'preventive-devolved',
          against: 'reactive-centralized',
          outcomes: [
            {
              outcome: 'latentHarm',
              ahead: 'reference',
              share: { n: 1024, value: 0.31, lo: 0.28, hi: 0.34 },
              lifelike: { n: 39, value: 0.6, lo: 0.44, hi: 0.74 },
            },
            {
              outcome: 'coordinationYuan',
              ahead: 'unsure',
              share: { n: 1024, value: 0.51, lo: 0.48, hi: 0.54 },
              lifelike: null,
            },
          ],
        },
        { policy: 'preventive-devolved', against: 'reactive-devolved', outcomes: [] },
      ],
    },
  },
};
const question = defaultQuestion('beihu');

describe('What the findings say beside a comparison', () => {
  it('is of the pairs with its reference alone, with intervals, and of the worlds like counties there are', () => {
    const known = foundOf(question, ids, found)!;
    expect(known.comparisons).toHaveLength(1);
    const { tested, policies } = foundSentences(known, textsOf('en'));
    expect(tested).toMatch(/1024 worlds .* \(slice 1\/14, 365 days\)/);
    expect(policies[0]).toMatch(/31 % \(28 – 34 %\) \[60 % \(44 – 74 %\) of the 39 worlds like counties there are\]/);
    expect(policies[0]).toMatch(/51 % \(48 – 54 %\), not to be told/);
    expect(foundSentences(known, textsOf('zh')).policies[0]).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('is a table of the same shares, with who is ahead and what the marks mean', () => {
    const { corner, outcomes, rows, legend } = foundTable(foundOf(question, ids, found)!, textsOf('en'));
    expect(outcomes).toHaveLength(2);
    expect(rows).toHaveLength(1);
    expect(corner).toBe('Better than “reactive and centralized”');
    expect(rows[0]!.head).toBe('preventive and devolved');
    expect(rows[0]!.cells).toEqual([
      { ahead: 'reference', share: '31 % (28 – 34 %)', lifelike: '60 % (44 – 74 %)' },
      { ahead: 'unsure', share: '51 % (48 – 54 %)', lifelike: '' },
    ]);
    expect(legend).toMatch(/cannot be told.*39 worlds/);
  });

  it('is nothing for another reference, other assumptions, a case or a policy of one’s own', () => {
    expect(foundOf({ ...question, reference: 2 }, ids, found)).toBeNull();
    expect(foundOf({ ...question, settings: { growthPerDay: 0.01 } }, ids, found)).toBeNull();
    expect(foundOf({ ...question, case: { name: 'mine.yaml', text: '' } }, ids, found)).toBeNull();
    expect(foundOf(defaultQuestion('zhuji'), ids, found)).toBeNull();
    const file = { kind: 'file', file: { name: 'p.yaml', text: '' } } as const;
    const own = question.policies.map((one, place) => (place === 3 ? file : one));
    expect(foundOf({ ...question, policies: own }, ids, found)).toBeNull();
  });
});
