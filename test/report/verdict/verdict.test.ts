import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { verdict } from '../../../report/verdict/verdict.ts';
import { worldShareOf } from '../../../report/verdict/worldShare.ts';
import { comparisons, contrast, reference, twoPolicies, whole } from './summaries.ts';

const headlineKeys = outcomeDefinitions.filter(({ group }) => group === 'headline').map(({ key }) => key);
const verdictOf = (contrasts: ReturnType<typeof contrast>[], policies = twoPolicies) =>
  verdict({ policies, contrasts }, reference, outcomeDefinitions, whole);

describe('the details of a verdict', () => {
  it('claim no direction of an outcome whose interval contains 0 or is unknown', () => {
    fc.assert(
      fc.property(comparisons, (summary) => {
        for (const detail of verdict(summary, reference, outcomeDefinitions, whole).details) {
          if (detail.kind !== 'differs') continue;
          for (const one of [...detail.better, ...detail.worse, ...detail.changed, ...detail.carriers]) {
            expect(one.lo > 0 || one.hi < 0).toBe(true);
            expect(
              summary.contrasts.find((c) => c.policy === detail.policy && c.outcome === one.outcome),
            ).toMatchObject(one);
          }
        }
      }),
    );
  });

  it('name every headline outcome with an interval once: better, worse, changed or without detectable difference', () => {
    fc.assert(
      fc.property(comparisons, (summary) => {
        const { details } = verdict(summary, reference, outcomeDefinitions, whole);
        for (const { id } of summary.policies.slice(1)) {
          const known = summary.contrasts
            .filter((c) => c.policy === id && headlineKeys.includes(c.outcome) && c.lo !== null)
            .map((c) => c.outcome);
          const named = details.flatMap((detail) => {
            if (!('policy' in detail) || detail.policy !== id) return [];
            if (detail.kind === 'noDifference') return detail.outcomes;
            return [...detail.better, ...detail.worse, ...detail.changed]
              .map((d) => d.outcome)
              .concat(detail.undetected);
          });
          expect([...named].sort()).toEqual(known.sort());
        }
      }),
    );
  });

  it('name the accounts and endings with the largest supported differences', () => {
    const { details } = verdictOf([
      contrast('latentHarm', -3, -2, -1),
      contrast('hours.idle', -99, 1, 99),
      contrast('hours.patrol', 50, 60, 70),
      contrast('hours.search', -9, -8, -7),
      contrast('hours.travel', -2, -1, -0.5),
      contrast('hours.meeting', 0.1, 0.2, 0.3),
      contrast('endings.settled', 5, 6, 7),
    ]);
    expect(details[0]).toMatchObject({
      carriers: ['hours.patrol', 'hours.search', 'hours.travel', 'endings.settled'].map((outcome) => ({ outcome })),
    });
  });

  it('say how many of the intervals that have a width exclude 0, would by chance alone, and do after Holm’s correction', () => {
    // A point, a difference with p 1e-9, one with p 0.033, and no others.
    const found: readonly (readonly [number, number, number])[] = [
      [1, 1, 1],
      [0.9, 1, 1.1],
      [0.1, 1, 1.9],
    ];
    const contrasts = headlineKeys.map((key, i) => contrast(key, ...(found[i] ?? ([-1, 0, 1] as const))));
    const intervals = headlineKeys.length - 1;
    expect(verdictOf(contrasts).details.at(-1)).toEqual({
      kind: 'chance',
      intervals,
      expected: expect.closeTo(intervals / 20, 12),
      found: 2,
      kept: 1,
    });
  });
});

describe('the headlines of a verdict', () => {
  it('claim only supported differences, each with the worlds that are on its side', () => {
    let claims = 0;
    fc.assert(
      fc.property(comparisons, (summary) => {
        for (const headline of verdict(summary, reference, outcomeDefinitions, whole).headlines) {
          if (headline.kind !== 'compared') continue;
          for (const claim of [...headline.main, ...headline.also]) {
            const found = summary.contrasts.find((c) => c.policy === headline.policy && c.outcome === claim.outcome)!;
            const { difference, lo, hi, n, pBetter } = found;
            expect(claim).toMatchObject({ difference, lo, hi, n });
            expect(claim.lo > 0 || claim.hi < 0).toBe(true);
            if (pBetter === null) {
              expect(claim.worlds).toBeNull();
              continue;
            }
            const onItsSide = claim.better ? pBetter : 1 - pBetter;
            expect(claim.worlds).toEqual({
              share: worldShareOf(onItsSide),
              count: expect.closeTo(onItsSide * n, 6),
            });
            claims++;
          }
        }
      }),
    );
    expect(claims).toBeGreaterThan(0);
  });

  it('say of what the project asks first how much, in how many worlds, and that it is a trade-off', () => {
    const { headlines } = verdictOf([
      { ...contrast('disputeResolutionRate', -0.03, -0.02, -0.01, 8), pBetter: 1 / 8 },
      contrast('coordinationYuanPerSettled', -3, -2, -1, 8),
      contrast('escalationRate', -1, 0, 1, 8),
      contrast('latentHarm', 1, 2, 3, 8),
    ]);
    expect(headlines).toMatchObject([
      {
        kind: 'compared',
        n: 8,
        tradeOff: true,
        main: [
          { outcome: 'disputeResolutionRate', better: false, worlds: { share: 'most', count: 7 } },
          { outcome: 'coordinationYuanPerSettled', better: true, worlds: { share: 'all', count: 8 } },
        ],
        also: [{ outcome: 'latentHarm', better: false }],
        undetected: [],
      },
    ]);
  });

  it('do not hide that other outcomes go the other way', () => {
    const { headlines } = verdictOf([
      contrast('disputeResolutionRate', 0.01, 0.02, 0.03),
      contrast('coordinationYuanPerSettled', -1, 0, 1),
      contrast('satisfaction', -0.3, -0.2, -0.1),
      contrast('visitsPerCase', -0.3, -0.2, -0.1),
    ]);
    expect(headlines).toMatchObject([
      {
        tradeOff: false,
        undetected: ['coordinationYuanPerSettled'],
        others: { better: [], worse: ['satisfaction'], changed: [] },
      },
    ]);
  });

  it('name what differs elsewhere where nothing that is asked about does', () => {
    const { headlines } = verdictOf([
      contrast('disputeResolutionRate', null, null, null),
      contrast('coordinationYuanPerSettled', -1, 0, 1),
      contrast('visitsPerCase', -0.3, -0.2, -0.1),
      contrast('satisfaction', -0.3, -0.2, -0.1),
    ]);
    expect(headlines).toMatchObject([
      {
        main: [],
        also: [],
        unknown: ['disputeResolutionRate'],
        others: { better: ['visitsPerCase'], worse: ['satisfaction'], changed: [] },
      },
    ]);
    expect(verdictOf([contrast('utilisation', 1, 2, 3)]).headlines).toMatchObject([
      { others: { better: [], worse: [], changed: ['utilisation'] } },
    ]);
  });

  it('Equal results are no detectable difference', () => {
    const contrasts = headlineKeys.map((key) => contrast(key, 0, 0, 0));
    expect(verdictOf(contrasts)).toEqual({
      headlines: [{ kind: 'noDifference', policy: 'one', reference, n: 10 }],
      details: [{ kind: 'noDifference', policy: 'one', reference, outcomes: headlineKeys }],
    });
  });

  it('One world supports nothing, fewer than five a first indication, five a verdict', () => {
    const kindsWith = (n: number) =>
      verdictOf([contrast('latentHarm', n < 2 ? null : 1, 2, n < 2 ? null : 3, n)]).headlines.map(({ kind }) => kind);
    expect([1, 4, 5].map(kindsWith)).toEqual([['tooFew'], ['compared', 'fewWorlds'], ['compared']]);
  });

  it('Begin with the overloaded policies, the reference included; one at the limit is none', () => {
    const policies = [0.981, 0.98].map((mean, i) => ({
      id: twoPolicies[i]!.id,
      outcomes: { 'utilisation.county': { mean, lo: null, hi: null, n: 1, nUndefined: 0, unit: 'share' } },
    }));
    expect(verdictOf([], policies).headlines).toEqual([
      {
        kind: 'overloaded',
        policies: [{ policy: reference, groups: [{ outcome: 'utilisation.county', mean: 0.981 }] }],
      },
      { kind: 'tooFew', policy: 'one', n: 0 },
    ]);
  });

  it('Say so where there is nothing to compare, and where only a slice was run', () => {
    expect(verdictOf([], twoPolicies.slice(0, 1)).headlines).toEqual([{ kind: 'nothingCompared' }]);
    const extent = { sliceDenominator: 10, preview: true };
    const { headlines } = verdict({ policies: twoPolicies, contrasts: [] }, reference, outcomeDefinitions, extent);
    expect(headlines.at(-1)).toEqual({ kind: 'slice', denominator: 10, preview: true });
  });
});
