import { type CaseFacts, factsOf } from '../../../models/governance/caseFacts.ts';
import type { EventLogColumns } from '../../../sim/engine/model.ts';

/** Rows of a log by grievance: those of row i of the facts are `rows[starts[i]]` up to before `rows[starts[i + 1]]`, in the order of time. */
export interface RowsByCase {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** One pass to count and one to place; the log is only read. */
export function rowsByCase(log: EventLogColumns): RowsByCase {
  const facts = factsOf(log);
  const place = placesOf(facts);
  const starts = new Int32Array(facts.id.length + 1);
  const { caseId } = log;
  for (let row = 0; row < caseId.length; row++) starts[place[caseId[row]!]! + 1]!++;
  for (let i = 0; i < facts.id.length; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice(0, -1);
  const rows = new Int32Array(caseId.length);
  for (let row = 0; row < caseId.length; row++) {
    const at = place[caseId[row]!]!;
    rows[next[at]!] = row;
    next[at]!++;
  }
  return { starts, rows };
}

/** Row of the facts by number of the grievance. */
function placesOf({ id }: CaseFacts): Int32Array {
  const place = new Int32Array((id.at(-1) ?? -1) + 1);
  for (let i = 0; i < id.length; i++) place[id[i]!] = i;
  return place;
}
