import { eventCode } from '../../models/governance/eventLog.ts';
import type { CasePath, SegmentKind } from './casePath.ts';

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
