import { describe, expect, it } from 'vitest';
import { accountIndex as at } from '../../../models/governance/accounts.ts';
import { COMMUNITY, COUNTY, DISPUTE, HAZARD, REQUEST, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { caseTypes } from '../../../models/governance/caseTypes.ts';
import { eventCode } from '../../../models/governance/eventLog.ts';
import { arriveAtLevel } from '../../../models/governance/mechanisms/routing.ts';
import type { LeverValue } from '../../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../../models/governance/parameters/levers.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { columnsById } from '../support/columnsById.ts';
import { pathsOf } from '../support/logFaults.ts';
import { created, finished, plain, township } from './county.ts';
import { idWhere, monday9, openCase, put, workOn } from './deskWork.ts';

type Set = Partial<Record<LeverKey, LeverValue>>;
const weights = {
  misroutePerHop: 0.2,
  shirking: 0.6,
  blame: 0.5,
  protocolClarity: 0.5,
  leadAgainstShirking: 0.5,
  firstReceiverAgainstShirking: 0.4,
  appraisalAgainstShirking: 0.5,
  partyAgainstShirking: 0.4,
  dispatchEffect: 0.75,
};
const stateWith = (levers: Set = {}, set = {}): GovernanceState =>
  created(township('reactive-centralized', { set: { ...plain, townshipOffices: 24, ...weights, ...set }, levers }))
    .state;

interface Arrival {
  readonly level: number;
  readonly attempts?: number;
  readonly severity?: number;
}

/** Brings the first 3000 grievances to a level; for each, the luck it has there and the wrong desks it is to see. */
function arrivals(state: GovernanceState, { level, attempts = 0, severity = 0.5 }: Arrival) {
  const g = columnsById(state);
  return Array.from({ length: 3000 }, (_, id) => {
    put(state, id, { ...openCase, attempts, severity, required: COMMUNITY, departments: 8 });
    arriveAtLevel(state, monday9, id, level);
    const luck = state.streams.routing.uniform(g.entity[id]!, g.index[id]!, level);
    return { id, type: caseTypes[g.type[id]!]!, caseClass: g.caseClass[id]!, luck, hops: g.hopsDue[id]! };
  });
}

/** Expects each to see k wrong desks exactly where its luck is below p^k, k up to 6. */
function expectGeometric(
  found: ReturnType<typeof arrivals>,
  chanceOf: (ambiguity: number, regular: boolean) => number,
) {
  let hopped = 0;
  for (const { type, luck, hops } of found) {
    const p = chanceOf(type.ambiguity, type.regular);
    let k = 0;
    while (k < 6 && luck < p ** (k + 1)) k++;
    expect(hops).toBe(k);
    if (k > 0) hopped++;
  }
  expect(hopped).toBeGreaterThan(100);
}

describe('The chance of a wrong desk', () => {
  it('is the usual one by the type’s ambiguity, and more the more severe the case: 1 + .6 · s', () => {
    expectGeometric(arrivals(stateWith(), { level: COUNTY }), (ambiguity) => 0.2 * ambiguity * 1.3);
    expectGeometric(arrivals(stateWith(), { level: COUNTY, severity: 0.25 }), (ambiguity) => 0.2 * ambiguity * 1.15);
  });

  it('rises with the blame of each attempt that has failed: .5', () => {
    expectGeometric(arrivals(stateWith(), { level: COUNTY, attempts: 2 }), (ambiguity) => 0.2 * ambiguity * 2.3);
  });

  it('is never more than four in five', () => {
    const set = { misroutePerHop: 0.38 };
    expectGeometric(arrivals(stateWith({}, set), { level: COUNTY, attempts: 4 }), (ambiguity) =>
      Math.min(0.8, 0.38 * ambiguity * 3.3),
    );
  });

  it.each<[string, Set, number]>([
    ['a lead who can convene', { jointPanel: true, leadConvening: true }, 0.5],
    ['a lead without panels to convene, not', { leadConvening: true }, 1],
    ['who received it first and is answerable', { firstReceiver: true }, 0.6],
    ['appraisal for cooperation', { cooperationAppraisal: 0.5 }, 0.75],
    ['the Party, by the root of its coordination', { partyLedCoordination: 0.25 }, 0.8],
    [
      'all of them together',
      { jointPanel: true, leadConvening: true, firstReceiver: true, cooperationAppraisal: 1, partyLedCoordination: 1 },
      0.5 * 0.6 * 0.5 * 0.6,
    ],
  ])('is shirked less: %s', (_what, levers, left) => {
    // Severity and an attempt before: .3 + .5 of shirking and blame.
    expectGeometric(
      arrivals(stateWith(levers), { level: COUNTY, attempts: 1 }),
      (ambiguity) => 0.2 * ambiguity * (1 + 0.8 * left),
    );
  });

  it('is less where rules say whose a case of a regular type is', () => {
    expectGeometric(
      arrivals(stateWith({ mechanismForward: 0.6 }), { level: COUNTY }),
      (ambiguity, regular) => 0.2 * ambiguity * 1.3 * (regular ? 1 - 0.5 * 0.6 : 1),
    );
  });

  it('is none at a community', () => {
    expect(arrivals(stateWith(), { level: COMMUNITY }).every(({ hops }) => hops === 0)).toBe(true);
  });

  it('is none at the county for a department that is in the hall', () => {
    const inside = arrivals(stateWith({ oneStopShare: 0.8 }), { level: COUNTY });
    expect(inside.every(({ hops }) => hops === 0)).toBe(true);
    expectGeometric(arrivals(stateWith({ oneStopShare: 0.5 }), { level: COUNTY }), (ambiguity) => 0.26 * ambiguity);
  });
});

describe('A command centre', () => {
  const levers = { commandCentre: true };

  it('leaves a quarter of the wrong desks of townships, where its effect is three quarters, and all of the county’s', () => {
    expectGeometric(
      arrivals(stateWith(levers, { misroutePerHop: 0.38 }), { level: TOWNSHIP, attempts: 1 }),
      (ambiguity) => Math.min(0.8, 0.38 * ambiguity * 1.8) * 0.25,
    );
    expectGeometric(arrivals(stateWith(levers), { level: COUNTY }), (ambiguity) => 0.26 * ambiguity);
  });

  it('dispatches each case as it comes in to a township, once', () => {
    const state = stateWith(levers, { dispatchHours: 0.22 });
    const values = { forwarded: 0, level: TOWNSHIP, caseClass: DISPUTE };
    expect(workOn(state, 0, state.arrangement.map.firstOffice, values)[at.transfer]).toBeCloseTo(0.22, 9);
    expect(workOn(state, 0, state.arrangement.map.firstOffice, { ...values, forwarded: 1 })[at.transfer]).toBe(0);
    const county = { ...values, level: COUNTY };
    expect(workOn(state, 0, state.arrangement.map.firstDepartment, county)[at.transfer]).toBe(0);
  });

  /** Days from a row to the next of its case that begins when it arrives, the shortest over the run: nobody waits then. */
  const shortest = (levers: Set, event: number, level: number) => {
    const set = { ...weights, townshipDesks: 5000, countyDesks: 5000, hopDays: 6, passUpDays: 4, hoursCv: 0.3 };
    const log = finished(township('base', { set, levers }), 0, 'all').eventLog()!;
    let least = Number.POSITIVE_INFINITY;
    const onTheWay = [eventCode.queued, eventCode.begun];
    for (const path of pathsOf(log).values()) {
      const rows = path.filter((row) => !onTheWay.includes(log.event[row]!));
      rows.slice(0, -1).forEach((row, i) => {
        const next = rows[i + 1]!;
        const goesOn = [eventCode.passedOn, eventCode.received].includes(log.event[next]!);
        if (log.event[row] === event && log.level[row] === level && goesOn)
          least = Math.min(least, log.time[next]! - log.time[row]!);
      });
    }
    return least;
  };

  it('leaves as much of the days between the desks of a township, and of those up a level, and not of the county’s', () => {
    // The next desk is done less than half a day after the days between them.
    const between = (days: number, expected: number) => {
      expect(days).toBeGreaterThan(expected);
      expect(days).toBeLessThan(expected + 0.5);
    };
    between(shortest({}, eventCode.passedOn, TOWNSHIP), 6);
    between(shortest(levers, eventCode.passedOn, TOWNSHIP), 1.5);
    between(shortest(levers, eventCode.passedOn, COUNTY), 6);
    between(shortest({}, eventCode.passedUp, COMMUNITY), 4);
    between(shortest(levers, eventCode.passedUp, COMMUNITY), 1);
    between(shortest({ dataSharing: 1 }, eventCode.passedOn, COUNTY), 6 * (1 - 0.5));
  });
});

describe('Behind one window', () => {
  const levers = { unifiedWindow: true };
  const three = { matters: 3, departments: 0 | (1 << 8) | (2 << 16), level: TOWNSHIP };

  it('there are no wrong desks at a township, and as many as ever at the county', () => {
    expect(arrivals(stateWith(levers), { level: TOWNSHIP }).every(({ hops }) => hops === 0)).toBe(true);
    expectGeometric(arrivals(stateWith(levers), { level: COUNTY }), (ambiguity) => 0.26 * ambiguity);
  });

  it('passing papers to the offices takes hours for each of them, once', () => {
    const state = stateWith(levers, { windowTransferHours: 0.2 });
    const { firstOffice } = state.arrangement.map;
    expect(workOn(state, 0, firstOffice, { ...three, forwarded: 0 })[at.transfer]).toBeCloseTo(0.6, 9);
    expect(workOn(state, 0, firstOffice, { ...three, matters: 1, forwarded: 0 })[at.transfer]).toBeCloseTo(0.2, 9);
    expect(workOn(state, 0, firstOffice, three)[at.transfer]).toBe(0);
  });

  it('clerks for everything take longer over requests, at townships alone', () => {
    const hours = (unifiedWindow: boolean, level: number, caseClass: number) => {
      const state = stateWith({ unifiedWindow }, { generalistPenalty: 0.25 });
      const { firstOffice, firstDepartment } = state.arrangement.map;
      const id = idWhere(state, (one) => columnsById(state).caseClass[one] === caseClass);
      return workOn(state, id, level === TOWNSHIP ? firstOffice : firstDepartment, { level })[at.mediation]!;
    };
    const ratio = (level: number, caseClass: number) => hours(true, level, caseClass) / hours(false, level, caseClass);
    expect(ratio(TOWNSHIP, REQUEST)).toBeCloseTo(1.25, 9);
    expect(ratio(TOWNSHIP, DISPUTE)).toBeCloseTo(1, 12);
    expect(ratio(COUNTY, REQUEST)).toBeCloseTo(1, 12);
    expect(ratio(TOWNSHIP, HAZARD)).toBeCloseTo(1, 12);
  });
});
