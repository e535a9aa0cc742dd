import type { Cursor } from '../timeline/cursor.ts';
import { makeCursor } from '../timeline/cursor.ts';
import {
  ESCALATED_STAGE,
  HELD,
  isEndStage,
  LATENT_STAGE,
  MEETING,
  SERVICE,
  TRAVELLING,
  WAITING,
} from '../timeline/stages.ts';
import { isDrawn, type RunTimeline } from '../timeline/twinTimeline.ts';
import type { DeskPlan } from './deskPlan.ts';
import { type Heat, heatAt, heatOf } from './heat.ts';
import { homeSpots } from './homeSpots.ts';
import { directions, type PaneLayout } from './stageLayout.ts';

/** Days for which what has ended is still seen, fading; those who went over heads longer. */
export const fadeDays = 6;
export const escalatedFadeDays = 24;

/** Where every grievance of a side stands at a moment: by row of the facts, in pixels of the pane. */
export interface DotPlaces {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Stage of what is seen, or `unseen`. */
  readonly stage: Uint8Array;
  readonly heat: Uint8Array;
  /** Share of the fading done, in steps of 1/255. */
  readonly faded: Uint8Array;
  /** By desk: how many wait, and how many of them are drawn. */
  readonly waiting: Int32Array;
  readonly queued: Int32Array;
  readonly cursor: Cursor;
  /** Row of one that is drawn whether it is among those that are or not; -1 for none. */
  also: number;
  /** Every dot to its place at day `time`; nothing is allocated. */
  place(time: number, layout: PaneLayout): void;
}

export const unseen = 255;

/** Places of one side; one of every `every` grievances is drawn (by its number, so that both sides draw the same), all are counted. */
export function makeDotPlaces(
  side: RunTimeline,
  names: readonly string[],
  ofStation: Int16Array,
  plan: DeskPlan,
  every: number,
): DotPlaces {
  const { facts, segments, stays } = side;
  const { from, stage: stageOf, station: stationOf, starts } = segments;
  const n = facts.id.length;
  const nDesks = plan.desks.length;
  const spots = homeSpots(names);
  const direction = Uint8Array.from({ length: n }, (_, row) => {
    const angle = Math.atan2(spots[2 * row + 1]!, spots[2 * row]!) / (2 * Math.PI);
    return Math.round((angle + 1) * directions) % directions;
  });
  const heat: Heat = heatOf(side);
  const cursor = makeCursor(segments);
  const [x, y] = [new Float32Array(n), new Float32Array(n)];
  const [stage, warmth, faded] = [new Uint8Array(n), new Uint8Array(n), new Uint8Array(n)];
  const [waiting, queued] = [new Int32Array(nDesks), new Int32Array(nDesks)];
  const served = new Int32Array(nDesks);
  const rank = new Int32Array(nDesks);
  const held = new Int32Array(nDesks);
  const drawn = Uint8Array.from(names, (name) => (isDrawn(name, every) ? 1 : 0));
  const stations = stays.starts.length - 1;
  // First stay of each station that may still go on, since time mostly moves on.
  const firstStay = new Int32Array(stations);
  let last = Number.NEGATIVE_INFINITY;

  const queue = (time: number, layout: PaneLayout) => {
    const { deskX, deskY, columns, rows, pitch, font } = layout;
    waiting.fill(0);
    queued.fill(0);
    rank.fill(0);
    if (time < last) for (let s = 0; s < stations; s++) firstStay[s] = stays.starts[s]!;
    for (let pass = 0; pass < 2; pass++) {
      for (let s = 0; s < stations; s++) {
        const desk = ofStation[s]!;
        let k = Math.max(firstStay[s]!, stays.starts[s]!);
        const end = stays.starts[s + 1]!;
        if (pass === 0) {
          while (k < end && stays.until[k]! <= time) k++;
          firstStay[s] = k;
        }
        for (; k < end; k++) {
          if (from[stays.segment[k]!]! > time) break;
          if (stays.until[k]! <= time) continue;
          const row = stays.row[k]!;
          const isShown = drawn[row] === 1 || row === places.also;
          if (pass === 0) {
            waiting[desk]!++;
            if (isShown) queued[desk]!++;
            continue;
          }
          if (!isShown) continue;
          const place = rank[desk]!++;
          const across = Math.min(columns[desk]!, queued[desk]!);
          const column = place % across;
          const level = Math.floor(place / across);
          // A queue that has no room left is pressed together.
          const levels = Math.max(rows[desk]!, Math.ceil(queued[desk]! / across));
          x[row] = deskX[desk]! + (column - (across - 1) / 2) * pitch;
          y[row] = deskY[desk]! - font * 0.75 - pitch / 2 - (level * pitch * rows[desk]!) / levels;
        }
      }
    }
    last = time;
  };

  const atDesk = (row: number, desk: number, layout: PaneLayout, counted: Int32Array) => {
    const { deskX, deskY, columns, pitch, font } = layout;
    const most = columns[desk]!;
    const place = counted[desk]!++ % most;
    // From the middle outwards, in turn to the right and to the left.
    const aside = place % 2 === 0 ? -place / 2 : (place + 1) / 2;
    x[row] = deskX[desk]! + aside * pitch;
    y[row] = deskY[desk]! + (counted === held ? font * 0.1 + pitch * 0.9 : 0);
  };

  const atHome = (row: number, layout: PaneLayout) => {
    const c = facts.community[row]!;
    const reach = layout.reach[c * directions + direction[row]!]!;
    x[row] = layout.deskX[c]! + spots[2 * row]! * reach;
    y[row] = layout.deskY[c]! + spots[2 * row + 1]! * reach;
  };

  const onTheWay = (row: number, k: number, time: number, layout: PaneLayout) => {
    const desk = ofStation[stationOf[k]!]!;
    const isLast = k + 1 >= starts[row + 1]!;
    const target = isLast || stationOf[k + 1]! < 0 ? desk : ofStation[stationOf[k + 1]!]!;
    const share = isLast ? 0 : (time - from[k]!) / (from[k + 1]! - from[k]!);
    // Eased at both ends.
    const done = share * share * (3 - 2 * share);
    const { deskX, deskY, pitch } = layout;
    const spread = spots[2 * row]! * pitch * 1.5;
    x[row] = deskX[desk]! + (deskX[target]! - deskX[desk]!) * done + spread;
    // Within a level over a low arch, so that it is seen to go.
    const arch = 4 * done * (1 - done) * pitch * 3;
    y[row] = deskY[desk]! + (deskY[target]! - deskY[desk]!) * done - arch;
  };

  const ended = (row: number, k: number, time: number, layout: PaneLayout) => {
    const now = stageOf[k]!;
    const days = now === ESCALATED_STAGE ? escalatedFadeDays : fadeDays;
    const share = (time - from[k]!) / days;
    if (share >= 1) return;
    stage[row] = now;
    faded[row] = Math.floor(share * 255);
    const desk = stationOf[k]! < 0 ? -1 : ofStation[stationOf[k]!]!;
    if (desk < 0) atHome(row, layout);
    else {
      const { deskX, deskY, deskHalf, pitch } = layout;
      x[row] = deskX[desk]! + spots[2 * row]! * deskHalf[desk]!;
      y[row] = deskY[desk]! + spots[2 * row + 1]! * pitch;
    }
    if (now === ESCALATED_STAGE) y[row] = layout.above + spots[2 * row + 1]! * layout.pitch * 0.8;
  };

  const place = (time: number, layout: PaneLayout) => {
    cursor.seek(time);
    served.fill(0);
    held.fill(0);
    queue(time, layout);
    for (let row = 0; row < n; row++) {
      stage[row] = unseen;
      const k = cursor.at[row]!;
      if (k < 0) continue;
      const now = stageOf[k]!;
      const station = stationOf[k]!;
      const desk = station < 0 ? -1 : ofStation[station]!;
      const isServed = now === SERVICE || now === MEETING;
      if (drawn[row] === 0 && row !== places.also) continue;
      if (isEndStage(now)) {
        ended(row, k, time, layout);
        continue;
      }
      stage[row] = now;
      faded[row] = 0;
      warmth[row] = heatAt(heat, row, time - facts.birth[row]!);
      if (now === LATENT_STAGE || desk < 0) atHome(row, layout);
      else if (isServed) atDesk(row, desk, layout, served);
      else if (now === HELD) atDesk(row, desk, layout, held);
      else if (now === TRAVELLING) onTheWay(row, k, time, layout);
      else if (now !== WAITING) atHome(row, layout);
    }
  };
  const places: DotPlaces = { x, y, stage, heat: warmth, faded, waiting, queued, cursor, also: -1, place };
  return places;
}
