import { tiedRows } from './tiedRows.ts';

/** Who is at risk and what happens, at every distinct time. */
export interface RiskTable {
  readonly time: number[];
  /** With time at least this one: an event comes before a censoring of the same time. */
  readonly atRisk: number[];
  /** By cause as asked for, then time. */
  readonly events: number[][];
  readonly censored: number[];
}

/** The table of checked times and what ended each: one of `causes`, or else it is censored. */
export function riskTable(times: ArrayLike<number>, ends: ArrayLike<number>, causes: readonly number[]): RiskTable {
  const place = new Map(causes.map((cause, i) => [cause, i]));
  const tied = tiedRows(times);
  const events = causes.map(() => tied.map(() => 0));
  const censored = tied.map(() => 0);
  const atRisk: number[] = [];
  let left = times.length;
  for (const [at, rows] of tied.entries()) {
    atRisk.push(left);
    left -= rows.length;
    for (const row of rows) {
      const cause = place.get(ends[row]!);
      if (cause === undefined) censored[at]! += 1;
      else events[cause]![at]! += 1;
    }
  }
  return { time: tied.map((rows) => times[rows[0]!]!), atRisk, events, censored };
}
