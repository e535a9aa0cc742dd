import { segmentAt } from '../timeline/cursor.ts';
import type { RunTimeline } from '../timeline/twinTimeline.ts';
import type { PaneLayout } from './stageLayout.ts';

/** The way a grievance has come so far, from its home from desk to desk. */
export function drawTrail(
  context: CanvasRenderingContext2D,
  { segments, facts }: RunTimeline,
  row: number,
  time: number,
  ofStation: Int16Array,
  { deskX, deskY }: PaneLayout,
  colour: string,
): void {
  const now = segmentAt(segments, row, time);
  if (now < 0) return;
  const home = facts.community[row]!;
  context.beginPath();
  context.moveTo(deskX[home]!, deskY[home]!);
  for (let k = segments.starts[row]!; k <= now; k++) {
    const station = segments.station[k]!;
    if (station < 0) continue;
    const desk = ofStation[station]!;
    context.lineTo(deskX[desk]!, deskY[desk]!);
  }
  context.globalAlpha = 0.75;
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.stroke();
  context.globalAlpha = 1;
}
