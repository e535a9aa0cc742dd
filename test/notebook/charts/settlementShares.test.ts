import { describe, expect, it } from 'vitest';
import { settlementShares } from '../../../notebook/charts/settlementShares.ts';
import { sampleView } from '../support/sampleView.ts';

describe('Shares of settlements', () => {
  it('of community, township and county are whole, and as wide as what they are left over from', () => {
    for (const policy of sampleView().policies) {
      const { community, township, byTownship, county } = settlementShares(policy);
      expect(community.mean + township.mean + county.mean).toBeCloseTo(1, 12);
      expect(county.hi - county.lo).toBeCloseTo(byTownship.hi - byTownship.lo, 12);
      expect(community.n).toBe(6);
    }
  });

  it('are undefined without worlds', () => {
    const { community, county } = settlementShares(sampleView({ worlds: 0 }).policies[0]!);
    expect(community.n).toBe(0);
    expect(county.mean).toBeNaN();
  });
});
