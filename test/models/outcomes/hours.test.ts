import { describe, expect, it } from 'vitest';
import { accounts } from '../../../models/governance/accounts.ts';
import { eventCode } from '../../../models/governance/eventLog.ts';

import { cohortOf } from './paths.ts';
import { recounted, recountedRun, watched } from './recountRuns.ts';

const coordinating = ['transfer', 'search', 'meeting', 'dataEntry', 'reporting'];

describe.each(recounted)('Hours under %s', (_name, variant) => {
  // Without the dip of the transition every server has the same hours on every day.
  const { run, charged, funds, busy, held } = watched({ ...variant, set: { ...variant.set, transitionDip: 0 } });
  const { state } = run;
  const { arrangement, parameters, calendar, windowStart, windowEnd } = state;
  const { map, servers, serverHours, staffHours, dayShares } = arrangement;
  const log = run.eventLog()!;
  const outcomes = run.outcomes();
  const workdays = calendar.workDays(windowEnd) - calendar.workDays(windowStart);
  const staffStations = Array.from({ length: map.firstPartner }, (_, station) => station);
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

  /** What cases cost to coordinate: charges of five accounts, servers held for panels, and meetings of the Party. */
  const coordination = sum(
    staffStations.map((station) => {
      const charges = coordinating.map((name) => {
        const account = accounts.indexOf(name as (typeof accounts)[number]);
        return charged.get(`${station}/${account}`) ?? 0;
      });
      const standing = staffHours[station]! * workdays * dayShares[station]!.meeting;
      return sum(charges) + held[station]! * serverHours[station]! + standing;
    }),
  );
  const rows = Array.from(log.time.keys());
  const inWindow = (row: number) => log.time[row]! >= windowStart && log.time[row]! < windowEnd;

  it('of coordination are counted for each settlement of the window and for each case that surfaced in it', () => {
    const settlements = rows.filter((row) => log.event[row] === eventCode.settled && inWindow(row)).length;
    const cases = cohortOf(run).length;
    const people = sum([...arrangement.territory.residents]);
    const years = parameters.period.windowDays / 365;
    expect(settlements).toBeGreaterThan(500);
    expect(outcomes.coordinationHoursPerSettled! / (coordination / settlements)).toBeCloseTo(1, 9);
    expect(outcomes.coordinationHoursPerCase! / (coordination / cases)).toBeCloseTo(1, 9);
    expect(outcomes.coordinationHours! / ((coordination * 1000) / people / years)).toBeCloseTo(1, 9);
    // 120 000 yuan a year of 250 days of 6 hours: 80 an hour.
    expect(outcomes.coordinationYuanPerSettled! / outcomes.coordinationHoursPerSettled!).toBeCloseTo(80, 9);
    expect(outcomes.coordinationYuanPerCase! / outcomes.coordinationHoursPerCase!).toBeCloseTo(80, 9);
    expect(outcomes.coordinationYuan! / outcomes.coordinationHours!).toBeCloseTo(80, 9);
  });

  it('of cases are the working time that servers were seen to serve or to be held, over what there was of it', () => {
    const pools: Record<string, number[]> = {
      community: staffStations.filter((station) => station < map.firstOffice),
      township: staffStations.filter(
        (station) => (station >= map.firstOffice && station < map.firstDepartment) || station > map.centre,
      ),
      county: staffStations.filter((station) => station >= map.firstDepartment && station < map.centre),
      centre: [map.centre],
    };
    const used = (stations: readonly number[]) => sum(stations.map((s) => (busy[s]! + held[s]!) * serverHours[s]!));
    const there = (stations: readonly number[]) => sum(stations.map((s) => servers[s]! * workdays * serverHours[s]!));
    const shares = Object.entries(pools).map(([pool, stations]) => {
      const share = used(stations) / there(stations);
      expect(outcomes[`utilisation.${pool}`]! / share, pool).toBeCloseTo(1, 6);
      return share;
    });
    expect(outcomes.utilisation! / (used(staffStations) / there(staffStations))).toBeCloseTo(1, 6);
    expect(outcomes.utilisationMax! / Math.max(...shares)).toBeCloseTo(1, 6);
    const over = staffStations.filter((s) => used([s]) > 0.98 * there([s])).length;
    expect(outcomes.overloadedStationsShare).toBeCloseTo(over / staffStations.length, 12);
  });

  it('and money suffice for a share of attempts, between none and all, that the log’s attempts have on average', () => {
    const tried = rows.filter((row) => log.event[row] === eventCode.attempted && inWindow(row));
    const shares = tried.map((row) => funds[Math.floor(log.time[row]! / 30)]![log.level[row]!]!);
    expect(shares.length).toBeGreaterThan(1000);
    expect(outcomes.fundedAttemptsShare! / (sum(shares) / shares.length)).toBeCloseTo(1, 9);
    expect(outcomes.fundedAttemptsShare).toBeGreaterThanOrEqual(0);
    expect(outcomes.fundedAttemptsShare).toBeLessThanOrEqual(1);
  });
});

describe('Money', () => {
  it('is short where there are six yuan a resident, and suffices where there are sixty', () => {
    const [plenty, short] = recounted.map(([, variant]) => recountedRun(variant).outcomes());
    expect(short!.fundedAttemptsShare).toBeLessThan(0.95);
    expect(plenty!.fundedAttemptsShare).toBe(1);
  });
});

describe('Residents', () => {
  it('pay by the hour for companies as far as they pay fees: 4 hours a week and thousand residents at 40 yuan, and nothing without any', () => {
    const [companies, none] = recounted.map(([, variant]) => recountedRun(variant));
    const { feePaidShare, residentFees } = companies!.outcomes();
    expect(companies!.state.parameters.uncertainties.propertyYuanPerHour).toBe(40);
    expect(feePaidShare).toBeGreaterThan(0.1);
    expect(residentFees! / (4 * 52 * 40 * feePaidShare!)).toBeCloseTo(1, 9);
    expect(none!.outcomes().residentFees).toBe(0);
  });
});
