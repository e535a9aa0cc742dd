import { describe, expect, it } from 'vitest';
import { CASE, LATENT } from '../../../models/governance/grievanceTable.ts';
import { finished, township } from './county.ts';

/** A county so short of hands that cases wait for weeks. */
const busy = { set: { gridWorkers: 60, partTimeMediators: 60, cadres: 60 } };

describe('Days to accept', () => {
  it('are kept by a note where nobody has begun with the case: every case that waited longer was noted on the day, and no other', () => {
    const { state } = finished(township('base', { ...busy, levers: { acceptDays: 3 } }));
    const g = state.grievances.columns;
    let noted = 0;
    for (let id = 0; id < state.grievances.rows; id++) {
      if (g.status[id]! < CASE || g.status[id] === LATENT) continue;
      const waited = g.acceptedAt[id]! - g.surfacedAt[id]!;
      // Acceptance is kept in single precision: a quarter of an hour at most.
      if (g.noted[id] === 1) {
        noted++;
        expect(Math.abs(waited - 3)).toBeLessThan(0.01);
      } else if (g.acceptedAt[id] !== Number.POSITIVE_INFINITY) expect(waited).toBeLessThan(3.01);
      expect(g.unheard[id] === 1 && g.acceptedAt[id] !== Number.POSITIVE_INFINITY).toBe(false);
    }
    expect(noted).toBeGreaterThan(100);
  });

  it('cost the clerk’s time with each note: more intake hours the shorter they are', () => {
    const intake = (acceptDays: number) =>
      finished(township('base', { ...busy, levers: { acceptDays } })).outcomes()['hours.intake']!;
    expect(intake(1)).toBeGreaterThan(intake(20));
  });
});
