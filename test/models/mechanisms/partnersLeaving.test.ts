import { describe, expect, it } from 'vitest';
import { caseTypes } from '../../../models/governance/caseTypes.ts';
import { eventCode } from '../../../models/governance/eventLog.ts';
import { CASE_JOB, jobOf } from '../../../models/governance/mechanisms/jobs.ts';
import {
  expertsLeft,
  feeRate,
  hoursLeft,
  isAbsent,
  partnerFor,
} from '../../../models/governance/mechanisms/partners.ts';
import { isPartner } from '../../../models/governance/stationMap.ts';
import { columnsById, rowOf } from '../support/columnsById.ts';
import { created, expectShare, finished, township } from './county.ts';

const everybody = {
  propertyServiceHours: 8,
  socialOrganisationHours: 2,
  industryCommitteeHours: 0.5,
  expertHours: 0.5,
  expertFunding: 1,
} as const;

/** Room for their prices and for more cases than the desks can take. */
const paid = { programmeYuanPerResident: 60 } as const;

describe('Property fees', () => {
  it('are paid by half at one income, and rise with it', () => {
    expect(feeRate(0.4, 0.4, 0.12)).toBe(0.5);
    expect(feeRate(0.64, 0.4, 0.12)).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
    expect(feeRate(0.16, 0.4, 0.12)).toBeCloseTo(1 / (1 + Math.exp(2)), 12);
  });

  it('decide who is served: their share of the households, and the same ones again where more pay', () => {
    const { state } = created(township('base', { levers: { propertyServiceHours: 8 } }));
    const { map } = state.arrangement;
    const g = columnsById(state);
    const ids = Array.from(g.type.keys()).filter(
      (id) => id < state.grievances.rows && caseTypes[g.type[id]!]!.key === 'utilities',
    );
    const served = (fees: number) => {
      state.feesPaid.fill(fees);
      return new Set(ids.filter((id) => partnerFor(state, rowOf(state, id), 30, g.community[id]!) >= 0));
    };
    const [few, more] = [served(0.4), served(0.7)];
    expect(ids.length).toBeGreaterThan(500);
    expectShare(few.size, ids.length, 0.4);
    expectShare(more.size, ids.length, 0.7);
    expect([...few].filter((id) => !more.has(id))).toEqual([]);
    expect(partnerFor(state, rowOf(state, [...few][0]!), 30, 0)).toBe(map.firstProperty + g.community[[...few][0]!]!);
    expect(served(0.29).size).toBe(0);
  });

  it('decide a company’s hours; below the floor it takes nobody, and who waits for it goes back to the desk', () => {
    // Incomes around the border: companies come and go. World 0 of seed 20261123.
    const run = created(
      township('base', {
        levers: { propertyServiceHours: 1.5 },
        set: { incomeMean: 0.4, incomeVolatility: 0.8, latentRequestsPer10kYear: 2800, hoursRequest: 2 },
      }),
    );
    const { state } = run;
    const { map } = state.arrangement;
    const company = (c: number) => map.firstProperty + c;
    let [absent, present, sentBack] = [0, 0, 0];
    const waiting = new Int32Array(map.nCommunities);
    let epochEnd = 0;
    while (!run.step(1)) {
      if (state.epochEnd === epochEnd) {
        for (let c = 0; c < waiting.length; c++) waiting[c] = state.stations.waiting(company(c));
        continue;
      }
      epochEnd = state.epochEnd;
      for (let c = 0; c < map.nCommunities; c++) {
        const fees = state.feesPaid[c]!;
        expect(isAbsent(state, company(c))).toBe(fees < state.parameters.uncertainties.feeFloor);
        expect(hoursLeft(state, company(c))).toBe(Math.max(0.05, fees));
        if (!isAbsent(state, company(c))) {
          present++;
          continue;
        }
        absent++;
        expect(state.stations.waiting(company(c))).toBe(0);
        sentBack += waiting[c]!;
      }
    }
    expect(absent).toBeGreaterThan(10);
    expect(present).toBeGreaterThan(10);
    expect(sentBack).toBeGreaterThan(0);
    for (let row = 0; row < state.cases.rows; row++) {
      const station = state.stations.stationOf(jobOf(row, CASE_JOB));
      if (station < map.firstPartner || !state.stations.isWaiting(jobOf(row, CASE_JOB))) continue;
      expect(isAbsent(state, station)).toBe(false);
    }
  });
});

describe('Experts', () => {
  it('leave by e^(-rate·(1 - funded)·t), and stay when they are paid', () => {
    expect(expertsLeft(365, 1.2, 0)).toBeCloseTo(Math.exp(-1.2), 12);
    expect(expertsLeft(730, 1.2, 0.5)).toBeCloseTo(Math.exp(-1.2), 12);
    expect(expertsLeft(3650, 4, 1)).toBe(1);
  });

  // One township, world 0: the window ends on day 180, its last epoch began on day 150.
  it.each([
    [0, Math.exp((-1.2 * 150) / 365)],
    [0.5, Math.exp((-0.6 * 150) / 365)],
    [1, 1],
  ])('are there at the end of the window as the funding of %s says', (expertFunding, left) => {
    const levers = { expertHours: 0.5, expertFunding };
    const outcomes = finished(township('base', { levers, set: paid })).outcomes();
    expect(outcomes.expertPresence).toBeCloseTo(left, 9);
    expect(outcomes.partnerHours).toBeGreaterThan(0);
  });

  it('of whom fewer than one in twenty are left are gone: they are asked no more', () => {
    const levers = { expertHours: 0.5, expertFunding: 0 };
    const run = created(township('base', { levers, set: { ...paid, expertLeavingPerYear: 4 } }), 0, 'all');
    const { state } = run;
    run.run();
    expect(isAbsent(state, state.arrangement.map.experts)).toBe(state.expertPresence < 0.05);
    state.expertPresence = 0.049;
    expect(isAbsent(state, state.arrangement.map.experts)).toBe(true);
    expect(hoursLeft(state, state.arrangement.map.experts)).toBe(0.05);
  });
});

it('An official reply is never a partner’s to give: explanations stand in desks’ queues and are told by desks', () => {
  const set = { ...paid, latentRequestsPer10kYear: 2800, hoursRequest: 2 };
  const levers = { ...everybody, socialOrganisationHours: 0.2, replyDays: 5 };
  const run = finished(township('base', { levers, set }), 0, 'all');
  const log = run.eventLog()!;
  const { map } = run.state.arrangement;
  const tellers = Array.from(log.event.keys()).filter((row) => log.event[row] === eventCode.explained);
  expect(tellers.length).toBeGreaterThan(20);
  expect(tellers.filter((row) => isPartner(map, log.actor[row]!))).toEqual([]);
});
