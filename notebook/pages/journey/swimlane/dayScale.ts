import { scaleLinear, ticks } from 'd3';
import type { CasePath } from '../../../../report/journey/casePath.ts';

/** Days along a drawing; what comes before anybody has seen the case is drawn narrower where it would leave no room for the rest. */
export interface DayScale {
  x(day: number): number;
  readonly ticks: readonly number[];
  /** Day at which the scale changes; undefined where it does not. */
  readonly change?: number;
}

/** Largest share of the width for the days before the first surfacing. */
const mostLatent = 0.2;
/** Pixels between two labels of days. */
const perTick = 90;

export function dayScale(paths: readonly CasePath[], left: number, right: number): DayScale {
  const from = Math.min(...paths.map(({ birth }) => birth));
  const to = Math.max(from + 1, ...paths.map(({ end }) => end));
  const seen = Math.min(
    ...paths.map(({ segments, end }) => segments.find(({ kind }) => kind !== 'latent')?.from ?? end),
  );
  const width = right - left;
  const count = Math.max(2, Math.floor(width / perTick));
  const isSqueezed = seen < to && (seen - from) / (to - from) > mostLatent;
  if (!isSqueezed) {
    const x = scaleLinear([from, to], [left, right]);
    return { x: (day) => x(day), ticks: ticks(from, to, count) };
  }
  // A little before it is seen belongs to the wide part, so that the surfacing does not stand on the change.
  const change = seen - 0.04 * (to - seen);
  const middle = left + mostLatent * width;
  const x = scaleLinear([from, change, to], [left, middle, right]);
  return {
    x: (day) => x(day),
    change,
    ticks: [from, ...ticks(change, to, count).filter((day) => x(day) > middle + 20)],
  };
}
