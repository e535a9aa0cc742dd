import type * as Plot from '@observablehq/plot';
import { fill } from '../../../locales/fill.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { ChartReader } from '../chart.ts';
import { axisX, axisY, drawPlot, gridX, gridY, measuresOf, tickFormat } from '../plotDefaults.ts';
import { ems, labelLines } from '../textWidth.ts';
import type { FactorAxis } from './factorAxis.ts';
import type { Stretch, WorldPoint } from './worldPoints.ts';

interface Response {
  readonly unit: string;
  /** Whether 0 is on the axis, with a line. */
  readonly hasZero: boolean;
}

const goldenRatio = (Math.sqrt(5) - 1) / 2;
/** Dots of one value are spread over this share of the room to its neighbours, and at most so many pixels. */
const spread = 0.6;
const widestSpread = 44;
/** The more dots, the smaller and lighter: what lies dense must not be a blot. */
const dotSizes = [
  { upTo: 300, size: 5, opacity: 0.5 },
  { upTo: 1500, size: 4, opacity: 0.4 },
  { upTo: Number.POSITIVE_INFINITY, size: 3, opacity: 0.3 },
] as const;

/** Every world a dot, means along the axis as steps. */
export function drawWorlds(
  worlds: readonly WorldPoint[],
  stretches: readonly Stretch[],
  axis: FactorAxis,
  { unit, hasZero }: Response,
  width: number,
  reader: ChartReader,
): SVGSVGElement {
  const measures = measuresOf(reader);
  const { font, smallFont, row } = measures;
  const height = Math.round(Math.min(Math.max(width * 0.62, 300), 460));
  const responses = [...worlds.map(({ response }) => response), ...(hasZero ? [0] : [])];
  const [low, high] = padded(
    responses.reduce((a, b) => Math.min(a, b)),
    responses.reduce((a, b) => Math.max(a, b)),
  );
  const yText = tickFormat(reader, 'number');
  const labels = labelLines(axis.label, (width - font) / smallFont);
  const ticks = ticksThatFit(axis, width - font * 5, font);
  const responseLabel = fill(reader.page.charts.sensitivity.axes.response, { unit });
  const left = Math.max(ems(yText(low)), ems(yText(high)), 3) * font * 0.86 + 10;
  const right = width - font * 1.5;
  const plot = drawPlot(width, reader, {
    height,
    marginTop: row * 1.8,
    marginBottom: row * (1.8 + labels.length),
    marginLeft: left,
    marginRight: width - right,
    // Dots of single values are spread to both sides.
    x: { type: axis.type, domain: [...axis.domain], inset: isByValue(stretches) ? widestSpread / 2 + 4 : 0 },
    y: { domain: [low, high] },
    marks: [
      gridX({ ticks }),
      gridY({ ticks: 6 }),
      axisX({ ticks, label: null, tickFormat: (place: number) => axis.text(place) }),
      axisY({ ticks: 6, label: null, tickFormat: (value: number) => yText(value).replace('-', '−') }),
    ],
  }) as SVGSVGElement & Plot.Plot;
  const x = (value: number) => plot.scale('x')!.apply(value) as number;
  const y = (value: number) => plot.scale('y')!.apply(value) as number;
  const wide = jitterWidth(stretches, x, right - left);
  const dots = worlds.map(({ x: place, response }, i) => {
    const off = wide === 0 ? 0 : (((i + 1) * goldenRatio) % 1) - 0.5;
    return `M${(x(place) + off * wide).toFixed(1)},${y(response).toFixed(1)}h0`;
  });
  const soft = { fill: 'var(--ink-soft)', 'font-size': smallFont };
  const dot = dotSizes.find(({ upTo }) => worlds.length <= upTo)!;
  plot.append(
    ...(hasZero ? [svgElement('path', { d: `M${left},${y(0)}H${right}`, stroke: 'var(--ink-soft)' })] : []),
    svgElement('path', {
      d: dots.join(''),
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-linecap': 'round',
      'stroke-width': dot.size,
      'stroke-opacity': dot.opacity,
    }),
    ...means(stretches, x, y, wide, measures.line),
    svgElement('text', { x: 0, y: font, 'text-anchor': 'start', ...soft }, responseLabel),
    ...labels.map((text, i) =>
      svgElement(
        'text',
        { x: right, y: height - row * (labels.length - i - 0.4), 'text-anchor': 'end', ...soft },
        text,
      ),
    ),
  );
  return plot;
}

/** A little room around, so that no dot lies on the frame. */
function padded(low: number, high: number): [number, number] {
  const room = (high - low || Math.abs(high) || 1) * 0.05;
  return [low - room, high + room];
}

/** As many ticks as have room side by side. */
function ticksThatFit(axis: FactorAxis, room: number, font: number): number[] {
  for (const count of [8, 6, 4, 3, 2]) {
    const ticks = axis.ticks(count);
    const widest = Math.max(0, ...ticks.map((tick) => ems(axis.text(tick)))) * font + font;
    if (widest * ticks.length <= room) return ticks;
  }
  return axis.ticks(2);
}

const isByValue = (stretches: readonly Stretch[]): boolean => stretches.every(({ from, to }) => from === to);

/** How widely the dots of one value are spread; 0 where values are stretches. */
function jitterWidth(stretches: readonly Stretch[], x: (value: number) => number, room: number): number {
  if (!isByValue(stretches)) return 0;
  const at = stretches.map(({ from }) => x(from));
  const gaps = at.slice(1).map((place, i) => place - at[i]!);
  return Math.min(widestSpread, Math.min(room / 2, ...gaps) * spread);
}

/** Steps at the means, over an edge of the ground. */
function means(
  stretches: readonly Stretch[],
  x: (value: number) => number,
  y: (value: number) => number,
  wide: number,
  line: number,
): SVGElement[] {
  const d = stretches
    .map(({ from, to, mean }) => {
      const half = from === to ? Math.max(wide, 12) * 0.6 : 0;
      return `M${(x(from) - half).toFixed(1)},${y(mean).toFixed(1)}H${(x(to) + half).toFixed(1)}`;
    })
    .join('');
  return [
    svgElement('path', { d, stroke: 'var(--surface)', 'stroke-width': line * 3 }),
    svgElement('path', { d, stroke: 'var(--accent)', 'stroke-width': line * 1.6 }),
  ];
}
