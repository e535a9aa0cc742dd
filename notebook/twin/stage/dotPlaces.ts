import { segmentAt } from '../timeline/cursor.ts';
import { type QueueSteps, queueAt, queueSteps, type Stays } from '../timeline/queues.ts';
import { ESCALATED_STAGE, HELD, isEndStage, MEETING, SERVICE, TRAVELLING, WAITING } from '../timeline/stages.ts';
import { isDrawn, type RunTimeline } from '../timeline/twinTimeline.ts';
import { type ActiveRows, makeActiveRows } from './activeRows.ts';
import type { DeskPlan } from './deskPlan.ts';
import { escalatedFadeDays, fadeDays, unseen } from './fading.ts';
import { type Heat, heatAt, heatOf } from './heat.ts';
import { homeSpots } from './homeSpots.ts';
import { directions, type PaneLayout } from './stageLayout.ts';

/** Where the grievances of a side stand at a moment: by row of the facts, in pixels of the pane. */
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
  /** Rows that may be seen now, and the segment each is in. */
  readonly active: ActiveRows;
  /** Row of one that is drawn whether it is among those that are or not; -1 for none. */
  also: number;
  /** Every dot to its place at day `time`; nothing is allocated. */
  place(time: number, layout: PaneLayout): void;
}

/** Places of one side; one of every `every` grievances is drawn (by its number, so that both sides draw the same), all are counted. */
export function makeDotPlaces(
  side: RunTimeline,
  names: readonly string[],
  ofStation: Int16Array,
  plan: DeskPlan,
  every: number,
): DotPlaces {
  const { facts, segments } = side;
  const { from, stage: stageOf, station: stationOf, starts } = segments;
  const n = facts.id.length;
  const nDesks = plan.desks.length;
  const spots = homeSpots(names);
  const direction = Uint8Array.from({ length: n }, (_, row) => {
    const angle = Math.atan2(spots[2 * row + 1]!, spots[2 * row]!) / (2 * Math.PI);
    return Math.round((angle + 1) * directions) % directions;
  });
  const heat: Heat = heatOf(side);
  const isShown = (row: number) => isDrawn(names[row]!, every);
  const active = makeActiveRows(segments, isShown);
  const drawnStays = keptStays(side.stays, isShown);
  const [x, y] = [new Float32Array(n), new Float32Array(n)];
  const stage = new Uint8Array(n).fill(unseen);
  const [warmth, faded] = [new Uint8Array(n), new Uint8Array(n)];
  const [waiting, queued] = [new Int32Array(nDesks), new Int32Array(nDesks)];
  const [served, held, rank] = [new Int32Array(nDesks), new Int32Array(nDesks), new Int32Array(nDesks)];
  const stations = side.stays.starts.length - 1;
  const steps = Array.from({ length: stations }, (_, station): QueueSteps => queueSteps(side.stays, segments, station));
  // First stay of each station that may still go on, since time mostly moves on.
  const firstStay = new Int32Array(stations);
  let last = Number.NEGATIVE_INFINITY;
  let wasAlso = -1;

  const queue = (time: number, layout: PaneLayout) => {
    const { deskX, deskY, columns, rows, pitch, font } = layout;
    waiting.fill(0);
    queued.fill(0);
    rank.fill(0);
    if (time < last) for (let s = 0; s < stations; s++) firstStay[s] = drawnStays.starts[s]!;
    last = time;
    for (let s = 0; s < stations; s++) {
      const desk = ofStation[s]!;
      waiting[desk]! += queueAt(steps[s]!, time);
      const end = drawnStays.starts[s + 1]!;
      let k = Math.max(firstStay[s]!, drawnStays.starts[s]!);
      while (k < end && drawnStays.until[k]! <= time) k++;
      firstStay[s] = k;
      for (; k < end && from[drawnStays.segment[k]!]! <= time; k++) if (drawnStays.until[k]! > time) queued[desk]!++;
    }
    for (let s = 0; s < stations; s++) {
      const desk = ofStation[s]!;
      const across = Math.max(1, Math.min(columns[desk]!, queued[desk]!));
      // A queue that has no room left is pressed together.
      const high = (pitch * rows[desk]!) / Math.max(rows[desk]!, Math.ceil(queued[desk]! / across));
      const end = drawnStays.starts[s + 1]!;
      for (let k = firstStay[s]!; k < end && from[drawnStays.segment[k]!]! <= time; k++) {
        if (drawnStays.until[k]! <= time) continue;
        const row = drawnStays.row[k]!;
        const place = rank[desk]!++;
        x[row] = deskX[desk]! + ((place % across) - (across - 1) / 2) * pitch;
        y[row] = deskY[desk]! - font * 0.75 - pitch / 2 - Math.floor(place / across) * high;
      }
    }
  };

  const atDesk = (row: number, desk: number, layout: PaneLayout, counted: Int32Array) => {
    const { deskX, deskY, columns, pitch, font } = layout;
    const most = columns[desk]!;
    const place = counted[desk]!++ % most;
    // From the middle outwards, in turn to the right and to the left.
    const aside = place % 2 === 0 ? -place / 2 : (place + 1) / 2;
    x[row] = deskX[desk]! + aside * pitch;
    y[row] = deskY[desk]! + (counted === held ? font * 0.55 + pitch * 0.55 : 0);
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
    if (share >= 1) {
      stage[row] = unseen;
      return;
    }
    stage[row] = now;
    faded[row] = Math.floor(share * 255);
    const desk = stationOf[k]! < 0 ? -1 : ofStation[stationOf[k]!]!;
    if (desk < 0) atHome(row, layout);
    else {
      const { deskX, deskY, deskHalf, pitch } = layout;
      x[row] = deskX[desk]! + spots[2 * row]! * deskHalf[desk]!;
      y[row] = deskY[desk]! + spots[2 * row + 1]! * pitch;
    }
    if (now === ESCALATED_STAGE) {
      // Right of the words of the line.
      x[row] = Math.max(x[row]!, layout.font * 7);
      y[row] = layout.above + spots[2 * row + 1]! * layout.pitch * 0.8;
    }
  };

  const put = (row: number, k: number, time: number, layout: PaneLayout) => {
    const now = stageOf[k]!;
    if (isEndStage(now)) {
      ended(row, k, time, layout);
      return;
    }
    stage[row] = now;
    faded[row] = 0;
    warmth[row] = heatAt(heat, row, time - facts.birth[row]!);
    const desk = stationOf[k]! < 0 ? -1 : ofStation[stationOf[k]!]!;
    if (desk < 0) atHome(row, layout);
    else if (now === SERVICE || now === MEETING) atDesk(row, desk, layout, served);
    else if (now === HELD) atDesk(row, desk, layout, held);
    else if (now === TRAVELLING) onTheWay(row, k, time, layout);
    // Where the others wait, it stands in their queue already.
    else if (now === WAITING && !isShown(row)) {
      x[row] = layout.deskX[desk]!;
      y[row] = layout.deskY[desk]! - layout.pitch;
    }
  };

  const place = (time: number, layout: PaneLayout) => {
    served.fill(0);
    held.fill(0);
    if (wasAlso >= 0) stage[wasAlso] = unseen;
    queue(time, layout);
    active.seek(time, stage);
    const { rows, at } = active;
    for (let i = 0; i < active.count; i++) put(rows[i]!, at[rows[i]!]!, time, layout);
    wasAlso = places.also;
    if (wasAlso < 0 || isShown(wasAlso)) {
      wasAlso = -1;
      return;
    }
    const k = segmentAt(segments, wasAlso, time);
    if (k >= 0) put(wasAlso, k, time, layout);
  };
  const places: DotPlaces = { x, y, stage, heat: warmth, faded, waiting, queued, active, also: -1, place };
  return places;
}

/** The stays of those that are drawn. */
function keptStays({ starts, row, segment, until }: Stays, keeps: (row: number) => boolean): Stays {
  const kept: number[] = [];
  const first = new Int32Array(starts.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    for (let k = starts[s]!; k < starts[s + 1]!; k++) if (keeps(row[k]!)) kept.push(k);
    first[s + 1] = kept.length;
  }
  return {
    starts: first,
    row: Int32Array.from(kept, (k) => row[k]!),
    segment: Int32Array.from(kept, (k) => segment[k]!),
    until: Float64Array.from(kept, (k) => until[k]!),
  };
}
