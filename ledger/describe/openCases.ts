import type { SurvivalCurve } from '../../sim/analysis/survival/kaplanMeier.ts';
import { twoSided } from '../../sim/analysis/survival/survivalInterval.ts';
import type { Ledger } from '../ledger.ts';
import type { Estimate } from './estimate.ts';
import { daysOfWeek, type Weeks } from './weeks.ts';

/** What was open at a time, and what a ledger that begins at a date cannot know of that. */
export interface OpenCases {
  /** Days since 1970-01-01. */
  readonly at: number;
  /** Cases of the ledger that had come in before and were not closed before. */
  readonly recorded: number;
  /** Of them, by how long ago they had come in: up to 30 days, up to 90, more. */
  readonly byAge: readonly [upTo30: number, upTo90: number, more: number];
  /** Days between the first case of the ledger and this time: nothing that came in earlier is recorded. */
  readonly reachDays: number;
  /**
   * Open cases that came in before the ledger begins, as they would be had cases come in at its rate and lasted as long: arrivals a day × ∫ share still open, from `reachDays` on, as far as any case was watched. Its
   * interval holds the chance of arrivals and durations, not that the time before was another one.
   */
  readonly unrecorded: Estimate;
  /** Share still open where watching ends: above 0, `unrecorded` is a lower bound. */
  readonly openAtEnd: number;
}

/** `perDay`: arrivals a day; `lasting`: how long cases last (`settlementOf`), null where nothing can be said of it. */
export function openCasesAt(
  ledger: Ledger,
  at: number,
  perDay: Estimate,
  lasting: SurvivalCurve | null,
  level = 0.95,
): OpenCases {
  const byAge: [number, number, number] = [0, 0, 0];
  for (let row = 0; row < ledger.cases; row++) {
    const age = at - ledger.received[row]!;
    if (!(age > 0) || ledger.closed[row]! < at) continue;
    byAge[age <= 30 ? 0 : age <= 90 ? 1 : 2] += 1;
  }
  const reachDays = Math.max(0, at - (ledger.received[0] ?? at));
  return {
    at,
    recorded: byAge[0] + byAge[1] + byAge[2],
    byAge,
    reachDays,
    unrecorded: unrecordedAt(reachDays, perDay, lasting, level),
    openAtEnd: lasting === null ? Number.NaN : (lasting.survival.at(-1) ?? Number.NaN),
  };
}

/** The area below a survival curve from `from` on, with the variance that Greenwood's formula gives it (Klein & Moeschberger 2003, §4.5). */
export function areaFrom(
  { time, survival, event, atRisk }: SurvivalCurve,
  from: number,
): { readonly area: number; readonly variance: number } {
  const areaAfter = new Float64Array(time.length);
  for (let i = time.length - 2; i >= 0; i--) {
    const left = Math.max(time[i]!, from);
    const width = Math.max(0, time[i + 1]! - left);
    areaAfter[i] = areaAfter[i + 1]! + survival[i]! * width;
  }
  const first = time.length === 0 ? 0 : Math.max(0, time[0]! - from);
  const area = (areaAfter[0] ?? 0) + first;
  let variance = 0;
  for (let i = 0; i < time.length; i++) {
    const risk = atRisk[i]!;
    const d = event[i]!;
    if (risk > d) variance += (areaAfter[i]! * areaAfter[i]! * d) / (risk * (risk - d));
  }
  return { area, variance };
}

function unrecordedAt(from: number, perDay: Estimate, lasting: SurvivalCurve | null, level: number): Estimate {
  if (lasting === null || !(perDay.n > 0)) return { value: Number.NaN, lo: Number.NaN, hi: Number.NaN, n: 0 };
  const { area, variance } = areaFrom(lasting, from);
  const z = twoSided(level);
  const value = perDay.value * area;
  const rateError = (perDay.hi - perDay.lo) / 2 / z;
  const half = z * Math.sqrt(perDay.value * perDay.value * variance + rateError * rateError * area * area);
  return { value, lo: Math.max(0, value - half), hi: value + half, n: lasting.n };
}

/** Recorded open cases at the beginning of each whole week: of a ledger that begins with new cases only, too few at first. */
export function openByWeek({ cases, received, closed }: Ledger, { from, count }: Weeks): Float64Array {
  const change = new Float64Array(count + 1);
  for (let row = 0; row < cases; row++) {
    const first = Math.max(0, Math.floor((received[row]! - from) / daysOfWeek) + 1);
    if (first > count) continue;
    change[first]! += 1;
    const last = Math.max(0, Math.floor((closed[row]! - from) / daysOfWeek) + 1);
    if (last <= count) change[Math.max(first, last)]! -= 1;
  }
  let open = 0;
  return change.slice(0, count).map((step) => {
    open += step;
    return open;
  });
}
