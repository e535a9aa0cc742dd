import { poissonInterval } from '../../sim/analysis/estimates/poissonInterval.ts';
import { wilsonInterval } from '../../sim/analysis/wilson.ts';
import { ascendingBy } from '../../sim/engine/order.ts';
import type { Ledger, Words } from '../ledger.ts';
import { type Dispersion, dispersionOf, rateOf } from './dispersion.ts';
import { type Estimate, noEstimate } from './estimate.ts';
import { countWeeks, daysOfWeek, daysOfYear, type Weeks, weekOf, wholeWeeks } from './weeks.ts';

/** What came in of one word in the whole weeks of a ledger. */
export interface WordArrivals {
  /** Null: the cells are empty. */
  readonly word: string | null;
  readonly perYear: Estimate;
  /** Of all cases of these weeks (Wilson). */
  readonly share: Estimate;
  /** Of the weekly counts, season and trend included. */
  readonly dispersion: Dispersion;
}

export interface Arrivals {
  readonly weeks: Weeks;
  readonly perYear: Estimate;
  readonly dispersion: Dispersion;
  /** The most frequent first. */
  readonly words: readonly WordArrivals[];
}

/** Arrivals a year by the words of a column, from whole weeks only: exact Poisson intervals, widened by the dispersion of the weekly counts where it is above 1. */
export function arrivalsBy(ledger: Ledger, column: Words, level = 0.95): Arrivals {
  const weeks = wholeWeeks(ledger);
  const years = (weeks.count * daysOfWeek) / daysOfYear;
  // The last line is of empty cells.
  const lines = column.values.length + 1;
  const counts = Array.from({ length: lines }, () => new Float64Array(weeks.count));
  for (let row = 0; row < ledger.cases; row++) {
    const week = weekOf(weeks, ledger.received[row]!);
    const code = column.codes[row]!;
    if (week >= 0) counts[code < 0 ? lines - 1 : code]![week]! += 1;
  }
  const totals = counts.map((line) => line.reduce((sum, one) => sum + one, 0));
  const all = totals.reduce((sum, one) => sum + one, 0);
  const words = totals.flatMap((n, line): WordArrivals[] => {
    if (n === 0) return [];
    const dispersion = dispersionOf(counts[line]!);
    const { share, lo, hi } = wilsonInterval(n, all, level);
    return [
      {
        word: column.values[line] ?? null,
        perYear: rateOf(n, years, dispersion.ratio, level),
        share: { value: share, lo, hi, n: all },
        dispersion,
      },
    ];
  });
  const dispersion = dispersionOf(countWeeks(ledger, weeks));
  return {
    weeks,
    perYear: weeks.count === 0 ? noEstimate : rateOf(all, years, dispersion.ratio, level),
    dispersion,
    words: ascendingBy(words, ({ perYear }) => -perYear.n),
  };
}

/** Columns of one value a week. */
export interface WeeklyArrivals {
  /** Mondays, in days since 1970-01-01. */
  readonly week: Float64Array;
  readonly cases: Float64Array;
  /** Ends of the exact Poisson interval of the week's mean. */
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** Cases by whole week, of those rows that are asked for. */
export function weeklyArrivals(ledger: Ledger, accepts?: (row: number) => boolean, level = 0.95): WeeklyArrivals {
  const weeks = wholeWeeks(ledger);
  const cases = countWeeks(ledger, weeks, accepts);
  const ends = Array.from(cases, (count) => poissonInterval(count, level));
  return {
    week: Float64Array.from(cases, (_, week) => weeks.from + daysOfWeek * week),
    cases,
    lo: Float64Array.from(ends, ({ lo }) => lo),
    hi: Float64Array.from(ends, ({ hi }) => hi),
  };
}
