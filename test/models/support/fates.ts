import type { GovernanceState } from '../../../models/governance/state.ts';
import { columnsById } from './columnsById.ts';

/** How alike two runs of the same world treated its grievances: shares of those that nobody caused: they have the same rows in both. */
export interface Likeness {
  /** Same ending, same cause, same level, and, where ended, the same moment to within `days`. */
  readonly sameFate: number;
  /** Same ending or state. */
  readonly sameEnding: number;
}

export function likeness(one: GovernanceState, other: GovernanceState, days: number): Likeness {
  const [a, b] = [columnsById(one), columnsById(other)];
  const rows = one.bornRows;
  let sameFate = 0;
  let sameEnding = 0;
  for (let id = 0; id < rows; id++) {
    if (a.status[id] !== b.status[id]) continue;
    sameEnding++;
    const sameWay = a.cause[id] === b.cause[id] && a.level[id] === b.level[id] && a.hops[id] === b.hops[id];
    if (sameWay && Math.abs(a.endedAt[id]! - b.endedAt[id]!) <= days) sameFate++;
  }
  return { sameFate: sameFate / rows, sameEnding: sameEnding / rows };
}
