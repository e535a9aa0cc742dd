import { scaleLinear } from 'd3';
import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import { makeTermTrigger } from '../../terms/termTrigger.ts';
import type { ChartReader } from '../chart.ts';
import { isNarrow, type Measures, measuresOf } from '../plotDefaults.ts';
import { svgRoot } from '../svgRoot.ts';
import { ems, labelLines } from '../textWidth.ts';
import { decimalsOf, estimateText } from './estimateText.ts';
import { hasInterval, type IndexMark, type IndexRow } from './indexRows.ts';
import { indexSign, type KeyEntry, signKey } from './signKey.ts';
import { valueAxis } from './valueAxis.ts';

export interface RowGroup {
  readonly heading?: string;
  readonly rows: readonly IndexRow[];
}

/** What the rows of a drawing share. */
export interface IndexAxis {
  /** With its unit. */
  readonly label: string;
  /** Where bars start; a line across all rows. Null for signs without bars. */
  readonly origin: number;
  readonly hasBars: boolean;
  /** A line across all rows besides that of the origin, with its name above. */
  readonly line?: { readonly at: number; readonly label: string };
  /** Numbers above 0 have a plus. */
  readonly isSigned?: boolean;
  /** What the signs are, where there are several. */
  readonly key?: readonly KeyEntry[];
}

/** Where the columns stand, in pixels; `names` is 0 where names stand above the marks. */
interface Columns {
  readonly width: number;
  readonly names: number;
  readonly x: (value: number) => number;
}

/** Rows of names, estimates with their intervals on one scale, and the numbers in words of digits. */
export function drawIndexRows(
  groups: readonly RowGroup[],
  axis: IndexAxis,
  width: number,
  reader: ChartReader,
): SVGSVGElement {
  const measures = measuresOf(reader);
  const { font, smallFont, row: line } = measures;
  const svg = svgRoot(width, 0, font);
  const estimates = groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ estimate }) => estimate)));
  const decimals = decimalsOf(estimates);
  const texts = estimates.map((estimate) => estimateText(estimate, decimals, axis.isSigned));
  const labels = groups.flatMap(({ rows }) => rows.map(({ label }) => label));
  // Plain digits are narrower than `ems` reckons for bold names.
  const values = Math.max(...texts.map(ems)) * smallFont * 0.86;
  const names = isNarrow(width) ? 0 : Math.min(width * 0.36, Math.max(...labels.map(ems)) * font);
  const plot: [number, number] = [names === 0 ? font : names + font * 1.2, width - values - font];
  const scale = scaleLinear(domainOf(estimates, axis), plot);
  const columns = { width, names, x: (value: number) => scale(value) };

  let y = axis.key === undefined ? 0 : signKey(svg, axis.key, width, measures) + line * 0.4;
  if (axis.line !== undefined) y += line * 1.1;
  const top = y;
  const ground = svgElement('g', {});
  svg.append(ground);
  for (const { heading, rows } of groups) {
    if (heading !== undefined) {
      y += line * 0.3;
      svg.append(svgElement('text', { x: 0, y: y + line * 0.7, 'font-weight': 600 }, heading));
      y += line * 1.1;
    }
    for (const row of rows) y = drawRow(svg, row, y, columns, axis, decimals, reader);
  }
  ground.append(...lines(axis, columns, [top, y], measures));
  const bottom = valueAxis(ground, scale, { top, bottom: y, width, label: axis.label }, reader);
  svg.setAttribute('height', String(bottom));
  svg.setAttribute('viewBox', `0 0 ${width} ${bottom}`);
  return svg;
}

/** All that is drawn, with a little air. */
function domainOf(estimates: readonly Estimate[], { origin, line }: IndexAxis): [number, number] {
  const all = [origin, ...(line === undefined ? [] : [line.at])];
  for (const { value, lo, hi } of estimates) all.push(...[value, lo, hi].filter(Number.isFinite));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = (high - low || 1) * 0.03;
  return [low < origin ? low - room : low, high > origin || low === high ? high + room : high];
}

/** The origin, and the line of the axis with its name above the rows. */
function lines(axis: IndexAxis, { x, width }: Columns, [top, bottom]: [number, number], measures: Measures): Element[] {
  const drawn: Element[] = [
    svgElement('path', { d: `M${x(axis.origin)},${top}V${bottom}`, stroke: 'var(--ink-soft)' }),
  ];
  if (axis.line !== undefined) {
    const { smallFont } = measures;
    const at = x(axis.line.at);
    const half = (ems(axis.line.label) * smallFont) / 2;
    drawn.push(
      svgElement('path', {
        d: `M${at},${top - 3}V${bottom}`,
        stroke: 'var(--warn)',
        'stroke-width': measures.line * 0.75,
        'stroke-dasharray': '5 3',
      }),
      svgElement(
        'text',
        {
          x: Math.min(Math.max(at, half), width - half),
          y: top - 7,
          'text-anchor': 'middle',
          'font-size': smallFont,
          fill: 'var(--warn)',
        },
        axis.line.label,
      ),
    );
  }
  return drawn;
}

function drawRow(
  svg: SVGSVGElement,
  { label, term, marks }: IndexRow,
  top: number,
  { width, names, x }: Columns,
  axis: IndexAxis,
  decimals: number,
  reader: ChartReader,
): number {
  const measures = measuresOf(reader);
  const { font, smallFont, row: line } = measures;
  const narrow = names === 0;
  const title = labelLines(label, (narrow ? width : names) / font);
  const height = Math.max(narrow ? title.length + marks.length : Math.max(title.length, marks.length)) * line;
  const air = line * 0.35;
  const from = top + air / 2;
  const first = narrow ? from + title.length * line : from + (height - marks.length * line) / 2;
  const nameTop = narrow ? from : from + (height - title.length * line) / 2;
  const name = svgElement(
    'g',
    {},
    ...title.map((text, i) =>
      svgElement(
        'text',
        { x: narrow ? 0 : names, y: nameTop + line * (i + 0.5), dy: '0.35em', 'text-anchor': narrow ? 'start' : 'end' },
        text,
      ),
    ),
  );
  if (term !== null) makeTermTrigger(name, () => ({ id: term }));
  svg.append(name);
  for (const [i, mark] of marks.entries()) {
    const y = first + line * (i + 0.5);
    const { estimate } = mark;
    const isOpen = hasInterval(estimate) && !(estimate.lo > axis.origin || estimate.hi < axis.origin);
    if (Number.isFinite(estimate.value)) svg.append(...markOf(mark, x, y, axis, isOpen, measures));
    svg.append(
      svgElement(
        'text',
        {
          x: width,
          y,
          dy: '0.35em',
          'text-anchor': 'end',
          'font-size': smallFont,
          'font-variant-numeric': 'tabular-nums',
          fill: isOpen ? 'var(--ink-soft)' : 'var(--ink)',
        },
        estimateText(estimate, decimals, axis.isSigned),
      ),
    );
  }
  return from + height + air / 2;
}

function markOf(
  { sign, estimate }: IndexMark,
  x: (value: number) => number,
  y: number,
  axis: IndexAxis,
  isOpen: boolean,
  { font, line, row }: Measures,
): Element[] {
  const drawn: Element[] = [];
  const [from, to] = [x(axis.origin), x(estimate.value)];
  if (axis.hasBars) {
    drawn.push(
      svgElement('rect', {
        x: Math.min(from, to),
        y: y - row * 0.32,
        width: Math.abs(to - from),
        height: row * 0.64,
        fill: sign === 'filled' ? 'var(--accent)' : 'var(--surface)',
        'fill-opacity': sign === 'filled' ? 0.3 : 1,
        stroke: 'var(--accent)',
        'stroke-width': 1,
      }),
    );
  }
  if (hasInterval(estimate)) {
    const [lo, hi] = [x(estimate.lo), x(estimate.hi)];
    drawn.push(
      svgElement('path', {
        d: `M${lo},${y}H${hi}M${lo},${y - 3}v6M${hi},${y - 3}v6`,
        stroke: 'var(--ink)',
        'stroke-width': line * 0.75,
        'stroke-opacity': isOpen ? 0.6 : 1,
      }),
    );
  }
  return [...drawn, indexSign(sign, [to, y], font * 0.7)];
}
