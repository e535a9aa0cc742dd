import { describe, expect, it } from 'vitest';
import { CONTAGION } from '../../../models/governance/eventKinds.ts';
import { causeCode } from '../../../models/governance/eventLog.ts';
import { CASE, REPLIED, SETTLED } from '../../../models/governance/grievanceTable.ts';
import { FIRST_TIE } from '../../../models/governance/mechanisms/children.ts';
import { spread } from '../../../models/governance/mechanisms/contagion.ts';
import { surface } from '../../../models/governance/mechanisms/surfacing.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, finished, township } from './county.ts';
import { idWhere, put } from './deskWork.ts';

describe('A case that ended without settlement', () => {
  /** Whether a grievance that ended like this on day 2 draws in a neighbour on a later day. */
  const draws = (status: number, day: number, recursAt = 0) => {
    const { state } = created(township('base', { set: { rewiring: 0, fadePerDay: 0.01 } }));
    state.epochEnd = 300;
    const g = columnsById(state);
    const parent = g.collective.indexOf(1);
    // At s = ½ and hardly growing, a luck of .5 lasts a hundred days of .01 · (1 - s).
    put(state, parent, { birth: 0, severity: 0.5, growth: 1e-7, status, endedAt: 2, fadeLuck: 0.5 });
    if (recursAt > 0) {
      const sequel = state.grievances.add();
      put(state, sequel, { birth: recursAt });
      put(state, parent, { sequel: sequel + 1 });
    }
    const before = state.grievances.rows;
    spread(state, day, parent, 0);
    return state.grievances.rows > before;
  };

  it('goes on to weigh until it would have faded, and on nobody from then on', () => {
    expect(draws(REPLIED, 50)).toBe(true);
    expect(draws(REPLIED, 101.9)).toBe(true);
    expect(draws(REPLIED, 102.1)).toBe(false);
  });

  it('weighs no more once it is petitioned about again: what came back does', () => {
    expect(draws(REPLIED, 19, 20)).toBe(true);
    expect(draws(REPLIED, 21, 20)).toBe(false);
    expect(draws(REPLIED, 103, 200)).toBe(false);
  });

  it('is not one that was settled, which weighs on nobody from that moment on', () => {
    expect(draws(SETTLED, 1.9)).toBe(true);
    expect(draws(SETTLED, 2.1)).toBe(false);
  });
});

describe('Contagion in a run (one township, 240 days, strong)', () => {
  const rife = {
    contagionPerDay: 0.02,
    contagionFrom: 0.3,
    tiesPerHousehold: 8,
    severityDispute: 0.4,
    collectiveScale: 2,
  };
  const { state } = finished(
    township('reactive-devolved', { set: { ...rife, escalationPerDay: 0.002, repeatPetition: 0.05 } }),
  );
  const g = columnsById(state);

  it('comes from what is unsettled alone, before its settlement or after an ending that settled nothing', () => {
    const afterwards = new Map<number, number>();
    for (let id = state.bornRows; id < state.grievances.rows; id++) {
      if (g.ordinal[id]! < FIRST_TIE) continue;
      const parent = g.parent[id]! - 1;
      const [status, late] = [g.status[parent]!, g.endedAt[parent]! > 0 && g.birth[id]! > g.endedAt[parent]!];
      if (late) afterwards.set(status, 1 + (afterwards.get(status) ?? 0));
    }
    const statuses = [...afterwards.keys()];
    expect(Math.min(...statuses)).toBeGreaterThanOrEqual(REPLIED);
    expect([...afterwards.values()].reduce((a, b) => a + b, 0)).toBeGreaterThan(50);
  });
});

describe('What comes back and can be shared', () => {
  const surfacing = (collective: number, severity: number) => {
    const { state } = created(
      township('base', { set: { contagionPerDay: 0.02, contagionFrom: 0.5, tiesPerHousehold: 8 } }),
    );
    state.epochEnd = 30;
    const id = idWhere(state, (one) => columnsById(state).collective[one] === 1);
    put(state, id, { birth: 3, severity, growth: 1e-6, collective, level: 0 });
    surface(state, 3, id, causeCode.recurrence);
    let due = 0;
    while (state.queue.pop()) if (state.queue.kind === CONTAGION && state.queue.subject === id) due++;
    expect(columnsById(state).status[id]).toBe(CASE);
    return { exposure: columnsById(state).exposure[id], due };
  };

  it('is before its neighbours’ eyes at once, for what is left of the 30 days, if it is severe enough', () => {
    // 27 days at s = .8 make 21.6; each of eight ties is hit by then with chance 1 - e^(-.02 · 21.6) = .35.
    const found = surfacing(1, 0.8);
    expect(found.exposure).toBeCloseTo(21.6, 2);
    expect(found.due).toBeGreaterThan(0);
    expect(surfacing(1, 0.4).exposure).toBe(0);
    expect(surfacing(0, 0.8)).toEqual({ exposure: 0, due: 0 });
  });
});
