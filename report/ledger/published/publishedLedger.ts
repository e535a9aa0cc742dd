import type { LedgerDescription } from '../../../ledger/describe/describeLedger.ts';
import { type Estimate, scaled } from '../../../ledger/describe/estimate.ts';
import type { DeadlineKey } from '../../../ledger/describe/onTime.ts';
import { daysOfWeek, daysOfYear } from '../../../ledger/describe/weeks.ts';
import { type PublishedBacklog, publishBacklog } from './publishBacklog.ts';
import { type PublishedConcentration, publishConcentration } from './publishConcentration.ts';
import { type PublishedFactors, publishSeason, publishWeekdays } from './publishFactors.ts';
import { type PublishedGraph, publishGraph } from './publishGraph.ts';
import { type PublishedRepeats, publishRepeats } from './publishRepeats.ts';
import { type PublishedSettlement, publishSettlement } from './publishSettlement.ts';
import { type PublishedShare, publishWords } from './publishWords.ts';
import { publishedList, publishedTable } from './withheld.ts';

export interface PublishedWeek {
  /** Monday, in days since 1970-01-01. */
  readonly week: number;
  /** Cases with the exact Poisson interval of their mean; null where withheld. */
  readonly cases: number | null;
  readonly lo: number;
  readonly hi: number;
}

export interface PublishedOnTime {
  readonly deadline: DeadlineKey;
  readonly days: number;
  readonly onTime: number | null;
  readonly late: number | null;
  readonly notYetDue: number | null;
  readonly unknown: number | null;
  readonly endedOtherwise: number | null;
  /** Null where one of its counts is withheld, or nothing was due. */
  readonly share: Estimate | null;
}

/** What a ledger says, as it may be shown and taken away: counts of 1 to 4 are withheld, and further ones from which they could be computed. Plain data. */
export interface PublishedLedger {
  readonly cases: number;
  readonly span: readonly [from: number, until: number];
  /** Cases a week, over whole weeks; NaN where there is none. */
  readonly perWeek: Estimate;
  readonly weeks: readonly PublishedWeek[];
  readonly season: PublishedFactors | null;
  /** A year, times the one before; null for fewer than two years. */
  readonly trend: Estimate | null;
  readonly weekdays: PublishedFactors | null;
  readonly types: readonly PublishedShare[];
  readonly onTime: readonly PublishedOnTime[];
  readonly settlement: PublishedSettlement | null;
  readonly departments: PublishedGraph | null;
  readonly backlog: PublishedBacklog | null;
  readonly byPlace: readonly PublishedShare[];
  readonly places: PublishedConcentration | null;
  readonly repeats: PublishedRepeats | null;
}

export const publishedLedger = (said: LedgerDescription): PublishedLedger => ({
  cases: said.cases,
  span: said.span,
  perWeek: scaled(said.byType.perYear, daysOfWeek / daysOfYear),
  weeks: publishWeeks(said),
  season: publishSeason(said.season),
  trend: said.season.trend,
  weekdays: publishWeekdays(said.weekdays),
  types: publishWords(said.byType),
  onTime: publishOnTime(said),
  settlement: publishSettlement(said.settlement),
  departments: publishGraph(said.departments),
  backlog: publishBacklog(said),
  byPlace: publishWords(said.byPlace),
  places: publishConcentration(said.places),
  repeats: publishRepeats(said),
});

function publishWeeks({ weekly: { week, cases, lo, hi } }: LedgerDescription): PublishedWeek[] {
  const counts = publishedList(Array.from(cases)).cells;
  return counts.map((count, i) => ({
    week: week[i]!,
    cases: count,
    lo: count === null ? Number.NaN : lo[i]!,
    hi: count === null ? Number.NaN : hi[i]!,
  }));
}

function publishOnTime({ onTime: all }: LedgerDescription): PublishedOnTime[] {
  const cells = publishedTable(
    all.map((one) => [one.onTime, one.late, one.notYetDue, one.unknown, one.endedOtherwise]),
  );
  return all.map(({ deadline, days, share }, row) => {
    const [onTime = null, late = null, notYetDue = null, unknown = null, endedOtherwise = null] = cells[row]!;
    const isTold = onTime !== null && late !== null && share.n > 0;
    return { deadline, days, onTime, late, notYetDue, unknown, endedOtherwise, share: isTold ? share : null };
  });
}
