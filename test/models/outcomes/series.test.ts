import { describe, expect, it } from 'vitest';
import { DISPUTE } from '../../../models/governance/caseClasses.ts';
import { CASE, SETTLED } from '../../../models/governance/grievanceTable.ts';
import { columnsById } from '../support/columnsById.ts';
import { begun, parametersOf } from '../support/governanceRuns.ts';
import { recounted, recountedRun } from './recountRuns.ts';

describe.each(recounted)('The curves under %s', (_name, variant) => {
  const parameters = parametersOf(variant);
  const run = recountedRun(variant);
  const whole = run.series();
  const weeks = Math.ceil(run.state.horizon / 7);

  it('are what the table of grievances says week by week', () => {
    const { status, caseClass, surfacedAt, endedAt } = columnsById(run.state);
    const cases = Array.from({ length: run.state.grievances.rows }, (_, id) => id).filter((id) => status[id]! >= CASE);
    const disputes = cases.filter((id) => caseClass[id] === DISPUTE);
    const week = (time: number) => Math.min(weeks - 1, Math.floor(time / 7));
    const count = (times: readonly number[]) =>
      Float64Array.from({ length: weeks }, (_, w) => times.filter((time) => week(time) === w).length);
    expect(disputes.length).toBeGreaterThan(500);
    expect(whole.disputesSurfaced).toEqual(count(disputes.map((id) => surfacedAt[id]!)));
    expect(whole.disputesSettled).toEqual(
      count(disputes.filter((id) => status[id] === SETTLED).map((id) => endedAt[id]!)),
    );
    const open = (until: number) =>
      cases.filter((id) => surfacedAt[id]! < until && (status[id] === CASE || endedAt[id]! >= until)).length;
    const last = cases.filter((id) => status[id] === CASE).length;
    const expected = Float64Array.from({ length: weeks }, (_, w) => (w === weeks - 1 ? last : open(7 * (w + 1))));
    expect(whole.casesOpen).toEqual(expected);
  });

  it('stand for good in the weeks that are over, only grow by counts in the week of the day, and are 0 beyond', () => {
    const watched = begun(parameters);
    let glimpses = 0;
    while (!watched.step(2000)) {
      const { day } = watched;
      const over = Math.floor(day / 7);
      for (const [key, values] of Object.entries(watched.series())) {
        expect(values, key).toHaveLength(weeks);
        expect(values.subarray(0, over), key).toEqual(whole[key]!.subarray(0, over));
        expect([...values.subarray(over + 1)], key).toEqual(new Array(Math.max(0, weeks - over - 1)).fill(0));
        if (key !== 'casesOpen') expect(values[over]!, key).toBeLessThanOrEqual(whole[key]![over]!);
      }
      glimpses++;
    }
    expect(glimpses).toBeGreaterThan(10);
    expect(watched.day).toBe(run.state.horizon);
    expect(watched.series()).toEqual(whole);
    expect(watched.outcomes()).toEqual(run.outcomes());
  });
});
