import { describe, expect, it } from 'vitest';
import { HAZARD } from '../../../models/governance/caseClasses.ts';
import { CASE, REPLIED, SETTLED } from '../../../models/governance/grievanceTable.ts';
import { satisfactionOf } from '../../../models/governance/mechanisms/satisfaction.ts';
import { columnsById, rowOf } from '../support/columnsById.ts';
import { created, finished, township } from './county.ts';

const parameters = township('base');
const u = parameters.uncertainties;
const logit = (p: number) => Math.log(p / (1 - p));

/** Satisfaction with the first grievance of a run that has not begun, as if it had been a case that ended so. */
function satisfaction(settled: boolean, days: number, visits: number, explained: number): number {
  const { state } = created(parameters);
  const g = columnsById(state);
  g.status[0] = settled ? SETTLED : REPLIED;
  g.surfacedAt[0] = 7;
  g.endedAt[0] = 7 + days;
  g.visits[0] = visits;
  g.explained[0] = explained;
  return satisfactionOf(state, 0, 7 + days);
}

describe('Satisfaction', () => {
  it('with a case settled at once at one visit is the base, and loses by waiting and by each further visit', () => {
    const at = (days: number, visits: number) => logit(satisfaction(true, days, visits, 0));
    expect(at(0, 1)).toBeCloseTo(u.satisfactionSettled, 12);
    expect(at(0, 0)).toBeCloseTo(u.satisfactionSettled, 12);
    expect(at(45, 1)).toBeCloseTo(u.satisfactionSettled - 1.5 * u.satisfactionWait, 12);
    expect(at(0, 4)).toBeCloseTo(u.satisfactionSettled - 3 * u.satisfactionVisits, 12);
  });

  it('gains by an explanation where the case was not settled, and only there', () => {
    const gain = (settled: boolean) => logit(satisfaction(settled, 10, 2, 1)) - logit(satisfaction(settled, 10, 2, 0));
    expect(gain(false)).toBeCloseTo(u.satisfactionExplained, 12);
    expect(gain(true)).toBe(0);
  });

  it('is known of every dispute and request that ended as a case, and of nothing else', () => {
    const { state } = finished(parameters);
    const g = columnsById(state);
    for (let id = 0; id < state.grievances.rows; id++) {
      const concerned = g.status[id]! > CASE && g.caseClass[id] !== HAZARD;
      expect(g.satisfaction[id]! > 0, `grievance ${id}`).toBe(concerned);
      if (concerned)
        expect(g.satisfaction[id]).toBe(Math.fround(satisfactionOf(state, rowOf(state, id), g.endedAt[id]!)));
    }
  });
});
