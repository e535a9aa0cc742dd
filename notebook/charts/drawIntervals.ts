import { scaleLinear } from 'd3';
import { svgElement } from '../encoding/svgElement.ts';
import { makeTermTrigger } from '../terms/termTrigger.ts';
import type { ChartReader } from './chart.ts';
import { isNarrow, measuresOf } from './plotDefaults.ts';
import { svgRoot } from './svgRoot.ts';
import { ems, labelLines } from './textWidth.ts';

/** Told apart by form, not by colour. */
export type IntervalMark = 'filled' | 'half' | 'hollow' | 'cross';

/** What is allowed and what was simulated, on a scale of the row's own. */
export interface IntervalRow {
  readonly label: string;
  /** Key of the outcome it is of; null where it has none. */
  readonly outcome: string | null;
  /** Both ends are the same for a value without a tolerance. */
  readonly wanted: readonly [low: number, high: number];
  readonly simulated: { readonly mean: number; readonly lo: number; readonly hi: number };
  readonly domain: readonly [low: number, high: number];
  readonly mark: IntervalMark;
  /** What it comes to, as the drawing's elements carry it. */
  readonly verdict: string;
  /** The same in words, with the numbers. */
  readonly text: string;
  readonly isEmphatic: boolean;
}

interface Group {
  readonly heading?: string;
  readonly rows: readonly IntervalRow[];
}

/** What the marks mean, in words: `band` is what is allowed. */
export type IntervalKey = readonly (readonly [label: string, mark: 'band' | IntervalMark])[];

/** Where the columns of the drawing stand, in pixels. */
interface Columns {
  readonly width: number;
  /** Of the target's name beside the marks; 0 where it stands above them. */
  readonly names: number;
  readonly plot: readonly [from: number, to: number];
}

/** Rows: what is allowed as a band, what was simulated as a dot with its interval, the numbers and the verdict in words. */
export function drawIntervals(
  groups: readonly Group[],
  key: IntervalKey,
  width: number,
  reader: ChartReader,
): SVGSVGElement {
  const { font, row: line } = measuresOf(reader);
  const columns = columnsOf(groups, width, reader);
  const svg = svgRoot(width, 0, font);
  let y = drawKey(svg, key, width, reader);
  for (const { heading, rows } of groups) {
    if (heading !== undefined) {
      svg.append(svgElement('text', { x: 0, y: y + line, 'font-weight': 600 }, heading));
      y += line * 1.6;
    }
    for (const row of rows) y = drawRow(svg, row, y, columns, reader);
    y += line * 0.4;
  }
  svg.setAttribute('height', String(y));
  svg.setAttribute('viewBox', `0 0 ${width} ${y}`);
  return svg;
}

function columnsOf(groups: readonly Group[], width: number, reader: ChartReader): Columns {
  const { font, smallFont } = measuresOf(reader);
  const texts = groups.flatMap(({ rows }) => rows.map(({ text }) => text));
  const narrow = isNarrow(width);
  // Plain digits are narrower than `ems` reckons for bold names.
  const values = narrow ? 0 : Math.min(width * 0.36, Math.max(...texts.map(ems)) * smallFont * 0.86 + font);
  const names = narrow ? 0 : Math.min(width * 0.32, font * 18);
  return { width, names, plot: [narrow ? font * 0.5 : names + font, width - values - font * 0.5] };
}

/** What the marks mean; returns where the rows begin. */
function drawKey(svg: SVGSVGElement, key: IntervalKey, width: number, reader: ChartReader): number {
  const { font, row: line } = measuresOf(reader);
  let [x, y] = [0, line * 0.6];
  for (const [label, mark] of key) {
    const wide = font * 3.2 + ems(label) * font;
    if (x > 0 && x + wide > width) [x, y] = [0, y + line];
    const sign = mark === 'band' ? band(x, x + font * 1.4, y, font) : dot(x + font * 0.7, y, font, mark);
    svg.append(sign, svgElement('text', { x: x + font * 1.9, y, dy: '0.35em' }, label));
    x += wide;
  }
  return y + line;
}

function drawRow(svg: SVGSVGElement, row: IntervalRow, top: number, columns: Columns, reader: ChartReader): number {
  const { font, smallFont, line: stroke, row: line } = measuresOf(reader);
  const { width, names, plot } = columns;
  const { wanted, simulated, domain, outcome, verdict, text, isEmphatic } = row;
  const narrow = names === 0;
  const label = labelLines(row.label, (narrow ? width : names) / font);
  const name = svgElement(
    'g',
    {},
    ...label.map((part, i) => svgElement('text', { x: 0, y: top + line * (i + 0.75), 'font-size': font }, part)),
  );
  if (outcome !== null) makeTermTrigger(name, () => ({ id: `outcome:${outcome}` }) as const);
  svg.append(svgElement('path', { d: `M0,${top}H${width}`, stroke: 'var(--rule)' }), name);
  const head = narrow ? label.length * line : 0;
  const y = top + head + line * 0.55;
  const x = scaleLinear([...domain], [...plot]);
  const group = svgElement('g', { 'data-verdict': verdict });
  group.append(svgElement('path', { d: `M${plot[0]},${y}H${plot[1]}`, stroke: 'var(--rule)' }));
  const [from, to] = [x(wanted[0]), x(wanted[1])];
  // A range may reach beyond what is drawn.
  const ends = [Math.max(plot[0], from), Math.min(plot[1], to)] as const;
  group.append(
    to - from < 1
      ? svgElement('path', {
          d: `M${from},${y - font * 0.6}v${font * 1.2}`,
          stroke: 'var(--ink)',
          'stroke-width': stroke,
        })
      : band(ends[0], ends[1], y, font),
    svgElement('path', {
      d: `M${x(simulated.lo)},${y}H${x(simulated.hi)}`,
      stroke: 'var(--ink)',
      'stroke-width': stroke,
    }),
    dot(x(simulated.mean), y, font, row.mark),
  );
  svg.append(group);
  const values = { dy: '0.35em', 'font-size': smallFont, 'font-variant-numeric': 'tabular-nums' };
  const told = {
    ...values,
    fill: isEmphatic ? 'var(--ink)' : 'var(--ink-soft)',
    'font-weight': isEmphatic ? 600 : 400,
  };
  if (narrow) {
    svg.append(svgElement('text', { x: 0, y: y + line * 0.95, ...told }, text));
    return y + line * 1.6;
  }
  svg.append(svgElement('text', { x: width, y, 'text-anchor': 'end', ...told }, text));
  return Math.max(top + label.length * line, y + line * 0.45) + line * 0.25;
}

const band = (from: number, to: number, y: number, font: number): SVGRectElement =>
  svgElement('rect', {
    x: from,
    y: y - font * 0.55,
    width: Math.max(1, to - from),
    height: font * 1.1,
    fill: 'var(--rule)',
    stroke: 'var(--rule-strong)',
  });

function dot(x: number, y: number, font: number, mark: IntervalMark): SVGElement {
  const r = font * 0.42;
  if (mark === 'cross') {
    const d = `M${x - r},${y - r}l${2 * r},${2 * r}M${x - r},${y + r}l${2 * r},${-2 * r}`;
    return svgElement('path', { d, stroke: 'var(--ink)', 'stroke-width': 2, fill: 'none' });
  }
  const fill = mark === 'filled' ? 'var(--ink)' : 'var(--surface)';
  const circle = svgElement('circle', { cx: x, cy: y, r, fill, stroke: 'var(--ink)', 'stroke-width': 2 });
  if (mark !== 'half') return circle;
  const half = svgElement('path', { d: `M${x},${y - r}A${r},${r} 0 0 0 ${x},${y + r}Z`, fill: 'var(--ink)' });
  return svgElement('g', {}, circle, half);
}
