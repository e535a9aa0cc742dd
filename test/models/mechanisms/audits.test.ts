import { describe, expect, it } from 'vitest';
import { accountIndex as at } from '../../../models/governance/accounts.ts';
import { COUNTY, DISPUTE, HAZARD, REQUEST } from '../../../models/governance/caseClasses.ts';
import { causeCode, eventCode } from '../../../models/governance/eventLog.ts';
import { CASE, REPLIED } from '../../../models/governance/grievanceTable.ts';
import { closesOnPaper, isAudited, SUPERFICIAL } from '../../../models/governance/mechanisms/books.ts';
import { AUDIT_JOB, CASE_JOB, jobOf, kindOfJob, WORD_JOB } from '../../../models/governance/mechanisms/jobs.ts';
import { arriveAt } from '../../../models/governance/mechanisms/queueing.ts';
import { beginService } from '../../../models/governance/mechanisms/service.ts';
import { NOTE_ASKED, RECEPTION } from '../../../models/governance/phases.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, expectShare, plain, township } from './county.ts';
import { monday9, openCase, put, withUncertainties, workOn } from './deskWork.ts';

const stateWith = (levers = {}, set = {}): GovernanceState =>
  created(township('base', { set: { ...plain, ...set }, levers })).state;
const patient = { strain: 1, strainFrom: 1, tieStrain: 1, escalationLeft: 1e9, lapseAt: Number.POSITIVE_INFINITY };

describe('An audit', () => {
  it('takes an inspector at the centre its hours, as verification', () => {
    const state = stateWith({ audit: 1 }, { auditHours: 1.25 });
    put(state, 0, { ...openCase, attemptsHere: 1, level: COUNTY });
    expect(isAudited(state, monday9, 0)).toBe(true);
    const job = jobOf(0, AUDIT_JOB);
    expect(state.stations.stationOf(job)).toBe(state.arrangement.map.centre);
    beginService(state, state.arrangement.map.centre, job, monday9);
    expect([...state.parts].filter((hours) => hours > 0)).toEqual([1.25]);
    expect(state.parts[at.verification]).toBe(1.25);
  });

  it('looks at a closing with the chance of its lever, each by its own luck (3000 closings, z < 4)', () => {
    const state = withCalm(stateWith({ audit: 0.3 }));
    let audited = 0;
    for (let id = 0; id < 3000; id++) {
      put(state, id, { ...openCase, attemptsHere: 1, level: COUNTY });
      if (isAudited(state, monday9, id)) audited++;
    }
    expectShare(audited, 3000, 0.3, 4);
  });

  it('lets pass what comes to inspectors with more before them than they can look at, and nothing below that', () => {
    const state = stateWith({ audit: 1 }, { auditBacklog: 3 });
    const { centre } = state.arrangement.map;
    const clerks = state.stations.servers(centre);
    let id = 100;
    while (id < 100 + 3 * clerks) arriveAt(state, monday9, centre, jobOf(id++, WORD_JOB));
    put(state, 0, { ...openCase, attemptsHere: 1, level: COUNTY });
    put(state, 1, { ...openCase, attemptsHere: 1, level: COUNTY });
    expect(isAudited(state, monday9, 0)).toBe(true);
    // That check was one more.
    expect(isAudited(state, monday9, 1)).toBe(false);
    expect(state.stations.stationOf(jobOf(1, AUDIT_JOB))).toBe(-1);
  });

  it('that is behind lets paper stand; one that is not finds it out, and the case goes on with a slight more', () => {
    const attempt = (backlog: boolean) => {
      const parameters = township('base', { set: plain, levers: { audit: 1, rankingPressure: 1 } });
      // Every failure is put on paper.
      const { state } = created(withUncertainties(parameters, { gamingMax: 1, auditDeterrence: 0, auditBacklog: 1 }));
      const { centre } = state.arrangement.map;
      let id = 100;
      if (backlog)
        while (id < 110 + 2 * state.stations.servers(centre)) arriveAt(state, monday9, centre, jobOf(id++, WORD_JOB));
      put(state, 0, { ...openCase, ...patient, attemptsHere: 1, level: COUNTY, caseClass: DISPUTE, slights: 0 });
      const closed = closesOnPaper(state, monday9, 0, centre);
      const { status, books, slights } = columnsById(state);
      return [closed, status[0], books[0]! & SUPERFICIAL, slights[0]];
    };
    expect(attempt(false)).toEqual([false, CASE, 0, 1]);
    expect(attempt(true)).toEqual([true, REPLIED, SUPERFICIAL, 0]);
  });
});

describe('Checks in a run', () => {
  /** A run all of which is window, and how many jobs of checking came to stations. */
  const checked = (levers: Record<string, number>) => {
    const parameters = township('base', {
      levers,
      set: { auditBacklog: 20, centreStaff: 40, petitionDeskShare: 1, auditHours: 0.25 },
      period: { warmupDays: 0, windowDays: 240, followUpDays: 0 },
    });
    const run = created(parameters, 0, 'all');
    const { stations, arrangement } = run.state;
    let jobs = 0;
    const arrive = stations.arrive.bind(stations);
    stations.arrive = (time, station, job, priority) => {
      if (kindOfJob(job) === AUDIT_JOB) jobs++;
      return arrive(time, station, job, priority);
    };
    run.run();
    const log = run.eventLog()!;
    const rows = Array.from(log.time.keys());
    const count = (event: number, cause: number) =>
      rows.filter((row) => log.event[row] === event && log.cause[row] === cause).length;
    const { centre } = arrangement.map;
    const waiting = stations.waiting(centre) + stations.busy(centre);
    return { run, jobs, waiting, count, hours: run.state.ledger.of(centre, at.verification) };
  };

  it('of everything are as many as settlements, and cost as many hours as checks, those still to come apart', () => {
    const { run, jobs, waiting, count, hours } = checked({ audit: 1, rankingPressure: 0 });
    // Those whom a settlement covers together have a row without a cause, and are checked with it.
    const settlements = count(eventCode.settled, causeCode.succeeded);
    expect(settlements).toBeGreaterThan(1000);
    expect(jobs).toBeLessThanOrEqual(settlements);
    expect(jobs).toBeGreaterThanOrEqual(settlements * 0.999);
    const { auditHours } = run.state.parameters.uncertainties;
    expect(hours / auditHours).toBeLessThanOrEqual(jobs + 1e-6);
    expect(hours / auditHours).toBeGreaterThan(jobs - waiting - 1e-6);
  });

  it('of two in five are two in five of settlements where nobody games (one township, z < 4)', () => {
    const { jobs, count } = checked({ audit: 0.4, rankingPressure: 0 });
    expectShare(jobs, count(eventCode.settled, causeCode.succeeded), 0.4, 4);
  });

  it('come on top where papers are closed: what is found out is looked at too', () => {
    const { jobs, count } = checked({ audit: 1, rankingPressure: 1 });
    expect(count(eventCode.replied, causeCode.superficial)).toBe(0);
    expect(jobs).toBeGreaterThan(1.02 * count(eventCode.settled, causeCode.succeeded));
  });
});

describe('Ratings', () => {
  const rated = (massRatingWeight: number, values: Record<string, number>) => {
    const state = stateWith({ massRatingWeight }, { ratingHours: 0.16 });
    return workOn(state, 0, state.arrangement.map.firstDepartment, { level: COUNTY, ...values })[at.reporting]!;
  };

  it('are asked for at each attempt at a dispute or a request, by their weight, once and not by every department', () => {
    for (const caseClass of [DISPUTE, REQUEST]) {
      expect(rated(0.5, { caseClass })).toBeCloseTo(0.08, 12);
      expect(rated(1, { caseClass })).toBeCloseTo(0.16, 12);
      expect(rated(0, { caseClass })).toBe(0);
      expect(rated(1, { caseClass, matters: 2, departments: 1 << 8, matter: 1 })).toBe(0);
    }
  });

  it('are nobody’s to give of a hazard', () => {
    expect(rated(1, { caseClass: HAZARD })).toBe(0);
  });
});

describe('Who is served first', () => {
  /** Jobs in the order in which a desk of one busy server takes them up. */
  function order(massRatingWeight: number, phases: Record<number, number> = {}): number[] {
    const state = stateWith({ massRatingWeight }, { threatenFrom: 1.5 });
    const { firstDepartment: desk } = state.arrangement.map;
    const { stations } = state;
    const calm = { ...openCase, ...patient, level: COUNTY, caseClass: DISPUTE };
    const begun: number[] = [];
    for (let id = 0; id < 8; id++) put(state, id, { ...calm, strain: id === 4 ? 1.5 : 1.49 });
    for (const [id, phase] of Object.entries(phases)) put(state, Number(id), { phase });
    put(state, 6, { note: NOTE_ASKED, acceptedAt: Number.POSITIVE_INFINITY });
    const servers = stations.servers(desk);
    for (let i = 0; i < servers; i++) arriveAt(state, monday9, desk, jobOf(20 + i, WORD_JOB));
    for (const id of [1, 2, 3, 4, 5]) arriveAt(state, monday9, desk, jobOf(id, CASE_JOB));
    arriveAt(state, monday9, desk, jobOf(6, WORD_JOB));
    arriveAt(state, monday9, desk, jobOf(7, WORD_JOB));
    const waiting = [1, 2, 3, 4, 5].map((id) => jobOf(id, CASE_JOB)).concat(jobOf(6, WORD_JOB), jobOf(7, WORD_JOB));
    let last = jobOf(20, WORD_JOB);
    while (waiting.some((job) => stations.isWaiting(job))) {
      stations.finish(monday9, desk, last);
      last = waiting.find((job) => !stations.isWaiting(job) && !begun.includes(job >> 2))!;
      begun.push(last >> 2);
    }
    return begun;
  }

  it('are notes that a case has come in, then everybody in turn', () => {
    expect(order(0)).toEqual([6, 1, 2, 3, 4, 5, 7]);
  });

  it('are receptions in the hall, which take minutes as notes do', () => {
    expect(order(0, { 3: RECEPTION })).toEqual([3, 6, 1, 2, 4, 5, 7]);
  });

  it('are those who threaten too, where every rating counts; explanations are not', () => {
    expect(order(1)).toEqual([4, 6, 1, 2, 3, 5, 7]);
  });
});

/** Inspectors who are never behind. */
function withCalm(state: GovernanceState): GovernanceState {
  const { uncertainties } = state.parameters;
  return { ...state, parameters: { ...state.parameters, uncertainties: { ...uncertainties, auditBacklog: 1e9 } } };
}
