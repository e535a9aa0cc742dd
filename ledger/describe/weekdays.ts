import { proportionInterval } from '../../sim/analysis/estimates/proportionInterval.ts';
import { upperTailF } from '../../sim/analysis/estimates/upperTailF.ts';
import type { Ledger } from '../ledger.ts';
import type { Estimate } from './estimate.ts';
import { daysOfWeek, weekdayOf, weekOf, wholeWeeks } from './weeks.ts';

export interface WeekdayPattern {
  readonly weeks: number;
  /** Monday to Sunday: times the mean of the week; `n` cases of that weekday. NaN without a case. */
  readonly factors: readonly Estimate[];
  /** How much more the days' shares differ from week to week than chance would have it; NaN for fewer than two weeks. Intervals are wider by it where it is above 1. */
  readonly dispersion: number;
  /** Probability of weekdays that differ as much if all were alike; NaN for fewer than two weeks. */
  readonly p: number;
}

/** On which days of the week cases come in, from whole weeks only: exact (Clopper–Pearson) intervals of the shares of as many independent cases as carry the information. */
export function weekdayPattern(
  ledger: Ledger,
  accepts: (row: number) => boolean = () => true,
  level = 0.95,
): WeekdayPattern {
  const weeks = wholeWeeks(ledger);
  const cells = new Float64Array(weeks.count * daysOfWeek);
  const days = new Float64Array(daysOfWeek);
  const totals = new Float64Array(weeks.count);
  for (let row = 0; row < ledger.cases; row++) {
    const week = weekOf(weeks, ledger.received[row]!);
    if (week < 0 || !accepts(row)) continue;
    const day = weekdayOf(ledger.received[row]!);
    cells[week * daysOfWeek + day]! += 1;
    days[day]! += 1;
    totals[week]! += 1;
  }
  const all = days.reduce((sum, one) => sum + one, 0);
  const busy = totals.filter((one) => one > 0).length;
  const shown = days.filter((one) => one > 0).length;
  let within = 0;
  for (let week = 0; week < weeks.count; week++) {
    for (let day = 0; day < daysOfWeek; day++) {
      const expected = (totals[week]! * days[day]!) / all;
      if (expected > 0) within += squared(cells[week * daysOfWeek + day]! - expected) / expected;
    }
  }
  const degrees = busy > 1 && shown > 1 ? (busy - 1) * (shown - 1) : 0;
  const dispersion = degrees > 0 ? within / degrees : Number.NaN;
  const wider = dispersion > 1 ? dispersion : 1;
  const between = days.reduce((sum, one) => sum + squared(one - all / daysOfWeek) / (all / daysOfWeek), 0);
  const f = between / (daysOfWeek - 1) / dispersion;
  return {
    weeks: weeks.count,
    factors: Array.from(days, (n): Estimate => {
      if (all === 0) return { value: Number.NaN, lo: Number.NaN, hi: Number.NaN, n };
      const { lo, hi } = proportionInterval(Math.round(n / wider), Math.round(all / wider), level);
      return { value: (n / all) * daysOfWeek, lo: lo * daysOfWeek, hi: hi * daysOfWeek, n };
    }),
    dispersion,
    p: dispersion > 0 ? upperTailF(f, daysOfWeek - 1, degrees) : Number.NaN,
  };
}

const squared = (value: number): number => value * value;
