import type { EventLogColumns } from '../../sim/engine/model.ts';
import { factRow, factsOf } from './caseFacts.ts';
import { CASE, ESCALATED, FADED, LAPSED, LATENT, NEIGHBOURS, REPLIED, SETTLED } from './grievanceTable.ts';
import type { GovernanceParameters } from './parameters/governanceParameters.ts';
import { type StationMap, stationName } from './stationMap.ts';

/** One run of which paths are told: its log, with the facts of its cases, and what its codes and times mean. */
export interface JourneyRun {
  readonly log: EventLogColumns;
  readonly map: StationMap;
  readonly parameters: GovernanceParameters;
}

export const windowEndOf = ({ parameters: { period } }: JourneyRun): number => period.warmupDays + period.windowDays;
export const horizonOf = (run: JourneyRun): number => windowEndOf(run) + run.parameters.period.followUpDays;

/** Endings from the best to the worst; what is still open at the horizon stands between being let down and going over heads. */
const rankOfStatus: Readonly<Record<number, number>> = {
  [SETTLED]: 0,
  [NEIGHBOURS]: 0,
  [FADED]: 1,
  [REPLIED]: 2,
  [LAPSED]: 3,
  [LATENT]: 4,
  [CASE]: 4,
  [ESCALATED]: 5,
};

/** How much a grievance's fate differs between two runs of the same world. */
export interface FateDifference {
  readonly id: number;
  /** Steps between the endings. */
  readonly steps: number;
  /** Days between the ends, each counted from birth; the horizon where there is none. */
  readonly days: number;
}

function daysOf(run: JourneyRun, row: number): number {
  const { endedAt, birth } = factsOf(run.log);
  return (endedAt[row]! > 0 ? endedAt[row]! : horizonOf(run)) - birth[row]!;
}

/** How far the fates in these rows of the facts of two runs lie apart. */
export function fateDifference(
  one: JourneyRun,
  a: number,
  other: JourneyRun,
  b: number,
): Pick<FateDifference, 'steps' | 'days'> {
  const rank = (run: JourneyRun, row: number) => rankOfStatus[factsOf(run.log).status[row]!]!;
  return {
    steps: Math.abs(rank(one, a) - rank(other, b)),
    days: Math.abs(daysOf(one, a) - daysOf(other, b)),
  };
}

/** Number of the first grievance that another caused; those below are the same in every run of the world. */
export const bornRowsOf = ({ log }: JourneyRun): number => log.lineage!.from;

/**
 * The `count` grievances of the exogenous stream, born and surfaced before the end of the window under at least one policy, whose fates differ most: by steps between the
 * endings, then by days, then the lower id.
 */
export function greatestDifferences(one: JourneyRun, other: JourneyRun, count: number): FateDifference[] {
  const found: FateDifference[] = [];
  const [a, b] = [factsOf(one.log), factsOf(other.log)];
  const before = (x: FateDifference, y: FateDifference) => x.steps - y.steps || x.days - y.days || y.id - x.id;
  // Exogenous grievances stand first, in the same rows of either run.
  for (let row = 0; row < a.id.length && a.id[row]! < bornRowsOf(one); row++) {
    if (a.birth[row]! >= windowEndOf(one) || (a.status[row]! < CASE && b.status[row]! < CASE)) continue;
    const difference = { id: a.id[row]!, ...fateDifference(one, row, other, row) };
    const last = found[count - 1];
    if (last !== undefined && before(difference, last) <= 0) continue;
    const place = found.findIndex((known) => before(difference, known) > 0);
    found.splice(place < 0 ? found.length : place, 0, difference);
    if (found.length > count) found.pop();
  }
  return found;
}

/** Number of a grievance in this run by its name, `1204` or `1204.16` (which of that one's it is); -1 where its log has none. */
export function idOf(run: JourneyRun, name: string): number {
  const [born, ...ordinals] = name.split('.').map((part) => (part === '' ? Number.NaN : Number(part)));
  if (born === undefined || !Number.isInteger(born) || born < 0 || born >= bornRowsOf(run)) return -1;
  const { from, parent, ordinal } = run.log.lineage!;
  let id = born;
  for (const wanted of ordinals) {
    let child = -1;
    for (let i = 0; i < parent.length && child < 0; i++)
      if (parent[i] === id && ordinal[i] === wanted) child = from + i;
    if (child < 0) return -1;
    id = child;
  }
  return factRow(factsOf(run.log), id) < 0 ? -1 : id;
}

/** Rows of the log that tell a grievance's path, in the order of time. */
export function pathOf(log: EventLogColumns, id: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < log.caseId.length; row++) if (log.caseId[row] === id) rows.push(row);
  return rows;
}

/** An hour: moments closer than that are the same. */
const sameMoment = 1 / 24;

/** How many rows two paths share before they part: the same event, actor and cause, within an hour. */
export function sharedRows(one: JourneyRun, a: readonly number[], other: JourneyRun, b: readonly number[]): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && isSameRow(one, a[shared]!, other, b[shared]!)) shared++;
  return shared;
}

function isSameRow(one: JourneyRun, x: number, other: JourneyRun, y: number): boolean {
  return isSameStep(one, x, other, y) && Math.abs(one.log.time[x]! - other.log.time[y]!) <= sameMoment;
}

/** Whether two rows tell the same, be it at another time: event, cause, and actor by name, since numbers of desks depend on how many offices there are. */
export function isSameStep(one: JourneyRun, x: number, other: JourneyRun, y: number): boolean {
  const [a, b] = [one.log, other.log];
  return (
    a.event[x] === b.event[y] &&
    a.cause[x] === b.cause[y] &&
    stationName(one.map, a.actor[x]!) === stationName(other.map, b.actor[y]!)
  );
}
