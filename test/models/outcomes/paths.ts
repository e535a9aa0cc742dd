import { type CauseName, causeNames, type EventName, eventNames } from '../../../models/governance/eventLog.ts';
import type { GovernanceRun } from '../support/governanceRuns.ts';
import { pathsOf } from '../support/logFaults.ts';

/** One case as its rows in the event log tell it. */
export interface Path {
  readonly id: number;
  readonly surfacedAt: number;
  readonly cause: CauseName;
  readonly entryLevel: number;
  /** Moment of the first event of a name; Infinity for none. */
  at(event: EventName): number;
  count(event: EventName): number;
  /** Of its ending: what, when, at which level, and by which station. Undefined while it is open. */
  readonly end:
    | { readonly event: EventName; readonly at: number; readonly level: number; readonly actor: number }
    | undefined;
}

const endings: readonly EventName[] = ['settled', 'replied', 'lapsed', 'escalated'];

/** Every case that surfaced, from the log. */
function casesOf(run: GovernanceRun): Path[] {
  const log = run.eventLog()!;
  const cases: Path[] = [];
  for (const [id, rows] of pathsOf(log)) {
    const nameOf = (row: number) => eventNames[log.event[row]!]!;
    const first = rows[0]!;
    if (nameOf(first) !== 'surfaced') continue;
    const ending = rows.find((row) => endings.includes(nameOf(row)));
    cases.push({
      id,
      surfacedAt: log.time[first]!,
      cause: causeNames[log.cause[first]!]!,
      entryLevel: log.level[first]!,
      at: (event) => {
        const row = rows.find((one) => nameOf(one) === event);
        return row === undefined ? Number.POSITIVE_INFINITY : log.time[row]!;
      },
      count: (event) => rows.filter((row) => nameOf(row) === event).length,
      end:
        ending === undefined
          ? undefined
          : { event: nameOf(ending), at: log.time[ending]!, level: log.level[ending]!, actor: log.actor[ending]! },
    });
  }
  return cases;
}

/** Cases that surfaced in the window. */
export function cohortOf(run: GovernanceRun): Path[] {
  const { windowStart, windowEnd } = run.state;
  return casesOf(run).filter(({ surfacedAt }) => surfacedAt >= windowStart && surfacedAt < windowEnd);
}

/** Whether a case ended within so many days of surfacing; as one of these. */
export const endedWithin = (path: Path, days: number, ...events: EventName[]): boolean =>
  path.end !== undefined &&
  path.end.at - path.surfacedAt <= days &&
  (events.length === 0 || events.includes(path.end.event));

/** Day 0 is Monday 1 January; the holidays of a usual year by their days of the year. */
const holidays = new Set([0, 35, 36, 37, 38, 39, 40, 41, 94, 120, 121, 122, 155, 273, 274, 275, 276, 277, 278, 279]);
const isWorkday = (day: number) => day % 7 < 5 && !holidays.has(day % 365);

/** What is due so many calendar days after a moment is late once the workday is over, 17:00, on which they run out, or else the next one. */
export function deadline(from: number, days: number): number {
  const due = from + days;
  let day = Math.floor(due);
  if (isWorkday(day) && due < day + 17 / 24) return day + 17 / 24;
  do day++;
  while (!isWorkday(day));
  return day + 17 / 24;
}

export const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
