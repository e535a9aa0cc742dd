import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { type VerdictSentence, verdict } from '../../report/verdict.ts';
import { verdictText } from '../../report/verdictText.ts';
import type { ContrastSummary } from '../../sim/analysis/summary.ts';

const headline = outcomeDefinitions.filter(({ group }) => group === 'headline').map(({ key }) => key);

const number = fc.double({ min: -10, max: 10, noNaN: true });
const interval = fc
  .tuple(number, number, number)
  .map((three) => [...three].sort((a, b) => a - b) as [number, number, number])
  .map(([lo, difference, hi]) => ({ lo, difference, hi }));
const undefinedInterval = fc.constant({ lo: null, difference: null, hi: null });
const singleWorld = number.map((difference) => ({ lo: null, difference, hi: null }));

const contrastsOf = (policy: string) =>
  fc
    .array(fc.oneof({ weight: 6, arbitrary: interval }, undefinedInterval, singleWorld), {
      minLength: outcomeDefinitions.length,
      maxLength: outcomeDefinitions.length,
    })
    .map((intervals) =>
      intervals.map(
        (three, i): ContrastSummary => ({
          policy,
          reference: 'base',
          outcome: outcomeDefinitions[i]!.key,
          ...three,
          n: 10,
          pBetter: null,
          varianceRatio: null,
        }),
      ),
    );

const policies = ['base', 'other'].map((id) => ({ id, outcomes: {} }));
const of = (sentences: readonly VerdictSentence[]) => sentences.filter(({ kind }) => kind !== 'chance');
const contrast = (outcome: string, lo: number, difference: number, hi: number): ContrastSummary => ({
  policy: 'other',
  reference: 'base',
  outcome,
  difference,
  lo,
  hi,
  n: 10,
  pBetter: null,
  varianceRatio: null,
});

describe('what a verdict claims', () => {
  it('No direction is ever claimed of an outcome whose interval contains 0 or is unknown', () => {
    fc.assert(
      fc.property(contrastsOf('other'), (contrasts) => {
        const byKey = new Map(contrasts.map((c) => [c.outcome, c]));
        for (const sentence of verdict({ policies, contrasts }, 'base', outcomeDefinitions)) {
          if (sentence.kind !== 'differs') continue;
          for (const { outcome, difference, lo, hi } of [
            ...sentence.better,
            ...sentence.worse,
            ...sentence.changed,
            ...sentence.carriers,
          ]) {
            expect(lo > 0 || hi < 0).toBe(true);
            expect(byKey.get(outcome)).toMatchObject({ difference, lo, hi });
          }
        }
      }),
    );
  });

  it('Every headline outcome with an interval is named once: better, worse, changed or without detectable difference', () => {
    fc.assert(
      fc.property(contrastsOf('other'), (contrasts) => {
        const known = contrasts.filter((c) => headline.includes(c.outcome) && c.lo !== null).map((c) => c.outcome);
        const [sentence] = of(verdict({ policies, contrasts }, 'base', outcomeDefinitions));
        const named =
          sentence?.kind === 'differs'
            ? [...sentence.better, ...sentence.worse, ...sentence.changed]
                .map((d) => d.outcome)
                .concat(sentence.undetected)
            : sentence?.kind === 'noDifference'
              ? [...sentence.outcomes]
              : [];
        expect(named.sort()).toEqual([...known].sort());
      }),
    );
  });

  it('Better follows the direction of the outcome', () => {
    const contrasts = [
      contrast('disputeResolutionRate', 0.01, 0.02, 0.03),
      contrast('escalationRate', 0.01, 0.02, 0.03),
    ];
    expect(of(verdict({ policies, contrasts }, 'base', outcomeDefinitions))).toMatchObject([
      { kind: 'differs', better: [{ outcome: 'disputeResolutionRate' }], worse: [{ outcome: 'escalationRate' }] },
    ]);
  });

  it('Equal results are no detectable difference', () => {
    const contrasts = headline.map((key) => contrast(key, 0, 0, 0));
    expect(verdict({ policies, contrasts }, 'base', outcomeDefinitions)).toEqual([
      { kind: 'noDifference', policy: 'other', reference: 'base', outcomes: headline },
    ]);
  });

  it('One world supports nothing', () => {
    const contrasts = headline.map((key) => ({ ...contrast(key, 0, 0.5, 0), lo: null, hi: null, n: 1 }));
    expect(verdict({ policies, contrasts }, 'base', outcomeDefinitions)).toEqual([
      { kind: 'tooFew', policy: 'other', n: 1 },
    ]);
  });

  it('Names the accounts and endings with the largest supported differences', () => {
    const contrasts = [
      contrast('latentHarm', -3, -2, -1),
      contrast('hours.idle', -99, 1, 99),
      contrast('hours.patrol', 50, 60, 70),
      contrast('hours.search', -9, -8, -7),
      contrast('hours.travel', -2, -1, -0.5),
      contrast('hours.meeting', 0.1, 0.2, 0.3),
      contrast('endings.settled', 5, 6, 7),
    ];
    expect(of(verdict({ policies, contrasts }, 'base', outcomeDefinitions))).toMatchObject([
      { carriers: ['hours.patrol', 'hours.search', 'hours.travel', 'endings.settled'].map((outcome) => ({ outcome })) },
    ]);
  });

  it('An overloaded policy is marked, the reference included, and one below the limit is not', () => {
    const utilisation = (mean: number) => ({
      'utilisation.county': { mean, lo: null, hi: null, n: 1, nUndefined: 0, unit: 'share' },
    });
    const loaded = [0.981, 0.98].map((mean, i) => ({ id: policies[i]!.id, outcomes: utilisation(mean) }));
    expect(of(verdict({ policies: loaded, contrasts: [] }, 'base', outcomeDefinitions))[0]).toEqual({
      kind: 'overloaded',
      policy: 'base',
      groups: [{ outcome: 'utilisation.county', mean: 0.981 }],
    });
  });
});

describe('its words', () => {
  const names = { policyLabels: new Map([['other', 'Other']]), units: new Map([['latentHarm', 'severity·d/1000']]) };

  it.each(['zh', 'en'] as const)('Say so in %s when there is no detectable difference', (language) => {
    const contrasts = [contrast('latentHarm', -1, 0.5, 2)];
    const [text] = verdictText(verdict({ policies, contrasts }, 'base', outcomeDefinitions), names, textsOf(language));
    expect(text).toContain({ zh: '没有可察觉的差异', en: 'no detectable difference' }[language]);
    expect(text).not.toMatch(/更好|更差|Better|Worse/);
    expect(text).not.toMatch(/[{}]/);
  });

  it.each(['zh', 'en'] as const)('Leave no placeholder open in %s', (language) => {
    fc.assert(
      fc.property(contrastsOf('other'), (contrasts) => {
        const sentences = verdict({ policies, contrasts }, 'base', outcomeDefinitions);
        for (const line of verdictText(sentences, names, textsOf(language))) {
          expect(line).not.toMatch(/[{}]|undefined|NaN|null/);
        }
      }),
      { numRuns: 30 },
    );
  });
});
