import { describe, expect, it } from 'vitest';
import { FADED, LATENT, makeGrievances, SETTLED } from '../../../models/governance/grievanceTable.ts';
import { expose, spread, tiedHousehold } from '../../../models/governance/mechanisms/contagion.ts';
import { severityAt } from '../../../models/governance/mechanisms/severity.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import type { EventQueue } from '../../../sim/engine/eventQueue.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, expectShare, finished, township } from './county.ts';

interface Hit {
  readonly id: number;
  readonly tie: number;
  readonly day: number;
}

const ties = 4;
const rate = 0.01;

/** `n` like grievances born on day 0: where and when their ties are hit up to `horizon`, looked at every `epochDays`. */
function hits(n: number, severity: number, growth: number, epochDays: number, horizon: number): Hit[] {
  const { state: county } = created(township('base', { set: { contagionPerDay: rate, tiesPerHousehold: ties } }));
  const grievances = makeGrievances(n);
  const g = columnsById(grievances);
  for (let i = 0; i < n; i++) {
    const id = grievances.add();
    g.entity[id] = id;
    g.severity[id] = severity;
    g.growth[id] = growth;
    g.collective[id] = 1;
    g.status[id] = LATENT;
  }
  const found: Hit[] = [];
  const queue = {
    schedule(day: number, _kind: number, id: number, tie: number) {
      found.push({ id, tie, day });
      return 0;
    },
  } as unknown as EventQueue;
  const state: GovernanceState = { ...county, grievances, queue, horizon };
  for (let from = 0; from < horizon; from += epochDays) {
    state.epochEnd = Math.min(horizon, from + epochDays);
    for (let id = 0; id < n; id++) expose(state, id, from);
  }
  return found;
}

/** Share of ties hit by `day`: 1 − e^{−rate·∫s dt over s > from}, by midpoints of a hundredth of a day. */
function expectedShare(severity: number, growth: number, from: number, day: number): number {
  let exposure = 0;
  const step = 0.01;
  for (let t = step / 2; t < day; t += step) {
    const s = severityAt(severity, growth, t);
    if (s > from) exposure += s * step;
  }
  return 1 - Math.exp(-rate * exposure);
}

describe('Contagion, 3000 grievances of 4 ties each', () => {
  it.each([
    [0.3, 0.02],
    [0.6, 0.01],
  ])('from severity %d, growing by %d, hits the share of ties that its closed form says', (severity, growth) => {
    const found = hits(3000, severity, growth, 30, 210);
    for (const day of [20, 60, 110, 200]) {
      const count = found.filter((hit) => hit.day <= day).length;
      const share = expectedShare(severity, growth, 0.5, day);
      if (share === 0) expect(count).toBe(0);
      else expectShare(count, 3000 * ties, share);
    }
  });

  it('hits the same ties at the same moments, however often one looks, and each once', () => {
    const [often, once] = [30, 210].map((days) => hits(500, 0.4, 0.02, days, 210));
    const byTie = (all: Hit[]) => new Map(all.map(({ id, tie, day }) => [`${id}/${tie}`, day]));
    const [a, b] = [byTie(often!), byTie(once!)];
    expect(often!.length).toBe(a.size);
    expect([...a.keys()].sort()).toEqual([...b.keys()].sort());
    for (const [tie, day] of a) expect(Math.abs(day - b.get(tie)!)).toBeLessThan(1e-6);
  });
});

describe('A tie', () => {
  const at = (rewiring: number) => {
    const resolved = township('base');
    const { state } = created({ ...resolved, uncertainties: { ...resolved.uncertainties, rewiring } });
    const key = state.arrangement.territory.keys[2]!;
    const households = state.arrangement.territory.households[2]!;
    return {
      households,
      leadsTo: (place: number, tie: number) => tiedHousehold(state, (key << 16) | place, 2, tie),
    };
  };

  it('leads next door on either side by turns, round the ring', () => {
    const { households, leadsTo } = at(0);
    expect([0, 1, 2, 3].map((tie) => leadsTo(10, tie))).toEqual([11, 9, 12, 8]);
    expect(leadsTo(households - 1, 0)).toBe(0);
    expect(leadsTo(0, 1)).toBe(households - 1);
  });

  // Every tie of the households of one community, 8 each, z < 3.5.
  it('is rewired for the share that is, to anywhere in the community', () => {
    const { households, leadsTo } = at(0.3);
    const n = 8 * Math.min(500, households);
    let far = 0;
    for (let i = 0; i < n; i++) {
      const place = Math.floor(i / 8);
      const distance = Math.abs(leadsTo(place, i % 8) - place);
      if (Math.min(distance, households - distance) > 4) far++;
    }
    // Of those rewired, 9 of all households lie no farther than four doors.
    expectShare(far, n, 0.3 * (1 - 9 / households));
    const all = at(1);
    const places = Array.from({ length: n / 8 }, (_, place) => all.leadsTo(place, 0));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThan(households);
    expect(new Set(places).size).toBeGreaterThan((0.5 * n) / 8);
  });
});

describe('Being infected', () => {
  const fresh = () => {
    const { state } = created(township('base', { set: { rewiring: 0 } }));
    state.epochEnd = 30;
    const g = columnsById(state);
    const parent = g.collective.indexOf(1);
    g.birth[parent] = 0;
    return { state, g, parent };
  };

  it('makes a grievance of the same kind in a household near by, with a severity of its own, that is alive', () => {
    const { state, g, parent } = fresh();
    const before = state.aliveCount;
    spread(state, 1, parent, 0);
    const child = state.grievances.rows - 1;
    expect(g.parent[child]).toBe(parent + 1);
    expect([g.type[child], g.community[child]]).toEqual([g.type[parent], g.community[parent]]);
    expect(g.entity[child]).not.toBe(g.entity[parent]);
    expect(g.entity[child]! >> 16).toBe(g.entity[parent]! >> 16);
    expect(g.severity[child]).not.toBe(g.severity[parent]);
    expect(state.aliveCount).toBe(before + 1);
    expect(state.alive[before]).toBe(child);
  });

  it('happens to a household once, and not from what has ended', () => {
    const { state, g, parent } = fresh();
    const born = state.grievances.rows;
    spread(state, 1, parent, 0);
    spread(state, 1, parent, 0);
    expect(state.grievances.rows).toBe(born + 1);
    g.status[parent] = SETTLED;
    g.endedAt[parent] = 2;
    spread(state, 3, parent, 1);
    expect(state.grievances.rows).toBe(born + 1);
    spread(state, 1.5, parent, 1);
    expect(state.grievances.rows).toBe(born + 2);
  });

  it('still happens before the moment at which it fades, though its end is entered ahead', () => {
    const { state, g, parent } = fresh();
    const born = state.grievances.rows;
    g.status[parent] = FADED;
    g.endedAt[parent] = 20;
    spread(state, 10, parent, 0);
    expect(state.grievances.rows).toBe(born + 1);
    spread(state, 20, parent, 1);
    expect(state.grievances.rows).toBe(born + 1);
  });

  // Every collective grievance of one township infects one neighbour; z < 3.5.
  it('scores the household by its own draw, so that targeted patrols and alerts can find it', () => {
    const levers = { patrolTargeting: 0.5, earlyWarning: true };
    const { state } = created(township('preventive-devolved', { levers }));
    state.epochEnd = 30;
    const g = columnsById(state);
    const first = state.grievances.rows;
    let flaggedBefore = 0;
    let potential = 0;
    for (let parent = 0; parent < first; parent++) {
      if (g.collective[parent] !== 1) continue;
      potential++;
      if (g.flagged[parent] !== 0) flaggedBefore++;
      g.birth[parent] = 0;
      spread(state, 1, parent, 0);
    }
    const flagged = g.flagged.slice(first, state.grievances.rows).filter((flags) => flags !== 0).length;
    expect(potential).toBeGreaterThan(200);
    expectShare(flagged, state.grievances.rows - first, flaggedBefore / potential);
  });

  // One township at the strongest contagion of the ranges. Without the rule one household was infected 73 times.
  it('happens to no household twice of one cause, so that clusters end with their community', () => {
    const rife = { contagionPerDay: 0.02, contagionFrom: 0.3, tiesPerHousehold: 8, severityDispute: 0.3 };
    const { state } = finished(township('base', { set: { ...rife, collectiveScale: 2 } }));
    const { parent, ordinal, entity } = columnsById(state);
    const seen = new Set<string>();
    let infected = 0;
    for (let id = state.bornRows; id < state.grievances.rows; id++) {
      if (ordinal[id]! < 16) continue;
      let first = id;
      while (parent[first]! > 0) first = parent[first]! - 1;
      expect(entity[id]).not.toBe(entity[first]);
      seen.add(`${first}/${entity[id]}`);
      infected++;
    }
    expect(infected).toBeGreaterThan(500);
    expect(seen.size).toBe(infected);
  });

  it('happens to nobody without contagion or without ties', () => {
    for (const set of [{ contagionPerDay: 0 }, { tiesPerHousehold: 0 }]) {
      const columns = columnsById(finished(township('base', { set })).state);
      expect(columns.ordinal.filter((ordinal) => ordinal >= 16).length).toBe(0);
    }
  });
});
