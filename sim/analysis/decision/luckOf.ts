import { moments } from '../moments.ts';

/**
 * Standard error of a world's mean that is the luck of its runs, pooled over worlds: the square root of the mean variance within a world over `replicates`. `runs` stand world after world. NaN with one run a world.
 */
export function luckOf(runs: Float64Array, replicates: number): number {
  if (replicates < 2 || runs.length === 0) return Number.NaN;
  const worlds = runs.length / replicates;
  let sum = 0;
  for (let world = 0; world < worlds; world++) {
    sum += moments(runs.subarray(world * replicates, (world + 1) * replicates)).variance;
  }
  return Math.sqrt(sum / worlds / replicates);
}

/** Weighted share of the worlds whose mean lies within `half` of `at`; NaN where `half` is. */
export function shareWithin(means: Float64Array, weights: Float64Array, at: number, half: number): number {
  if (Number.isNaN(half)) return Number.NaN;
  let share = 0;
  // Without luck nothing is unsure, a tie included.
  for (let world = 0; world < means.length; world++) {
    if (Math.abs(means[world]! - at) < half) share += weights[world]!;
  }
  return share;
}
