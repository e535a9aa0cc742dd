import { ascendingBy, ascendingNumbers } from '../../engine/order.ts';
import { atPosition } from '../estimates/atPosition.ts';

/** Values in ascending order: `order` are their places, `ends` one past the last of each run of equal ones. */
export interface Ordered {
  readonly order: Int32Array;
  readonly ends: Int32Array;
}

export function orderedValues(values: Float64Array): Ordered {
  const order = Int32Array.from(ascendingBy(values.keys(), (place) => values[place]!));
  const ends = Int32Array.from(order.keys())
    .filter((at) => at + 1 === order.length || values[order[at]!] !== values[order[at + 1]!])
    .map((at) => at + 1);
  return { order, ends };
}

/**
 * Median over slices of the Kolmogorov–Smirnov distance between the values within a slice and all of them. `sliceOf` has the slice of a place, `weights` how often it counts
 * (a resample); slices without a place are left out. `Σ weights` ≥ 1. Equal values make one step.
 */
export function medianSliceDistance(
  { order, ends }: Ordered,
  sliceOf: Int32Array,
  slices: number,
  weights: Int32Array,
): number {
  const sizes = new Float64Array(slices);
  let all = 0;
  for (let place = 0; place < order.length; place++) {
    sizes[sliceOf[place]!]! += weights[place]!;
    all += weights[place]!;
  }
  const below = new Float64Array(slices);
  const distance = new Float64Array(slices);
  const compare = (slice: number, allBelow: number) => {
    const gap = Math.abs(below[slice]! / sizes[slice]! - allBelow / all);
    if (gap > distance[slice]!) distance[slice] = gap;
  };
  // Within a slice the distance is largest just before or after one of its own steps.
  let allBelow = 0;
  for (let run = 0, from = 0; run < ends.length; from = ends[run++]!) {
    const to = ends[run]!;
    for (let at = from; at < to; at++) {
      if (weights[order[at]!]! > 0) compare(sliceOf[order[at]!]!, allBelow);
    }
    for (let at = from; at < to; at++) {
      const place = order[at]!;
      below[sliceOf[place]!]! += weights[place]!;
      allBelow += weights[place]!;
    }
    for (let at = from; at < to; at++) {
      if (weights[order[at]!]! > 0) compare(sliceOf[order[at]!]!, allBelow);
    }
  }
  const held = ascendingNumbers(distance.filter((_, slice) => sizes[slice]! > 0));
  return atPosition(held, (held.length - 1) / 2);
}
