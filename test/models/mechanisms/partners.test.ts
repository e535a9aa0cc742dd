import { describe, expect, it } from 'vitest';
import { arrange } from '../../../models/governance/arrangement.ts';
import { budget } from '../../../models/governance/budget.ts';
import { caseTypes } from '../../../models/governance/caseTypes.ts';
import { eventCode } from '../../../models/governance/eventLog.ts';
import type { GovernanceParameters } from '../../../models/governance/parameters/governanceParameters.ts';
import { staff } from '../../../models/governance/staffing.ts';
import { isPartner } from '../../../models/governance/stationMap.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { columnsById } from '../support/columnsById.ts';
import { audited, hoursFaults } from '../support/hoursAudit.ts';
import { created, finished, mechanismSeed, township } from './county.ts';

const everybody = {
  propertyServiceHours: 8,
  socialOrganisationHours: 2,
  industryCommitteeHours: 0.5,
  expertHours: 0.5,
  expertFunding: 1,
} as const;

/** Room for their prices and for more cases than the desks can take. */
const paid = { programmeYuanPerResident: 60 } as const;

const arranged = (parameters: GovernanceParameters) => arrange(parameters, new RandomStreams(mechanismSeed, 0));

/** Outcomes as text: equal only where every digit is. */
const digits = (parameters: GovernanceParameters) => JSON.stringify(finished(parameters).outcomes());

describe('Partners', () => {
  // One township, world 0 of seed 20261123, every attempt of ten months.
  it('attempt only the types they are there for, experts only disputes that are severe or have failed, and none a case its level does not try', () => {
    const run = finished(township('base', { levers: everybody, set: paid }), 0, 'all');
    const { state } = run;
    const { map } = state.arrangement;
    const log = run.eventLog()!;
    const g = columnsById(state);
    const kindOf = (station: number) =>
      station === map.experts
        ? 'experts'
        : station === map.committees
          ? 'committees'
          : station >= map.firstSocial
            ? 'social'
            : 'property';
    const seen: Record<string, Set<string>> = {
      property: new Set(),
      social: new Set(),
      committees: new Set(),
      experts: new Set(),
    };
    const attempts = new Int32Array(state.grievances.rows);
    let byExperts = 0;
    for (let row = 0; row < log.caseId.length; row++) {
      if (log.event[row] !== eventCode.attempted) continue;
      const id = log.caseId[row]!;
      const station = log.actor[row]!;
      const before = attempts[id]!++;
      if (!isPartner(map, station)) continue;
      const type = caseTypes[g.type[id]!]!;
      const kind = kindOf(station);
      seen[kind]!.add(type.key);
      const level = log.level[row]!;
      expect(level >= g.required[id]! || (g.tries[id]! & (1 << level)) !== 0).toBe(true);
      expect(level > 0).toBe(kind === 'committees' || kind === 'experts');
      if (kind !== 'experts') continue;
      byExperts++;
      expect(type.caseClass).toBe(0);
      // Severity only grows, so who was severe enough when asked still is at the end of the attempt.
      expect(before > 0 || g.handledSeverity[id]! > 0.6 - 1e-6).toBe(true);
    }
    expect([...seen.property!].sort()).toEqual(['environment', 'fire', 'publicOrder', 'utilities']);
    expect([...seen.social!].sort()).toEqual(['environment', 'family', 'welfare']);
    for (const key of seen.committees!) expect(['contract', 'damages', 'labour', 'workSafety']).toContain(key);
    expect(seen.committees!.size).toBeGreaterThan(2);
    expect(byExperts).toBeGreaterThan(5);
  });

  it('are no staff: with them the county has the same staff hours, and their own are those of their levers', () => {
    const [without, with_] = [township('base'), township('base', { levers: everybody, set: paid })].map(arranged);
    const staffHours = ({ map, staffHours }: ReturnType<typeof arrange>) =>
      staffHours.subarray(0, map.firstPartner).reduce((sum, hours) => sum + hours, 0);
    expect(staffHours(with_!)).toBeCloseTo(staffHours(without!), 9);
    const { map, territory } = with_!;
    const people = territory.residents.reduce((sum, n) => sum + n, 0);
    const hours = (first: number, count: number) =>
      with_!.staffHours.subarray(first, first + count).reduce((sum, h) => sum + h, 0);
    const daily = (perThousandWeek: number) => (perThousandWeek * people) / 1000 / 5;
    expect(hours(map.firstProperty, map.nCommunities)).toBeCloseTo(daily(8), 9);
    expect(hours(map.firstSocial, map.nTownships)).toBeCloseTo(daily(2), 9);
    expect(hours(map.committees, 1)).toBeCloseTo(daily(0.5), 9);
    expect(hours(map.experts, 1)).toBeCloseTo(daily(0.5), 9);
  });

  it('work the hours that they were seen to be busy, apart from staff’s, whose accounts still add up', () => {
    const run = created(township('base', { levers: everybody, set: paid }));
    const audit = audited(run);
    const { state } = run;
    const { arrangement } = state;
    const { map, serverHours } = arrangement;
    expect(hoursFaults(state, audit)).toEqual([]);
    // All of the short period lies in the transition; fees move with the epochs, the hours of the others do not.
    const rate = 1 - state.parameters.uncertainties.transitionDip;
    let all = 0;
    for (let station = map.firstPartner; station < map.count; station++) {
      const charged = state.ledger.poolTotal(station);
      const seen = audit.busy[station]! * serverHours[station]! * rate;
      all += charged;
      if (station < map.firstSocial) expect(charged).toBeLessThanOrEqual(seen * (1 + 1e-9));
      else expect(charged / seen, `station ${station}`).toBeCloseTo(1, 6);
    }
    const people = arrangement.territory.residents.reduce((sum, n) => sum + n, 0);
    expect(run.outcomes().partnerHours).toBeCloseTo((all * 1000 * 365) / people / 120, 6);
  });

  it('are paid from the programme’s money, property companies by their households', () => {
    const at = (levers: Partial<GovernanceParameters['levers']>) => {
      const parameters = township('base', { levers, set: paid });
      const { constants, levers: all, uncertainties: u } = parameters;
      return { u, ...budget(parameters, staff(constants, all, u)) };
    };
    const { charges, handling, u } = at({ ...everybody, elderHours: 3, expertFunding: 0.25 });
    const hours = (420_000 * 52) / 1000;
    expect(charges.social).toBeCloseTo(2 * hours * u.socialYuanPerHour, 6);
    expect(charges.committees).toBeCloseTo(0.5 * hours * u.committeeYuanPerHour, 6);
    expect(charges.experts).toBeCloseTo(0.25 * 0.5 * hours * u.expertYuanPerHour, 6);
    expect(charges.elders).toBeCloseTo(3 * hours * u.elderYuanPerHour, 6);
    const elsewhere = at({ elderHours: 0 }).handling;
    expect(elsewhere - handling).toBeCloseTo(charges.social + charges.committees + charges.experts + charges.elders, 3);
    expect(at({ elderHours: 0, propertyServiceHours: 20 }).handling).toBe(elsewhere);
  });

  it('are supervised: communities by the hours below, the county by those above, and volunteers are organised', () => {
    const reporting = (levers: Partial<GovernanceParameters['levers']>) => {
      const { dayShares, map } = arranged(township('base', { levers, set: paid }));
      return [0, map.firstOffice, map.firstDepartment].map((station) => dayShares[station]!.reporting);
    };
    const { constants, levers, uncertainties: u } = township('base');
    const { community, departments, centre } = staff(constants, levers, u);
    const share = (perThousandWeek: number, fte: number) => (perThousandWeek * 420 * 52) / (6 * 250) / fte;
    const base = reporting({});
    const expectShares = (changed: number[], below: number, above: number) => {
      expect(changed[0]! - base[0]!).toBeCloseTo(share(below, community), 12);
      expect(changed[1]! - base[1]!).toBeCloseTo(0, 12);
      expect(changed[2]! - base[2]!).toBeCloseTo(share(above, departments + centre), 12);
    };
    expectShares(reporting({ propertyServiceHours: 8 }), 8 * u.partnerSupervision, 0);
    expectShares(reporting({ socialOrganisationHours: 2 }), 2 * u.partnerSupervision, 0);
    expectShares(reporting({ industryCommitteeHours: 0.5 }), 0, 0.5 * u.partnerSupervision);
    expectShares(reporting({ expertHours: 0.5 }), 0, 0.5 * u.partnerSupervision);
    const volunteers = levers.volunteerHours as number;
    expectShares(reporting({ volunteerHours: volunteers + 4 }), 4 * u.volunteerOrganising, 0);
  });

  it('that nobody has called add no station and change no digit, whatever they would cost or could do', () => {
    const parameters = township('base');
    const { map } = arranged(parameters);
    expect(map.count).toBe(map.firstPartner);
    const moved = {
      partnerSupervision: 0.3,
      socialYuanPerHour: 120,
      committeeYuanPerHour: 150,
      expertYuanPerHour: 600,
      skillSocial: 1.2,
      skillProperty: 1.1,
      skillCommittee: 1.6,
      skillExpert: 1.8,
      expertSeverity: 0.3,
      expertLeavingPerYear: 4,
      feeIncome: 0.2,
      feeSpread: 0.3,
      feeFloor: 0,
      incomeVolatility: 0.8,
    };
    const { uncertainties } = parameters;
    expect(digits({ ...parameters, uncertainties: { ...uncertainties, ...moved } })).toBe(digits(parameters));
    const funded = { ...parameters.levers, expertFunding: 1 };
    // Neither is a reform, so that no transition dip tells them apart.
    const usual = { ...parameters, statusQuo: parameters.levers };
    expect(digits({ ...parameters, levers: funded, statusQuo: funded })).toBe(digits(usual));
  });
});
