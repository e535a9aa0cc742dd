import type { Ledger } from '../ledger.ts';

export const daysOfWeek = 7;
export const daysOfYear = 365.25;

/** Weeks from Monday to Sunday. */
export interface Weeks {
  /** The first Monday, in days since 1970-01-01. */
  readonly from: number;
  readonly count: number;
}

/** 0 is Monday: 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((Math.floor(day) + 3) % daysOfWeek) + daysOfWeek) % daysOfWeek;

/** The whole weeks between the first and the last day on which a case came in, both included; part of a week at either end tells no weekly number. */
export function wholeWeeks({ received }: Pick<Ledger, 'received'>): Weeks {
  if (received.length === 0) return { from: Number.NaN, count: 0 };
  const first = Math.floor(received[0]!);
  const last = Math.floor(received[received.length - 1]!);
  const from = first + ((daysOfWeek - weekdayOf(first)) % daysOfWeek);
  return { from, count: Math.max(0, Math.floor((last + 1 - from) / daysOfWeek)) };
}

/** Number of the week that a time falls into; −1 outside all of them. */
export function weekOf({ from, count }: Weeks, time: number): number {
  const week = Math.floor((time - from) / daysOfWeek);
  return week >= 0 && week < count ? week : -1;
}

/** Cases of each week, of those rows that are asked for. */
export function countWeeks(
  { received }: Pick<Ledger, 'received'>,
  weeks: Weeks,
  accepts: (row: number) => boolean = () => true,
): Float64Array {
  const counts = new Float64Array(weeks.count);
  for (let row = 0; row < received.length; row++) {
    const week = weekOf(weeks, received[row]!);
    if (week >= 0 && accepts(row)) counts[week]! += 1;
  }
  return counts;
}
