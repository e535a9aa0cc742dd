import { exp } from '../../engine/exponential.ts';
import { checkLevel, checkSurvival, eventMarks } from './checkSurvival.ts';
import { riskTable } from './riskTable.ts';
import { twoSided } from './survivalInterval.ts';

/** Columns hold one value for each distinct time. */
export interface CumulativeHazard {
  readonly n: number;
  /** Events in all. */
  readonly events: number;
  readonly time: number[];
  readonly atRisk: number[];
  readonly event: number[];
  readonly censored: number[];
  /** From 0 before the first event up; not bounded by 1. */
  readonly hazard: number[];
  readonly variance: number[];
  /** NaN before the first event. */
  readonly lo: number[];
  readonly hi: number[];
}

/**
 * Nelson and Aalen's estimate of the cumulative hazard Σ d / Y (Aalen 1978, doi:10.1214/aos/1176344247) with his variance Σ d / Y² and pointwise intervals of
 * confidence `level` on the scale of its logarithm (Bie, Borgan & Liestøl 1987). Times and events as of `kaplanMeier`; throws the same.
 *
 *     nelsonAalen([1, 2, 3], [1, 0, 1]).hazard // [0.333, 0.333, 1.333]
 */
export function nelsonAalen(
  times: ArrayLike<number>,
  events: ArrayLike<number | boolean>,
  { level = 0.95 }: { readonly level?: number } = {},
): CumulativeHazard {
  checkSurvival(times, [eventMarks(events)]);
  checkLevel(level);
  const table = riskTable(times, Array.from(events, Number), [1]);
  const { time, atRisk, censored } = table;
  const event = table.events[0]!;
  const hazard = runningSum(event.map((ended, at) => ended / atRisk[at]!));
  const variance = runningSum(event.map((ended, at) => ended / (atRisk[at]! * atRisk[at]!)));
  const z = twoSided(level);
  const factor = hazard.map((value, at) => exp((z * Math.sqrt(variance[at]!)) / value));
  return {
    n: times.length,
    events: event.reduce((sum, ended) => sum + ended, 0),
    time,
    atRisk,
    event,
    censored,
    hazard,
    variance,
    lo: hazard.map((value, at) => value / factor[at]!),
    hi: hazard.map((value, at) => value * factor[at]!),
  };
}

function runningSum(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
