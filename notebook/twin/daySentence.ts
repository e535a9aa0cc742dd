import { fill } from '../../locales/fill.ts';
import type { Desk } from './stage/deskPlan.ts';
import type { DotPlaces } from './stage/dotPlaces.ts';
import type { CounterKey } from './timeline/dailyCounts.ts';
import type { TwinTimeline } from './timeline/twinTimeline.ts';
import { deskText, type TwinWords } from './twinWords.ts';

/** A counter of a side as it stands on a day of the run. */
export function countAt({ sides }: TwinTimeline, side: 0 | 1, key: CounterKey, day: number): number {
  const column = sides[side].counts[key];
  return column[Math.max(0, Math.min(column.length - 1, Math.floor(day)))]!;
}

/** The picture of a day in words: what is open, waiting, settled on either side, and where the longest queue is. */
export function daySentence(
  twin: TwinTimeline,
  day: number,
  desks: readonly Desk[],
  places: readonly [DotPlaces, DotPlaces],
  { twin: texts, labels, model }: TwinWords,
): string {
  const { said } = texts;
  const parts = ([0, 1] as const).map((side) => {
    const { waiting } = places[side];
    const most = waiting.reduce((best, n, desk) => (n > waiting[best]! ? desk : best), 0);
    const n = waiting[most] ?? 0;
    const queue = n === 0 ? said.noQueue : fill(said.longest, { place: deskText(desks[most]!, texts), n });
    return fill(said.side, {
      policy: labels[side],
      open: countAt(twin, side, 'open', day),
      waiting: waiting.reduce((sum, one) => sum + one, 0),
      settled: countAt(twin, side, 'settled', day),
      escalated: countAt(twin, side, 'escalated', day),
      queue,
    });
  });
  const gap = model.language === 'zh' ? '' : ' ';
  return [fill(said.at, { day: Math.floor(day) }), ...parts].join(gap);
}
