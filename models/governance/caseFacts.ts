import type { EventLogColumns, Judgements } from '../../sim/engine/model.ts';
import { DISPUTE } from './caseClasses.ts';
import { CASE, in1, in2, in4, in8 } from './grievanceTable.ts';
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
  const { grievances, logDisputesOnly, arrangement } = state;
  const g = grievances.columns;
  const { rows } = grievances;
  const id = Int32Array.from({ length: rows }, (_, row) => row).filter(
    (row) => !logDisputesOnly || g.caseClass[in1 * row] === DISPUTE,
  );
  const { townshipOf } = arrangement.territory;
  return {
    id,
    birth: Float64Array.from(id, (row) => g.birth[in8 * row]!),
    severity: Float32Array.from(id, (row) => g.severity[in4 * row]!),
    locality: Float32Array.from(id, (row) => g.locality[in4 * row]!),
    matters: Int8Array.from(id, (row) => g.matters[in1 * row]!),
    caseClass: Int8Array.from(id, (row) => g.caseClass[in1 * row]!),
    type: Int8Array.from(id, (row) => g.type[in1 * row]!),
    community: Int16Array.from(id, (row) => g.community[in2 * row]!),
    township: Int16Array.from(id, (row) => townshipOf[g.community[in2 * row]!]!),
    status: Int8Array.from(id, (row) => g.status[in1 * row]!),
    cause: Int8Array.from(id, (row) => g.cause[in1 * row]!),
    entryLevel: Int8Array.from(id, (row) => g.entryLevel[in1 * row]!),
    required: Int8Array.from(id, (row) => g.required[in1 * row]!),
    surfacedAt: Float64Array.from(id, (row) => g.surfacedAt[in8 * row]!),
    endedAt: Float64Array.from(id, (row) => g.endedAt[in8 * row]!),
    // The first of a cluster keeps the number of the case that stands for it all.
    lead: Int32Array.from(id, (row) =>
      g.phase[in1 * row] === JOINED && g.status[in1 * row]! >= CASE ? g.lead[in4 * row]! - 1 : -1,
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
