import type { Estimate } from '../../../ledger/describe/estimate.ts';
import type { Season } from '../../../ledger/describe/season.ts';
import type { WeekdayPattern } from '../../../ledger/describe/weekdays.ts';
import { toldCounts } from '../../../ledger/privacy/toldShares.ts';

export interface PublishedFactor {
  /** Months 1 … 12, weekdays 1 (Monday) … 7. */
  readonly place: number;
  /** Times the mean; `n` cases. Null where withheld. */
  readonly factor: Estimate | null;
}

export interface PublishedFactors {
  /** In the order of the year, or of the week. */
  readonly factors: readonly PublishedFactor[];
  /** Probability of factors that differ as much if all were alike; NaN where it cannot be told. */
  readonly p: number;
}

/** Factors of the months; null for fewer than two months that can be told. */
export const publishSeason = ({ months, pSeason }: Season): PublishedFactors | null =>
  published(
    months.map(({ month, factor }) => ({ place: month, factor })),
    pSeason,
  );

/** Factors of the days of the week; null for fewer than two that can be told. */
export const publishWeekdays = ({ factors, p }: WeekdayPattern): PublishedFactors | null =>
  published(
    factors.map((factor, day) => ({ place: day + 1, factor })),
    p,
  );

function published(
  all: readonly { readonly place: number; readonly factor: Estimate }[],
  p: number,
): PublishedFactors | null {
  const told = toldCounts(all.map(({ factor }) => factor.n));
  const factors = all.map(({ place, factor }, i) => ({
    place,
    factor: told[i] === true && Number.isFinite(factor.value) ? factor : null,
  }));
  return factors.filter(({ factor }) => factor !== null).length < 2 ? null : { factors, p };
}
