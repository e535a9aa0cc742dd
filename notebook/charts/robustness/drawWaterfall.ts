import { scaleLinear } from 'd3';
import { fill } from '../../../locales/fill.ts';
import type { WaterfallData, WaterfallRow } from '../../../report/attribution/waterfallRows.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { ChartReader } from '../chart.ts';
import { isNarrow, measuresOf } from '../plotDefaults.ts';
import { halo } from '../sensitivity/drawIndexRow.ts';
import { valueAxis } from '../sensitivity/valueAxis.ts';
import { svgRoot } from '../svgRoot.ts';
import { ems, labelLines } from '../textWidth.ts';

interface Places {
  readonly names: number;
  readonly width: number;
  readonly x: (value: number) => number;
}

/** Patterns have ids that no other drawing of the page may have. */
let drawings = 0;

/** A row for each end and each group: bars that begin where the one before ended, whiskers round where each ends, the amount in digits. */
export function drawWaterfall({ rows, unit }: WaterfallData, width: number, reader: ChartReader): SVGSVGElement {
  const { font, row } = measuresOf(reader);
  const t = reader.page.charts.robustness.waterfall;
  const svg = svgRoot(width, 0, font);
  const hatchId = `waterfall-${++drawings}`;
  svg.append(svgElement('defs', {}, fallHatch(hatchId)));
  const narrow = isNarrow(width);
  const digits = Math.max(...rows.map(({ text }) => ems(text))) * font * 0.92 + font;
  const names = narrow ? 0 : Math.min(width * 0.34, Math.max(...rows.map(({ label }) => ems(label))) * font + 4);
  const scale = scaleLinear(domainOf(rows), [
    narrow ? font : names + font * 1.2,
    narrow ? width - font : width - digits,
  ]);
  const places: Places = { names, width, x: (value) => scale(value) };
  let y = directionKey(svg, hatchId, width, reader) + row * 0.5;
  const top = y;
  const ground = svgElement('g', {});
  svg.append(ground);
  const middles: number[] = [];
  for (const one of rows) {
    const drawn = drawRow(svg, one, y, places, hatchId, reader);
    middles.push(drawn.middle);
    y = drawn.bottom;
  }
  ground.append(...connectors(rows, middles, places, row));
  const label = unit === '' ? t.level : fill(t.levelUnit, { unit });
  const bottom = valueAxis(ground, scale, { top, bottom: y, width, label }, reader);
  svg.setAttribute('height', String(bottom));
  svg.setAttribute('viewBox', `0 0 ${width} ${bottom}`);
  return svg;
}

/** All levels and ends of intervals, with a little air: it need not hold 0, since bars stand between levels. */
function domainOf(rows: readonly WaterfallRow[]): [number, number] {
  const values = rows.flatMap(({ kind, from, to, lo, hi }) => [
    ...(kind === 'part' ? [from] : []),
    to,
    ...[lo, hi].flatMap((end) => (end !== undefined && Number.isFinite(end) ? [from + end] : [])),
  ]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.04;
  return [low - room, high + room];
}

function fallHatch(id: string): SVGPatternElement {
  const frame = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return svgElement(
    'pattern',
    { id, ...frame },
    svgElement('rect', { width: 6, height: 6, fill: 'var(--surface)' }),
    svgElement('rect', { width: 2.4, height: 6, fill: 'var(--warn)' }),
  );
}

const riseFill = { fill: 'var(--accent)', 'fill-opacity': 0.7, stroke: 'var(--accent)' };
const fallFill = (hatchId: string) => ({ fill: `url(#${hatchId})`, stroke: 'var(--warn)' });

/** Which bars rise and which fall; returns where it ends. */
function directionKey(svg: SVGSVGElement, hatchId: string, width: number, reader: ChartReader): number {
  const { font, row } = measuresOf(reader);
  const t = reader.page.charts.robustness.waterfall;
  let [x, y] = [0, 0];
  for (const { text, style } of [
    { text: t.rises, style: riseFill },
    { text: t.falls, style: fallFill(hatchId) },
  ]) {
    const size = font * 2.3 + ems(text) * font;
    if (x > 0 && x + size > width) [x, y] = [0, y + row];
    svg.append(
      svgElement('rect', { x: x + 1, y: y + row * 0.18, width: font * 1.7, height: row * 0.64, ...style }),
      svgElement('text', { x: x + font * 2.2, y: y + row / 2, dy: '0.35em' }, text),
    );
    x += size + font;
  }
  return y + row;
}

function drawRow(
  svg: SVGSVGElement,
  { kind, label, from, to, text, lo, hi }: WaterfallRow,
  top: number,
  { names, width, x }: Places,
  hatchId: string,
  reader: ChartReader,
): { readonly middle: number; readonly bottom: number } {
  const { font, row, line } = measuresOf(reader);
  const narrow = names === 0;
  const isPart = kind === 'part';
  const digits = ems(text) * font * 0.92 + font;
  const title = labelLines(label, (narrow ? width - digits : names) / font);
  const height = row * 1.2;
  const head = narrow ? title.length * row : 0;
  const total = narrow ? height : Math.max(height, title.length * row);
  const middle = top + head + total / 2;
  const isTold = lo !== undefined && hi !== undefined && (lo > 0 || hi < 0);
  const nameTop = narrow ? top : middle - (title.length * row) / 2;
  const at = narrow ? { x: 0, 'text-anchor': 'start' } : { x: names, 'text-anchor': 'end' };
  const weight = isPart ? 400 : 700;
  svg.append(
    ...title.map((one, i) =>
      svgElement('text', { y: nameTop + row * (i + 0.5), dy: '0.35em', 'font-weight': weight, ...at, ...halo }, one),
    ),
    svgElement(
      'text',
      {
        x: width,
        y: narrow ? top + row * 0.5 : middle,
        dy: '0.35em',
        'text-anchor': 'end',
        'font-variant-numeric': 'tabular-nums',
        'font-weight': weight,
        fill: isPart && !isTold ? 'var(--ink-soft)' : 'var(--ink)',
        ...halo,
      },
      text.replaceAll('-', '−'),
    ),
  );
  if (isPart) {
    const [a, b] = [x(from), x(to)];
    const style = to >= from ? riseFill : fallFill(hatchId);
    svg.append(
      svgElement('rect', {
        x: Math.min(a, b),
        y: middle - height * 0.36,
        width: Math.max(1, Math.abs(b - a)),
        height: height * 0.72,
        ...style,
      }),
    );
    if (Number.isFinite(lo) && Number.isFinite(hi) && lo! < hi!) {
      const [low, high] = [x(from + lo!), x(from + hi!)];
      const d = `M${low},${middle}H${high}M${low},${middle - 4}v8M${high},${middle - 4}v8`;
      svg.append(
        svgElement('path', { d, fill: 'none', stroke: 'var(--surface)', 'stroke-width': line * 2 }),
        svgElement('path', { d, fill: 'none', stroke: 'var(--ink)', 'stroke-width': line * 0.75 }),
      );
    }
  } else {
    svg.append(
      svgElement('path', {
        d: `M${x(to)},${middle - height * 0.5}v${height}`,
        stroke: 'var(--ink)',
        'stroke-width': line * 2.5,
      }),
    );
  }
  return { middle, bottom: top + head + total + row * 0.25 };
}

/** From where a bar ends to where the next begins. */
function connectors(
  rows: readonly WaterfallRow[],
  middles: readonly number[],
  { x }: Places,
  row: number,
): SVGElement[] {
  return rows.slice(0, -1).map(({ to }, i) =>
    svgElement('path', {
      d: `M${x(to)},${middles[i]! + row * 0.2}V${middles[i + 1]! - row * 0.2}`,
      stroke: 'var(--ink-soft)',
      'stroke-dasharray': '2 2',
    }),
  );
}
