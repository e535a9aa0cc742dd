import * as Plot from '@observablehq/plot';
import { colourOf, symbolOf } from '../encoding/palette.ts';
import { svgElement } from '../encoding/svgElement.ts';
import type { ChartReader } from './chart.ts';
import type { CostPoint } from './costFront.ts';
import { frontPath } from './frontPath.ts';
import { type Box, labelPlaces } from './labelPlaces.ts';
import { ofPolicy } from './ofPolicy.ts';
import { axisX, axisY, drawPlot, gridX, gridY, isNarrow, measuresOf, tickFormat } from './plotDefaults.ts';
import { ems } from './textWidth.ts';

/** Means with their crosses, single worlds, and the front of the means with all that it beats. */
export function drawCost(points: readonly CostPoint[], width: number, reader: ChartReader): SVGSVGElement {
  const { font, smallFont, line, row } = measuresOf(reader);
  const texts = reader.page.charts.costAgainstResolution;
  const height = Math.round(Math.min(Math.max(width * 0.62, 300), 460));
  const ends = (one: CostPoint, key: 'cost' | 'rate') => [
    ...[one[key].lo, one[key].hi, one[key].mean].filter(Number.isFinite),
    ...one.worlds.map((world) => world[key]),
  ];
  const wraps = (ems(texts.cost + texts.costBetter) + 2) * font > width;
  const plot = drawPlot(width, reader, {
    height,
    marginTop: row * 2,
    marginBottom: row * (wraps ? 4 : 3),
    marginLeft: font * 3.4,
    marginRight: font,
    x: { domain: padded(points.flatMap((one) => ends(one, 'cost'))), nice: true },
    y: { domain: padded(points.flatMap((one) => ends(one, 'rate'))), nice: true },
    marks: [
      gridX({ ticks: isNarrow(width) ? 4 : 7 }),
      gridY({ ticks: 6 }),
      axisX({ ticks: isNarrow(width) ? 4 : 7, label: null, tickFormat: tickFormat(reader, 'number') }),
      axisY({ ticks: 6, label: null, tickFormat: tickFormat(reader, 'share') }),
      ...points.map(({ policy, worlds }) =>
        Plot.dot(worlds, {
          x: 'cost',
          y: 'rate',
          r: 1.8,
          fill: colourOf(policy.style),
          fillOpacity: 0.4,
          ...ofPolicy(policy.id),
        }),
      ),
      ...points.flatMap((one) => crossMarks(one, line)),
    ],
  }) as SVGSVGElement & Plot.Plot;
  const [x, y] = [plot.scale('x')!, plot.scale('y')!];
  const at = points.map((one): At => {
    const [mid, high, low] = [x.apply(one.cost.mean), y.apply(one.rate.hi), y.apply(one.rate.lo)];
    // One world has no interval, and covers nothing.
    const hasInterval = Number.isFinite(one.rate.lo) && Number.isFinite(one.rate.hi);
    const cross = { x: mid - line, y: hasInterval ? high : 0, width: 2 * line, height: hasInterval ? low - high : 0 };
    return { one, x: mid, y: y.apply(one.rate.mean), cross };
  });
  const [left, right] = x.range as [number, number];
  const [bottom, top] = y.range as [number, number];
  const front = frontPath(
    at.filter(({ one }) => one.onFront),
    { right, bottom },
  );
  plot.insertBefore(
    svgElement(
      'g',
      { fill: 'none' },
      svgElement('path', { d: front.area, fill: 'var(--ink)', 'fill-opacity': 0.04 }),
      svgElement('path', { d: front.line, stroke: 'var(--ink-soft)', 'stroke-width': line * 0.6 }),
    ),
    plot.querySelector('[data-policy]'),
  );
  const soft = { fill: 'var(--ink-soft)', 'font-size': smallFont };
  const end = { x: right, 'text-anchor': 'end' };
  const below = height - row * (wraps ? 1.7 : 0.7);
  plot.append(
    svgElement(
      'text',
      { x: 0, y: font, 'text-anchor': 'start' },
      texts.rate,
      svgElement('tspan', { ...soft, dx: font / 2 }, texts.rateBetter),
    ),
    ...(wraps
      ? [
          svgElement('text', { ...end, y: below }, texts.cost),
          svgElement('text', { ...end, ...soft, y: below + row }, texts.costBetter),
        ]
      : [
          svgElement(
            'text',
            { ...end, y: below },
            texts.cost,
            svgElement('tspan', { ...soft, dx: font / 2 }, texts.costBetter),
          ),
        ]),
    ...pointLabels(at, { x: left, y: top, width: right - left, height: bottom - top }, reader),
  );
  return plot;
}

/** A little room around, so that no sign lies on the frame. */
function padded(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.05;
  return [low - room, high + room];
}

function crossMarks({ policy, cost, rate, supported }: CostPoint, line: number): Plot.Markish[] {
  const colour = colourOf(policy.style);
  const marked = ofPolicy(policy.id);
  const bar = { stroke: colour, strokeWidth: line, ...marked };
  const one = [{ x: cost.mean, y: rate.mean }];
  return [
    ...(Number.isNaN(cost.lo) ? [] : [Plot.ruleY(one, { x1: cost.lo, x2: cost.hi, y: 'y', ...bar })]),
    ...(Number.isNaN(rate.lo) ? [] : [Plot.ruleX(one, { y1: rate.lo, y2: rate.hi, x: 'x', ...bar })]),
    Plot.dot(one, {
      x: 'x',
      y: 'y',
      r: 2.5 + line * 1.6,
      symbol: symbolOf(policy.style),
      fill: supported === 'open' ? 'var(--surface)' : colour,
      stroke: supported === 'open' ? colour : 'var(--surface)',
      strokeWidth: supported === 'open' ? line : 1.5,
      ...marked,
    }),
  ];
}

interface At {
  readonly one: CostPoint;
  readonly x: number;
  readonly y: number;
  /** What its interval up and down covers. */
  readonly cross: Box;
}

/** Names beside their signs, where they cover least. */
function pointLabels(points: readonly At[], frame: Box, reader: ChartReader): SVGElement[] {
  const { font, row } = measuresOf(reader);
  const labelled = points.map(({ one, x, y }) => ({ x, y, width: ems(one.policy.label) * font, height: row }));
  const boxes = labelPlaces(
    labelled,
    row,
    frame,
    points.map(({ cross }) => cross),
  );
  return points.map(({ one }, i) =>
    svgElement(
      'text',
      {
        x: boxes[i]!.x + boxes[i]!.width / 2,
        y: boxes[i]!.y + row / 2,
        dy: '0.35em',
        'text-anchor': 'middle',
        'font-weight': 600,
        stroke: 'var(--surface)',
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
        fill: colourOf(one.policy.style),
        'data-policy': one.policy.id,
      },
      one.policy.label,
    ),
  );
}
