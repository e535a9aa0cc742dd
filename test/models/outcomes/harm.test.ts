import { describe, expect, it } from 'vitest';
import { type EventName, eventNames } from '../../../models/governance/eventLog.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { columnsById } from '../support/columnsById.ts';
import type { GovernanceRun } from '../support/governanceRuns.ts';
import { pathsOf } from '../support/logFaults.ts';
import { recounted, recountedRun } from './recountRuns.ts';

const resolved: readonly EventName[] = ['faded', 'settledAmongNeighbours', 'settled'];
const unsettled: readonly EventName[] = ['replied', 'lapsed', 'escalated'];

/** Severity by the odds s/(1 - s), which grow by e^{growth} a day. */
function severity(initial: number, growth: number, age: number): number {
  const odds = (initial / (1 - initial)) * Math.exp(growth * age);
  return odds / (1 + odds);
}

/** Day on which fade·(1 - s), summed in steps of a quarter of a day from `from` on, has used up what was left of the luck; `latest` if it has not by then. */
function fadesAt(state: GovernanceState, id: number, from: number, latest: number): number {
  const { birth, severity: initial, growth, fadeLuck } = columnsById(state);
  const step = 0.25;
  let left = fadeLuck[id]!;
  for (let t = from; t < latest; t += step) {
    const s = severity(initial[id]!, growth[id]!, t + step / 2 - birth[id]!);
    const used = state.parameters.uncertainties.fadePerDay * (1 - s) * step;
    if (used >= left) return t + (step * left) / used;
    left -= used;
  }
  return latest;
}

/** When each grievance that another one came back as surfaced, by the earlier one. */
function returns(run: GovernanceRun): Map<number, number> {
  const { parent, ordinal, birth } = columnsById(run.state);
  const found = new Map<number, number>();
  for (let id = run.state.bornRows; id < run.state.grievances.rows; id++) {
    if (ordinal[id]! < 16) found.set(parent[id]! - 1, birth[id]!);
  }
  return found;
}

/** Severity·days of the window, day by day at the middle of each, over all that was not resolved; of what ended unsettled, until it would have faded. */
function harmOf(run: GovernanceRun): { harm: number; afterwards: number } {
  const { state } = run;
  const log = run.eventLog()!;
  const { windowStart, windowEnd } = state;
  const g = columnsById(state);
  const paths = pathsOf(log);
  const back = returns(run);
  let [harm, afterwards] = [0, 0];
  for (let id = 0; id < state.grievances.rows; id++) {
    const rows = paths.get(id) ?? [];
    const timeOf = (events: readonly EventName[]) => {
      const row = rows.find((one) => events.includes(eventNames[log.event[one]!]!));
      return row === undefined ? Number.POSITIVE_INFINITY : log.time[row]!;
    };
    const answered = timeOf(unsettled);
    const until = Math.min(
      windowEnd,
      timeOf(resolved),
      answered < windowEnd ? Math.min(back.get(id) ?? windowEnd, fadesAt(state, id, answered, windowEnd)) : windowEnd,
    );
    const from = Math.max(windowStart, g.birth[id]!);
    const days = Math.ceil(until - from);
    for (let day = 0; day < days; day++) {
      const [begin, end] = [from + day, Math.min(until, from + day + 1)];
      const share = severity(g.severity[id]!, g.growth[id]!, (begin + end) / 2 - g.birth[id]!) * (end - begin);
      harm += share;
      if (begin >= answered) afterwards += share;
    }
  }
  return { harm, afterwards };
}

describe.each(recounted)('Latent harm under %s', (_name, variant) => {
  const run = recountedRun(variant);
  const { residents } = run.state.arrangement.territory;
  const people = residents.reduce((sum, n) => sum + n, 0);
  const { harm, afterwards } = harmOf(run);

  // The midpoint rule by days errs by the curvature of the logistic: less than g²/24 of s, 1e-5 at the steepest growth there is.
  it('is severity summed day by day over all that is not resolved, to a part in ten thousand', () => {
    const found = run.outcomes().latentHarm!;
    expect(Math.abs(found / ((harm * 1000) / people) - 1)).toBeLessThan(1e-4);
  });

  it('goes on after an answer that settled nothing', () => {
    expect(afterwards / harm).toBeGreaterThan(0.001);
  });
});
