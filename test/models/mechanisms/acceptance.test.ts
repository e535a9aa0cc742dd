import { describe, expect, it } from 'vitest';
import { CASE } from '../../../models/governance/grievanceTable.ts';
import { dueBy } from '../../../models/governance/mechanisms/deadlines.ts';
import { NOTE_GIVEN } from '../../../models/governance/phases.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, finished, township } from './county.ts';

/** A county so short of hands that cases wait for weeks. */
const busy = { set: { gridWorkers: 60, partTimeMediators: 60, cadres: 60 } };

/** Cases that surfaced, by number. */
function* surfaced(state: GovernanceState): Generator<number> {
  const { status } = columnsById(state);
  for (let id = 0; id < state.grievances.rows; id++) if (status[id]! >= CASE) yield id;
}

describe('Days to accept', () => {
  const { state } = finished(township('base', { ...busy, levers: { acceptDays: 3 } }));
  const g = columnsById(state);

  it('are kept by a note where nobody has begun with the case: a clerk’s job, asked for when half the days are over', () => {
    let given = 0;
    for (const id of surfaced(state)) {
      if (g.note[id] === NOTE_GIVEN && g.members[id] === 0 && g.lead[id] === 0) {
        given++;
        expect(g.acceptedAt[id]! - g.surfacedAt[id]!).toBeGreaterThan(1.5);
      }
      if (g.acceptedAt[id] !== Number.POSITIVE_INFINITY) expect(g.unheard[id]).toBe(0);
    }
    expect(given).toBeGreaterThan(100);
  });

  it('may be missed: a note waits until a clerk is free, and comes too late where services are long', () => {
    let [late, all] = [0, 0];
    for (const id of surfaced(state)) {
      all++;
      if (!(g.acceptedAt[id]! <= dueBy(state, g.surfacedAt[id]!, 3))) late++;
    }
    expect(late).toBeGreaterThan(0);
    expect(late / all).toBeLessThan(0.5);
  });

  it('cost the clerk’s time with each note: more intake hours the shorter they are', () => {
    const words = (acceptDays: number) =>
      finished(township('base', { ...busy, levers: { acceptDays } })).outcomes()['hours.intake']!;
    expect(words(1)).toBeGreaterThan(words(20));
  });
});

describe('Days are over', () => {
  const { state } = created(township('base'));
  // Day 0 is Monday 1 January, a holiday; the workday is 9 to 17.
  const hour = (day: number, hours: number) => day + hours / 24;

  it('at the end of the workday on which they run out', () => {
    expect(dueBy(state, hour(1, 10), 1)).toBeCloseTo(hour(2, 17), 9);
    expect(dueBy(state, hour(1, 10), 7)).toBeCloseTo(hour(8, 17), 9);
  });

  it('at the end of the next workday where they run out on a day of rest or after work', () => {
    // From Friday on: Saturday.
    expect(dueBy(state, hour(4, 10), 1)).toBeCloseTo(hour(7, 17), 9);
    expect(dueBy(state, hour(1, 20), 1)).toBeCloseTo(hour(3, 17), 9);
  });
});
