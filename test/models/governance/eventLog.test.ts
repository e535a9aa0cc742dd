import { describe, expect, it } from 'vitest';
import { DISPUTE, HAZARD, nClasses } from '../../../models/governance/caseClasses.ts';
import { causeCode, causeNames, eventCode, eventNames } from '../../../models/governance/eventLog.ts';
import { LATENT, SETTLED } from '../../../models/governance/grievanceTable.ts';
import { dueBy } from '../../../models/governance/mechanisms/deadlines.ts';
import type { EventLogColumns } from '../../../sim/engine/model.ts';
import { columnsById } from '../support/columnsById.ts';
import { differences } from '../support/differences.ts';
import { finished, type GovernanceRun, parametersOf } from '../support/governanceRuns.ts';
import { endingEvents, logFaults, pathsOf } from '../support/logFaults.ts';
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
    const { status } = columnsById(run.state);
    const told = pathsOf(log);
    for (let id = 0; id < run.state.grievances.rows; id++) expect(told.has(id)).toBe(status[id] !== LATENT);
  });

  it.each(logged)('agrees with the outcomes under %s', (name) => {
    const run = runs.get(name)!;
    const log = logOf(run);
    const { windowStart, windowEnd, parameters, attempts, successes } = run.state;
    const { caseClass, birth, surfacedAt, required } = columnsById(run.state);
    const { followUpDays } = parameters.period;
    const { acceptDays, replyDays } = parameters.levers;
    const inWindow = (time: number) => time >= windowStart && time < windowEnd;
    // Where a level may not close the case, an attempt cannot succeed: it is told, and not counted.
    const counted = (row: number) =>
      log.event[row] === eventCode.attempted &&
      inWindow(log.time[row]!) &&
      log.level[row]! >= required[log.caseId[row]!]!;
    expect(countWhere(log, counted)).toBe(attempts);
    expect(countWhere(log, (row) => counted(row) && log.cause[row] === causeCode.succeeded)).toBe(successes);

    const surfaced = new Float64Array(nClasses);
    const settled = new Float64Array(nClasses);
    const found = new Float64Array(nClasses);
    const settlementDays: number[] = [];
    const [tally, open] = [new Map<string, number>(), new Map<number, number>()];
    const add = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
    const nth = (what: string) => tally.get(what) ?? 0;
    const closings = [...endingEvents.values()];
    for (const [id, rows] of pathsOf(log)) {
      const from = surfacedAt[id]!;
      if (log.event[rows[0]!] !== eventCode.surfaced || !inWindow(from)) continue;
      const ofClass = caseClass[id]!;
      const cause = log.cause[rows[0]!]!;
      surfaced[ofClass]!++;
      if (cause === causeCode.patrol || cause === causeCode.alert) found[ofClass]!++;
      const timeOf = (...events: number[]) =>
        rows.filter((row) => events.includes(log.event[row]!)).map((row) => log.time[row]!)[0] ??
        Number.POSITIVE_INFINITY;
      open.set(id, Math.min(followUpDays, timeOf(...closings) - from));
      for (const row of rows) if (log.event[row] === eventCode.passedOn) add('hops');
      const settledAt = timeOf(eventCode.settled);
      if (settledAt - from <= followUpDays) {
        settled[ofClass]!++;
        settlementDays.push(settledAt - from);
      }
      if (
        cause === causeCode.overHeads ||
        cause === causeCode.repeatPetition ||
        timeOf(eventCode.escalated) - from <= followUpDays
      )
        add('escalated');
      const accepted = timeOf(eventCode.received);
      if (accepted <= dueBy(run.state, from, acceptDays as number)) add('accepted');
      const answered = Math.min(timeOf(eventCode.explained), settledAt, timeOf(eventCode.replied));
      if (accepted < Number.POSITIVE_INFINITY && answered <= dueBy(run.state, accepted, replyDays as number))
        add('answered');
    }
    const outcomes = run.outcomes();
    const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
    const cases = sum(surfaced);
    expect(outcomes.disputeResolutionRate).toBe(settled[DISPUTE]! / surfaced[DISPUTE]!);
    expect(outcomes.caseResolutionRate).toBe(sum(settled) / cases);
    expect(outcomes.hopsPerCase).toBe(nth('hops') / cases);
    expect(outcomes.escalationRate).toBe(nth('escalated') / cases);
    expect(outcomes.acceptedOnTimeShare).toBe(nth('accepted') / cases);
    expect(outcomes.repliedOnTimeShare).toBe(nth('answered') / cases);
    expect(outcomes.disputesFoundByPatrolShare).toBe(found[DISPUTE]! / surfaced[DISPUTE]!);
    expect(outcomes.hazardsFoundByPatrolShare).toBe(found[HAZARD]! / surfaced[HAZARD]!);
    expect(outcomes.settledWithin30DaysShare).toBe(settlementDays.filter((days) => days <= 30).length / cases);
    expect(outcomes.waitingDaysPerCase! / (sum(open.values()) / cases)).toBeCloseTo(1, 9);
    const halfway = settlementDays.sort((a, b) => a - b)[Math.ceil(cases / 2) - 1] ?? Number.NaN;
    expect(outcomes.medianDaysToSettlement).toBe(halfway);

    let born = 0;
    for (let id = 0; id < run.state.bornRows; id++) if (inWindow(birth[id]!)) born++;
    const among = (row: number) => {
      const id = log.caseId[row]!;
      const early = log.time[row]! - birth[id]! <= followUpDays;
      return (
        id < run.state.bornRows && log.event[row] === eventCode.settledAmongNeighbours && inWindow(birth[id]!) && early
      );
    };
    expect(outcomes['endings.neighbours']).toBeCloseTo((countWhere(log, among) * 1000) / born, 9);
  });

  it('of disputes holds the rows of disputes, in their order, and no others', () => {
    const variant = { policy: 'q-county-after' };
    const all = logOf(runs.get('q-county-after')!);
    const some = finished(parametersOf(variant), { log: 'disputes' });
    const { caseClass } = columnsById(some.state);
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
  const settledId = columnsById(run.state).status.indexOf(SETTLED);
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
