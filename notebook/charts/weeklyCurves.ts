import type { ComparisonView, ShownPolicy } from '../view/comparisonView.ts';
import { type Bands, bandsOf } from './bands.ts';

/** The model's weekly curves of one run, by key. */
export type Series = Readonly<Record<string, Float64Array>>;

/** Days a cell of the model's curves stands for. */
export const weekDays = 7;

export interface PolicyCurves {
  readonly policy: ShownPolicy;
  readonly bands: Bands;
  /** The first world as far as it has come, whole weeks only; empty where it has finished or not begun. */
  readonly soFar: Float64Array;
}

/** Days from the start of the run at which the window that counts begins and ends, and the run ends. */
export interface RunDays {
  readonly windowStart: number;
  readonly windowEnd: number;
  readonly horizon: number;
}

export function runDaysOf({ plan }: ComparisonView): RunDays {
  const { warmupDays, windowDays, followUpDays } = plan.policies[0]!.parameters.period;
  return {
    windowStart: warmupDays,
    windowEnd: warmupDays + windowDays,
    horizon: warmupDays + windowDays + followUpDays,
  };
}

/** A curve made of each run's own, as bands over the worlds that finished, by policy. Cells of the last, broken week are left out. */
export function weeklyCurves(view: ComparisonView, curveOf: (series: Series) => Float64Array): PolicyCurves[] {
  const weeks = Math.floor(runDaysOf(view).horizon / weekDays);
  return view.policies.map((policy) => ({
    policy,
    bands: bandsOf([...policy.runs.series.values()].map((series) => curveOf(series).subarray(0, weeks))),
    soFar:
      policy.glimpse === undefined
        ? new Float64Array(0)
        : curveOf(policy.glimpse.series).subarray(0, Math.min(weeks, Math.floor(policy.glimpse.day / weekDays))),
  }));
}

/** Whether there is nothing to draw of a policy yet. */
export const isBlank = ({ bands, soFar }: PolicyCurves): boolean =>
  bands.median.every(Number.isNaN) && soFar.every(Number.isNaN);
