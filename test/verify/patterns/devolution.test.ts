import { describe, expect, it } from 'vitest';
import { difference, expectAppears, figure, n, worldsOf } from './patternRuns.ts';

const duties = { staffShareCounty: 0.2, staffShareTownship: 0.27, staffShareCommunity: 0.53 };
const poor = { programmeYuanPerResident: 12 };
const full = { authorityTownship: 0.65, authorityCommunity: 0.45, fundsFollowDuties: 0.7, skillsFollowDuties: 0.5 };
const rate = 'disputeResolutionRate';

describe('Pattern 7, devolution', () => {
  it('without authority is worse than none', ({ annotate }) => {
    const none = worldsOf({ policy: 'centralized' }, n);
    const hands = worldsOf({ policy: 'centralized', set: { ...duties, unfundedDuties: 0.8 } }, n);
    const change = difference(hands, none, rate);
    annotate(`disputes settled, hands and duties below without authority - none: ${change.text}`);
    expectAppears(change.hi < 0, 'appears', change.text);
  });

  it('without funds is worse than none where money is short', ({ annotate }) => {
    const none = worldsOf({ policy: 'centralized', set: poor }, n);
    const set = { ...poor, ...duties, ...full, fundsFollowDuties: 0, unfundedDuties: 0.8 };
    const change = difference(worldsOf({ policy: 'centralized', set }, n), none, rate);
    annotate(`disputes settled, devolved without funds - centralized: ${change.text}`);
    expectAppears(change.hi < 0, 'appears', change.text);
  });

  const gain = (set: Record<string, number>, outcome: string) =>
    difference(worldsOf({ policy: 'devolved', set }, n), worldsOf({ policy: 'centralized', set }, n), outcome);

  it('with both helps where cases are local', ({ annotate }) => {
    const set = { successLocality: 2, skillCommunity: 1, skillTownship: 1.05, severalDepartmentsShare: 0.02 };
    const local = gain(set, 'grievanceResolutionRate');
    annotate(`grievances resolved, devolved - centralized, local cases: ${local.text}`);
    expectAppears(local.lo > 0, 'appears', local.text);
  });

  it.for<[string, Record<string, number>, 'appears' | 'does not appear']>([
    ['thin and trained for', {}, 'does not appear'],
    ['thin and stay so', { skillsFollowDuties: 0 }, 'appears'],
  ])('hurts where skills are %s, and cases span departments', ([, more, known], { annotate }) => {
    const set = { successLocality: 0, skillCommunity: 0.5, skillTownship: 0.6, severalDepartmentsShare: 0.42, ...more };
    const thin = gain(set, rate);
    annotate(`disputes settled, devolved - centralized, thin skills: ${thin.text}`);
    expectAppears(thin.hi < 0, known, thin.text);
  });
});

describe('Pattern 7, how far devolution goes', () => {
  it('has a best measure between none and all: hands, powers, money and skills moved down together', ({ annotate }) => {
    const degrees = [0, 0.2, 0.4, 0.6, 0.8, 1];
    const sides = degrees.map((x) =>
      worldsOf(
        {
          policy: 'base',
          set: {
            staffShareCounty: 0.4 - 0.3 * x,
            staffShareTownship: 0.34 - 0.1 * x,
            staffShareCommunity: 0.26 + 0.4 * x,
            authorityTownship: 0.3 + 0.6 * x,
            authorityCommunity: 0.05 + 0.8 * x,
            fundsFollowDuties: x,
            skillsFollowDuties: 0.6 * x,
          },
        },
        n,
      ),
    );
    const rates = sides.map((worlds) => figure(worlds, rate).mean);
    annotate(`disputes settled at degrees ${degrees.join(', ')}: ${rates.map((r) => r.toFixed(3)).join(', ')}`);
    const best = rates.indexOf(Math.max(...rates));
    const [none, most, all] = [sides[0]!, sides[best]!, sides.at(-1)!];
    expect(best).toBeGreaterThan(0);
    expect(best).toBeLessThan(degrees.length - 1);
    expect(difference(most, none, rate).lo).toBeGreaterThan(0);
    expect(difference(all, most, rate).hi).toBeLessThan(0);
  });
});
