import { describe, expect, it } from 'vitest';
import { pickFactors } from '../../../report/sensitivity/pickFactors.ts';
import { defaultResponses, reachedOf } from '../../../report/sensitivity/responses.ts';
import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import type { Caution } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { estimate, grave, planted, plantedDocument } from './planted.ts';

/** A screening of as many responses as there are lists of μ*. */
const screened = (...responses: readonly { stars: readonly number[]; cautions?: readonly Caution[] }[]) => ({
  ...plantedDocument,
  factors: responses[0]!.stars.map((_, i) => ({
    factor: { key: `f${i}`, kind: 'number' as const, range: [0, 1] as const, spacing: 'linear' as const },
    choice: { key: `f${i}` },
  })),
  responses: responses.map(({ stars, cautions = [] }) => ({
    outcome: 'trust',
    policy: 'a',
    against: null,
    result: planted({
      morris: { n: 9, effects: stars.map((star) => ({ mu: star, muStar: estimate(star), sigma: 0 })) },
      cautions,
    }),
  })),
});

describe('Factors picked by screening', () => {
  it('are those with the greatest ratio to the largest effect in any one response, whatever its unit', () => {
    const document = screened({ stars: [100, 60, 50, 0] }, { stars: [0.1, 0.1, 0.9, 1] });
    expect(pickFactors(document, 2)).toEqual({ picked: [0, 3], isInDoubt: false });
    expect(pickFactors(document, 3).picked).toEqual([0, 2, 3]);
    expect(pickFactors(document, 8).picked).toEqual([0, 1, 2, 3]);
  });

  it('are none that move nothing, or nothing known', () => {
    expect(pickFactors(screened({ stars: [0, 2, Number.NaN] }), 3).picked).toEqual([1]);
    expect(pickFactors(screened({ stars: [0, 0] }), 2).picked).toEqual([]);
  });

  it('are chosen by responses that may be used; where there is none, by all, in doubt', () => {
    const sound = { stars: [1, 5, 2] };
    const doubtful = { stars: [9, 1, 1], cautions: [grave('morris')] };
    expect(pickFactors(screened(sound, doubtful), 1)).toEqual({ picked: [1], isInDoubt: false });
    expect(pickFactors(screened(doubtful), 1)).toEqual({ picked: [0], isInDoubt: true });
  });
});

describe('Responses', () => {
  const question = { ...defaultQuestion('beihu'), worlds: { replicates: 1 }, reference: 1 };
  const experiment = {
    ...{ id: 'x', label: { zh: '某', en: 'x' }, question, factors: [{ key: 'audit' }] },
    ...{ design: { kind: 'oneAtATime' as const }, outcomes: ['trust', 'latentHarm'] },
  };

  it('are the differences of every other policy from the reference, or the outcomes of a single policy', () => {
    const found = defaultResponses(experiment);
    expect(found).toHaveLength(2 * 3);
    expect(found[0]).toEqual({ outcome: 'trust', policy: 'reactive-centralized', against: 'reactive-devolved' });
    expect(found.every(({ policy, against }) => against === 'reactive-devolved' && policy !== against)).toBe(true);
    const alone = { ...experiment, question: { ...question, reference: 0 } };
    expect(defaultResponses(alone, ['mine'])).toEqual([
      { outcome: 'trust', policy: 'mine', against: null },
      { outcome: 'latentHarm', policy: 'mine', against: null },
    ]);
  });

  it('of a difference are reached where the policy is better, whichever way that is', () => {
    const lower = reachedOf({ outcome: 'latentHarm', policy: 'a', against: 'b' })!;
    expect([lower(-1), lower(0), lower(1)]).toEqual([true, false, false]);
    const higher = reachedOf({ outcome: 'disputeResolutionRate', policy: 'a', against: 'b' })!;
    expect([higher(-1), higher(0), higher(1)]).toEqual([false, false, true]);
    expect(reachedOf({ outcome: 'utilisation', policy: 'a', against: 'b' })).toBeUndefined();
    expect(reachedOf({ outcome: 'latentHarm', policy: 'a', against: null })).toBeUndefined();
  });
});
