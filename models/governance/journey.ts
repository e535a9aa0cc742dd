import type { EventLogColumns } from '../../sim/engine/model.ts';
import { CASE, ESCALATED, FADED, LAPSED, LATENT, NEIGHBOURS, REPLIED, SETTLED } from './grievanceTable.ts';
import type { GovernanceState } from './state.ts';

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

const daysOf = (state: GovernanceState, id: number): number => {
  const g = state.grievances.columns;
  return (g.endedAt[id]! > 0 ? g.endedAt[id]! : state.horizon) - g.birth[id]!;
};

/**
 * The `count` grievances of the exogenous stream, born and surfaced before the end of the window under at least one policy, whose fates differ most: by steps between the
 * endings, then by days, then the lower id.
 */
export function greatestDifferences(one: GovernanceState, other: GovernanceState, count: number): FateDifference[] {
  const found: FateDifference[] = [];
  const [a, b] = [one.grievances.columns, other.grievances.columns];
  const before = (x: FateDifference, y: FateDifference) => x.steps - y.steps || x.days - y.days || y.id - x.id;
  for (let id = 0; id < one.bornRows; id++) {
    if (a.birth[id]! >= one.windowEnd || (a.status[id]! < CASE && b.status[id]! < CASE)) continue;
    const difference = {
      id,
      steps: Math.abs(rankOfStatus[a.status[id]!]! - rankOfStatus[b.status[id]!]!),
      days: Math.abs(daysOf(one, id) - daysOf(other, id)),
    };
    const last = found[count - 1];
    if (last !== undefined && before(difference, last) <= 0) continue;
    const place = found.findIndex((known) => before(difference, known) > 0);
    found.splice(place < 0 ? found.length : place, 0, difference);
    if (found.length > count) found.pop();
  }
  return found;
}

/** Row of a grievance by its name, `1204` or `1204.16` (which of that one's it is); -1 where this run has none. */
export function rowOf(state: GovernanceState, name: string): number {
  const [born, ...ordinals] = name.split('.').map(Number);
  if (born === undefined || !Number.isInteger(born) || born < 0 || born >= state.bornRows) return -1;
  const { parent, ordinal } = state.grievances.columns;
  let row = born;
  for (const wanted of ordinals) {
    let child = -1;
    for (let id = state.bornRows; id < state.grievances.rows && child < 0; id++) {
      if (parent[id] === row + 1 && ordinal[id] === wanted) child = id;
    }
    if (child < 0) return -1;
    row = child;
  }
  return row;
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
export function sharedRows(
  one: EventLogColumns,
  a: readonly number[],
  other: EventLogColumns,
  b: readonly number[],
): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length)) {
    const [x, y] = [a[shared]!, b[shared]!];
    const same =
      one.event[x] === other.event[y] &&
      one.actor[x] === other.actor[y] &&
      one.cause[x] === other.cause[y] &&
      Math.abs(one.time[x]! - other.time[y]!) <= sameMoment;
    if (!same) break;
    shared++;
  }
  return shared;
}
