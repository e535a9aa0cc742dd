import { describe, expect, it } from 'vitest';
import { accounts } from '../../../models/governance/accounts.ts';
import { accountGroups, hoursLedgers } from '../../../notebook/charts/hoursShares.ts';
import type { ComparisonView } from '../../../notebook/view/comparisonView.ts';
import { sampleView } from '../support/sampleView.ts';

const view = sampleView({ worlds: 3 });

describe('the hours ledger of a chart', () => {
  it('has every account of the model in one group', () => {
    expect(accountGroups.flatMap((group) => [...group.accounts]).sort()).toEqual([...accounts].sort());
  });

  it('sums to the hours staffed, which are the same under policies that move staff and hire none', () => {
    const ledgers = hoursLedgers(view);
    for (const { hours, staffed } of ledgers) {
      expect(accounts.reduce((sum, account) => sum + hours[account], 0)).toBeCloseTo(staffed, 6);
      expect(staffed).toBeCloseTo(ledgers[0]!.staffed, 6);
    }
  });

  it('is not there where the window holds no working day', () => {
    const idle = view.summary.policies.map((policy) => ({
      ...policy,
      outcomes: Object.fromEntries(
        Object.entries(policy.outcomes).map(([key, one]) => [
          key,
          key.startsWith('hours.') ? { ...one, mean: 0 } : one,
        ]),
      ),
    }));
    expect(hoursLedgers({ ...view, summary: { ...view.summary, policies: idle } })).toEqual([]);
  });

  it('marks a pool as overloaded from its mean load', () => {
    const loaded: ComparisonView = {
      ...view,
      summary: {
        ...view.summary,
        policies: view.summary.policies.map((policy) => ({
          ...policy,
          outcomes: {
            ...policy.outcomes,
            'utilisation.county': { mean: 0.99, lo: 0.97, hi: 1, n: 3, nUndefined: 0, unit: 'share' },
            'utilisation.centre': { mean: null, lo: null, hi: null, n: 0, nUndefined: 3, unit: 'share' },
          },
        })),
      },
    };
    const [{ loads }] = hoursLedgers(loaded) as [ReturnType<typeof hoursLedgers>[number]];
    expect(loads.find(({ pool }) => pool === 'county')!.overloaded).toBe(true);
    expect(loads.find(({ pool }) => pool === 'centre')).toMatchObject({ mean: null, overloaded: false });
    expect(hoursLedgers(view)[0]!.loads.find(({ pool }) => pool === 'community')!.overloaded).toBe(false);
  });
});
