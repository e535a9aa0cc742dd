import type { Segments } from './segments.ts';
import { WAITING } from './stages.ts';

/**
 * Who waits where: stays in a queue by station, in the order in which they begin. Those of station s are `starts[s]` up to before `starts[s + 1]`, of grievance `row` (of the
 * facts) from segment `segment` on, until day `until` (Infinity for one that never ends).
 */
export interface Stays {
  readonly starts: Int32Array;
  readonly row: Int32Array;
  readonly segment: Int32Array;
  readonly until: Float64Array;
}

/** `stations`: how many there are, with one more for panels. */
export function staysOf(segments: Segments, stations: number): Stays {
  const { starts: first, from, stage, station } = segments;
  const found: number[] = [];
  const rowOf = new Int32Array(from.length);
  const until = new Float64Array(from.length);
  for (let i = 0; i + 1 < first.length; i++) {
    for (let k = first[i]!; k < first[i + 1]!; k++) {
      rowOf[k] = i;
      until[k] = k + 1 < first[i + 1]! ? from[k + 1]! : Number.POSITIVE_INFINITY;
      if (stage[k] === WAITING) found.push(k);
    }
  }
  found.sort((a, b) => station[a]! - station[b]! || from[a]! - from[b]! || a - b);
  const starts = new Int32Array(stations + 1);
  for (const k of found) starts[station[k]! + 1]!++;
  for (let s = 0; s < stations; s++) starts[s + 1]! += starts[s]!;
  return {
    starts,
    row: Int32Array.from(found, (k) => rowOf[k]!),
    segment: Int32Array.from(found),
    until: Float64Array.from(found, (k) => until[k]!),
  };
}

/** Lengths of a queue as a step function: `length[i]` from day `time[i]` on, 0 before the first. */
export interface QueueSteps {
  readonly time: Float64Array;
  readonly length: Int32Array;
}

/** The queue of one station over time. */
export function queueSteps({ starts, segment, until }: Stays, { from }: Segments, station: number): QueueSteps {
  const arrivals: number[] = [];
  const leavings: number[] = [];
  for (let k = starts[station]!; k < starts[station + 1]!; k++) {
    arrivals.push(from[segment[k]!]!);
    if (until[k]! < Number.POSITIVE_INFINITY) leavings.push(until[k]!);
  }
  leavings.sort((a, b) => a - b);
  const times: number[] = [];
  const lengths: number[] = [];
  let [i, j] = [0, 0];
  while (i < arrivals.length || j < leavings.length) {
    const time = Math.min(arrivals[i] ?? Number.POSITIVE_INFINITY, leavings[j] ?? Number.POSITIVE_INFINITY);
    while (i < arrivals.length && arrivals[i] === time) i++;
    while (j < leavings.length && leavings[j] === time) j++;
    times.push(time);
    lengths.push(i - j);
  }
  return { time: Float64Array.from(times), length: Int32Array.from(lengths) };
}

/** How many wait on day `t`; on the day of a step, what is from then on. */
export function queueAt({ time, length }: QueueSteps, t: number): number {
  let [low, high] = [0, time.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (time[middle]! <= t) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : length[low - 1]!;
}
