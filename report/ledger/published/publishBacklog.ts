import type { LedgerDescription } from '../../../ledger/describe/describeLedger.ts';
import type { Estimate } from '../../../ledger/describe/estimate.ts';
import { leastPublished } from '../../../ledger/privacy/suppressCells.ts';

export interface PublishedOpenWeek {
  /** Monday, in days since 1970-01-01. */
  readonly week: number;
  /** Cases of the ledger that were open; null where withheld. */
  readonly open: number | null;
}

export interface PublishedBacklog {
  /** Days since 1970-01-01. */
  readonly at: number;
  /** Cases of the ledger that were open then; null where withheld. */
  readonly recorded: number | null;
  /** Open cases from before the ledger begins, estimated; NaN where nothing can be said. */
  readonly unrecorded: Estimate;
  readonly weeks: readonly PublishedOpenWeek[];
}

const told = (count: number): number | null => (count > 0 && count < leastPublished ? null : count);

/** Open cases when the ledger begins and by week, without small counts: open cases are no parts of a sum. Null for fewer than two weeks that can be told. */
export function publishBacklog({
  backlog: { at, recorded, unrecorded },
  openByWeek,
  weekly,
}: Pick<LedgerDescription, 'backlog' | 'openByWeek' | 'weekly'>): PublishedBacklog | null {
  const weeks = Array.from(openByWeek, (open, i) => ({ week: weekly.week[i]!, open: told(open) }));
  if (weeks.filter(({ open }) => open !== null).length < 2) return null;
  return { at, recorded: told(recorded), unrecorded, weeks };
}
