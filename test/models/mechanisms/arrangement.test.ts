import { describe, expect, it } from 'vitest';
import { arrange } from '../../../models/governance/arrangement.ts';
import { budget } from '../../../models/governance/budget.ts';
import { COMMUNITY, COUNTY, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { dutyShares, expectedGrievances } from '../../../models/governance/duties.ts';
import { fundsSufficiency } from '../../../models/governance/funds.ts';
import { staff, totalFte } from '../../../models/governance/staffing.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { mechanismSeed, township } from './county.ts';

const arranged = (parameters: ReturnType<typeof township>) => arrange(parameters, new RandomStreams(mechanismSeed, 0));

describe('staff', () => {
  it('of beihu are 517·.35 + 330·.25 + 830·.1 + 47 + 84·.5 + 70·.5 + 14 full-time equivalents, however they are split', () => {
    for (const policy of ['reactive-centralized', 'preventive-devolved', 'beihu-after']) {
      const { constants, levers } = township(policy);
      expect(totalFte(constants)).toBeCloseTo(484.45, 9);
      const { community, township: offices, departments, centre, total } = staff(constants, levers);
      expect(community + offices + departments + centre).toBeCloseTo(total, 9);
      expect(total).toBeCloseTo(484.45, 9);
    }
  });

  it('that are posted down leave their department: township offices gain what departments lose', () => {
    const at = (resourceForward: number) => {
      const { constants, levers } = township('reactive-centralized', { levers: { resourceForward } });
      return staff(constants, levers);
    };
    const [before, after] = [at(0), at(0.25)];
    expect(after.posted).toBeCloseTo(0.25 * before.departments, 9);
    expect(after.township - before.township).toBeCloseTo(before.departments - after.departments, 9);
    expect(after.centre).toBe(before.centre);
  });

  it('of a station have for cases what reports, training, patrols and outreach leave of the day', () => {
    const parameters = township('reactive-centralized', {
      set: { reportingShare: 0.2, trainingHoursShare: 0.05 },
      levers: { patrolHoursShare: 0.3, skillsFollowDuties: 0.4, outreachDaysPerMonth: 2, mechanismForward: 0.5 },
    });
    const { map, servers, serverHours, staffHours } = arranged(parameters);
    const { community, departments, centre } = staff(parameters.constants, parameters.levers);
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

  it('stationed permanently keep windows open, for their share of the day and in integrated departments alone', () => {
    const levers = { oneStopShare: 0.5 };
    const onCall = arranged(township('reactive-centralized', { levers }));
    const permanent = arranged(township('reactive-centralized', { levers: { ...levers, stationing: 'permanent' } }));
    const { firstDepartment, nDepartments } = onCall.map;
    for (let d = 0; d < nDepartments; d++) {
      const ratio = permanent.serverHours[firstDepartment + d]! / onCall.serverHours[firstDepartment + d]!;
      expect(ratio).toBeCloseTo(d < 7 ? 0.9 : 1, 12);
    }
  });
});

describe('skill', () => {
  it('below rises by training towards the county’s, never past it, and posted officers bring theirs', () => {
    const set = { skillCommunity: 0.8, skillTownship: 0.9, skillCounty: 1.1, trainability: 0.5 };
    const skillAt = (skillsFollowDuties: number, resourceForward: number) => {
      const parameters = township('reactive-centralized', { set, levers: { skillsFollowDuties, resourceForward } });
      const { posted, township: offices } = staff(parameters.constants, parameters.levers);
      return { skill: arranged(parameters).skill, posted: posted / offices };
    };
    expect([...skillAt(0, 0).skill]).toEqual([0.8, 0.9, 1.1]);
    const trained = skillAt(0.6, 0).skill;
    // Lift .5 · .6 = .3 of the gaps .3 and .2.
    expect(trained[COMMUNITY]).toBeCloseTo(0.89, 12);
    expect(trained[TOWNSHIP]).toBeCloseTo(0.96, 12);
    const both = skillAt(0.6, 0.5);
    expect(both.posted).toBeGreaterThan(0.1);
    expect(both.skill[TOWNSHIP]).toBeCloseTo((1 - both.posted) * 0.96 + both.posted * 1.1, 12);
    const better = township('reactive-centralized', {
      set: { skillCounty: 0.8, skillCommunity: 1.1 },
      levers: { skillsFollowDuties: 1 },
    });
    expect(arranged(better).skill[COMMUNITY]).toBe(1.1);
  });
});

describe('funds', () => {
  it('are what the programmes leave, and reach for handling as far as a level’s share of them covers its duties', () => {
    const levers = { earlyWarning: true, oneStopShare: 0.5, outreachDaysPerMonth: 1 };
    const parameters = township('preventive-devolved', { levers: { ...levers, fundsFollowDuties: 0 } });
    const { constants: c, uncertainties: u } = parameters;
    const money = budget(parameters, staff(c, parameters.levers));
    expect(money.programme).toBe(c.programmeYuanPerResident * c.residents);
    expect(money.charges.earlyWarning).toBe(u.earlyWarningYuanPerResident * 420_000);
    expect(money.charges.oneStop).toBe(u.oneStopYuanPerDepartment * 0.5 * 14);
    expect(money.charges.outreach).toBe(u.outreachYuanPerCommunityDay * 12 * 150);
    const spent = Object.values(money.charges).reduce((a, b) => a + b, 0);
    expect(money.handling).toBeCloseTo(money.programme - spent, 6);

    // Half of all latent grievances are planned for, at so much a case of each class.
    const need = [...expectedGrievances(parameters)].map(
      (n, k) => n * 0.5 * [u.fundsPerDispute, u.fundsPerRequest, u.fundsPerHazard][k]!,
    );
    const total = need.reduce((a, b) => a + b, 0);
    const duties = dutyShares(parameters, need);
    const usual = [1 - c.fundsShareCounty - c.fundsShareTownship, c.fundsShareTownship, c.fundsShareCounty];
    const sufficiency = fundsSufficiency(parameters, money);
    usual.forEach((share, level) => {
      expect(sufficiency[level]).toBeCloseTo(Math.min(1, (share * money.handling) / (duties[level]! * total)), 9);
    });
    expect(sufficiency[COMMUNITY]).toBeLessThan(1);
    const following = { ...parameters, levers: { ...parameters.levers, fundsFollowDuties: 1 } };
    const even = fundsSufficiency(following, money);
    for (const level of [COMMUNITY, TOWNSHIP, COUNTY]) {
      expect(even[level]).toBeCloseTo(Math.min(1, money.handling / total), 9);
    }
  });

  it('suffice where there is no duty', () => {
    const none = township('reactive-devolved', {
      set: { disputeOpenShare: 0.3, requestOpenShare: 0.2, hazardOpenShare: 0.2 },
      levers: { authorityCommunity: 1, authorityTownship: 1, fundsFollowDuties: 1 },
    });
    const sufficiency = fundsSufficiency(none, budget(none, staff(none.constants, none.levers)));
    expect([sufficiency[TOWNSHIP], sufficiency[COUNTY]]).toEqual([1, 1]);
  });
});
