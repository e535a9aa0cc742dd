import type { Segments } from './segments.ts';

/** What stands at a moment: by row of the facts, its segment, or -1 before its birth. Moves on with time by pointers, and jumps by search; either way to the same state. */
export interface Cursor {
  readonly at: Int32Array;
  seek(time: number): void;
}

/** A longer way forward is searched for, not walked. */
const mostDaysWalked = 10;

export function makeCursor(segments: Segments): Cursor {
  const { starts, from } = segments;
  const n = starts.length - 1;
  const at = new Int32Array(n).fill(-1);
  let now = Number.NEGATIVE_INFINITY;
  const walk = (time: number) => {
    for (let i = 0; i < n; i++) {
      let k = at[i]!;
      if (k < 0) {
        k = starts[i]!;
        if (from[k]! > time) continue;
      }
      const end = starts[i + 1]! - 1;
      while (k < end && from[k + 1]! <= time) k++;
      at[i] = k;
    }
  };
  const jump = (time: number) => {
    for (let i = 0; i < n; i++) at[i] = segmentAt(segments, i, time);
  };
  return {
    at,
    seek(time) {
      if (time >= now && time - now <= mostDaysWalked) walk(time);
      else jump(time);
      now = time;
    },
  };
}

/** The segment of the grievance in this row of the facts that goes on at `time`; -1 before its birth. */
export function segmentAt({ starts, from }: Segments, row: number, time: number): number {
  const first = starts[row]!;
  let low = first;
  let high = starts[row + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low === first ? -1 : low - 1;
}
