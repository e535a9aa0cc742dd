import { describe, expect, it } from 'vitest';
import { ARRIVE } from '../../../models/governance/eventKinds.ts';
import { CASE, SETTLED } from '../../../models/governance/grievanceTable.ts';
import { endings } from '../../../models/governance/outcomes/definitions.ts';
import { finished, type GovernanceRun, parametersOf } from '../support/governanceRuns.ts';
import { allTrialPolicies, stressPolicies } from '../support/trialPolicies.ts';
import { census, lostOrDoubled } from '../support/whereabouts.ts';

describe('Every grievance', () => {
  it.each(allTrialPolicies)('is in exactly one state and place at the horizon, under %s', (_, variant) => {
    const run = finished(parametersOf(variant));
    const outcomes = run.outcomes();
    const counts = census(run);
    const { rows } = run.state.grievances;
    expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(rows);
    for (const [state, n] of Object.entries(counts))
      if (!/escalated|replied/.test(state)) expect(n, state).toBeGreaterThan(0);
    const ended = endings.map((ending) => outcomes[`endings.${ending}`]!);
    expect(ended.reduce((sum, n) => sum + n, 0)).toBeCloseTo(1000, 9);
    expect(lostOrDoubled(run)).toEqual([]);
  });

  it.each([35, 61, 127, 200])('is in exactly one place when the run is cut off after %d days', (day) => {
    for (const [name, variant] of stressPolicies) {
      const period = { warmupDays: 0, windowDays: day, followUpDays: 0 };
      expect(lostOrDoubled(finished(parametersOf({ ...variant, period }))), name).toEqual([]);
    }
  });
});

describe('A grievance in two places or in none', () => {
  const [, variant] = stressPolicies[5]!;
  const openCase = (run: GovernanceRun, fits: (id: number) => boolean): number => {
    const { status } = run.state.grievances.columns;
    for (let id = 0; id < run.state.grievances.rows; id++) if (status[id] === CASE && fits(id)) return id;
    throw new Error('no such case');
  };

  it('is found: settled, and still in a queue', () => {
    const run = finished(parametersOf(variant));
    const id = openCase(run, (one) => run.state.stations.isWaiting(one));
    run.state.grievances.columns.status[id] = SETTLED;
    run.state.grievances.columns.endedAt[id] = run.horizonDays;
    expect(lostOrDoubled(run).some((fault) => fault.startsWith(`settled ${id}: is at station`))).toBe(true);
  });

  it('is found: out of its queue, and nowhere else', () => {
    const run = finished(parametersOf(variant));
    const id = openCase(run, (one) => run.state.stations.isWaiting(one));
    run.state.stations.remove(run.horizonDays, id);
    expect(lostOrDoubled(run).filter((fault) => fault.startsWith(`case ${id}: is in 0 places`))).toHaveLength(1);
  });

  it('is found: in service, and on its way', () => {
    const run = finished(parametersOf(variant));
    const id = openCase(run, (one) => run.state.grievances.columns.served[one] === 1);
    run.state.queue.schedule(run.horizonDays + 1, ARRIVE, id, 0);
    expect(lostOrDoubled(run).filter((fault) => fault.startsWith(`case ${id}: is in 2 places`))).toHaveLength(1);
  });

  it('is found: ended before it surfaced', () => {
    const run = finished(parametersOf(variant));
    const { status, endedAt, surfacedAt } = run.state.grievances.columns;
    const id = status.indexOf(SETTLED);
    endedAt[id] = surfacedAt[id]! - 1;
    expect(lostOrDoubled(run)[0]).toMatch(`settled ${id}: born`);
  });
});
