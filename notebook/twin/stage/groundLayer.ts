import type { Desk, DeskPlan } from './deskPlan.ts';
import type { StageColours } from './stageColours.ts';
import type { PaneLayout, Place, StageLayout } from './stageLayout.ts';

/** What stands still, in words. */
export interface GroundTexts {
  /** Above each pane. */
  readonly heads: readonly [string, string];
  readonly above: string;
  readonly county: string;
  readonly township: string;
  readonly community: string;
  /** Below the plate of a desk; short, since there is little room. */
  deskName(desk: Desk): string;
}

/** Everything that does not move, drawn once: map, bands and plates of both panes. `scale` is pixels of the screen a CSS pixel. */
export function makeGround(
  layout: StageLayout,
  plan: DeskPlan,
  texts: GroundTexts,
  colours: StageColours,
  scale: number,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(layout.width * scale);
  canvas.height = Math.round(layout.height * scale);
  const context = canvas.getContext('2d')!;
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  layout.origins.forEach(([x, y], side) => {
    context.setTransform(scale, 0, 0, scale, x * scale, y * scale);
    drawPane(context, layout.pane, plan, texts, colours, side as 0 | 1);
  });
  return canvas;
}

function drawPane(
  context: CanvasRenderingContext2D,
  pane: PaneLayout,
  plan: DeskPlan,
  texts: GroundTexts,
  colours: StageColours,
  side: 0 | 1,
): void {
  const { width, height, font, county, township, map, above } = pane;
  context.fillStyle = colours.surface;
  context.fillRect(0, 0, width, height);
  context.fillStyle = colours.sides[side];
  context.fillRect(0, 0, width, 4);
  context.textBaseline = 'middle';
  context.font = `600 ${font * 1.2}px ${colours.fontFamily}`;
  context.fillText(texts.heads[side], 8, 4 + font * 1.05, width - 16);
  band(context, width, [county[0], county[1]], colours.plate);
  drawMap(context, pane, colours);
  context.font = `600 ${font}px ${colours.fontFamily}`;
  context.fillStyle = colours.ink;
  const title = (text: string, y: number) => context.fillText(text, 8, y);
  title(texts.county, county[0] + font);
  title(texts.township, township[0] + font);
  title(texts.community, map[0] + font);
  context.font = `${font}px ${colours.fontFamily}`;
  context.fillStyle = colours.bad;
  context.fillText(texts.above, 8, above);
  plan.desks.forEach((desk, i) => {
    if (desk.kind !== 'community') drawPlate(context, pane, i, texts.deskName(desk), colours);
  });
}

function band(context: CanvasRenderingContext2D, width: number, [top, bottom]: Place, fill: string): void {
  context.fillStyle = fill;
  context.fillRect(0, top, width, bottom - top);
}

function drawPlate(
  context: CanvasRenderingContext2D,
  { deskX, deskY, deskHalf, font, pitch }: PaneLayout,
  desk: number,
  name: string,
  colours: StageColours,
): void {
  const [x, y, half] = [deskX[desk]!, deskY[desk]!, deskHalf[desk]!];
  context.strokeStyle = colours.ruleStrong;
  context.lineWidth = 1.25;
  context.fillStyle = colours.surface;
  context.beginPath();
  context.roundRect(x - half, y - font * 0.55, 2 * half, font * 1.1, 3);
  context.fill();
  context.stroke();
  context.fillStyle = colours.soft;
  context.font = `${font * 0.86}px ${colours.fontFamily}`;
  context.textAlign = 'center';
  // Below the row of those that are set aside.
  context.fillText(name, x, y + font * 1.05 + pitch, 2 * half + 3);
  context.textAlign = 'left';
}

function drawMap(context: CanvasRenderingContext2D, pane: PaneLayout, colours: StageColours): void {
  const { outline, borders, cells, seat, font } = pane;
  path(context, outline, 5);
  context.fillStyle = colours.ruleStrong;
  context.globalAlpha = 0.35;
  context.fill();
  context.globalAlpha = 1;
  path(context, outline);
  context.fillStyle = colours.ground;
  context.fill();
  context.strokeStyle = colours.rule;
  context.lineWidth = 0.75;
  for (const cell of cells) {
    path(context, cell);
    context.stroke();
  }
  context.strokeStyle = colours.ruleStrong;
  context.lineWidth = 1.75;
  for (const [[x1, y1], [x2, y2]] of borders) {
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
  path(context, outline);
  context.stroke();
  star(context, seat, font * 0.55);
  context.fillStyle = colours.ink;
  context.fill();
}

function path(context: CanvasRenderingContext2D, points: readonly Place[], down = 0): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y + down);
  context.closePath();
}

/** The county's seat. */
function star(context: CanvasRenderingContext2D, [x, y]: Place, radius: number): void {
  context.beginPath();
  for (let i = 0; i < 10; i++) {
    const r = i % 2 === 0 ? radius : radius * 0.45;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    context.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
  }
  context.closePath();
}
