import { FaultError } from '../../engine/fault.ts';
import { checkLevel, checkSurvival, eventMarks } from './checkSurvival.ts';
import { medianOfCurve } from './medianOfCurve.ts';
import { riskTable } from './riskTable.ts';
import { type SurvivalIntervalKind, survivalInterval, survivalIntervals, twoSided } from './survivalInterval.ts';

export interface KaplanMeierOptions {
  /** Confidence of every interval, in (0, 1); each holds for its own time, not for all at once. */
  readonly level?: number;
  readonly interval?: SurvivalIntervalKind;
}

/** Columns hold one value for each distinct time. */
export interface SurvivalCurve {
  readonly n: number;
  /** Events in all. */
  readonly events: number;
  readonly time: number[];
  readonly atRisk: number[];
  readonly event: number[];
  readonly censored: number[];
  /** Probability of lasting longer than `time`; 1 before the first. */
  readonly survival: number[];
  /** Greenwood's; NaN where `survival` is 0. */
  readonly standardError: number[];
  readonly lo: number[];
  readonly hi: number[];
  /** NaN where the curve, or the end of its interval, does not come down to one half: no such bound can be given. */
  readonly median: { readonly value: number; readonly lo: number; readonly hi: number };
}

/**
 * Kaplan and Meier's (1958, doi:10.1080/01621459.1958.10501452) estimate of survival from times (finite, ≥ 0, any unit) and whether each ended in an event
 * (1, true) or was censored (0, false), with Greenwood's (1926) standard error and pointwise intervals (`survivalInterval`; log-log unless told). The interval
 * of the median is where the pointwise intervals hold one half (Brookmeyer & Crowley 1982). Events come before censorings of the same time.
 * Throws `emptySample`, `unpairedLengths`, `survivalTime`, `survivalEvent`, `invalidLevel`, `survivalInterval`.
 *
 *     kaplanMeier([1, 2, 3], [1, 0, 1]).survival // [0.667, 0.667, 0]
 */
export function kaplanMeier(
  times: ArrayLike<number>,
  events: ArrayLike<number | boolean>,
  { level = 0.95, interval = 'log-log' }: KaplanMeierOptions = {},
): SurvivalCurve {
  checkSurvival(times, [eventMarks(events)]);
  checkLevel(level);
  if (!survivalIntervals.includes(interval)) {
    const expected = survivalIntervals.join(', ');
    throw new FaultError({ code: 'survivalInterval', path: 'interval', value: String(interval), expected });
  }
  const table = riskTable(times, Array.from(events, Number), [1]);
  const { time, atRisk, censored } = table;
  const event = table.events[0]!;
  const survival: number[] = [];
  const standardError: number[] = [];
  let [lasting, greenwood] = [1, 0];
  for (const [at, risk] of atRisk.entries()) {
    const ended = event[at]!;
    lasting *= 1 - ended / risk;
    greenwood += ended === 0 ? 0 : ended / (risk * (risk - ended));
    survival.push(lasting);
    standardError.push(lasting === 0 ? Number.NaN : lasting * Math.sqrt(greenwood));
  }
  const z = twoSided(level);
  const ends = survival.map((value, at) => survivalInterval(value, standardError[at]!, z, interval));
  const [lo, hi] = [ends.map((end) => end.lo), ends.map((end) => end.hi)];
  const median = {
    value: medianOfCurve(time, survival),
    lo: medianOfCurve(time, lo),
    hi: medianOfCurve(time, hi),
  };
  const total = event.reduce((sum, ended) => sum + ended, 0);
  return { n: times.length, events: total, time, atRisk, event, censored, survival, standardError, lo, hi, median };
}
