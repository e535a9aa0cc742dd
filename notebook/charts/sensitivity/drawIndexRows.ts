import { scaleLinear } from 'd3';
import { svgElement } from '../../encoding/svgElement.ts';
import type { ChartReader } from '../chart.ts';
import { isNarrow, type Measures, measuresOf } from '../plotDefaults.ts';
import { spreadApart } from '../spreadApart.ts';
import { svgRoot } from '../svgRoot.ts';
import { ems, labelLines } from '../textWidth.ts';
import { type Columns, drawIndexRow, halo } from './drawIndexRow.ts';
import { decimalsOf, estimateText } from './estimateText.ts';
import { domainOf, type IndexAxis } from './indexAxis.ts';
import type { IndexRow } from './indexRows.ts';
import { signKey } from './signKey.ts';
import { valueAxis } from './valueAxis.ts';

export interface RowGroup {
  readonly heading?: string;
  readonly rows: readonly IndexRow[];
}

/** Rows of names, estimates with their intervals on one scale, and the numbers in digits. */
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
  const names = isNarrow(width) ? 0 : Math.min(width * 0.36, Math.max(...labels.map(ems)) * font + 4);
  const plot: [number, number] = [names === 0 ? font : names + font * 1.2, width - values - font];
  const scale = scaleLinear(domainOf(estimates, axis), plot);
  const columns: Columns = { width, names, decimals, x: (value) => scale(value) };

  let y = warningAbove(svg, axis.warning, width, measures);
  if (axis.key !== undefined) y = signKey(svg, axis.key, y, width, measures) + line * 0.4;
  if (axis.line !== undefined || axis.originLabel !== undefined) y += line * 1.1;
  const top = y;
  const ground = svgElement('g', {});
  svg.append(ground);
  for (const { heading, rows } of groups) {
    if (heading !== undefined) {
      y += line * 0.3;
      svg.append(svgElement('text', { x: 0, y: y + line * 0.7, 'font-weight': 600, ...halo }, heading));
      y += line * 1.1;
    }
    for (const row of rows) y = drawIndexRow(svg, row, y, columns, axis, reader);
  }
  ground.append(...axisLines(axis, columns, [top, y], measures));
  const bottom = valueAxis(ground, scale, { top, bottom: y, width, label: axis.label }, reader);
  svg.setAttribute('height', String(bottom));
  svg.setAttribute('viewBox', `0 0 ${width} ${bottom}`);
  return svg;
}

/** Says at the very top why a drawing is not to be used as it looks; returns where the next thing may begin. */
export function warningAbove(svg: SVGSVGElement, warning: string | undefined, width: number, measures: Measures) {
  if (warning === undefined) return 0;
  const { font, row } = measures;
  const lines = labelLines(`⚠ ${warning}`, width / font);
  svg.append(
    ...lines.map((text, i) =>
      svgElement('text', { x: 0, y: row * (i + 0.7), fill: 'var(--bad)', 'font-weight': 600 }, text),
    ),
  );
  return row * (lines.length + 0.3);
}

/** The origin and the line of the axis, their names side by side above the rows. */
function axisLines(axis: IndexAxis, { x, width }: Columns, [top, bottom]: [number, number], measures: Measures) {
  const { smallFont, line } = measures;
  const [origin, dashed] = [{ stroke: 'var(--ink-soft)' }, { stroke: 'var(--warn)', 'stroke-dasharray': '5 3' }];
  const named = [
    ...(axis.originLabel === undefined ? [] : [{ at: x(axis.origin), text: axis.originLabel, ...origin }]),
    ...(axis.line === undefined ? [] : [{ at: x(axis.line.at), text: axis.line.label, ...dashed }]),
  ];
  const middles = spreadApart(
    named.map(({ at, text }) => ({ at, size: ems(text) * smallFont + 6 })),
    0,
    width,
  );
  return [
    svgElement('path', { d: `M${x(axis.origin)},${top}V${bottom}`, ...origin }),
    ...(axis.line === undefined
      ? []
      : [svgElement('path', { d: `M${x(axis.line.at)},${top}V${bottom}`, 'stroke-width': line * 0.75, ...dashed })]),
    ...named.map(({ text, stroke }, i) =>
      svgElement(
        'text',
        { x: middles[i]!, y: top - 5, 'text-anchor': 'middle', 'font-size': smallFont, fill: stroke },
        text,
      ),
    ),
  ];
}
