import type { DeskPlan } from './stage/deskPlan.ts';
import { type Cursor, makeCursor } from './timeline/cursor.ts';
import { isOpenStage, MEETING, NEIGHBOURS_STAGE, SERVICE, SETTLED_STAGE, WAITING } from './timeline/stages.ts';
import type { TwinTimeline } from './timeline/twinTimeline.ts';

/** What is at a place on a day, on one side. Of a community: the cases of those who live there, wherever they are; of another desk: those with it. */
export interface DeskCases {
  readonly waiting: number;
  readonly served: number;
  /** So far. */
  readonly settled: number;
  /** Rows of the facts of those that are open. */
  readonly open: readonly number[];
}

export type DeskReader = (desk: number, day: number) => readonly [DeskCases, DeskCases];

/** Reads places with cursors of its own, so that no picture is disturbed. */
export function deskReader(twin: TwinTimeline, { desks, ofStation }: DeskPlan): DeskReader {
  const cursors = twin.sides.map(({ segments }) => makeCursor(segments)) as [Cursor, Cursor];
  const read = (side: 0 | 1, desk: number, day: number): DeskCases => {
    const { segments, facts } = twin.sides[side];
    const { kind, number } = desks[desk]!;
    cursors[side].seek(day);
    const open: number[] = [];
    let [waiting, served, settled] = [0, 0, 0];
    cursors[side].at.forEach((k, row) => {
      if (k < 0) return;
      const station = segments.station[k]!;
      const isHere =
        kind === 'community' ? facts.community[row] === number : station >= 0 && ofStation[side][station] === desk;
      if (!isHere) return;
      const stage = segments.stage[k]!;
      if (stage === SETTLED_STAGE || stage === NEIGHBOURS_STAGE) settled++;
      if (!isOpenStage(stage)) return;
      open.push(row);
      if (stage === WAITING) waiting++;
      if (stage === SERVICE || stage === MEETING) served++;
    });
    return { waiting, served, settled, open };
  };
  return (desk, day) => [read(0, desk, day), read(1, desk, day)];
}
