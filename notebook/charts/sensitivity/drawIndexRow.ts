import { svgElement } from '../../encoding/svgElement.ts';
import { makeTermTrigger } from '../../terms/termTrigger.ts';
import type { ChartReader } from '../chart.ts';
import { type Measures, measuresOf } from '../plotDefaults.ts';
import { labelLines } from '../textWidth.ts';
import { estimateText } from './estimateText.ts';
import { type IndexAxis, isOpen } from './indexAxis.ts';
import { hasInterval, type IndexMark, type IndexRow } from './indexRows.ts';
import { indexSign } from './signKey.ts';

/** Where the columns of the rows stand, in pixels. */
export interface Columns {
  readonly width: number;
  /** Right end of the names; 0 where they stand above the marks. */
  readonly names: number;
  /** Of all numbers. */
  readonly decimals: number;
  readonly x: (value: number) => number;
}

/** Text that reads over the lines it crosses. */
export const halo = {
  stroke: 'var(--surface)',
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
} as const;

/** A name, a line an estimate, and its numbers at the right; returns where the next row may begin. */
export function drawIndexRow(
  svg: SVGSVGElement,
  { label, term, marks }: IndexRow,
  top: number,
  { width, names, decimals, x }: Columns,
  axis: IndexAxis,
  reader: ChartReader,
): number {
  const measures = measuresOf(reader);
  const { font, smallFont, row: line } = measures;
  const narrow = names === 0;
  const title = labelLines(label, (narrow ? width : names) / font);
  const height = (narrow ? title.length + marks.length : Math.max(title.length, marks.length)) * line;
  const air = line * 0.35;
  const from = top + air / 2;
  const first = narrow ? from + title.length * line : from + (height - marks.length * line) / 2;
  const nameTop = narrow ? from : from + (height - title.length * line) / 2;
  const at = narrow ? { x: 0, 'text-anchor': 'start', ...halo } : { x: names, 'text-anchor': 'end' };
  const name = svgElement(
    'g',
    {},
    ...title.map((text, i) => svgElement('text', { y: nameTop + line * (i + 0.5), dy: '0.35em', ...at }, text)),
  );
  if (term !== null) makeTermTrigger(name, () => ({ id: term }));
  svg.append(name);
  for (const [i, mark] of marks.entries()) {
    const y = first + line * (i + 0.5);
    const { estimate } = mark;
    const soft = isOpen(estimate, axis);
    if (Number.isFinite(estimate.value)) svg.append(...markOf(mark, x, y, axis, soft, measures));
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
          fill: soft ? 'var(--ink-soft)' : 'var(--ink)',
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
  { origin, hasBars }: IndexAxis,
  soft: boolean,
  { font, line, row }: Measures,
): Element[] {
  const drawn: Element[] = [];
  const [from, to] = [x(origin), x(estimate.value)];
  if (hasBars) {
    drawn.push(
      svgElement('rect', {
        x: Math.min(from, to),
        y: y - row * 0.32,
        width: Math.abs(to - from),
        height: row * 0.64,
        fill: sign === 'filled' ? 'var(--accent)' : 'var(--surface)',
        'fill-opacity': sign === 'filled' ? 0.3 : 1,
        stroke: 'var(--accent)',
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
        'stroke-opacity': soft ? 0.6 : 1,
      }),
    );
  }
  return [...drawn, indexSign(sign, [to, y], font * 0.7)];
}
