import type { Estimate } from '../../../ledger/describe/estimate.ts';
import type { Season } from '../../../ledger/describe/season.ts';
import { publishedList } from './withheld.ts';

export interface PublishedMonth {
  /** 1 … 12. */
  readonly month: number;
  /** Times the mean of the months that were seen; null where its count is withheld. */
  readonly factor: Estimate | null;
}

export interface PublishedSeason {
  readonly weeks: number;
  readonly months: readonly PublishedMonth[];
  /** Probability of months that differ as much if all were alike. */
  readonly pSeason: number;
  /** A year, times the one before; null for fewer than two years. */
  readonly trend: Estimate | null;
}

/** Months of the year without those from which a small count follows. */
export function publishSeason({ weeks, months, pSeason, trend }: Season): PublishedSeason {
  const { cells } = publishedList(months.map(({ factor }) => factor.n));
  return {
    weeks,
    months: months.map(({ month, factor }, i) => ({ month, factor: cells[i] === null ? null : factor })),
    pSeason,
    trend,
  };
}
