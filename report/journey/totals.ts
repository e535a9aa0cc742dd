import { eventCode } from '../../models/governance/eventLog.ts';
import type { CasePath, SegmentKind } from './casePath.ts';
import type { LaneKey } from './lanes.ts';

/** What a path comes to. */
export interface PathTotals {
  /** Days by kind of stretch. */
  readonly days: Readonly<Record<SegmentKind, number>>;
  readonly wrongDesks: number;
  readonly attempts: number;
}

export function totalsOf({ segments, marks }: CasePath): PathTotals {
  const days = { latent: 0, waiting: 0, handling: 0, transfer: 0, meeting: 0, pause: 0 };
  for (const { kind, from, to } of segments) days[kind] += to - from;
  const count = (event: number) => marks.filter((mark) => mark.event === event).length;
  return { days, wrongDesks: count(eventCode.passedOn), attempts: count(eventCode.attempted) };
}

/** Days of one kind with one lane, on either path. */
export interface Weight {
  readonly lane: LaneKey;
  readonly kind: SegmentKind;
  readonly days: readonly [number, number];
}

/** Where two paths differ most in days; undefined where they differ nowhere by a day. */
export function heaviestDifference(a: CasePath, b: CasePath): Weight | undefined {
  const sums = new Map<string, { lane: LaneKey; kind: SegmentKind; days: [number, number] }>();
  [a, b].forEach(({ segments }, side) => {
    for (const { lane, kind, from, to } of segments) {
      const key = `${kind} ${lane}`;
      const sum = sums.get(key) ?? { lane, kind, days: [0, 0] };
      sum.days[side as 0 | 1] += to - from;
      sums.set(key, sum);
    }
  });
  const apart = ({ days: [x, y] }: Weight) => Math.abs(x - y);
  let most: Weight | undefined;
  for (const sum of sums.values()) if (apart(sum) >= (most === undefined ? 1 : apart(most))) most = sum;
  return most;
}
