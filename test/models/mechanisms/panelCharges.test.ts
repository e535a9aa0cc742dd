import { describe, expect, it } from 'vitest';
import { accountIndex as at } from '../../../models/governance/accounts.ts';
import { COUNTY, DISPUTE, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { causeCode, eventCode } from '../../../models/governance/eventLog.ts';
import { UNREGISTERED } from '../../../models/governance/mechanisms/books.ts';
import { stagesOf } from '../../../models/governance/mechanisms/matters.ts';
import { beginPanel } from '../../../models/governance/mechanisms/service.ts';
import type { LeverValue } from '../../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../../models/governance/parameters/levers.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { columnsById, rowOf } from '../support/columnsById.ts';
import { created, expectShare, finished, plain, township } from './county.ts';
import { openCase, put, workOn } from './deskWork.ts';

/** A Monday at nine within the window, far from its end. */
const monday = 70 + 9 / 24;
const three = { matters: 3, departments: 0 | (1 << 8) | (2 << 16) };

const stateWith = (levers: Partial<Record<LeverKey, LeverValue>>, set = {}): GovernanceState =>
  created(
    township('reactive-centralized', {
      set: { ...plain, townshipOffices: 24, ...set },
      levers: { jointPanel: true, ...levers },
    }),
  ).state;

/** Seats a panel of three departments on a dispute at a level; returns its stations. */
function seat(state: GovernanceState, level: number, values: Record<string, number> = {}, id = 0): number[] {
  put(state, id, { ...openCase, ...three, level, caseClass: DISPUTE, cause: causeCode.claim, surfacedAt: monday - 1 });
  put(state, id, values);
  beginPanel(state, id, monday);
  return [...state.stages.subarray(0, stagesOf(state, id, level))];
}

const fresh = { received: 0, acceptedAt: Number.POSITIVE_INFINITY, handedOver: 1, cause: causeCode.alert };

describe('A panel', () => {
  it.each([TOWNSHIP, COUNTY])('receives a case once, at its first member, as a desk does, at level %d', (level) => {
    const state = stateWith({ firstReceiver: true, rankingPressure: 0 });
    const u = state.parameters.uncertainties;
    const [first, ...others] = seat(state, level, fresh);
    const hours = (station: number, account: keyof typeof at) => state.ledger.of(station, at[account]);
    const desk = workOn(
      stateWith({ firstReceiver: true }),
      0,
      first!,
      { ...three, level, ...fresh, caseClass: DISPUTE },
      monday,
    );
    for (const account of ['intake', 'dataEntry', 'transfer', 'search', 'verification', 'screening'] as const) {
      expect(hours(first!, account), account).toBeCloseTo(desk[at[account]]!, 9);
      for (const other of others) expect(hours(other, account), account).toBe(0);
    }
    expect(hours(first!, 'intake')).toBeCloseTo(u.intakeHours, 9);
    expect(hours(first!, 'dataEntry')).toBeCloseTo(u.entryHours, 9);
    expect(hours(first!, 'verification')).toBeCloseTo(u.verificationHours, 9);
    expect(hours(first!, 'transfer')).toBeCloseTo(u.hopHours / 2 + u.followUpHours, 9);
    const g = columnsById(state);
    expect([g.received[0], g.handedOver[0], g.convened[0]]).toEqual([2, 0, 1]);
  });

  it('asks for a whole hearing of those who come as petitioners', () => {
    const state = stateWith({});
    const [first] = seat(state, COUNTY, { ...fresh, cause: causeCode.overHeads });
    expect(state.ledger.of(first!, at.intake)).toBeCloseTo(state.parameters.uncertainties.escalationHours, 9);
    expect(state.ledger.of(first!, at.verification)).toBe(0);
  });

  it('divides the handling evenly, and sends every department to see for itself', () => {
    const state = stateWith({});
    const desks = seat(state, COUNTY);
    const alone = workOn(stateWith({}), 0, desks[0]!, { ...three, level: COUNTY, caseClass: DISPUTE }, monday);
    const [mediation, travel] = [at.mediation, at.travel].map((account) =>
      desks.map((station) => state.ledger.of(station, account)),
    );
    for (const hours of mediation!) expect(hours).toBeCloseTo(alone[at.mediation]!, 9);
    for (const hours of travel!) expect(hours).toBeCloseTo(alone[at.travel]!, 9);
    expect(travel![0]).toBeGreaterThan(0);
  });

  it('keeps everybody until the last is done, and what that costs beyond their own hours is meeting time', () => {
    // The first member has the papers besides, and each department has other hours a day.
    const state = stateWith({});
    const desks = seat(state, COUNTY, fresh);
    const { serverHours } = state.arrangement;
    const dip = 1 - state.parameters.uncertainties.transitionDip;
    const days = desks.map((station) => state.ledger.poolTotal(station) / (serverHours[station]! * dip));
    for (const one of days) expect(one).toBeCloseTo(days[0]!, 9);
    const own = desks.map((station) => {
      const meeting = state.ledger.of(station, at.meeting) - state.parameters.uncertainties.panelHoursMember;
      return days[0]! - meeting / (serverHours[station]! * dip);
    });
    expect(Math.max(...own)).toBeCloseTo(days[0]!, 9);
    expect(Math.min(...own)).toBeLessThan(0.9 * days[0]!);
  });

  it('is told in the log with the hours of all its members', () => {
    const run = created(township('reactive-centralized', { set: plain, levers: { jointPanel: true } }), 0, 'all');
    const desks = seat(run.state, COUNTY, fresh);
    const log = run.eventLog()!;
    const row = log.event.indexOf(eventCode.convened);
    expect(log.hours[row]).toBeCloseTo(
      desks.reduce((sum, station) => sum + run.state.ledger.poolTotal(station), 0),
      4,
    );
  });
});

describe('A lead official', () => {
  const meetings = (level: number, leadConvening: boolean) => {
    const state = stateWith({ leadConvening });
    const { serverHours, map } = state.arrangement;
    // The first office has the least time a day, so that the others are kept by it.
    serverHours[map.firstOffice] = 0.5;
    const desks = seat(state, level);
    return {
      desks: desks.map((station) => state.ledger.of(station, at.meeting)),
      days: desks.map((station) => state.ledger.poolTotal(station) / serverHours[station]!),
      centre: state.ledger.poolTotal(map.centre),
      presiding: state.ledger.of(map.centre, at.meeting),
      centreDays: state.ledger.poolTotal(map.centre) / serverHours[map.centre]!,
      u: state.parameters.uncertainties,
    };
  };

  it('of the county sits there from the centre, for nothing but the meeting', () => {
    const [led, alone] = [meetings(COUNTY, true), meetings(COUNTY, false)];
    expect(alone.centre).toBe(0);
    expect(led.centre).toBeGreaterThan(0);
    expect(led.presiding).toBeCloseTo(led.centre, 12);
    // Who presides is kept as long as the others.
    expect(led.centreDays).toBeCloseTo(led.days[0]!, 9);
  });

  it('of a township is the head of the first office, who gives an hour of meeting more', () => {
    const [led, alone] = [meetings(TOWNSHIP, true), meetings(TOWNSHIP, false)];
    const { panelHoursMember } = led.u;
    expect(led.centre).toBe(0);
    expect(led.desks[0]! - alone.desks[0]!).toBeCloseTo(panelHoursMember, 9);
    // All are kept by as many days as half an hour a day makes of it.
    const longer = led.days.map((days, i) => days - alone.days[i]!);
    for (const more of longer) expect(more).toBeCloseTo(panelHoursMember / 0.5, 6);
  });
});

describe('Off the books', () => {
  it('cases are kept as often, and the same ones, by panels as by desks (disputes of one township, z < 4)', () => {
    const levers = { rankingPressure: 1 };
    const [panels, desks] = [stateWith(levers), stateWith(levers)];
    const patient = { strain: 1, strainFrom: 1, tieStrain: 1, escalationLeft: 1e9, lapseAt: Number.POSITIVE_INFINITY };
    const values = { ...fresh, ...three, ...patient, level: COUNTY, caseClass: DISPUTE, surfacedAt: monday - 1 };
    const { firstDepartment } = panels.arrangement.map;
    let [n, kept] = [0, 0];
    for (let id = 0; id < panels.grievances.rows && n < 2000; id++) {
      seat(panels, COUNTY, values, id);
      workOn(desks, id, firstDepartment, values, monday);
      const [a, b] = [panels, desks].map((state) => columnsById(state));
      expect(a!.books[id]).toBe(b!.books[id]);
      expect(a!.slights[id]).toBe((a!.books[id]! & UNREGISTERED) !== 0 ? 1 : 0);
      expect(b!.slights[id]).toBe(a!.slights[id]);
      n++;
      if ((a!.books[id]! & UNREGISTERED) !== 0) kept++;
    }
    const u = panels.parameters.uncertainties;
    expectShare(kept, n, u.notRegistering * u.gamingMax, 4);
  });
});

describe('Panels in a run', () => {
  const several = { severalDepartmentsShare: 0.42, furtherDepartmentShare: 0.6, townshipOffices: 24 };

  it.each([2, 3])('meet from %d parties on, never at communities, and on every case of so many', (panelParties) => {
    const run = finished(
      township('base', { set: { ...several, panelParties }, levers: { jointPanel: true } }),
      0,
      'all',
    );
    const { state } = run;
    const log = run.eventLog()!;
    const [panelled, others] = [new Set<number>(), new Set<number>()];
    const convened = new Set<string>();
    for (let row = 0; row < log.time.length; row++) {
      const [id, level] = [log.caseId[row]!, log.level[row]!];
      if (columnsById(state).caseRow[id] === 0) continue;
      const parties = stagesOf(state, rowOf(state, id), level);
      if (log.event[row] === eventCode.convened) {
        convened.add(`${id}/${level}`);
        panelled.add(parties);
        expect(level).toBeGreaterThan(0);
      } else if (log.event[row] === eventCode.attempted) {
        if (level > 0 && parties >= panelParties) expect(convened.has(`${id}/${level}`)).toBe(true);
        else others.add(parties);
      }
    }
    expect([...panelled].sort()).toEqual([2, 3, 4].filter((parties) => parties >= panelParties));
    expect([...others].sort()).toEqual([1, 2].filter((parties) => parties < panelParties));
  });
});
