import type { EventLogColumns, Judgements } from '../../sim/engine/model.ts';
import { DISPUTE } from './caseClasses.ts';
import { at1, at4, at8 } from './caseTable.ts';
import { in1, in2, in4, in8 } from './grievanceTable.ts';
import { leadOf } from './mechanisms/collective.ts';
import { JOINED } from './phases.ts';
import type { GovernanceState } from './state.ts';

/** Attempts as they are concluded: their rows in the log, the chance each had and the luck it met. */
export interface AttemptLog {
  readonly row: number[];
  readonly chance: number[];
  readonly luck: number[];
}

/**
 * What the grievances of a log are and how they stand at the end of the run; row i is grievance `id[i]`, ids rise. Times are days of the run, 0 for never;
 * `cause` and `entryLevel` mean something where it surfaced.
 */
export type CaseFacts = {
  readonly id: Int32Array;
  readonly birth: Float64Array;
  readonly severity: Float32Array;
  readonly locality: Float32Array;
  readonly matters: Int8Array;
  readonly caseClass: Int8Array;
  readonly type: Int8Array;
  readonly community: Int16Array;
  readonly township: Int16Array;
  readonly status: Int8Array;
  readonly cause: Int8Array;
  readonly entryLevel: Int8Array;
  /** Lowest level that may close it. */
  readonly required: Int8Array;
  readonly surfacedAt: Float64Array;
  readonly endedAt: Float64Array;
  /** The grievance whose case stood for it; -1 for its own. */
  readonly lead: Int32Array;
};

/** The facts of every grievance that the log is kept of. 58 bytes each. */
export function caseFactsOf(state: GovernanceState): CaseFacts {
  const { grievances, cases, logDisputesOnly, arrangement } = state;
  const g = grievances.columns;
  const c = cases.columns;
  const id = Int32Array.from({ length: grievances.rows }, (_, one) => one).filter(
    (one) => !logDisputesOnly || g.caseClass[in1 * one] === DISPUTE,
  );
  const rows = Int32Array.from(id, (one) => g.caseRow[in4 * one]! - 1);
  const { townshipOf } = arrangement.territory;
  return {
    id,
    birth: Float64Array.from(id, (one) => g.birth[in8 * one]!),
    severity: Float32Array.from(id, (one) => g.severity[in4 * one]!),
    locality: Float32Array.from(id, (one) => g.locality[in4 * one]!),
    matters: Int8Array.from(id, (one) => g.matters[in1 * one]!),
    caseClass: Int8Array.from(id, (one) => g.caseClass[in1 * one]!),
    type: Int8Array.from(id, (one) => g.type[in1 * one]!),
    community: Int16Array.from(id, (one) => g.community[in2 * one]!),
    township: Int16Array.from(id, (one) => townshipOf[g.community[in2 * one]!]!),
    status: Int8Array.from(id, (one) => g.status[in1 * one]!),
    cause: Int8Array.from(id, (one) => g.cause[in1 * one]!),
    entryLevel: Int8Array.from(id, (one) => g.entryLevel[in1 * one]!),
    required: Int8Array.from(rows, (row) => (row < 0 ? 0 : c.required[at1 * row]!)),
    surfacedAt: Float64Array.from(rows, (row) => (row < 0 ? 0 : c.surfacedAt[at8 * row]!)),
    endedAt: Float64Array.from(id, (one) => g.endedAt[in8 * one]!),
    lead: Int32Array.from(rows, (row) =>
      row >= 0 && c.phase[at1 * row] === JOINED ? c.grievance[at4 * leadOf(state, row)]! : -1,
    ),
  };
}

export const attemptsOf = ({ row, chance, luck }: AttemptLog): Judgements => ({
  row: Int32Array.from(row),
  chance: Float64Array.from(chance),
  luck: Float64Array.from(luck),
});

/** The facts in a log of the governance model. */
export const factsOf = (log: EventLogColumns): CaseFacts => log.cases as CaseFacts;

/** Row of the facts that tells of a grievance; -1 if none does. */
export function factRow({ id }: CaseFacts, wanted: number): number {
  let [low, high] = [0, id.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (id[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return id[low] === wanted ? low : -1;
}
