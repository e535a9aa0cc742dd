import type * as Plot from '@observablehq/plot';
import { fill } from '../../../locales/fill.ts';
import { percentText } from '../../../report/sensitivity/figureText.ts';
import type { PrimStep } from '../../../sim/analysis/discovery/discovery.ts';
import { ascending } from '../../../sim/engine/order.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { ChartReader } from '../chart.ts';
import { axisX, axisY, drawPlot, gridX, gridY, measuresOf, tickFormat } from '../plotDefaults.ts';
import { halo } from '../sensitivity/drawIndexRow.ts';
import { svgRoot } from '../svgRoot.ts';
import { ems, labelLines } from '../textWidth.ts';
import { chooseStep } from './chooseStep.ts';
import { mostShapes, stepSign } from './stepSign.ts';

export interface TradeOff {
  readonly steps: readonly PrimStep[];
  /** Places of the step that was taken, and of the one that is told. */
  readonly chosen: number;
  readonly shown: number;
  /** Share of all points that are of interest. */
  readonly base: number;
  /** A step in words. */
  readonly texts: readonly string[];
  readonly onChoose?: ((step: number) => void) | undefined;
}

type Spot = readonly [x: number, y: number];

/** Density against coverage: the trajectory with a sign a step, dashed what it is by points that had no say in it, and the shown step in words above. */
export function drawTradeOff(trade: TradeOff, width: number, reader: ChartReader): SVGSVGElement {
  const { steps, chosen, shown, base, texts } = trade;
  const measures = measuresOf(reader);
  const { font, smallFont, row, line } = measures;
  const t = reader.page.charts.robustness.tradeOff;
  const svg = svgRoot(width, 0, font);
  const lines = labelLines(texts[shown]!, (width - font) / font);
  svg.append(...lines.map((text, i) => svgElement('text', { x: 0, y: row * (i + 0.75), 'font-weight': 600 }, text)));
  const top = row * (lines.length + 0.4);
  const height = Math.round(Math.min(Math.max(width * 0.7, 300), 460));
  const axisNames = {
    density: labelLines(t.density, (width - font) / smallFont),
    coverage: labelLines(t.coverage, (width - font * 2) / smallFont),
  };
  const label = tickFormat(reader, 'share');
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const plot = drawPlot(width, reader, {
    height,
    marginTop: row * (axisNames.density.length + 0.9),
    marginBottom: row * (axisNames.coverage.length + 1.7),
    marginLeft: font * 3.4,
    marginRight: font * 1.8,
    x: { domain: [0, 1] },
    y: { domain: [0, 1] },
    marks: [
      gridX({ ticks }),
      gridY({ ticks }),
      // Both axes begin at 0, which the upright one says.
      axisX({ ticks: ticks.slice(1), label: null, tickFormat: label }),
      axisY({ ticks, label: null, tickFormat: label }),
    ],
  }) as SVGSVGElement & Plot.Plot;
  const x = (value: number) => plot.scale('x')!.apply(value) as number;
  const y = (value: number) => plot.scale('y')!.apply(value) as number;
  const [left, right, ceiling, bottom] = [x(0), x(1), y(1), y(0)];
  const spots = steps.map(({ coverage, density }): Spot => [x(coverage), y(density)]);
  const held = steps.flatMap(({ heldOut: { coverage, density } }): Spot[] =>
    Number.isFinite(coverage) && Number.isFinite(density) ? [[x(coverage), y(density)]] : [],
  );
  const soft = { fill: 'var(--ink-soft)', 'font-size': smallFont };
  const baseText = fill(t.base, { share: percentText(base, reader.texts) });
  plot.append(
    svgElement('path', { d: `M${left},${y(base)}H${right}`, stroke: 'var(--warn)', 'stroke-dasharray': '5 3' }),
    svgElement(
      'text',
      {
        x: left + 5,
        'text-anchor': 'start',
        y: y(base) + (base > 0.2 ? smallFont + 3 : -5),
        'font-size': smallFont,
        fill: 'var(--warn)',
        ...halo,
      },
      baseText,
    ),
    ...axisNames.density.map((text, i) =>
      svgElement('text', { x: 0, y: font + row * i, 'text-anchor': 'start', ...soft }, text),
    ),
    ...axisNames.coverage.map((text, i, { length }) =>
      svgElement('text', { x: right, y: height - row * (length - i - 0.5), 'text-anchor': 'end', ...soft }, text),
    ),
    path(held, { stroke: 'var(--ink-soft)', 'stroke-width': line * 0.75, 'stroke-dasharray': '2 3' }),
    ...held.map(([cx, cy]) =>
      svgElement('circle', { cx, cy, r: font * 0.16, fill: 'var(--surface)', stroke: 'var(--ink-soft)' }),
    ),
    path(spots, { stroke: 'var(--accent)', 'stroke-width': line }),
    ...spots.map((spot, place) => stepSign(steps[place]!.box.length, spot, font * 0.85)),
    ...ring(spots[chosen]!, font * 0.85, 'var(--ink)', line),
    ...takenLabel(spots[chosen]!, t.taken, [left, right, ceiling], reader),
    ...(shown === chosen ? [] : cross(spots[shown]!, [left, bottom], font, line)),
  );
  plot.setAttribute('y', String(top));
  svg.append(plot);
  if (trade.onChoose !== undefined) {
    const area = { x: left, y: top + ceiling, width: right - left, height: bottom - ceiling };
    const placed = spots.map(([cx, cy]): Spot => [cx, top + cy]);
    svg.append(chooseStep(area, placed, trade, t.slider, trade.onChoose));
  }
  const end = shapeKey(svg, steps, top + height, width, reader);
  svg.setAttribute('height', String(end));
  svg.setAttribute('viewBox', `0 0 ${width} ${end}`);
  return svg;
}

const path = (spots: readonly Spot[], attributes: Readonly<Record<string, string | number>>): SVGPathElement =>
  svgElement('path', {
    d: spots.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join(''),
    fill: 'none',
    ...attributes,
  });

const ring = ([cx, cy]: Spot, r: number, stroke: string, width: number): SVGElement[] => [
  svgElement('circle', { cx, cy, r, fill: 'none', stroke, 'stroke-width': width * 0.75 }),
];

/** Lines from a step to both axes, and a dashed ring round it. */
function cross([x, y]: Spot, [left, bottom]: Spot, font: number, line: number): SVGElement[] {
  const dashed = { fill: 'none', stroke: 'var(--ink)', 'stroke-dasharray': '4 3', 'stroke-width': line * 0.6 };
  return [
    svgElement('path', { d: `M${left},${y}H${x}V${bottom}`, ...dashed }),
    svgElement('circle', { cx: x, cy: y, r: font * 0.85, ...dashed }),
  ];
}

/** What the ring stands for, above it where there is room, else below. */
function takenLabel(
  [x, y]: Spot,
  text: string,
  [left, right, top]: readonly [number, number, number],
  reader: ChartReader,
) {
  const { font, smallFont } = measuresOf(reader);
  const half = (ems(text) * smallFont) / 2;
  const at = Math.min(Math.max(x, left + half), right - half);
  const isAbove = y - font * 2.2 > top;
  return [
    svgElement(
      'text',
      {
        x: at,
        y: isAbove ? y - font * 1.25 : y + font * 2,
        'text-anchor': 'middle',
        'font-size': smallFont,
        'font-weight': 600,
        ...halo,
      },
      text,
    ),
  ];
}

/** Signs by number of conditions, as many to a line as fit, and the dashed line; returns where it ends. */
function shapeKey(
  svg: SVGSVGElement,
  steps: readonly PrimStep[],
  top: number,
  width: number,
  reader: ChartReader,
): number {
  const { font, smallFont, row } = measuresOf(reader);
  const t = reader.page.charts.robustness.tradeOff;
  const numbers = ascending(new Set(steps.map(({ box }) => Math.min(box.length, mostShapes))));
  let [x, y] = [0, top];
  const entry = (sign: (at: Spot) => Element, text: string) => {
    const size = font * 1.5 + ems(text) * smallFont;
    if (x > 0 && x + size > width) [x, y] = [0, y + row];
    svg.append(
      sign([x + font * 0.6, y + row / 2]),
      svgElement('text', { x: x + font * 1.4, y: y + row / 2, dy: '0.35em', 'font-size': smallFont }, text),
    );
    x += size + font;
  };
  for (const n of numbers) {
    const words =
      n === 0
        ? t.wholeSpace
        : fill(n === 1 ? t.condition : n === mostShapes ? t.conditionsOrMore : t.conditions, { n });
    entry((at) => stepSign(n, at, font * 0.85), words);
  }
  entry(
    ([cx, cy]) =>
      svgElement('path', {
        d: `M${cx - font * 0.6},${cy}h${font * 1.2}`,
        stroke: 'var(--ink-soft)',
        'stroke-width': 1.5,
        'stroke-dasharray': '2 3',
      }),
    t.heldOutKey,
  );
  return y + row;
}
