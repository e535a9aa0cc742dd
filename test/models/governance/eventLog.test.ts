import { describe, expect, it } from 'vitest';
import { DISPUTE, nClasses } from '../../../models/governance/caseClasses.ts';
import { causeCode, causeNames, eventCode, eventNames } from '../../../models/governance/eventLog.ts';
import { LATENT, SETTLED } from '../../../models/governance/grievanceTable.ts';
import type { EventLogColumns } from '../../../sim/engine/model.ts';
import { differences } from '../support/differences.ts';
import { finished, type GovernanceRun, parametersOf } from '../support/governanceRuns.ts';
import { logFaults, pathsOf } from '../support/logFaults.ts';
import { stressPolicies } from '../support/trialPolicies.ts';

const logged = [
  ['preventive-devolved', { policy: 'preventive-devolved' }],
  ['q-county-after', { policy: 'q-county-after' }],
  ...stressPolicies,
] as const;
const runs = new Map(logged.map(([name, variant]) => [name, finished(parametersOf(variant), { log: 'all' })]));
const logOf = (run: GovernanceRun): EventLogColumns => run.eventLog()!;
const countWhere = (log: EventLogColumns, fits: (row: number) => boolean): number => {
  let count = 0;
  for (let row = 0; row < log.caseId.length; row++) if (fits(row)) count++;
  return count;
};

describe('The event log', () => {
  it.each(logged)('changes no result, whatever it keeps, under %s', (name, variant) => {
    const all = runs.get(name)!;
    for (const log of ['none', 'disputes'] as const) {
      const run = finished(parametersOf(variant), { log });
      expect(differences(run.outcomes(), all.outcomes())).toEqual([]);
      expect(run.events).toBe(all.events);
      expect(run.series()).toEqual(all.series());
      if (log === 'none') expect(run.eventLog()).toBeUndefined();
    }
  });

  it.each(logged)('tells every case’s path in the order of time, and as its state has it, under %s', (name) => {
    const run = runs.get(name)!;
    const log = logOf(run);
    expect(logFaults(log, run.state)).toEqual([]);
    const { status } = run.state.grievances.columns;
    const told = pathsOf(log);
    for (let id = 0; id < run.state.grievances.rows; id++) expect(told.has(id)).toBe(status[id] !== LATENT);
  });

  it.each(logged)('agrees with the outcomes under %s', (name) => {
    const run = runs.get(name)!;
    const log = logOf(run);
    const { windowStart, windowEnd, parameters, grievances, attempts, successes } = run.state;
    const { caseClass, birth, surfacedAt } = grievances.columns;
    const inWindow = (time: number) => time >= windowStart && time < windowEnd;
    const attempted = (row: number) => log.event[row] === eventCode.attempted && inWindow(log.time[row]!);
    expect(countWhere(log, attempted)).toBe(attempts);
    expect(countWhere(log, (row) => attempted(row) && log.cause[row] === causeCode.succeeded)).toBe(successes);

    const surfaced = new Float64Array(nClasses);
    const settled = new Float64Array(nClasses);
    let hops = 0;
    for (let row = 0; row < log.caseId.length; row++) {
      const id = log.caseId[row]!;
      if (!inWindow(surfacedAt[id]!)) continue;
      if (log.event[row] === eventCode.surfaced) surfaced[caseClass[id]!]!++;
      if (log.event[row] === eventCode.passedOn) hops++;
      const inTime = log.time[row]! - surfacedAt[id]! <= parameters.period.followUpDays;
      if (log.event[row] === eventCode.settled && inTime) settled[caseClass[id]!]!++;
    }
    const outcomes = run.outcomes();
    const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
    expect(outcomes.disputeResolutionRate).toBe(settled[DISPUTE]! / surfaced[DISPUTE]!);
    expect(outcomes.caseResolutionRate).toBe(sum(settled) / sum(surfaced));
    expect(outcomes.hopsPerCase).toBe(hops / sum(surfaced));

    let born = 0;
    for (let id = 0; id < grievances.rows; id++) if (inWindow(birth[id]!)) born++;
    const among = (row: number) => {
      const id = log.caseId[row]!;
      const early = log.time[row]! - birth[id]! <= parameters.period.followUpDays;
      return log.event[row] === eventCode.settledAmongNeighbours && inWindow(birth[id]!) && early;
    };
    expect(outcomes['endings.neighbours']).toBeCloseTo((countWhere(log, among) * 1000) / born, 9);
  });

  it('of disputes holds the rows of disputes, in their order, and no others', () => {
    const variant = { policy: 'q-county-after' };
    const all = logOf(runs.get('q-county-after')!);
    const some = finished(parametersOf(variant), { log: 'disputes' });
    const { caseClass } = some.state.grievances.columns;
    const rows = Array.from(all.caseId.keys()).filter((row) => caseClass[all.caseId[row]!] === DISPUTE);
    const log = logOf(some);
    expect(rows.length).toBeLessThan(all.caseId.length);
    for (const key of ['caseId', 'time', 'event', 'actor', 'level', 'hours', 'cause'] as const) {
      expect(Array.from(log[key]), key).toEqual(rows.map((row) => all[key][row]));
    }
  });

  it('has a row of every kind and cause it names, under one policy or another', () => {
    const events = new Set([...runs.values()].flatMap((run) => [...logOf(run).event]));
    const causes = new Set([...runs.values()].flatMap((run) => [...logOf(run).cause]));
    expect(eventNames.filter((_, code) => !events.has(code))).toEqual([]);
    expect(causeNames.filter((_, code) => !causes.has(code))).toEqual([]);
  });
});

describe('A log that does not agree', () => {
  const run = runs.get('twice the work')!;
  const settledId = run.state.grievances.columns.status.indexOf(SETTLED);
  const rowsOf = (log: EventLogColumns) => pathsOf(log).get(settledId)!;

  it('is found: a row before its time', () => {
    const log = logOf(run);
    log.time[rowsOf(log).at(-1)!] = 0;
    expect(logFaults(log, run.state).join()).toMatch(`${settledId}: goes back in time`);
  });

  it('is found: a settlement without its row', () => {
    const log = logOf(run);
    log.event[rowsOf(log).at(-1)!] = eventCode.lapsed;
    expect(logFaults(log, run.state).join()).toMatch(`${settledId}: ends 0 times as settled`);
  });

  it('is found: an attempt too many', () => {
    const log = logOf(run);
    log.event[rowsOf(log)[1]!] = eventCode.attempted;
    expect(logFaults(log, run.state).join()).toMatch(/attempts/);
  });
});
