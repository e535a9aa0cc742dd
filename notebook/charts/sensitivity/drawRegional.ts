import { type ScaleLinear, scaleLinear } from 'd3';
import { indexText } from '../../../report/sensitivity/figureText.ts';
import type { RegionalResult } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { TermId } from '../../terms/termText.ts';
import { makeTermTrigger } from '../../terms/termTrigger.ts';
import type { ChartReader } from '../chart.ts';
import { isNarrow, type Measures, measuresOf } from '../plotDefaults.ts';
import { svgRoot } from '../svgRoot.ts';
import { ems, labelLines } from '../textWidth.ts';
import { halo } from './drawIndexRow.ts';
import { warningAbove } from './drawIndexRows.ts';
import { numberText } from './estimateText.ts';
import { indexSign, signKey } from './signKey.ts';
import { valueAxis } from './valueAxis.ts';

export type RegionalRow = RegionalResult['factors'][number] & { readonly label: string; readonly term: TermId | null };

interface Bound {
  readonly at: number;
  readonly label: string;
  readonly warning: string | undefined;
}

/** Both halves of a row: distances from 0 to 1, then shares reached in percent. */
interface Halves {
  readonly distance: ScaleLinear<number, number>;
  readonly share: ScaleLinear<number, number>;
  /** Right ends of the numbers of each half. */
  readonly ends: readonly [number, number];
}

/** A row a factor: its distance against the bound, and beside it the shares reached from the lowest to the highest third. */
export function drawRegional(
  rows: readonly RegionalRow[],
  { at, label, warning }: Bound,
  width: number,
  reader: ChartReader,
): SVGSVGElement {
  const measures = measuresOf(reader);
  const { font, row: line } = measures;
  const { axes } = reader.page.charts.sensitivity;
  const { statistics } = reader.texts.sensitivity;
  const svg = svgRoot(width, 0, font);
  const names = isNarrow(width) ? 0 : Math.min(width * 0.3, Math.max(...rows.map((one) => ems(one.label))) * font);
  const halves = halvesOf(rows, at, names, width, reader);
  let y = warningAbove(svg, warning, width, measures);
  const key = [
    { sign: 'hollow', label: statistics.lowest },
    { sign: 'filled', label: statistics.highest },
  ] as const;
  y = signKey(svg, key, y, width, measures) + line * 1.4;
  const top = y;
  const ground = svgElement('g', {});
  svg.append(ground);
  for (const one of rows) y = drawRow(svg, one, y, at, names, width, halves, reader);
  const [from] = halves.distance.range() as [number, number];
  ground.append(svgElement('path', { d: `M${from},${top}V${y}`, stroke: 'var(--ink-soft)' }));
  if (Number.isFinite(at)) ground.append(...boundLine(halves.distance, { at, label }, [top, y], measures));
  const bottoms = [
    valueAxis(ground, halves.distance, { top, bottom: y, width, label: axes.distance }, reader),
    valueAxis(ground, halves.share, { top, bottom: y, width, label: axes.reachedShare }, reader),
  ];
  const height = Math.max(...bottoms);
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return svg;
}

/** A dashed line with its name above the rows. */
function boundLine(
  scale: ScaleLinear<number, number>,
  { at, label }: Pick<Bound, 'at' | 'label'>,
  [top, bottom]: readonly [number, number],
  { smallFont, line }: Measures,
): SVGElement[] {
  const x = scale(at);
  const half = (ems(label) * smallFont) / 2;
  const middle = Math.max(half, Math.min(x, scale.range()[1]!));
  const text = { x: middle, y: top - 5, 'text-anchor': 'middle', 'font-size': smallFont, fill: 'var(--warn)' };
  return [
    svgElement('path', {
      d: `M${x},${top}V${bottom}`,
      stroke: 'var(--warn)',
      'stroke-dasharray': '5 3',
      'stroke-width': line * 0.75,
    }),
    svgElement('text', text, label),
  ];
}

function halvesOf(
  rows: readonly RegionalRow[],
  bound: number,
  names: number,
  width: number,
  reader: ChartReader,
): Halves {
  const { font, smallFont } = measuresOf(reader);
  const number = (text: string) => ems(text) * smallFont * 0.86 + font;
  const start = names === 0 ? font : names + font * 1.2;
  const middle = start + (width - start) * 0.46;
  const most = Math.max(0, ...[bound, ...rows.map(({ distance }) => distance)].filter(Number.isFinite)) || 1;
  return {
    distance: scaleLinear([0, Math.min(1, most * 1.05)], [start, middle - number('0.00')]),
    share: scaleLinear([0, 100], [middle + font * 1.4, width - number('100→100')]),
    ends: [middle, width],
  };
}

function drawRow(
  svg: SVGSVGElement,
  { label, term, distance, lowest, highest }: RegionalRow,
  top: number,
  bound: number,
  names: number,
  width: number,
  halves: Halves,
  reader: ChartReader,
): number {
  const { font, smallFont, line: stroke, row: line } = measuresOf(reader);
  const narrow = names === 0;
  const title = labelLines(label, (narrow ? width : names) / font);
  const height = (narrow ? title.length + 1 : title.length) * line;
  const at = narrow ? { x: 0, 'text-anchor': 'start', ...halo } : { x: names, 'text-anchor': 'end' };
  const name = svgElement(
    'g',
    {},
    ...title.map((text, i) => svgElement('text', { y: top + line * (i + 0.6), dy: '0.35em', ...at }, text)),
  );
  if (term !== null) makeTermTrigger(name, () => ({ id: term }));
  const y = narrow ? top + height - line * 0.4 : top + height / 2 + line * 0.1;
  const isAbove = distance > bound;
  const number = {
    y,
    dy: '0.35em',
    'text-anchor': 'end',
    'font-size': smallFont,
    'font-variant-numeric': 'tabular-nums',
    fill: isAbove ? 'var(--ink)' : 'var(--ink-soft)',
  };
  svg.append(name);
  if (Number.isFinite(distance)) {
    const [from, to] = [halves.distance(0), halves.distance(distance)];
    svg.append(
      svgElement('rect', {
        x: from,
        y: y - line * 0.32,
        width: to - from,
        height: line * 0.64,
        fill: isAbove ? 'var(--accent)' : 'var(--surface)',
        'fill-opacity': isAbove ? 0.3 : 1,
        stroke: 'var(--accent)',
      }),
    );
  }
  if (Number.isFinite(lowest) && Number.isFinite(highest)) {
    const [from, to] = [halves.share(lowest * 100), halves.share(highest * 100)];
    svg.append(
      svgElement('path', {
        d: `M${from},${y}H${to}`,
        stroke: 'var(--accent)',
        'stroke-width': stroke,
        'stroke-opacity': isAbove ? 1 : 0.6,
      }),
      indexSign('hollow', [from, y], font * 0.7),
      indexSign('filled', [to, y], font * 0.7),
    );
  }
  const percent = (share: number) => numberText(share * 100, 0);
  svg.append(
    svgElement('text', { x: halves.ends[0], ...number }, Number.isFinite(distance) ? indexText(distance) : '–'),
    svgElement('text', { x: halves.ends[1], ...number }, `${percent(lowest)}→${percent(highest)}`),
  );
  return top + height + line * 0.35;
}
