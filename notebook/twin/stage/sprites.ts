import {
  ESCALATED_STAGE,
  FADED_STAGE,
  HELD,
  isEndStage,
  LAPSED_STAGE,
  LATENT_STAGE,
  MEETING,
  REPLIED_STAGE,
  SERVICE,
  stages,
  TRAVELLING,
} from '../timeline/stages.ts';
import { heatSteps } from './heat.ts';
import type { StageColours } from './stageColours.ts';

/** Steps of fading that ends are drawn in. */
export const fadeSteps = 6;

/**
 * All dots, drawn once and kept as lists of the pixels they cover, since a call of the canvas for every dot of every frame takes several times as long as the pixels do. Sprite
 * stage · `spriteSteps` + step (of warmth, or of fading for an end) covers pixels `starts[i]` up to before `solidUntil[i]` wholly, and from there up to before `starts[i + 1]` in part.
 */
export interface Sprites {
  readonly starts: Int32Array;
  readonly solidUntil: Int32Array;
  /** Place from the middle in an image of the width the sprites were made for. */
  readonly offset: Int32Array;
  /** Little-endian RGBA, multiplied by its share. */
  readonly colour: Uint32Array;
  /** Share of what lies below that is still seen, in 1/256. */
  readonly below: Uint16Array;
  /** Pixels a sprite reaches from its middle at most. */
  readonly reach: number;
}

export const spriteSteps = Math.max(heatSteps, fadeSteps);

/** `pitch` is the room a dot has, in CSS pixels; `scale` is pixels of the screen a CSS pixel; `width` that of the image that is drawn on, in pixels. */
export function makeSprites(pitch: number, colours: StageColours, scale: number, width: number): Sprites {
  const reach = Math.ceil(pitch * 1.1 * scale);
  const cell = 2 * reach + 1;
  const canvas = document.createElement('canvas');
  canvas.width = cell;
  canvas.height = cell;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const count = stages.length * spriteSteps;
  const lists = { offset: [] as number[], colour: [] as number[], below: [] as number[] };
  const [starts, solidUntil] = [new Int32Array(count + 1), new Int32Array(count)];
  for (let sprite = 0; sprite < count; sprite++) {
    const [stage, step] = [Math.floor(sprite / spriteSteps), sprite % spriteSteps];
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, cell, cell);
    context.setTransform(scale, 0, 0, scale, reach + 0.5, reach + 0.5);
    context.globalAlpha = 1;
    paintDot(context, stage, step, pitch / 2, colours);
    const { data } = context.getImageData(0, 0, cell, cell);
    const shown = isEndStage(stage) ? 1 - step / fadeSteps : 1;
    for (const isSolid of [true, false]) {
      for (let i = 0; i < cell * cell; i++) {
        const share = (data[4 * i + 3]! / 255) * shown;
        if (share === 0 || (share === 1) !== isSolid) continue;
        const part = (channel: number) => Math.round(data[4 * i + channel]! * share);
        lists.offset.push((Math.floor(i / cell) - reach) * width + (i % cell) - reach);
        lists.colour.push(((part(2) << 16) | (part(1) << 8) | part(0)) >>> 0);
        lists.below.push(Math.round(256 * (1 - share)));
      }
      if (isSolid) solidUntil[sprite] = lists.offset.length;
    }
    starts[sprite + 1] = lists.offset.length;
  }
  return {
    starts,
    solidUntil,
    offset: Int32Array.from(lists.offset),
    colour: Uint32Array.from(lists.colour),
    below: Uint16Array.from(lists.below),
    reach,
  };
}

/** One dot about the origin, `r` half the room it has: its form says how it stands, its colour and size how warm it is. */
export function paintDot(
  context: CanvasRenderingContext2D,
  stage: number,
  step: number,
  r: number,
  colours: StageColours,
): void {
  const warm = colours.heat[Math.min(step, heatSteps - 1)]!;
  if (isEndStage(stage)) {
    paintEnd(context, stage, r, colours);
    return;
  }
  if (stage === LATENT_STAGE) {
    disc(context, r * (0.5 + 0.075 * step));
    context.fillStyle = warm;
    context.fill();
    return;
  }
  const edge = Math.max(0.8, r * 0.2);
  if (stage === TRAVELLING) {
    polygon(context, [0, -1.25 * r, 0.95 * r, 0.8 * r, -0.95 * r, 0.8 * r]);
  } else disc(context, r * (stage === HELD ? 0.66 : 0.86));
  context.lineWidth = stage === HELD ? 2 * edge : edge;
  context.fillStyle = stage === HELD ? colours.surface : warm;
  context.strokeStyle = stage === HELD ? warm : colours.ink;
  context.fill();
  context.stroke();
  if (stage === SERVICE || stage === MEETING) {
    disc(context, r * 0.36);
    context.fillStyle = colours.surface;
    context.fill();
  }
}

function paintEnd(context: CanvasRenderingContext2D, stage: number, r: number, colours: StageColours): void {
  context.lineWidth = Math.max(1, r * 0.3);
  context.lineJoin = 'round';
  if (stage === ESCALATED_STAGE) {
    polygon(context, [
      0,
      -1.7 * r,
      1.3 * r,
      0,
      0.5 * r,
      0,
      0.5 * r,
      1.4 * r,
      -0.5 * r,
      1.4 * r,
      -0.5 * r,
      0,
      -1.3 * r,
      0,
    ]);
    fillAndStroke(context, colours.bad, colours.surface);
  } else if (stage === LAPSED_STAGE) {
    context.beginPath();
    context.rect(-0.4 * r, -1.3 * r, 0.8 * r, 2.6 * r);
    fillAndStroke(context, colours.soft, colours.surface);
  } else if (stage === REPLIED_STAGE) {
    polygon(context, [0, -1.2 * r, 1.2 * r, 0, 0, 1.2 * r, -1.2 * r, 0]);
    fillAndStroke(context, colours.surface, colours.settled);
  } else if (stage === FADED_STAGE) {
    disc(context, r * 0.5);
    context.strokeStyle = colours.ruleStrong;
    context.lineWidth = 1;
    context.stroke();
  } else {
    context.beginPath();
    context.rect(-0.85 * r, -0.85 * r, 1.7 * r, 1.7 * r);
    fillAndStroke(context, colours.settled, colours.surface);
  }
}

function fillAndStroke(context: CanvasRenderingContext2D, fill: string, stroke: string): void {
  context.fillStyle = fill;
  context.strokeStyle = stroke;
  context.stroke();
  context.fill();
  if (fill === stroke) return;
  context.lineWidth /= 2;
  context.stroke();
}

function disc(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
}

function polygon(context: CanvasRenderingContext2D, points: readonly number[]): void {
  context.beginPath();
  for (let i = 0; i < points.length; i += 2) context.lineTo(points[i]!, points[i + 1]!);
  context.closePath();
}
