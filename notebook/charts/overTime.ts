import * as Plot from '@observablehq/plot';
import { colourOf, dashOf, symbolOf } from '../encoding/palette.ts';
import type { ChartReader } from './chart.ts';
import { type EndLabel, endLabels, labelMargin, labelsHeight, nameLines } from './endLabels.ts';
import { ofPolicy } from './ofPolicy.ts';
import { axisX, axisY, drawPlot, gridY, isNarrow, measuresOf, tickFormat } from './plotDefaults.ts';
import { type PolicyCurves, type RunDays, weekDays } from './weeklyCurves.ts';

export interface OverTime {
  readonly curves: readonly PolicyCurves[];
  readonly days: RunDays;
  readonly kind: 'share' | 'number';
}

interface Point {
  readonly day: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

const dayOf = (week: number): number => (week + 1) * weekDays;

const pointsOf = (y: Float64Array, low = y, high = y): Point[] =>
  Array.from(y, (value, week) => ({ day: dayOf(week), y: value, low: low[week]!, high: high[week]! }));

/** Median and bands by policy over the days of the run; the first worlds under way as thin lines with a head. */
export function drawOverTime({ curves, days, kind }: OverTime, width: number, reader: ChartReader): SVGSVGElement {
  const measures = measuresOf(reader);
  const narrow = isNarrow(width);
  const words = reader.page.charts.overTime;
  const labels = curves.flatMap(({ policy, bands, soFar }): EndLabel[] => {
    const end = lastPoint(bands.median) ?? lastPoint(soFar);
    return end === undefined ? [] : [{ policy, lines: nameLines(policy, narrow), x: end.day, y: end.y }];
  });
  const highest =
    1.04 * Math.max(...curves.flatMap(({ bands, soFar }) => [...bands.high90, ...soFar]).filter(Number.isFinite));
  const marginTop = measures.row + 10;
  const marginBottom = 2 * measures.row + 6;
  const height = Math.max(narrow ? 300 : 340, labelsHeight(labels, measures) + marginTop + marginBottom);
  const zones = [
    { from: 0, to: days.windowStart, label: words.warmup },
    { from: days.windowStart, to: days.windowEnd, label: words.window },
    { from: days.windowEnd, to: days.horizon, label: words.followUp },
  ].filter(({ from, to }) => to > from);
  const aside = zones.filter(({ from }) => from !== days.windowStart);
  const format = tickFormat(reader, kind);
  // Many bands over each other would be mud.
  const thin = Math.min(1, 4 / curves.length);
  return drawPlot(width, reader, {
    height,
    marginTop,
    marginBottom,
    marginLeft: measures.font * 3.4,
    marginRight: labelMargin(labels, measures),
    x: { domain: [0, days.horizon] },
    y: { domain: [0, kind === 'share' ? Math.max(1, highest) : highest], nice: true },
    marks: [
      Plot.rectX(aside, { x1: 'from', x2: 'to', fill: 'var(--ink)', fillOpacity: 0.05 }),
      gridY({ ticks: 5 }),
      Plot.text(zones, {
        x: ({ from, to }) => (from + to) / 2,
        text: 'label',
        frameAnchor: 'top',
        dy: -measures.row + 2,
        fill: 'var(--ink-soft)',
        fontSize: measures.smallFont,
      }),
      axisY({ ticks: 5, tickFormat: format, label: null }),
      axisX({ ticks: dayTicks(days, narrow), tickFormat: (day: number) => String(day), label: null }),
      Plot.text([words.day], {
        frameAnchor: 'bottom',
        dy: marginBottom - 6,
        lineAnchor: 'bottom',
        fill: 'var(--ink-soft)',
        fontSize: measures.smallFont,
      }),
      ...curves.map(({ policy, bands }) => band(policy, pointsOf(bands.median, bands.low90, bands.high90), 0.1 * thin)),
      ...curves.map(({ policy, bands }) => band(policy, pointsOf(bands.median, bands.low50, bands.high50), 0.2 * thin)),
      ...curves.flatMap(({ policy, soFar }) => underWay(policy, pointsOf(soFar), measures.line)),
      ...curves.map(({ policy, bands }) =>
        Plot.lineY(pointsOf(bands.median), {
          x: 'day',
          y: 'y',
          stroke: colourOf(policy.style),
          strokeWidth: measures.line,
          strokeDasharray: dashOf(policy.style) ?? 'none',
          ...ofPolicy(policy.id),
        }),
      ),
      endLabels(labels, measures),
    ],
  });
}

function band(policy: PolicyCurves['policy'], points: readonly Point[], fillOpacity: number): Plot.Markish {
  const fill = colourOf(policy.style);
  return Plot.areaY(points, { x: 'day', y1: 'low', y2: 'high', fill, fillOpacity, ...ofPolicy(policy.id) });
}

function underWay(policy: PolicyCurves['policy'], points: readonly Point[], line: number): Plot.Markish[] {
  const colour = colourOf(policy.style);
  const head = points.at(-1);
  return [
    Plot.lineY(points, {
      x: 'day',
      y: 'y',
      stroke: colour,
      strokeWidth: line / 2,
      strokeDasharray: dashOf(policy.style) ?? 'none',
      ...ofPolicy(policy.id),
    }),
    Plot.dot(head === undefined || Number.isNaN(head.y) ? [] : [head], {
      x: 'day',
      y: 'y',
      r: 2 * line,
      symbol: symbolOf(policy.style),
      fill: colour,
      stroke: 'var(--surface)',
      ...ofPolicy(policy.id),
    }),
  ];
}

function lastPoint(curve: Float64Array): Point | undefined {
  return pointsOf(curve).findLast(({ y }) => !Number.isNaN(y));
}

/** Every quarter of a year, or half where there is no room; the edges of the window are shaded, not numbered. */
function dayTicks({ horizon }: RunDays, narrow: boolean): number[] {
  const few = narrow ? 4 : 8;
  const step = [30, 90, 180, 360, 720, 1440].find((days) => horizon / days <= few) ?? 3600;
  return Array.from({ length: Math.floor(horizon / step) + 1 }, (_, i) => i * step);
}
