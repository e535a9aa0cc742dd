import type { Territory } from '../../../models/governance/territory.ts';
import { farApart, type Partings } from '../timeline/partings.ts';
import type { TwinTimeline } from '../timeline/twinTimeline.ts';
import type { Chosen } from '../twinPlayer.ts';
import type { Desk, DeskPlan } from './deskPlan.ts';
import { deskPlan } from './deskPlan.ts';
import { type DotPlaces, makeDotPlaces } from './dotPlaces.ts';
import {
  drawDots,
  drawQueueLengths,
  drawRing,
  drawTownshipNames,
  follow,
  makeShown,
  type ShownPlaces,
} from './drawFrame.ts';
import { drawTrail } from './drawTrail.ts';
import { unseen } from './fading.ts';
import { type GroundTexts, makeGround } from './groundLayer.ts';
import { makePixelLayer, type PixelLayer } from './pixelLayer.ts';
import { makeSprites, type Sprites } from './sprites.ts';
import type { StageColours } from './stageColours.ts';
import { type StageLayout, stageLayout } from './stageLayout.ts';

/** Days for which the ring of a parting is seen. */
const ringDays = 4;

/** What is pointed at: on which side, and what. */
export type Hit =
  | { readonly kind: 'grievance'; readonly side: 0 | 1; readonly row: number }
  | { readonly kind: 'desk'; readonly side: 0 | 1; readonly desk: number };

export interface FrameState {
  readonly time: number;
  /** How far dots go towards their places in this frame, 1 for all the way. */
  readonly share: number;
  readonly chosen: Chosen | null;
  readonly hover: Hit | null;
}

/** Draws two worlds on a canvas. It reads timelines and changes none. */
export interface StagePainter {
  readonly plan: DeskPlan;
  readonly desks: readonly Desk[];
  readonly layout: () => StageLayout;
  /** Dots of a side as they stood in the last frame. */
  readonly sides: readonly [DotPlaces, DotPlaces];
  setSize(width: number, font: number, scale: number, height?: number): void;
  setLook(colours: StageColours, texts: GroundTexts): void;
  paint(context: CanvasRenderingContext2D, state: FrameState): void;
  hit(x: number, y: number): Hit | null;
}

export function makeStagePainter(twin: TwinTimeline, territory: Territory): StagePainter {
  const maps = [twin.sides[0].run.map, twin.sides[1].run.map] as const;
  const plan = deskPlan(maps);
  const sides = ([0, 1] as const).map((i) =>
    makeDotPlaces(twin.sides[i], twin.mates.names[i], plan.ofStation[i], plan, twin.drawnEvery),
  ) as unknown as readonly [DotPlaces, DotPlaces];
  const shown = sides.map(({ x }) => makeShown(x.length)) as [ShownPlaces, ShownPlaces];
  const rowOf = rowFinder(twin);
  let layout = stageLayout(territory, plan, 1200, 16);
  let scale = 1;
  let colours: StageColours | undefined;
  let texts: GroundTexts | undefined;
  let names: readonly string[] = [];
  let layer: PixelLayer | undefined;
  let sprites: Sprites | undefined;

  const prepare = () => {
    if (colours === undefined || texts === undefined) return;
    layer ??= makePixelLayer(makeGround(layout, plan, texts, colours, scale));
    sprites ??= makeSprites(layout.pane.pitch, colours, scale, layer.width);
  };
  const forget = () => {
    layer = undefined;
    sprites = undefined;
  };

  const paint = (context: CanvasRenderingContext2D, { time, share, chosen, hover }: FrameState) => {
    prepare();
    if (layer === undefined || sprites === undefined || colours === undefined) return;
    const { pane, origins } = layout;
    const rows = chosenRows(chosen, hover, rowOf, twin);
    layer.pixels.set(layer.ground);
    for (let side = 0; side < 2; side++) {
      const places = sides[side]!;
      places.also = rows[side]!;
      places.place(time, pane);
      follow(shown[side]!, places, share);
      drawDots(layer, sprites, shown[side]!, places, origins[side]![0], origins[side]![1], scale);
    }
    context.putImageData(layer.image, 0, 0);
    context.font = `600 ${pane.font}px ${colours.fontFamily}`;
    for (let side = 0; side < 2; side++) {
      const places = sides[side]!;
      const row = rows[side]!;
      context.setTransform(scale, 0, 0, scale, origins[side]![0] * scale, origins[side]![1] * scale);
      drawTownshipNames(context, pane, names, colours);
      drawQueueLengths(context, pane, places, colours, maps[0].nCommunities);
      drawRings(context, twin.partings, side as 0 | 1, time, shown[side]!, places.stage, pane.pitch, colours.ink);
      if (row >= 0) {
        drawTrail(context, twin.sides[side]!, row, time, plan.ofStation[side]!, pane, colours.ink);
        if (places.stage[row] !== unseen) {
          drawRing(context, shown[side]!.x[row]!, shown[side]!.y[row]!, pane.pitch * 1.5, 4, colours.surface);
          drawRing(context, shown[side]!.x[row]!, shown[side]!.y[row]!, pane.pitch * 1.5, 2.5, colours.focus);
        }
      }
      const desk = hover?.kind === 'desk' ? hover.desk : chosen?.kind === 'desk' ? chosen.desk : -1;
      if (desk >= 0) {
        const half = Math.max(pane.pitch * 2, pane.deskHalf[desk]! + 3);
        context.lineWidth = 2;
        context.strokeStyle = colours.focus;
        context.strokeRect(pane.deskX[desk]! - half, pane.deskY[desk]! - pane.font * 0.9, 2 * half, pane.font * 1.8);
      }
    }
  };

  const hit = (x: number, y: number): Hit | null => {
    const { pane, origins } = layout;
    for (const side of [0, 1] as const) {
      const [px, py] = [x - origins[side][0], y - origins[side][1]];
      if (px < 0 || py < 0 || px > pane.width || py > pane.height) continue;
      const row = nearest(shown[side], sides[side], px, py, pane.pitch);
      if (row >= 0) return { kind: 'grievance', side, row };
      const desk = deskAt(layout, plan, px, py);
      if (desk >= 0) return { kind: 'desk', side, desk };
    }
    return null;
  };

  return {
    plan,
    desks: plan.desks,
    layout: () => layout,
    sides,
    setSize(width, font, nextScale, height) {
      layout = stageLayout(territory, plan, width, font, height);
      scale = nextScale;
      forget();
    },
    setLook(nextColours, nextTexts) {
      colours = nextColours;
      texts = nextTexts;
      names = Array.from({ length: maps[0].nTownships }, (_, number) =>
        nextTexts.deskName({ kind: 'township', number }),
      );
      forget();
    },
    paint,
    hit,
  };
}

/** Rows of a name on either side; kept, since it is asked every frame. */
function rowFinder({ mates }: TwinTimeline) {
  const known = mates.names.map((names) => new Map(names.map((name, row) => [name, row])));
  return (side: number, name: string): number => known[side]!.get(name) ?? -1;
}

const noRows: readonly [number, number] = [-1, -1];
const found: [number, number] = [-1, -1];

function chosenRows(
  chosen: Chosen | null,
  hover: Hit | null,
  rowOf: (side: number, name: string) => number,
  { mates }: TwinTimeline,
): readonly [number, number] {
  if (hover?.kind === 'grievance') {
    found[hover.side] = hover.row;
    found[hover.side === 0 ? 1 : 0] = mates.rows[hover.side][hover.row]!;
    return found;
  }
  if (chosen?.kind !== 'grievance') return noRows;
  found[0] = rowOf(0, chosen.name);
  found[1] = rowOf(1, chosen.name);
  return found;
}

/** Rings that widen from the moments at which paths part that end far apart. */
function drawRings(
  context: CanvasRenderingContext2D,
  { day, rows, steps }: Partings,
  side: 0 | 1,
  time: number,
  shown: ShownPlaces,
  stage: Uint8Array,
  pitch: number,
  colour: string,
): void {
  let [low, high] = [0, day.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (day[middle]! < time - ringDays) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < day.length && day[i]! <= time + 1e-6; i++) {
    if (steps[i]! < farApart) continue;
    const row = rows[side][i]!;
    if (stage[row] === unseen) continue;
    const share = Math.max(0, time - day[i]!) / ringDays;
    context.globalAlpha = 1 - share * 0.8;
    drawRing(context, shown.x[row]!, shown.y[row]!, pitch * (1.3 + 2 * share), 2, colour);
  }
  context.globalAlpha = 1;
}

function nearest(shown: ShownPlaces, { stage }: DotPlaces, x: number, y: number, pitch: number): number {
  let best = -1;
  let least = Math.max(7, pitch) ** 2;
  for (let i = 0; i < stage.length; i++) {
    if (stage[i] === unseen) continue;
    const apart = (shown.x[i]! - x) ** 2 + (shown.y[i]! - y) ** 2;
    if (apart < least) [best, least] = [i, apart];
  }
  return best;
}

function deskAt({ pane }: StageLayout, { desks }: DeskPlan, x: number, y: number): number {
  const { deskX, deskY, deskHalf, font, map } = pane;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < desks.length; i++) {
    if (desks[i]!.kind === 'community') {
      if (y < map[0]) continue;
      const apart = (deskX[i]! - x) ** 2 + 4 * (deskY[i]! - y) ** 2;
      if (apart < Math.min(least, (4 * font) ** 2)) [best, least] = [i, apart];
    } else if (Math.abs(deskX[i]! - x) <= deskHalf[i]! && y < deskY[i]! + 1.8 * font && y > deskY[i]! - 6 * font) {
      return i;
    }
  }
  return best;
}
