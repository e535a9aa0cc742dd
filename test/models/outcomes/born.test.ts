import { describe, expect, it } from 'vitest';
import { type EventName, eventNames } from '../../../models/governance/eventLog.ts';
import { columnsById } from '../support/columnsById.ts';

import { pathsOf } from '../support/logFaults.ts';
import { recounted, recountedRun } from './recountRuns.ts';

const severe = 0.5;
const ways: readonly (readonly [ending: string, event: EventName])[] = [
  ['faded', 'faded'],
  ['neighbours', 'settledAmongNeighbours'],
  ['settled', 'settled'],
  ['replied', 'replied'],
  ['lapsed', 'lapsed'],
  ['escalated', 'escalated'],
];

describe.each(recounted)('Grievances born in the window, under %s', (_name, variant) => {
  const run = recountedRun(variant);
  const { state } = run;
  const { windowStart, windowEnd, parameters } = state;
  const { followUpDays: H } = parameters.period;
  const g = columnsById(state);
  const log = run.eventLog()!;
  const paths = pathsOf(log);
  const outcomes = run.outcomes();
  const born = Array.from({ length: state.bornRows }, (_, id) => id).filter(
    (id) => g.birth[id]! >= windowStart && g.birth[id]! < windowEnd,
  );
  /** Moment of an ending within H days of birth; undefined otherwise. */
  const endedAs = (id: number, event: EventName): number | undefined => {
    const row = (paths.get(id) ?? []).find((one) => eventNames[log.event[one]!] === event);
    return row !== undefined && log.time[row]! - g.birth[id]! <= H ? log.time[row]! : undefined;
  };
  const cameBack = new Set<number>();
  for (let id = state.bornRows; id < state.grievances.rows; id++) {
    const parent = g.parent[id]! - 1;
    if (g.ordinal[id] === 0 && g.birth[id]! - g.birth[parent]! <= H) cameBack.add(parent);
  }

  it('end in one of six ways within H days, or are still open', () => {
    expect(born.length).toBeGreaterThan(3000);
    let open = born.length;
    for (const [ending, event] of ways) {
      const ended = born.filter((id) => endedAs(id, event) !== undefined).length;
      open -= ended;
      expect(outcomes[`endings.${ending}`], ending).toBeCloseTo((1000 * ended) / born.length, 9);
    }
    expect(outcomes['endings.open']).toBeCloseTo((1000 * open) / born.length, 9);
  });

  it('are resolved where neighbours or officials settled them, and that held for H days from their birth', () => {
    const settledAt = (id: number) => endedAs(id, 'settled') ?? endedAs(id, 'settledAmongNeighbours');
    const resolved = born.filter((id) => settledAt(id) !== undefined && !cameBack.has(id));
    expect(cameBack.size).toBeGreaterThan(20);
    expect(outcomes.grievanceResolutionRate).toBeCloseTo(resolved.length / born.length, 10);
    const early = resolved.filter((id) => {
      const odds =
        (g.severity[id]! / (1 - g.severity[id]!)) * Math.exp(g.growth[id]! * (settledAt(id)! - g.birth[id]!));
      return odds / (1 + odds) < severe;
    });
    expect(early.length).toBeLessThan(resolved.length);
    expect(outcomes.preventedShare).toBeCloseTo(early.length / born.length, 10);
  });
});
