import { isEndStage, LATENT_STAGE } from '../timeline/stages.ts';
import type { DotPlaces } from './dotPlaces.ts';
import { unseen } from './fading.ts';
import { type PixelLayer, stamp } from './pixelLayer.ts';
import { fadeSteps, type Sprites, spriteSteps } from './sprites.ts';
import type { StageColours } from './stageColours.ts';
import type { PaneLayout } from './stageLayout.ts';

/** Where dots are drawn: they follow their places, so that a jump between two days is seen as a way. */
export interface ShownPlaces {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

export const makeShown = (rows: number): ShownPlaces => ({
  x: new Float32Array(rows).fill(Number.NaN),
  y: new Float32Array(rows).fill(Number.NaN),
});

/** Brings what is shown nearer to the places by a share, 1 for all the way; what was not seen appears where it is. */
export function follow(shown: ShownPlaces, { x, y, stage, active, also }: DotPlaces, share: number): void {
  for (let i = 0; i < active.count; i++) followOne(shown, x, y, stage, active.rows[i]!, share);
  if (also >= 0) followOne(shown, x, y, stage, also, 1);
}

function followOne(
  shown: ShownPlaces,
  x: Float32Array,
  y: Float32Array,
  stage: Uint8Array,
  row: number,
  share: number,
): void {
  const was = shown.x[row]!;
  if (stage[row] === unseen) shown.x[row] = Number.NaN;
  else if (share >= 1 || Number.isNaN(was)) {
    shown.x[row] = x[row]!;
    shown.y[row] = y[row]!;
  } else {
    shown.x[row] = was + (x[row]! - was) * share;
    shown.y[row] = shown.y[row]! + (y[row]! - shown.y[row]!) * share;
  }
}

/** All dots of a side, those nobody knows of below the others; `left` and `top` are the pane's corner and `scale` pixels of the picture a CSS pixel. */
export function drawDots(
  layer: PixelLayer,
  sprites: Sprites,
  shown: ShownPlaces,
  { stage, heat, faded, active, also }: DotPlaces,
  left: number,
  top: number,
  scale: number,
): void {
  const { rows, count } = active;
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    if (stage[row] !== LATENT_STAGE) continue;
    stamp(layer, sprites, heat[row]!, (left + shown.x[row]!) * scale, (top + shown.y[row]!) * scale);
  }
  for (let i = 0; i <= count; i++) {
    // One that is chosen comes last, be it among the others or not.
    const row = i < count ? rows[i]! : also;
    if (row < 0) continue;
    const now = stage[row]!;
    if (now === unseen || (now === LATENT_STAGE && i < count)) continue;
    const step = isEndStage(now) ? (faded[row]! * fadeSteps) >> 8 : heat[row]!;
    stamp(layer, sprites, now * spriteSteps + step, (left + shown.x[row]!) * scale, (top + shown.y[row]!) * scale);
  }
}

/** Numbers as texts, made once. */
const texts = Array.from({ length: 1000 }, (_, i) => String(i));
const textOf = (n: number): string => texts[n] ?? String(n);

/** Rows from which the pile of a community has its number. */
const highPile = 3;

/** How many wait at a desk, over the pile; of communities only where the pile is high. `first` is the first desk that is none. */
export function drawQueueLengths(
  context: CanvasRenderingContext2D,
  pane: PaneLayout,
  { waiting, queued }: DotPlaces,
  colours: StageColours,
  first: number,
): void {
  const { deskX, deskY, columns, rows, pitch, font } = pane;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeStyle = colours.surface;
  context.fillStyle = colours.ink;
  for (let desk = 0; desk < waiting.length; desk++) {
    const levels = Math.min(rows[desk]!, Math.ceil(queued[desk]! / columns[desk]!));
    if (waiting[desk] === 0 || (desk < first && levels < highPile)) continue;
    const text = textOf(waiting[desk]!);
    const y = deskY[desk]! - font * 0.95 - levels * pitch;
    context.strokeText(text, deskX[desk]!, y);
    context.fillText(text, deskX[desk]!, y);
  }
  context.textAlign = 'left';
}

/** A ring about a dot. */
export function drawRing(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  width: number,
  colour: string,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

/** Names of the townships over the dots, on an edge of the ground. */
export function drawTownshipNames(
  context: CanvasRenderingContext2D,
  { townships }: PaneLayout,
  names: readonly string[],
  colours: StageColours,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeStyle = colours.ground;
  context.fillStyle = colours.soft;
  for (let i = 0; i < townships.length; i++) {
    context.strokeText(names[i]!, townships[i]![0], townships[i]![1]);
    context.fillText(names[i]!, townships[i]![0], townships[i]![1]);
  }
  context.textAlign = 'left';
}
