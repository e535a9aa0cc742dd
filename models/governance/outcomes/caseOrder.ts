import { in1, in4, in8 } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';

/** What passes over the cases, row by row as they stand in memory, must know of their grievances. */
export interface CaseOrder {
  /** All rows in the order of their grievances' ids. */
  readonly rows: Int32Array;
  /** By row: when it ended, 0 if it is open, and the level it came in at. */
  readonly ended: Float64Array;
  readonly entryLevel: Int8Array;
}

/** One pass over all grievances. */
export function caseOrderOf({ grievances, cases }: GovernanceState): CaseOrder {
  const { caseRow, endedAt, entryLevel: levels } = grievances.columns;
  const rows = new Int32Array(cases.rows);
  const ended = new Float64Array(cases.rows);
  const entryLevel = new Int8Array(cases.rows);
  let count = 0;
  for (let id = 0; id < grievances.rows; id++) {
    const row = caseRow[in4 * id]! - 1;
    if (row < 0) continue;
    rows[count++] = row;
    ended[row] = endedAt[in8 * id]!;
    entryLevel[row] = levels[in1 * id]!;
  }
  return { rows, ended, entryLevel };
}

/** Adds up `values`, one a row, in the order of ids: whenever and in whatever order the cases surfaced, what they share is added up alike. */
export function sumInOrder({ rows }: CaseOrder, values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < rows.length; i++) total += values[rows[i]!]!;
  return total;
}
