import { describe, expect, it } from 'vitest';
import { accountIndex as at } from '../../../models/governance/accounts.ts';
import { COMMUNITY, COUNTY, DISPUTE, HAZARD, REQUEST, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { causeCode, eventCode } from '../../../models/governance/eventLog.ts';
import { CASE, ESCALATED } from '../../../models/governance/grievanceTable.ts';
import { jobOf, WORD_JOB } from '../../../models/governance/mechanisms/jobs.ts';
import { passUp } from '../../../models/governance/mechanisms/routing.ts';
import { beginService } from '../../../models/governance/mechanisms/service.ts';
import {
  ATTEMPT,
  JOINED,
  NOTE_ASKED,
  PASS_UP,
  PETITION,
  RECEPTION,
  WRONG_DESK,
} from '../../../models/governance/phases.ts';
import { columnsById } from '../support/columnsById.ts';
import { pathsOf } from '../support/logFaults.ts';
import { created, finished, plain, township } from './county.ts';
import { idWhere, monday9, openCase, put, workOn } from './deskWork.ts';

const stateWith = (levers = {}, set = {}) =>
  created(township('reactive-centralized', { set: { ...plain, ...set }, levers })).state;

describe('Passing a case on', () => {
  // hopHours .8: half of it papers, half of it search; data sharing of a half saves sharingSaving · ½ of both.
  const set = { hopHours: 0.8, sharingSaving: 0.4, followUpHours: 0.3 };
  const { firstOffice, firstDepartment } = stateWith().arrangement.map;

  it.each([
    ['papers and search', {}, 0.4, 0.4],
    ['papers, search, and whoever was first asking what became of it', { firstReceiver: true }, 0.7, 0.4],
    ['less of both where data are shared', { dataSharing: 0.5 }, 0.32, 0.32],
    ['no less of what the first receiver asks', { dataSharing: 0.5, firstReceiver: true }, 0.62, 0.32],
  ])('costs a wrong desk %s', (_what, levers, transfer, search) => {
    const parts = workOn(stateWith(levers, set), 0, firstDepartment, { level: COUNTY, phase: WRONG_DESK });
    expect(parts[at.transfer]).toBeCloseTo(transfer, 9);
    expect(parts[at.search]).toBeCloseTo(search, 9);
    expect(parts[at.mediation]! + parts[at.meeting]! + parts[at.travel]!).toBe(0);
  });

  it('up costs a desk that may not close it papers and no search', () => {
    const parts = workOn(stateWith({ firstReceiver: true }, set), 0, firstOffice, { level: TOWNSHIP, phase: PASS_UP });
    expect([parts[at.transfer], parts[at.search]]).toEqual([0.7, 0]);
  });

  it.each([
    ['after an attempt', ATTEMPT, causeCode.failed, 1],
    ['after an attempt in vain', ATTEMPT, causeCode.noAuthority, 1],
    ['at the end of its days of screening, before anybody got to it', RECEPTION, causeCode.none, 1],
    ['at the end of its days of screening, while it waited to be passed up', PASS_UP, causeCode.none, 1],
    ['by a desk that did the papers', PASS_UP, causeCode.noAuthority, 0],
  ])('up %s leaves the papers to those above', (_when, phase, cause, left) => {
    const state = stateWith();
    put(state, 0, { ...openCase, level: COMMUNITY, phase });
    passUp(state, monday9, 0, 0, cause);
    expect(columnsById(state).handedOver[0]).toBe(left);
  });

  it.each([RECEPTION, ATTEMPT, WRONG_DESK])(
    'is made up for by the next desk, once, whatever it is there for (%d)',
    (phase) => {
      const state = stateWith({ firstReceiver: true }, set);
      const values = { level: COUNTY, phase, caseClass: DISPUTE };
      const without = workOn(state, 0, firstDepartment, values)[at.transfer]!;
      const first = workOn(state, 0, firstDepartment, { ...values, handedOver: 1 })[at.transfer]!;
      expect(first - without).toBeCloseTo(0.7, 9);
      expect(columnsById(state).handedOver[0]).toBe(0);
    },
  );

  it('up leaves every case whose last row says so without its papers, until somebody above has it (one township)', () => {
    const run = finished(township('base', { set: { passUpDays: 7 } }), 0, 'all');
    const g = columnsById(run.state);
    const log = run.eventLog()!;
    let [owed, done] = [0, 0];
    for (const [id, rows] of pathsOf(log)) {
      const last = rows.at(-1)!;
      const onItsWay = g.status[id] === CASE && log.event[last] === eventCode.passedUp && log.time[last]! + 7 > 240;
      if (onItsWay) {
        const tried = log.event[rows.at(-2)!] === eventCode.attempted;
        expect(g.handedOver[id]).toBe(tried ? 1 : 0);
        tried ? owed++ : done++;
      } else if (log.event[last] !== eventCode.passedUp)
        expect(g.handedOver[id]! * g.attempts[id]! * g.served[id]!).toBe(0);
    }
    expect(owed).toBeGreaterThan(5);
    expect(done).toBeGreaterThan(0);
  });
});

describe('Petitions', () => {
  const set = { escalationHours: 7, collectiveHours: 0.5 };
  const fresh = { received: 0, phase: ATTEMPT, level: COUNTY, caseClass: DISPUTE };

  it.each([causeCode.overHeads, causeCode.repeatPetition])(
    'are heard in full by the first desk, in place of an intake (cause %d)',
    (cause) => {
      const state = stateWith({}, set);
      const { firstDepartment } = state.arrangement.map;
      expect(workOn(state, 0, firstDepartment, { ...fresh, cause })[at.intake]).toBe(7);
      expect(workOn(state, 0, firstDepartment, { ...fresh, cause, received: 2 })[at.intake]).toBe(0);
    },
  );

  it('are all that costs so much: a claim takes its intake', () => {
    const state = stateWith({}, set);
    const { firstDepartment } = state.arrangement.map;
    for (const cause of [causeCode.claim, causeCode.patrol, causeCode.outreach, causeCode.recurrence]) {
      expect(workOn(state, 0, firstDepartment, { ...fresh, cause })[at.intake]).toBe(
        state.parameters.uncertainties.intakeHours,
      );
    }
  });

  it('of who lost patience are heard at the centre for as long, and longer the more stand behind them', () => {
    const state = stateWith({}, set);
    const { centre } = state.arrangement.map;
    const petition = (members: number) =>
      workOn(state, 0, centre, { status: ESCALATED, phase: PETITION, level: COUNTY, members });
    expect([...petition(0)].map((hours) => hours).filter((hours) => hours > 0)).toEqual([7]);
    expect(petition(4)[at.intake]).toBeCloseTo(7 * 3, 9);
  });
});

describe('Households that stand together', () => {
  it('make an attempt longer by a share for each that joined', () => {
    const state = stateWith({}, { collectiveHours: 0.4 });
    const { firstDepartment } = state.arrangement.map;
    const alone = workOn(state, 0, firstDepartment, { level: COUNTY, caseClass: DISPUTE, members: 0 });
    const five = workOn(state, 0, firstDepartment, { level: COUNTY, caseClass: DISPUTE, members: 5 });
    expect(five[at.mediation]! / alone[at.mediation]!).toBeCloseTo(3, 9);
    expect(five[at.travel]).toBe(alone[at.travel]);
  });

  it('are each entered by a short job of an intake and its forms', () => {
    const state = stateWith({ terminals: 3 }, { intakeHours: 0.3, entryHours: 0.2, terminalEntry: 0.25 });
    put(state, 0, { ...openCase, received: 0, acceptedAt: Number.POSITIVE_INFINITY, phase: JOINED, note: NOTE_ASKED });
    beginService(state, 0, jobOf(0, WORD_JOB), monday9);
    // Two terminals more than one make forms half as long again.
    expect(state.parts.reduce((sum, hours) => sum + hours, 0)).toBeCloseTo(0.3 + 0.3, 9);
  });
});

describe('On the road', () => {
  it('a team drives to every hazard, a desk to its share of them', () => {
    const state = stateWith({ unifiedEnforcement: true }, { onSiteShare: 0.3 });
    const { firstTeam, firstOffice } = state.arrangement.map;
    const id = idWhere(state, (one) => columnsById(state).caseClass[one] === HAZARD);
    const km = state.arrangement.territory.kmToTownship[columnsById(state).community[id]!]!;
    const road = (station: number, level = TOWNSHIP) => workOn(state, id, station, { level })[at.travel]!;
    const whole = (2 * km) / state.parameters.uncertainties.travelKmPerHour;
    expect(road(firstTeam)).toBeCloseTo(whole, 9);
    expect(road(firstOffice)).toBeCloseTo(0.3 * whole, 9);
    put(state, id, { caseClass: REQUEST });
    expect(road(firstTeam)).toBe(0);
  });
});

describe('A final reply', () => {
  const run = finished(township('base', { set: { explanationHours: 0.9 } }), 0, 'all');
  const log = run.eventLog()!;
  const { calendar, parameters } = run.state;

  it('is given once it has been explained, which takes a clerk of the desk its hours (one township)', () => {
    let explained = 0;
    for (const rows of pathsOf(log).values()) {
      const reply = rows.find((row) => log.event[row] === eventCode.replied && log.cause[row] === causeCode.failed);
      if (reply === undefined) continue;
      const told = rows.find((row) => log.event[row] === eventCode.explained)!;
      expect(told).toBeLessThan(reply);
      const tried = rows.filter((row) => log.event[row] === eventCode.attempted).at(-1)!;
      if (told < tried) continue;
      explained++;
      expect(log.hours[told]).toBeCloseTo(0.9, 6);
      // No server has more than a day of six hours for it.
      const took = calendar.workDays(log.time[reply]!) - calendar.workDays(log.time[tried]!);
      expect(took).toBeGreaterThan((0.9 / parameters.constants.hoursPerDay) * (1 - 1e-9));
    }
    expect(explained).toBeGreaterThan(20);
  });
});
