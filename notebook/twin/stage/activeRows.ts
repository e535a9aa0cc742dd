import { segmentAt } from '../timeline/cursor.ts';
import type { Segments } from '../timeline/segments.ts';
import { isEndStage } from '../timeline/stages.ts';
import { escalatedFadeDays, unseen } from './fading.ts';

/** Rows of the facts that may be seen at a moment, in the order of birth, and the segment each is in. A frame looks at these, not at all of a log. */
export interface ActiveRows {
  readonly rows: Int32Array;
  count: number;
  readonly at: Int32Array;
  /** To a moment; what can no longer be seen is marked so in `stage`. */
  seek(time: number, stage: Uint8Array): void;
}

/** A longer way forward is searched for, not walked. */
const mostDaysWalked = 10;

export function makeActiveRows(segments: Segments, keeps: (row: number) => boolean): ActiveRows {
  const { starts, from, stage: stageOf } = segments;
  const n = starts.length - 1;
  const kept = Array.from({ length: n }, (_, row) => row).filter(keeps);
  const byBirth = Int32Array.from(kept.sort((a, b) => from[starts[a]!]! - from[starts[b]!]! || a - b));
  const goneAt = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const last = starts[row + 1]! - 1;
    goneAt[row] = isEndStage(stageOf[last]!) ? from[last]! + escalatedFadeDays : Number.POSITIVE_INFINITY;
  }
  const rows = new Int32Array(byBirth.length);
  const at = new Int32Array(n).fill(-1);
  let born = 0;
  let now = Number.POSITIVE_INFINITY;
  const seek = (time: number, stage: Uint8Array) => {
    const isWalk = time >= now && time - now <= mostDaysWalked;
    now = time;
    if (!isWalk) {
      stage.fill(unseen);
      active.count = 0;
      born = 0;
    }
    let count = 0;
    for (let i = 0; i < active.count; i++) {
      const row = rows[i]!;
      if (goneAt[row]! <= time) {
        stage[row] = unseen;
        continue;
      }
      rows[count++] = row;
      const last = starts[row + 1]! - 1;
      let k = at[row]!;
      while (k < last && from[k + 1]! <= time) k++;
      at[row] = k;
    }
    for (; born < byBirth.length && from[starts[byBirth[born]!]!]! <= time; born++) {
      const row = byBirth[born]!;
      if (goneAt[row]! <= time) continue;
      at[row] = segmentAt(segments, row, time);
      rows[count++] = row;
    }
    active.count = count;
  };
  const active: ActiveRows = { rows, count: 0, at, seek };
  return active;
}
