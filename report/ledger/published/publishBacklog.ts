import type { Estimate } from '../../../ledger/describe/estimate.ts';
import type { OpenCases } from '../../../ledger/describe/openCases.ts';
import { publishedList } from './withheld.ts';

export interface PublishedBacklog {
  /** Days since 1970-01-01. */
  readonly at: number;
  /** Cases of the ledger that were open then; null where withheld. */
  readonly recorded: number | null;
  /** Of them, by how long ago they had come in: up to 30 days, up to 90, more. */
  readonly byAge: readonly (number | null)[];
  /** From before the ledger begins, estimated. */
  readonly unrecorded: Estimate;
}

/** What was open at the beginning. */
export function publishBacklog({ at, byAge, unrecorded }: OpenCases): PublishedBacklog {
  const { cells, total } = publishedList(byAge);
  return { at, recorded: total, byAge: cells, unrecorded };
}
