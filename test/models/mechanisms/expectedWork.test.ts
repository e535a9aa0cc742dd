import { describe, expect, it } from 'vitest';
import { arrange } from '../../../models/governance/arrangement.ts';
import { COUNTY, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { caseTypes } from '../../../models/governance/caseTypes.ts';
import { authority } from '../../../models/governance/duties.ts';
import {
  departmentShares,
  expectedCases,
  expectedWork,
  levelHours,
  teamShare,
} from '../../../models/governance/expectedWork.ts';
import type { GovernanceParameters, LeverValue } from '../../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../../models/governance/parameters/levers.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { mechanismSeed, township } from './county.ts';

const arranged = (parameters: GovernanceParameters) => arrange(parameters, new RandomStreams(mechanismSeed, 0));
const base = (levers: Partial<Record<LeverKey, LeverValue>> = {}, set = {}) =>
  township('reactive-devolved', { set: { unfundedDuties: 0, ...set }, levers });
const workOf = (parameters: GovernanceParameters, visits = 0.004) =>
  expectedWork(parameters, authority(parameters, new Float64Array(10).fill(1)), visits);
const staffOf = (parameters: GovernanceParameters) => {
  const { map, staffHours } = arranged(parameters);
  const of = (first: number, count: number) => staffHours.slice(first, first + count);
  return {
    offices: of(map.firstOffice, map.nOffices),
    departments: of(map.firstDepartment, map.nDepartments),
    teams: map.firstTeam >= 0 ? of(map.firstTeam, map.nTownships) : new Float64Array(),
  };
};
const total = (hours: Float64Array) => hours.reduce((a, b) => a + b, 0);

describe('Departments are staffed', () => {
  it('by shares that sum to 1 and leave nobody without a tenth of an even split', () => {
    for (const parameters of [
      base(),
      base({ unifiedEnforcement: true }),
      base({ screening: true, authorityTownship: 1 }),
    ]) {
      for (const level of [TOWNSHIP, COUNTY]) {
        const shares = departmentShares(workOf(parameters)[level]!);
        expect(total(shares)).toBeCloseTo(1, 12);
        expect(Math.min(...shares)).toBeGreaterThan(0.1 / 14 - 1e-12);
      }
    }
  });

  it('evenly where nothing is to be expected', () => {
    const none = { handling: new Float64Array(4), team: 0, misrouted: 0 };
    expect([...departmentShares(none)]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('by the work of the cases they get at the county: what comes there and what those below may not close', () => {
    const visits = 0.004;
    const parameters = base({ authorityTownship: 0.4, authorityCommunity: 0.1, resourceForward: 0, screening: false });
    const u = parameters.uncertainties;
    const cases = expectedCases(parameters, visits);
    const own = new Float64Array(14);
    let lost = 0;
    [u.hoursDispute, u.hoursRequest, u.hoursHazard].forEach((base, k) => {
      const open = [u.disputeOpenShare, u.requestOpenShare, u.hazardOpenShare][k]!;
      const beyondTownship = (1 - open) * 0.6;
      const reaching = cases[k]! * (u.entryAtCounty + (1 - u.entryAtCounty) * beyondTownship);
      lost += reaching * (u.misroutePerHop / (1 - u.misroutePerHop)) * u.hopHours;
      for (const { caseClass, share, departments, hours: relative } of caseTypes) {
        if (caseClass !== k) continue;
        const hours = base * relative + u.intakeHours + u.entryHours;
        [0.6, 0.25, 0.15].forEach((weight, rank) => {
          own[departments[rank]!]! += reaching * hours * share * weight;
        });
      }
    });
    const all = total(own) + lost;
    const shares = departmentShares(workOf(parameters, visits)[COUNTY]!);
    own.forEach((hours, d) => {
      expect(shares[d]).toBeCloseTo((0.9 * (hours + lost / 14)) / all + 0.1 / 14, 9);
    });
  });

  it('by cases and not by births: as many hazards that nobody reports or finds bring their departments fewer people', () => {
    const fire = 12;
    const [seen, unseen] = [0.006, 0.0015].map((claimHazardPerDay) =>
      staffOf(base({ patrolHoursShare: 0 }, { claimHazardPerDay })),
    );
    expect(unseen!.departments[fire]! / total(unseen!.departments)).toBeLessThan(
      0.9 * (seen!.departments[fire]! / total(seen!.departments)),
    );
    expect(total(unseen!.departments)).toBeCloseTo(total(seen!.departments), 9);
    const patrolled = staffOf(base({ patrolHoursShare: 0.3 }, { claimHazardPerDay: 0.0015 }));
    expect(patrolled.departments[fire]).toBeGreaterThan(unseen!.departments[fire]!);
  });
});

describe('Enforcement teams', () => {
  const [apart, team] = [base(), base({ unifiedEnforcement: true })];

  it('have all the township’s work on hazards, which its offices have no more', () => {
    const [before, after] = [apart, team].map((parameters) => workOf(parameters)[TOWNSHIP]!);
    expect(teamShare(before!)).toBe(0);
    expect(after!.team).toBeGreaterThan(0);
    expect(teamShare(after!)).toBeCloseTo(after!.team / (after!.team + after!.misrouted + total(after!.handling)), 12);
    // Fire is a hazard’s department, family matters are not.
    expect(after!.handling[12]).toBe(0);
    expect(after!.handling[0]).toBeLessThanOrEqual(before!.handling[0]!);
  });

  it('are staffed by offices and by departments as much as each has less to do, and nobody is won or lost', () => {
    const [before, after] = [staffOf(apart), staffOf(team)];
    const fromOffices = total(before.offices) - total(after.offices);
    const fromDepartments = total(before.departments) - total(after.departments);
    expect(fromOffices).toBeGreaterThan(0);
    expect(fromDepartments).toBeGreaterThan(0);
    expect(total(after.teams)).toBeCloseTo(fromOffices + fromDepartments, 9);
    const visits = arranged(apart).visitRate.reduce((a, b) => a + b, 0) / arranged(apart).visitRate.length;
    const [county, less] = [apart, team].map((one) => levelHours(workOf(one, visits)[COUNTY]!));
    // The mean of the communities' rounded households is the county's to a hundredth.
    expect(fromDepartments / total(before.departments) / (1 - less! / county!)).toBeCloseTo(1, 1);
  });

  it('bring down the more, the more powers they bring', () => {
    const down = [0.2, 0.6, 1].map((enforcementAuthority) =>
      total(staffOf(base({ unifiedEnforcement: true }, { enforcementAuthority })).departments),
    );
    expect(down[1]).toBeLessThan(down[0]!);
    expect(down[2]).toBeLessThan(down[1]!);
  });
});

describe('The rule', () => {
  it.each<[LeverKey, LeverValue]>([
    ['rankingPressure', 0.9],
    ['dataSharing', 1],
    ['jointPanel', true],
    ['elderHours', 4],
    ['mechanismForward', 1],
    ['massRatingWeight', 1],
    ['commandCentre', true],
    ['unifiedWindow', true],
    ['replyDays', 10],
  ])('does not ask for %s', (key, value) => {
    const [before, after] = [staffOf(base()), staffOf(base({ [key]: value }))];
    expect([...after.departments]).toEqual([...before.departments]);
    expect([...after.offices]).toEqual([...before.offices]);
  });

  it('gives two policies of the same staff, powers, entry and visits the same desks, whatever else they are', () => {
    const keys = [
      'staffShareCounty',
      'staffShareTownship',
      'staffShareCommunity',
      'authorityTownship',
      'authorityCommunity',
    ] as const;
    const alike = (policy: string) => {
      const own = township(policy);
      const levers = { ...own.levers, ...Object.fromEntries(keys.map((key) => [key, base().levers[key]])) };
      const same = {
        screening: false,
        oneStopShare: 0,
        leadConvening: false,
        resourceForward: 0,
        unifiedEnforcement: false,
        differentiation: 0,
        dutyAccessControl: 0,
        patrolHoursShare: 0.1,
        patrolTargeting: 0,
        townshipOffices: 6,
      };
      return staffOf({ ...own, levers: { ...levers, ...same } });
    };
    const first = alike('reactive-centralized');
    for (const policy of ['preventive-devolved', 'q-county-after', 'suzhou-after', 'zhuji-after']) {
      expect([...alike(policy).departments], policy).toEqual([...first.departments]);
      expect([...alike(policy).offices], policy).toEqual([...first.offices]);
    }
  });
});
