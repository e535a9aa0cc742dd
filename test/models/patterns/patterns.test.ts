import { describe, expect, it } from 'vitest';
import { DISPUTE, HAZARD } from '../../../models/governance/caseClasses.ts';
import { CASE, ESCALATED, LATENT, SETTLED } from '../../../models/governance/grievanceTable.ts';
import { strengthOf } from '../../../models/governance/mechanisms/differentiation.ts';
import { difference, figure, type World, worldsOf } from './patternRuns.ts';

/** Worlds of every experiment; intervals are 95 % (Student, paired where two sides are compared). */
const n = 8;

/** Share of the disputes born in the window for which something holds. */
const shareOfDisputes = (holds: (state: World['state'], id: number) => boolean) => (world: World) => {
  const { state } = world;
  const g = state.grievances.columns;
  let [count, all] = [0, 0];
  for (let id = 0; id < state.grievances.rows; id++) {
    if (g.caseClass[id] !== DISPUTE || g.birth[id]! < state.windowStart || g.birth[id]! >= state.windowEnd) continue;
    all++;
    if (holds(state, id)) count++;
  }
  return count / all;
};

/** Settled within the follow-up, over cases that surfaced in the window, of communities and cases for which something holds. */
const resolution = (wanted: (state: World['state'], id: number) => boolean) => (world: World) => {
  const { state } = world;
  const g = state.grievances.columns;
  const { followUpDays } = state.parameters.period;
  let [settled, all] = [0, 0];
  for (let id = 0; id < state.grievances.rows; id++) {
    if (g.status[id]! < CASE || g.surfacedAt[id]! < state.windowStart || g.surfacedAt[id]! >= state.windowEnd) continue;
    if (!wanted(state, id)) continue;
    all++;
    if (g.status[id] === SETTLED && g.endedAt[id]! - g.surfacedAt[id]! <= followUpDays) settled++;
  }
  return settled / all;
};

/**
 * Expects a pattern to appear, or, where it is known not to (docs/validation.*.md says why), not to: so that either way a change is noticed.
 */
function expectAppears(appears: boolean, known: 'appears' | 'does not appear', text: string): void {
  expect([text, appears ? 'appears' : 'does not appear']).toEqual([text, known]);
}

describe('Pattern 1, the pyramid', () => {
  const worlds = worldsOf({ policy: 'base' }, n);

  it('most disputes never surface', ({ annotate }) => {
    const surfaced = figure(
      worlds,
      shareOfDisputes((state, id) => state.grievances.columns.status[id]! >= CASE),
    );
    annotate(`share of disputes that surface: ${surfaced.text}`);
    // About one in two: the interval does not exclude a half.
    expectAppears(surfaced.hi < 0.5, 'does not appear', surfaced.text);
  });

  it('about one in twenty goes beyond the officials it came to: 2 to 10 %', ({ annotate }) => {
    const beyond = figure(
      worlds,
      shareOfDisputes((state, id) => state.grievances.columns.status[id] === ESCALATED),
    );
    annotate(`share of disputes that escalate: ${beyond.text}`);
    expectAppears(beyond.mean > 0.02 && beyond.mean < 0.1, 'does not appear', beyond.text);
  });
});

describe('Pattern 2, small matters stay in the village and large ones in the town', () => {
  it('80 to 90 % of settled cases are settled at community or township where authority and staff are there', ({
    annotate,
  }) => {
    const there = figure(worldsOf({ policy: 'reactive-devolved' }, n), 'settledByTownshipShare');
    const missing = figure(worldsOf({ policy: 'reactive-centralized' }, n), 'settledByTownshipShare');
    annotate(`settled by township: devolved ${there.text}, centralized ${missing.text}`);
    expect(there.mean).toBeGreaterThan(0.75);
    expect(there.mean).toBeLessThan(0.95);
    expect(missing.hi).toBeLessThan(there.lo);
  });
});

describe('Pattern 3, success of one attempt and success as reported', () => {
  it('an attempt succeeds in 66 to 79 %, and reports under ranking say 95 % or more', ({ annotate }) => {
    const worlds = worldsOf({ policy: 'beihu-after', set: { rankingPressure: 0.9 } }, n);
    const single = figure(worlds, 'attemptSuccess');
    const reported = figure(worlds, 'reportedSuccess');
    annotate(`one attempt ${single.text}, as reported ${reported.text}`);
    expect(single.mean).toBeGreaterThan(0.6);
    expect(single.mean).toBeLessThan(0.8);
    expect(reported.mean).toBeGreaterThan(0.95);
  });
});

describe('Pattern 4, pressure without checks', () => {
  const side = (set: Record<string, number>) => worldsOf({ policy: 'base', set: { rankingPressure: 0.9, ...set } }, n);
  const unchecked = side({});

  it('opens a gap between what is registered and what is true', ({ annotate }) => {
    const gap = difference(unchecked, worldsOf({ policy: 'base', set: { rankingPressure: 0 } }, n), 'registrationGap');
    annotate(`gap, pressure .9 - none: ${gap.text}`);
    expect(gap.lo).toBeGreaterThan(0.02);
  });

  it.for<[string, Record<string, number>]>([
    ['audit', { audit: 0.8 }],
    ['mass rating', { massRatingWeight: 0.8 }],
  ])('%s closes it', ([name, set], { annotate }) => {
    const gap = figure(side(set), 'registrationGap');
    const open = figure(unchecked, 'registrationGap');
    annotate(`gap unchecked ${open.text}, with ${name} ${gap.text}`);
    expect(gap.mean).toBeLessThan(0.75 * open.mean);
  });
});

describe('Pattern 5, one stop', () => {
  const [apart, together] = [0, 1].map((oneStopShare) =>
    worldsOf({ case: 'q-county', policy: 'base', set: { oneStopShare, stationing: 'permanent' } }, n),
  ) as [World[], World[]];

  it.for(['escalationRate', 'visitsPerCase'])('lowers %s', (outcome, { annotate }) => {
    const change = difference(together, apart, outcome);
    annotate(`${outcome}, one stop - apart: ${change.text} of ${figure(apart, outcome).text}`);
    expect(change.hi).toBeLessThan(0);
  });
});

describe('Pattern 5, integration', () => {
  it('cuts the time that requests take from about eight days to three', ({ annotate }) => {
    const [before, after] = ['suzhou-before', 'suzhou-after'].map((policy) =>
      figure(worldsOf({ case: 'suzhou', policy, denominator: 10 }, n), 'medianRequestDays'),
    ) as [ReturnType<typeof figure>, ReturnType<typeof figure>];
    annotate(`median days of requests: before ${before.text}, after ${after.text}`);
    expectAppears(after.hi < before.lo, 'does not appear', `before ${before.text}, after ${after.text}`);
  });
});

describe('Pattern 6, hazards', () => {
  const [lines, team] = [false, true].map((unifiedEnforcement) =>
    worldsOf({ case: 'suzhou', policy: 'suzhou-after', set: { unifiedEnforcement }, denominator: 10 }, n),
  ) as [World[], World[]];

  it('are dealt with on the spot in about 84 % with one enforcement team, and less without', ({ annotate }) => {
    const [with_, without] = [figure(team, 'onSiteShare'), figure(lines, 'onSiteShare')];
    annotate(`on site: one team ${with_.text}, by line ${without.text}`);
    expect(without.hi).toBeLessThan(with_.lo);
    expect(with_.mean).toBeGreaterThan(0.7);
  });

  it('are found by patrols for the most part, disputes are not', ({ annotate }) => {
    const [hazards, disputes] = [figure(team, 'hazardsFoundByPatrolShare'), figure(team, 'disputesFoundByPatrolShare')];
    annotate(`found by patrol: hazards ${hazards.text}, disputes ${disputes.text}`);
    expect(hazards.lo).toBeGreaterThan(0.5);
    expect(disputes.hi).toBeLessThan(0.5);
  });
});

describe('Pattern 7, devolution', () => {
  const duties = { staffShareCounty: 0.2, staffShareTownship: 0.27, staffShareCommunity: 0.53 };
  const poor = { programmeYuanPerResident: 12 };
  const full = { authorityTownship: 0.65, authorityCommunity: 0.45, fundsFollowDuties: 0.7, skillsFollowDuties: 0.5 };

  it('without authority it is worse than none', ({ annotate }) => {
    const none = worldsOf({ policy: 'centralized' }, n);
    const hands = worldsOf({ policy: 'centralized', set: { ...duties, unfundedDuties: 0.8 } }, n);
    const change = difference(hands, none, 'disputeResolutionRate');
    annotate(`disputes settled, hands and duties below without authority - none: ${change.text}`);
    expect(change.hi).toBeLessThan(0);
  });

  it('without funds it is worse than none where money is short', ({ annotate }) => {
    const none = worldsOf({ policy: 'centralized', set: poor }, n);
    const unfunded = worldsOf(
      { policy: 'centralized', set: { ...poor, ...duties, ...full, fundsFollowDuties: 0, unfundedDuties: 0.8 } },
      n,
    );
    const change = difference(unfunded, none, 'disputeResolutionRate');
    annotate(`disputes settled, devolved without funds - centralized: ${change.text}`);
    expect(change.hi).toBeLessThan(0);
  });

  it('with both it helps where cases are local, more than where skills are thin and cases span departments', ({
    annotate,
  }) => {
    const gain = (set: Record<string, number>) =>
      difference(
        worldsOf({ policy: 'devolved', set }, n),
        worldsOf({ policy: 'centralized', set }, n),
        'grievanceResolutionRate',
      );
    const local = gain({ successLocality: 2, skillCommunity: 1, skillTownship: 1.05, severalDepartmentsShare: 0.02 });
    const thin = gain({ successLocality: 0, skillCommunity: 0.5, skillTownship: 0.6, severalDepartmentsShare: 0.42 });
    annotate(`grievances resolved, devolved - centralized: local ${local.text}, thin skills ${thin.text}`);
    expectAppears(local.lo > 0, 'appears', `local ${local.text}`);
    expectAppears(thin.hi < 0, 'does not appear', `thin ${thin.text}`);
  });
});

describe('Pattern 7, where skills stay thin', () => {
  it('devolution without training settles fewer disputes than keeping them above', ({ annotate }) => {
    const set = {
      successLocality: 0,
      skillCommunity: 0.5,
      skillTownship: 0.6,
      severalDepartmentsShare: 0.42,
      skillsFollowDuties: 0,
    };
    const loss = difference(
      worldsOf({ policy: 'devolved', set }, n),
      worldsOf({ policy: 'centralized', set }, n),
      'disputeResolutionRate',
    );
    annotate(`disputes settled, devolved - centralized: ${loss.text}`);
    expectAppears(loss.hi < 0, 'appears', loss.text);
  });
});

describe('Pattern 8, too much patrol starves handling', () => {
  it('grievances resolved rise with patrols and fall again', ({ annotate }) => {
    const shares = [0, 0.1, 0.2, 0.35, 0.5, 0.6];
    const sides = shares.map((patrolHoursShare) => worldsOf({ policy: 'base', set: { patrolHoursShare } }, 2 * n));
    const rates = sides.map((worlds) => figure(worlds, 'grievanceResolutionRate').mean);
    annotate(`grievances resolved at patrol shares ${shares.join(', ')}: ${rates.map((r) => r.toFixed(3)).join(', ')}`);
    const best = rates.indexOf(Math.max(...rates));
    expect(best).toBeGreaterThan(0);
    expect(best).toBeLessThan(shares.length - 1);
    expect(difference(sides[best]!, sides[0]!, 'grievanceResolutionRate').lo).toBeGreaterThan(0);
    expect(difference(sides[shares.length - 1]!, sides[best]!, 'grievanceResolutionRate').hi).toBeLessThan(0);
  });
});

describe('Pattern 10, strong communities and weak ones', () => {
  it('do better the one released, the other front-loaded: a difference of differences', ({ annotate }) => {
    const strength = (state: World['state'], c: number) => {
      const { autonomy, resources, cohesion, norms } = state.arrangement.territory.conditions;
      return (autonomy[c]! + resources[c]! + cohesion[c]! + norms[c]!) / 4;
    };
    // Three years, since autonomy is slow; where officials crowd residents out, as the source has it.
    const set = { crowdingOutPerYear: 0.6, conditionsSpread: 1.2 };
    const side = (patrolHoursShare: number) =>
      worldsOf({ policy: 'base', set: { ...set, patrolHoursShare }, windowDays: 3 * 365 }, n);
    const [released, loaded] = [side(0), side(0.3)];
    const resolved = (strong: boolean) => (world: World) => {
      const { state } = world;
      const g = state.grievances.columns;
      let [good, all] = [0, 0];
      for (let id = 0; id < state.grievances.rows; id++) {
        if (g.caseClass[id] === HAZARD || g.birth[id]! < state.windowStart || g.birth[id]! >= state.windowEnd) continue;
        if (strength(state, g.community[id]!) > 0.5 !== strong) continue;
        all++;
        const ended = g.status[id] === SETTLED || g.status[id] === 2;
        if (ended && g.status[id] !== LATENT && g.endedAt[id]! - g.birth[id]! <= 90) good++;
      }
      return good / all;
    };
    const strong = difference(loaded, released, resolved(true));
    const weak = difference(loaded, released, resolved(false));
    annotate(`disputes and requests resolved, patrolled - released: strong ${strong.text}, weak ${weak.text}`);
    expectAppears(weak.lo > strong.hi, 'does not appear', `strong ${strong.text}, weak ${weak.text}`);
  });
});

describe('Pattern 10, hands that follow the condition', () => {
  it('weak communities gain where hands and visits go to them, strong ones lose what they gave', ({ annotate }) => {
    const side = (policy: string) => worldsOf({ policy, denominator: 7 }, n);
    const [alike, conditional] = [side('preventive-devolved'), side('conditional')];
    const of = (strong: boolean) =>
      resolution((state, id) => {
        const { territory } = state.arrangement;
        return strengthOf(territory, state.grievances.columns.community[id]!) > 0.5 === strong;
      });
    const [strong, weak] = [difference(conditional, alike, of(true)), difference(conditional, alike, of(false))];
    annotate(`cases settled, conditional - alike: strong ${strong.text}, weak ${weak.text}`);
    expectAppears(weak.lo > strong.hi, 'appears', `strong ${strong.text}, weak ${weak.text}`);
    expectAppears(strong.lo > 0, 'does not appear', `strong ${strong.text}`);
  });
});

describe('Pattern 11, panels', () => {
  it('beat one desk after the other for three departments or more, and lose for one', ({ annotate }) => {
    const set = { severalDepartmentsShare: 0.42, furtherDepartmentShare: 0.6 };
    const [alone, joint] = [false, true].map((jointPanel) =>
      worldsOf({ policy: 'base', set: { ...set, jointPanel, leadConvening: jointPanel, studyDays: 2 } }, n),
    ) as [World[], World[]];
    const days = (from: number, to: number) => (world: World) => {
      const { state } = world;
      const g = state.grievances.columns;
      const found: number[] = [];
      for (let id = 0; id < state.grievances.rows; id++) {
        const k = g.matters[id]!;
        if (g.status[id] !== SETTLED || k < from || k > to || g.level[id] === 0) continue;
        if (g.surfacedAt[id]! < state.windowStart || g.surfacedAt[id]! >= state.windowEnd) continue;
        found.push(g.endedAt[id]! - g.surfacedAt[id]!);
      }
      return found.reduce((sum, d) => sum + d, 0) / found.length;
    };
    const many = difference(joint, alone, days(3, 4));
    const one = difference(joint, alone, days(1, 1));
    annotate(`days to settlement above the community, panel - sequential: k ≥ 3 ${many.text}, k = 1 ${one.text}`);
    // In a county with nobody waiting panels are quicker for three departments or more: test/models/costs/panels.test.ts.
    expectAppears(many.hi < 0, 'does not appear', `k ≥ 3 ${many.text}`);
    expectAppears(one.lo > 0, 'appears', `k = 1 ${one.text}`);
  });
});

describe('What seed 003 says of the four usual modes', () => {
  const base = worldsOf({ policy: 'base' }, n);

  it('government: officials everywhere, and residents’ own capacity withers', ({ annotate }) => {
    const mode = worldsOf({ policy: 'government-led' }, n);
    const autonomy = difference(mode, base, 'autonomyMean');
    const neighbours = difference(mode, base, 'neighbourSettledShare');
    annotate(`government-led - base: autonomy ${autonomy.text}, settled among neighbours ${neighbours.text}`);
    expect(autonomy.hi).toBeLessThan(0);
    expect(neighbours.hi).toBeLessThan(0);
  });

  it('market: fails where incomes are low', ({ annotate }) => {
    const mode = worldsOf({ policy: 'market-led', denominator: 7 }, n);
    const gap = difference(mode, worldsOf({ policy: 'base', denominator: 7 }, n), 'incomeGap');
    annotate(`market-led - base: rich - poor communities ${gap.text}`);
    expect(gap.lo).toBeGreaterThan(0);
    const income = (rich: boolean) =>
      resolution(
        (state, id) =>
          state.arrangement.territory.conditions.income[state.grievances.columns.community[id]!]! > 0.5 === rich,
      );
    annotate(`cases settled: rich ${figure(mode, income(true)).text}, poor ${figure(mode, income(false)).text}`);
  });

  it('self-governance: works in strong communities, and leaves weak ones behind', ({ annotate }) => {
    const mode = worldsOf({ policy: 'self-governance', denominator: 7 }, n);
    const gap = difference(mode, worldsOf({ policy: 'base', denominator: 7 }, n), 'strengthGap');
    annotate(`self-governance - base: strong - weak communities ${gap.text}`);
    expectAppears(gap.lo > 0, 'does not appear', gap.text);
  });

  it('experts: leave, and with them what they brought', ({ annotate }) => {
    const mode = worldsOf({ policy: 'expert-led' }, n);
    const presence = figure(mode, 'expertPresence');
    const later = worldsOf({ policy: 'expert-led', windowDays: 3 * 365 }, n);
    annotate(
      `presence after one year and a half ${presence.text}, after three and a half ${figure(later, 'expertPresence').text}`,
    );
    expect(presence.hi).toBeLessThan(0.5);
    expect(figure(later, 'expertPresence').hi).toBeLessThan(0.1);
  });
});
