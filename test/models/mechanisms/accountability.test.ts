import { describe, expect, it } from 'vitest';
import { causeCode } from '../../../models/governance/eventLog.ts';
import { CASE, REPLIED } from '../../../models/governance/grievanceTable.ts';
import { gamingChance, paceUnder } from '../../../models/governance/mechanisms/accountability.ts';
import { SUPERFICIAL, UNREGISTERED } from '../../../models/governance/mechanisms/books.ts';
import { HELD } from '../../../models/governance/phases.ts';
import { columnsById } from '../support/columnsById.ts';
import { expectShare, finished, township } from './county.ts';

const u = township('base').uncertainties;

describe('Ranking pressure', () => {
  it('adds effort with falling returns: 1 + e·√P', () => {
    expect(paceUnder(0, 0.1)).toBe(1);
    expect(paceUnder(1, 0.1)).toBeCloseTo(1.1, 12);
    expect(paceUnder(0.25, 0.1) - paceUnder(0, 0.1)).toBeGreaterThan(paceUnder(1, 0.1) - paceUnder(0.75, 0.1));
  });

  it('adds gaming with rising returns, which audit and rating deter', () => {
    expect(gamingChance(u, 0, 0, 0)).toBe(0);
    expect(gamingChance(u, 1, 0, 0)).toBe(u.gamingMax);
    expect(gamingChance(u, 0.5, 0, 0)).toBeCloseTo(u.gamingMax / 4, 12);
    expect(gamingChance(u, 1, 1, 0)).toBeCloseTo(u.gamingMax * (1 - u.auditDeterrence), 12);
    expect(gamingChance(u, 1, 0, 1)).toBeCloseTo(u.gamingMax * (1 - u.ratingDeterrence), 12);
  });

  it('without any, nothing is closed on paper or kept off the books', () => {
    const { state } = finished(township('base', { levers: { rankingPressure: 0 } }));
    expect(columnsById(state).books.some((books) => books !== 0)).toBe(false);
  });

  it('closes on paper what is not settled, and keeps cases off the books with the stated chance (one world, four months)', () => {
    const { state } = finished(township('base', { levers: { rankingPressure: 1 } }));
    const g = columnsById(state);
    let [received, kept, onPaper] = [0, 0, 0];
    for (let id = 0; id < state.grievances.rows; id++) {
      if (g.status[id]! < CASE) continue;
      if ((g.books[id]! & SUPERFICIAL) !== 0) {
        onPaper++;
        expect(g.status[id]).toBe(REPLIED);
      }
      if (g.received[id] === 0) continue;
      received++;
      if ((g.books[id]! & UNREGISTERED) !== 0) kept++;
    }
    expect(onPaper).toBeGreaterThan(50);
    expectShare(kept, received, u.notRegistering * u.gamingMax, 4);
  });
});

describe('An audit of everything', () => {
  it('lets nothing be closed on paper, where there are enough inspectors', () => {
    const levers = { rankingPressure: 1, audit: 1 };
    const { state } = finished(township('base', { levers, set: { centreStaff: 300, auditBacklog: 20 } }));
    expect(columnsById(state).books.some((books) => (books & SUPERFICIAL) !== 0)).toBe(false);
  });
});

describe('A community that screens', () => {
  it('wrongly holds back a stated share of what it may not close, until the days are over (one world, four months)', () => {
    const simulation = finished(township('base', { levers: { screening: true, screeningDays: 5 } }), 0, 'all');
    const { state } = simulation;
    const log = simulation.eventLog()!;
    const g = columnsById(state);
    let [unable, held] = [0, 0];
    const passedUp = new Map<number, number>();
    for (let row = 0; row < log.time.length; row++) {
      if (log.cause[row] === causeCode.heldBack) passedUp.set(log.caseId[row]!, log.time[row]!);
    }
    for (let id = 0; id < state.bornRows; id++) {
      const screened = g.status[id]! >= CASE && g.cause[id] !== causeCode.overHeads && g.required[id]! > 0;
      if (!screened || g.surfacedAt[id]! > state.horizon - 6) continue;
      unable++;
      if (passedUp.has(id) || g.phase[id] === HELD) held++;
      if (passedUp.has(id)) expect(passedUp.get(id)! - g.surfacedAt[id]!).toBeCloseTo(5, 6);
    }
    expect(unable).toBeGreaterThan(500);
    // Some lapse or escalate in the drawer: fewer, if anything.
    expect(held / unable).toBeLessThan(state.parameters.uncertainties.screeningHold * 1.15);
    expect(held / unable).toBeGreaterThan(state.parameters.uncertainties.screeningHold * 0.75);
  });
});
