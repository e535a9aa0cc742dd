import { LATENT_STAGE } from '../timeline/stages.ts';
import type { DotPlaces } from './dotPlaces.ts';
import { unseen } from './dotPlaces.ts';
import { fadeSteps, type Sprites } from './sprites.ts';
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
export function follow(shown: ShownPlaces, { x, y, stage }: DotPlaces, share: number): void {
  const n = x.length;
  for (let i = 0; i < n; i++) {
    if (stage[i] === unseen) {
      shown.x[i] = Number.NaN;
      continue;
    }
    const was = shown.x[i]!;
    if (share >= 1 || Number.isNaN(was)) {
      shown.x[i] = x[i]!;
      shown.y[i] = y[i]!;
      continue;
    }
    shown.x[i] = was + (x[i]! - was) * share;
    shown.y[i] = shown.y[i]! + (y[i]! - shown.y[i]!) * share;
  }
}

/** All dots of a side, those nobody knows of below the others. The context's origin is the pane's. */
export function drawDots(
  context: CanvasRenderingContext2D,
  { sheet, cell, size }: Sprites,
  shown: ShownPlaces,
  { stage, heat, faded }: DotPlaces,
): void {
  const n = stage.length;
  const half = size / 2;
  for (let i = 0; i < n; i++) {
    if (stage[i] !== LATENT_STAGE) continue;
    context.drawImage(sheet, heat[i]! * cell, 0, cell, cell, shown.x[i]! - half, shown.y[i]! - half, size, size);
  }
  for (let i = 0; i < n; i++) {
    const now = stage[i]!;
    if (now === LATENT_STAGE || now === unseen) continue;
    const step = faded[i]! > 0 ? Math.min(fadeSteps - 1, (faded[i]! * fadeSteps) >> 8) : now > 5 ? 0 : heat[i]!;
    const x = shown.x[i]! - half;
    const y = shown.y[i]! - half;
    context.drawImage(sheet, step * cell, now * cell, cell, cell, x, y, size, size);
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
  context.fillStyle = colours.ink;
  for (let desk = 0; desk < waiting.length; desk++) {
    const levels = Math.min(rows[desk]!, Math.ceil(queued[desk]! / columns[desk]!));
    if (waiting[desk] === 0 || (desk < first && levels < highPile)) continue;
    context.fillText(textOf(waiting[desk]!), deskX[desk]!, deskY[desk]! - font * 0.95 - levels * pitch);
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
