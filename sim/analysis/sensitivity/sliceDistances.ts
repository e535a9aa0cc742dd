import { ascendingNumbers } from '../../engine/order.ts';
import { atPosition } from '../estimates/atPosition.ts';

/** Of values in ascending order: one past the last of each run of equal ones. */
export function endsOfRuns(ascending: Float64Array): Int32Array {
  return Int32Array.from(ascending.keys())
    .map((at) => at + 1)
    .filter((end) => end === ascending.length || ascending[end - 1] !== ascending[end]);
}

/**
 * Median over slices of the Kolmogorov–Smirnov distance between the values within a slice and all of them. Places are those of the values in ascending order, `ends` their runs; `sliceOf` has
 * the slice of a place, `weights` how often it counts (a resample), `Σ weights` ≥ 1. Slices without a place are left out. Equal values make one step.
 */
export function medianSliceDistance(
  ends: Int32Array,
  sliceOf: Int32Array,
  slices: number,
  weights: Int32Array,
): number {
  const sizes = new Float64Array(slices);
  let all = 0;
  for (let place = 0; place < sliceOf.length; place++) {
    sizes[sliceOf[place]!]! += weights[place]!;
    all += weights[place]!;
  }
  const below = new Float64Array(slices);
  const distance = new Float64Array(slices);
  const perSlice = sizes.map((size) => 1 / size);
  let allBelow = 0;
  // Within a slice the distance is largest just before or after one of its own steps.
  for (let run = 0, from = 0; run < ends.length; from = ends[run++]!) {
    const to = ends[run]!;
    const before = allBelow / all;
    for (let place = from; place < to; place++) {
      const slice = sliceOf[place]!;
      const gap = Math.abs(below[slice]! * perSlice[slice]! - before);
      if (weights[place]! > 0 && gap > distance[slice]!) distance[slice] = gap;
      allBelow += weights[place]!;
      if (to - from === 1) below[slice]! += weights[place]!;
    }
    // Only once all equal values were compared as they stood before.
    if (to - from > 1) for (let place = from; place < to; place++) below[sliceOf[place]!]! += weights[place]!;
    const after = allBelow / all;
    for (let place = from; place < to; place++) {
      const slice = sliceOf[place]!;
      const gap = Math.abs(below[slice]! * perSlice[slice]! - after);
      if (weights[place]! > 0 && gap > distance[slice]!) distance[slice] = gap;
    }
  }
  const held = ascendingNumbers(distance.filter((_, slice) => sizes[slice]! > 0));
  return atPosition(held, (held.length - 1) / 2);
}
