import { describe, expect, it } from 'vitest';
import { arrange } from '../../../models/governance/arrangement.ts';
import { budget } from '../../../models/governance/budget.ts';
import { COMMUNITY, COUNTY, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { usualFundShares } from '../../../models/governance/funds.ts';
import { sufficiency } from '../../../models/governance/mechanisms/money.ts';
import { staff, totalFte } from '../../../models/governance/staffing.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { mechanismSeed, plain, township } from './county.ts';

const staffOf = (parameters: ReturnType<typeof township>) =>
  staff(parameters.constants, parameters.levers, parameters.uncertainties);
const arranged = (parameters: ReturnType<typeof township>) => arrange(parameters, new RandomStreams(mechanismSeed, 0));

describe('staff', () => {
  it('of beihu are 517·.35 + 330·.25 + 830·.1 + 47 + 84·.5 + 70·.5 + 14 full-time equivalents, however they are split', () => {
    for (const policy of ['reactive-centralized', 'preventive-devolved', 'beihu-after']) {
      const parameters = township(policy);
      expect(totalFte(parameters.constants)).toBeCloseTo(484.45, 9);
      const { community, township: offices, departments, centre, total } = staffOf(parameters);
      expect(community + offices + departments + centre).toBeCloseTo(total, 9);
      expect(total).toBeCloseTo(484.45, 9);
    }
  });

  it('that are posted down leave their department: township offices gain what departments lose', () => {
    const at = (resourceForward: number) => staffOf(township('reactive-centralized', { levers: { resourceForward } }));
    const [before, after] = [at(0), at(0.25)];
    expect(after.posted).toBeCloseTo(0.25 * before.departments, 9);
    expect(after.township - before.township).toBeCloseTo(before.departments - after.departments, 9);
    expect(after.centre).toBe(before.centre);
  });

  it('of a station have for cases what reports, training, patrols and outreach leave of the day', () => {
    const parameters = township('reactive-centralized', {
      set: { ...plain, fundsAccountingHours: 20, reportingShare: 0.2, trainingHoursShare: 0.05 },
      levers: { patrolHoursShare: 0.3, skillsFollowDuties: 0.4, outreachDaysPerMonth: 2, mechanismForward: 0.5 },
    });
    const { map, servers, serverHours, staffHours } = arranged(parameters);
    const { community, departments, centre } = staffOf(parameters);
    const outreach = ((2 * 12) / 250) * (parameters.constants.communities / community);
    const hours = 0.5 * parameters.uncertainties.protocolHoursPerDepartmentYear * parameters.constants.departments;
    const writing = hours / (parameters.constants.hoursPerDay * 250) / (departments + centre);
    const left = [1 - 0.2 - 0.05 * 0.4 - 0.3 - outreach, 1 - 0.2 - 0.05 * 0.4, 1 - 0.2 - writing];
    for (const [station, level] of [
      [0, COMMUNITY],
      [map.firstOffice, TOWNSHIP],
      [map.firstDepartment, COUNTY],
      [map.centre, COUNTY],
    ] as const) {
      expect(serverHours[station]! * servers[station]!).toBeCloseTo(staffHours[station]! * left[level]!, 9);
    }
  });
});

describe('the petition desk', () => {
  it('is three in ten of the centre’s people; the others sit in their departments until there is a hall', () => {
    const { centre, departments, total } = staffOf(township('reactive-centralized'));
    expect(centre).toBeCloseTo(14 * 0.3, 9);
    expect(centre + departments).toBeCloseTo(total * 0.33, 9);
    const half = staffOf(township('reactive-centralized', { levers: { oneStopShare: 0.5 } }));
    expect(half.centre).toBeCloseTo(14 * 0.65, 9);
  });

  it('is lent clerks by integrated departments as far as these are stationed there, none on call', () => {
    const of = (stationing: string) => {
      const half = township('reactive-centralized', { levers: { oneStopShare: 0.5, stationing } });
      const { centre, departments, total } = staffOf(half);
      expect(centre + departments).toBeCloseTo(total * 0.33, 9);
      return (centre - 14 * 0.65) / (total * 0.33 - 14 * 0.65);
    };
    expect(of('onCall')).toBeCloseTo(0, 12);
    expect(of('rotating')).toBeCloseTo(0.25 * 0.5 * 0.5, 12);
    expect(of('permanent')).toBeCloseTo(0.25 * 0.5, 12);
  });
});

describe('funds', () => {
  it('are what the programmes leave of the county’s money', () => {
    const levers = { earlyWarning: true, oneStopShare: 0.5, outreachDaysPerMonth: 1 };
    const parameters = township('reactive-centralized', { levers });
    const { constants: c, uncertainties: u } = parameters;
    const money = budget(parameters, staffOf(parameters));
    expect(money.programme).toBe(c.programmeYuanPerResident * c.residents);
    expect(money.charges.earlyWarning).toBe(u.earlyWarningYuanPerResident * 420_000);
    expect(money.charges.oneStop).toBe(u.oneStopYuanPerDepartment * 0.5 * 14);
    expect(money.charges.outreach).toBe(u.outreachYuanPerCommunityDay * 12 * 150);
    expect(money.charges.terminals).toBe(4 * u.terminalYuan);
    const { elders, terminals } = money.charges;
    const spent = money.charges.earlyWarning + money.charges.oneStop + money.charges.outreach + elders + terminals;
    expect(money.handling).toBeCloseTo(money.programme - spent, 6);
    expect(arranged(parameters).handlingFunds).toBe(money.handling);
  });

  it('lie by level where they always lay, and suffice as far as a level’s share of them covers what it is asked for', () => {
    const parameters = township('reactive-centralized');
    const { fundsShareCounty: above, fundsShareTownship: between } = parameters.constants;
    const usual = usualFundShares(parameters);
    expect([usual[COUNTY], usual[TOWNSHIP]]).toEqual([above, between]);
    expect(usual[COMMUNITY]).toBeCloseTo(1 - above - between, 12);
    // A fifth of the money for half of what is asked, money being nine tenths of all that is asked: .2 · .9/.5.
    expect(sufficiency(0.2, 0.5, 0, 0.9)).toBeCloseTo(0.36, 12);
    // Following half the way: (.1 + .25) · .9/.5; all the way: every level has what the county has.
    expect(sufficiency(0.2, 0.5, 0.5, 0.9)).toBeCloseTo(0.63, 12);
    for (const asked of [0.1, 0.5, 0.9]) expect(sufficiency(0.2, asked, 1, 0.9)).toBeCloseTo(0.9, 12);
    expect(sufficiency(0.2, 0.1, 0, 1)).toBe(1);
    expect(sufficiency(0.2, 0, 0, 0.9)).toBe(1);
  });
});
