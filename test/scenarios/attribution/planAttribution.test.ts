import { describe, expect, it } from 'vitest';
import type { GovernanceParameters } from '../../../models/governance/parameters/governanceParameters.ts';
import { levers } from '../../../models/governance/parameters/levers.ts';
import {
  type AttributionChoice,
  readAttribution,
  writtenAttributionOf,
} from '../../../scenarios/attribution/attributionChoice.ts';
import type { AttributionPlan } from '../../../scenarios/attribution/attributionPlan.ts';
import { hybridPolicies } from '../../../scenarios/attribution/hybridPolicies.ts';
import { planAttribution } from '../../../scenarios/attribution/planAttribution.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { asking, mixture } from './questions.ts';

const idsOf = ({ groups }: Pick<AttributionPlan, 'groups'>) =>
  groups.map(({ names }) => names.map(({ id }) => id).join('+'));

const parametersAt = ({ task }: AttributionPlan, point: number) =>
  task.sweep.parametersOf(point, 0) as GovernanceParameters;

const faultsOf = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof FaultError) return error.faults;
    throw error;
  }
  return [];
};

describe('the 2×2 explained', () => {
  const plan = planAttribution({
    question: asking('reactive-centralized', 'preventive-devolved'),
    grouping: 'planner',
  });

  it('is by timing and by allocation, and its hybrids are the other two cells', () => {
    expect(idsOf(plan)).toEqual(['finding', 'allocation']);
    expect(plan.coalitions.masks).toEqual([0, 1, 2, 3]);
    const cells = ['reactive-centralized', 'preventive-centralized', 'reactive-devolved', 'preventive-devolved'];
    for (const [point, policy] of cells.entries()) {
      const period = { windowDays: 30 };
      expect(parametersAt(plan, point)).toEqual(
        resolveRun({ case: 'beihu', policy, period, slice: { denominator: 14 } }),
      );
    }
  });

  it('is a sweep of one hybrid a point in the worlds of the question, which its record makes again', () => {
    const { sweep, source, kind } = plan.task;
    expect(sweep).toMatchObject({ model: 'governance', seed: 7, replicates: 2, policies: ['hybrid'], points: 4 });
    expect(kind).toBe('attribution');
    const again = planAttribution(readAttribution(JSON.parse(JSON.stringify(source)))).task;
    expect(again.source).toEqual(source);
    for (let point = 0; point < 4; point++) {
      expect(again.sweep.parametersOf(point, 0)).toEqual(sweep.parametersOf(point, 0));
    }
  });

  it('goes the other way with the other reference', () => {
    const question = { ...asking('preventive-devolved', 'reactive-centralized'), reference: 1 };
    const other = planAttribution({ question, grouping: 'planner' });
    expect([other.from.id, other.to.id]).toEqual(['reactive-centralized', 'preventive-devolved']);
    expect(parametersAt(other, 1)).toEqual(parametersAt(plan, 1));
  });

  it('knows what each hybrid leaves for cases: the budget is one and the same', () => {
    for (const point of [0, 3]) {
      expect(plan.handling[point]).toBe([plan.from, plan.to][point / 3]!.budget.handling);
    }
    expect(plan.from.budget.programme).toBe(plan.to.budget.programme);
  });
});

describe('hybrid policies', () => {
  it('have exactly the levers of the groups in the mask from the other policy', () => {
    const plan = planAttribution({ question: asking('beihu-before', 'suzhou-after'), grouping: 'planner' });
    const [a, b] = [plan.from.parameters.levers, plan.to.parameters.levers];
    const groups = plan.groups.filter((one) => one.levers.length > 0);
    expect(groups.flatMap((one) => one.levers).toSorted()).toEqual(
      levers
        .map(({ key }) => key)
        .filter((key) => a[key] !== b[key])
        .toSorted(),
    );
    const masks = Array.from({ length: 2 ** groups.length }, (_, mask) => mask);
    for (const [mask, hybrid] of hybridPolicies(a, b, groups, masks).entries()) {
      for (const { key } of levers) {
        const group = groups.findIndex((one) => one.levers.includes(key));
        expect(hybrid[key]).toBe(group >= 0 && mask & (1 << group) ? b[key] : a[key]);
      }
    }
    expect(hybridPolicies(a, b, groups, [0, masks.length - 1])).toEqual([a, b]);
  });
});

describe('the transition', () => {
  const plan = (from: string, to: string, settings = {}) =>
    planAttribution({ question: asking(from, to, { settings }), grouping: 'planner' });

  it('is a group of its own where only one end changes anything: hybrids without it have no dip', () => {
    const reform = plan('beihu-before', 'beihu-after');
    const { groups, coalitions, from, to } = reform;
    expect(idsOf(reform).at(-1)).toBe('transition');
    const last = 1 << (groups.length - 1);
    const all = coalitions.masks.length - 1;
    expect(parametersAt(reform, 0)).toEqual(from.parameters);
    expect(parametersAt(reform, last)).toEqual(from.parameters);
    expect(parametersAt(reform, all)).toEqual(to.parameters);
    const { transitionDip } = to.parameters.uncertainties;
    expect(transitionDip).toBeGreaterThan(0);
    for (let mask = 1; mask < last; mask++) {
      const [without, withDip] = [parametersAt(reform, mask), parametersAt(reform, mask | last)];
      expect(without).toEqual({ ...withDip, uncertainties: { ...withDip.uncertainties, transitionDip: 0 } });
      expect(withDip.uncertainties.transitionDip).toBe(transitionDip);
    }
  });

  it('undone, it goes with its group: every hybrid on the way back has the dip until then', () => {
    const back = plan('beihu-after', 'beihu-before');
    const last = 1 << (back.groups.length - 1);
    expect(parametersAt(back, 0)).toEqual(back.from.parameters);
    expect(parametersAt(back, 2 * last - 1)).toEqual(back.to.parameters);
    expect(parametersAt(back, 1).uncertainties.transitionDip).toBeGreaterThan(0);
    expect(parametersAt(back, 1 | last).uncertainties.transitionDip).toBe(0);
  });

  it('is none where both ends change something, or where there is no dip', () => {
    expect(idsOf(plan('reactive-centralized', 'preventive-devolved'))).not.toContain('transition');
    expect(idsOf(plan('beihu-before', 'beihu-after', { transitionDip: 0 }))).not.toContain('transition');
  });
});

describe('grouping', () => {
  const label = { zh: '甲', en: 'a' };

  it('by the reader’s own groups leaves no lever out: what they do not name is the rest', () => {
    const question = asking('reactive-centralized', 'preventive-devolved');
    const grouping = [
      { id: 'warning', label, levers: ['earlyWarning', 'patrolTargeting', 'audit'] },
      { id: 'nothing', label, levers: ['expertHours'] },
    ] as const;
    const { groups } = planAttribution({ question, grouping });
    expect(groups.map(({ names }) => names)).toEqual([[{ id: 'warning', label }], [{ id: 'rest' }]]);
    expect(groups[0]!.levers).toEqual(['patrolTargeting', 'earlyWarning']);
    expect(groups[1]!.levers).toHaveLength(11);
  });

  it('by single levers keeps the shares of staff together, which sum to 1, and says so', () => {
    const plan = planAttribution({ question: asking('centralized', 'devolved'), grouping: 'levers' });
    expect(idsOf(plan)).toContain('staffShareCounty+staffShareTownship+staffShareCommunity');
    // Communities may not close more than townships.
    expect(idsOf(plan)).toContain('authorityTownship+authorityCommunity');
    expect(plan.joined.map(({ fault }) => fault.code).toSorted()).toEqual([
      'outOfOrder',
      'sharesMustSumToOne',
      'sharesMustSumToOne',
    ]);
    expect(plan.coalitions.orders).toBeUndefined();
    expect(plan.task.sweep.points).toBe(2 ** plan.groups.length);
  });

  it('of more than twelve draws orders, as it does where asked; every point can be had', () => {
    const many = planAttribution({ question: asking('beihu-before', 'beihu-after'), grouping: 'levers' });
    expect([many.groups.length, many.coalitions.orders!.length]).toEqual([16, 20]);
    const few = planAttribution({ question: asking('beihu-before', 'beihu-after'), grouping: 'planner', pairs: 2 });
    expect(few.coalitions.orders).toHaveLength(4);
    expect(few.task.sweep.points).toBeLessThan(2 ** few.groups.length);
    for (let point = 0; point < few.task.sweep.points; point++) expect(() => parametersAt(few, point)).not.toThrow();
  });

  it('a setting under every policy is no difference', () => {
    const question = asking('reactive-centralized', 'preventive-devolved', { settings: { earlyWarning: false } });
    expect(planAttribution({ question, grouping: 'planner' }).groups[0]!.levers).not.toContain('earlyWarning');
  });
});

describe('hybrids that cannot be had', () => {
  // 2.94 million yuan: bought hours take 2.18, training 1.40, the hall 0.34, what all have 0.28. Training instead of hours can be paid, both cannot.
  const question = asking(
    mixture('bought', { socialOrganisationHours: 2 }),
    mixture('trained', { skillsFollowDuties: 1, oneStopShare: 0.3 }),
    { settings: { programmeYuanPerResident: 7 } },
  );

  it('put the groups together that would overdraw the budget apart, and it is said which and why', () => {
    const plan = planAttribution({ question, grouping: 'planner' });
    expect(idsOf(plan)).toEqual(['allocation+participation', 'centre']);
    expect(plan.groups[0]!.levers).toEqual(['skillsFollowDuties', 'socialOrganisationHours']);
    expect(plan.joined).toEqual([
      {
        groups: [[{ id: 'allocation' }], [{ id: 'participation' }]],
        fault: expect.objectContaining({ code: 'overBudget', path: 'levers' }),
      },
    ]);
    expect(plan.task.sweep.points).toBe(4);
    for (let point = 0; point < 4; point++) expect(() => parametersAt(plan, point)).not.toThrow();
  });

  it('are put together alike where orders are drawn, unless no order drawn needs one', () => {
    const plan = planAttribution({ question, grouping: 'planner', pairs: 3 });
    expect(idsOf(plan)).toEqual(['allocation+participation', 'centre']);
  });
});

describe('a choice', () => {
  const choice: AttributionChoice = { question: asking('base', 'centralized'), grouping: 'planner', pairs: 3 };

  it('is the same after it was written and read', () => {
    expect(readAttribution(JSON.parse(JSON.stringify(writtenAttributionOf(choice))))).toEqual(choice);
    const read = readAttribution({ case: 'beihu', policies: ['before', 'after'] });
    expect([read.grouping, read.question.worlds]).toEqual(['planner', { replicates: 10 }]);
  });

  it.each([
    [{ policies: ['base'] }, 'policies'],
    [{ policies: ['base', 'centralized', 'devolved'] }, 'policies'],
    [{ precision: 0.1 }, 'precision'],
    [{ replicates: 0 }, 'replicates'],
    [{ grouping: 'mine' }, 'grouping'],
    [{ grouping: [] }, 'grouping'],
    [{ grouping: [{ id: 'a', label: { zh: 'a', en: 'a' }, levers: [] }] }, 'grouping[0].levers'],
    [{ pairs: 0 }, 'pairs'],
    [{ pairs: 1001 }, 'pairs'],
  ])('%j is refused', (rest, path) => {
    const written = { case: 'beihu', policies: ['base', 'centralized'], ...rest };
    expect(faultsOf(() => readAttribution(written)).some((one) => one.path.startsWith(path))).toBe(true);
  });

  it('names of groups and levers stand once', () => {
    const label = { zh: '甲', en: 'a' };
    const grouping = [
      { id: 'a', label, levers: ['audit', 'audit'] },
      { id: 'a', label, levers: ['terminals'] },
      { id: 'rest', label, levers: ['audit'] },
    ];
    const found = faultsOf(() => readAttribution({ case: 'beihu', policies: ['base', 'centralized'], grouping }));
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ['duplicateKey', 'grouping[0].levers[1]'],
      ['duplicateKey', 'grouping[1].id'],
      ['duplicateKey', 'grouping[2].id'],
      ['duplicateKey', 'grouping[2].levers[0]'],
    ]);
  });

  it('of two policies that do not differ has nothing to explain', () => {
    const question = asking('base', mixture('copy', {}));
    expect(faultsOf(() => planAttribution({ question, grouping: 'planner' }))).toMatchObject([
      { code: 'nothingDiffers', path: 'policies', value: 'base, copy' },
    ]);
  });

  it('of more than thirty levers one by one is refused', () => {
    const moved = { volunteerHours: 2, elderHours: 1, expertHours: 0.1, propertyServiceHours: 1, audit: 0.1 };
    const question = asking('zhuji-before', {
      ...(mixture('all', { ...moved, authorityReturn: 0.1, unfundedDuties: 0.1 }) as { kind: 'mixture' } & ReturnType<
        typeof mixture
      >),
      base: 'zhuji-after',
    });
    expect(faultsOf(() => planAttribution({ question, grouping: 'levers' }))).toMatchObject([
      { code: 'outOfRange', path: 'grouping', expected: '≤ 30' },
    ]);
  });
});
