import { describe, expect, it } from 'vitest';
import { ARRIVE } from '../../../models/governance/eventKinds.ts';
import { CASE, SETTLED } from '../../../models/governance/grievanceTable.ts';
import { CASE_JOB, jobOf, WORD_JOB } from '../../../models/governance/mechanisms/jobs.ts';
import { endings } from '../../../models/governance/outcomes/definitions.ts';
import { JOINED } from '../../../models/governance/phases.ts';
import { columnsById, rowOf } from '../support/columnsById.ts';
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

describe('An explanation', () => {
  it('is neither lost nor told before its time when it falls due as soon as the case is taken up', () => {
    const run = finished(parametersOf({ set: { replyDays: 3, explanationLeadDays: 3 } }));
    const { explainAt, acceptedAt, explained, phase } = columnsById(run.state);
    for (let id = 0; id < run.state.grievances.rows; id++) {
      // Who joined a collective case is told with it.
      if (acceptedAt[id]! < Number.POSITIVE_INFINITY && phase[id] !== JOINED)
        expect(Math.abs(explainAt[id]! - acceptedAt[id]!)).toBeLessThan(1e-4);
    }
    expect(explained.filter((one) => one === 1).length).toBeGreaterThan(200);
    expect(lostOrDoubled(run)).toEqual([]);
  });
});

describe('A grievance in two places or in none', () => {
  const [, variant] = stressPolicies[5]!;
  const openCase = (run: GovernanceRun, fits: (id: number) => boolean): number => {
    const { status } = columnsById(run.state);
    for (let id = 0; id < run.state.grievances.rows; id++) if (status[id] === CASE && fits(id)) return id;
    throw new Error('no such case');
  };

  const openStation = ({ state }: GovernanceRun): number => {
    for (let station = 0; station < state.stations.count; station++)
      if (state.stations.free(station) > 0) return station;
    throw new Error('no such station');
  };

  it('is found: settled, and still in a queue', () => {
    const run = finished(parametersOf(variant));
    const id = openCase(run, (one) => run.state.stations.isWaiting(jobOf(rowOf(run.state, one), CASE_JOB)));
    columnsById(run.state).status[id] = SETTLED;
    columnsById(run.state).endedAt[id] = run.horizonDays;
    expect(lostOrDoubled(run).some((fault) => fault.startsWith(`settled ${id}: is at station`))).toBe(true);
  });

  it('is found: out of its queue, and nowhere else', () => {
    const run = finished(parametersOf(variant));
    const id = openCase(run, (one) => run.state.stations.isWaiting(jobOf(rowOf(run.state, one), CASE_JOB)));
    run.state.stations.remove(run.horizonDays, jobOf(rowOf(run.state, id), CASE_JOB));
    expect(lostOrDoubled(run).filter((fault) => fault.startsWith(`case ${id}: is in 0 places`))).toHaveLength(1);
  });

  it('is found: in service, and on its way', () => {
    const run = finished(parametersOf(variant));
    const id = openCase(run, (one) => columnsById(run.state).served[one] === 1);
    run.state.queue.schedule(run.horizonDays + 1, ARRIVE, rowOf(run.state, id), 0);
    expect(lostOrDoubled(run).filter((fault) => fault.startsWith(`case ${id}: is in 2 places`))).toHaveLength(1);
  });

  it('is found: an explanation that nobody gives', () => {
    const run = finished(parametersOf(variant));
    const { stations } = run.state;
    const id = openCase(run, (one) => stations.isWaiting(jobOf(rowOf(run.state, one), WORD_JOB)));
    stations.remove(run.horizonDays, jobOf(rowOf(run.state, id), WORD_JOB));
    expect(lostOrDoubled(run)).toContain(`case ${id}: explanation is lost`);
  });

  it('is found: a server that works for nobody', () => {
    const run = finished(parametersOf(variant));
    const station = openStation(run);
    run.state.stations.occupy(run.horizonDays, station, 1, 0);
    expect(lostOrDoubled(run).join()).toMatch(
      new RegExp(`^station ${station}: \\d+ servers serve \\d+ jobs and panels$`),
    );
  });

  it('is found: ended before it surfaced', () => {
    const run = finished(parametersOf(variant));
    const { status, endedAt, surfacedAt } = columnsById(run.state);
    const id = status.indexOf(SETTLED);
    endedAt[id] = surfacedAt[id]! - 1;
    expect(lostOrDoubled(run)[0]).toMatch(`settled ${id}: born`);
  });
});
