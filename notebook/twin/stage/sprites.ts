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

/** All dots, drawn once: row = stage, column = step of warmth, or of fading for an end. */
export interface Sprites {
  readonly sheet: HTMLCanvasElement;
  /** Side of a cell in pixels of the sheet, and in CSS pixels. */
  readonly cell: number;
  readonly size: number;
}

/** `pitch` is the room a dot has, in CSS pixels; `scale` is pixels of the screen a CSS pixel. */
export function makeSprites(pitch: number, colours: StageColours, scale: number): Sprites {
  const size = Math.ceil(pitch * 2.4);
  const cell = Math.ceil(size * scale);
  const sheet = document.createElement('canvas');
  sheet.width = cell * Math.max(heatSteps, fadeSteps);
  sheet.height = cell * stages.length;
  const context = sheet.getContext('2d')!;
  stages.forEach((_, stage) => {
    for (let step = 0; step < Math.max(heatSteps, fadeSteps); step++) {
      context.setTransform(scale, 0, 0, scale, (step + 0.5) * cell, (stage + 0.5) * cell);
      context.globalAlpha = isEndStage(stage) ? 1 - step / fadeSteps : 1;
      paintDot(context, stage, step, pitch / 2, colours);
    }
  });
  return { sheet, cell, size };
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
