import { fill } from '../../../locales/fill.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { ChartReader } from '../chart.ts';
import { measuresOf } from '../plotDefaults.ts';
import { spreadApart } from '../spreadApart.ts';
import { ems, labelLines } from '../textWidth.ts';
import type { ClassScale } from './classScale.ts';
import type { FactorScale } from './factorScale.ts';

/** Classes of the scale side by side with their ends, and the sign of the least; returns where it ends. */
export function classKey(
  svg: SVGSVGElement,
  { edges, colourOf }: ClassScale,
  unit: string,
  width: number,
  reader: ChartReader,
): number {
  const { font, smallFont, row } = measuresOf(reader);
  const t = reader.page.charts.robustness.regretMap;
  const format = new Intl.NumberFormat(reader.language, { maximumFractionDigits: 4 });
  const texts = edges.map((edge) => format.format(edge));
  const title = unit === '' ? t.keyBare : fill(t.key, { unit });
  const least = t.least;
  const widest = Math.max(...texts.map(ems)) * smallFont + font * 0.6;
  const size = Math.min(Math.max(font * 3, widest), (width - widest) / (edges.length - 1));
  const total = size * (edges.length - 1);
  const besideTitle = ems(title) * smallFont + font * 1.5 + total + widest / 2 < width;
  const start = besideTitle ? ems(title) * smallFont + font * 1.5 : widest / 2;
  const top = besideTitle ? 0 : row;
  svg.append(svgElement('text', { x: 0, y: row * 0.7, 'font-size': smallFont, fill: 'var(--ink-soft)' }, title));
  edges.slice(0, -1).forEach((edge, i) => {
    svg.append(
      svgElement('rect', {
        x: start + i * size,
        y: top,
        width: size,
        height: row * 0.8,
        fill: colourOf(edge),
        stroke: 'var(--rule-strong)',
      }),
    );
  });
  svg.append(
    ...texts.map((text, i) =>
      svgElement(
        'text',
        {
          x: start + i * size,
          y: top + row * 1.55,
          'text-anchor': 'middle',
          'font-size': smallFont,
          fill: 'var(--ink-soft)',
        },
        text,
      ),
    ),
  );
  const after = start + total + font * 2;
  const dotSize = ems(least) * smallFont + font * 1.2;
  const isBeside = after + dotSize < width;
  const [x, y] = isBeside ? [after, top + row * 0.4] : [0, top + row * 2.1];
  svg.append(
    svgElement('circle', { cx: x + 4, cy: y, r: 3, fill: 'var(--ink)' }),
    svgElement('text', { x: x + font, y, dy: '0.35em', 'font-size': smallFont, fill: 'var(--ink-soft)' }, least),
  );
  return isBeside ? top + row * 1.7 : top + row * 2.6;
}

/** What the columns are ordered by; returns where it ends. */
export function orderAxis(
  svg: SVGSVGElement,
  along: FactorScale | null,
  reference: string,
  { left, right }: { readonly left: number; readonly right: number },
  top: number,
  width: number,
  reader: ChartReader,
): number {
  const { font, smallFont, row } = measuresOf(reader);
  const t = reader.page.charts.robustness.regretMap;
  const soft = { 'font-size': smallFont, fill: 'var(--ink-soft)' };
  let y = top;
  if (along !== null) {
    const ticks = along.ticks(right - left > font * 40 ? 6 : 3);
    const middles = spreadApart(
      ticks.map(({ at, text }) => ({ at: left + at * (right - left), size: ems(text) * smallFont + font * 0.5 })),
      left,
      right,
    );
    svg.append(
      ...ticks.map(({ text }, i) =>
        svgElement('text', { x: middles[i]!, y: y + row * 0.6, 'text-anchor': 'middle', ...soft }, text),
      ),
    );
    y += row;
  }
  const lines = labelLines(
    along === null ? fill(t.axisByRegret, { reference }) : along.label,
    (width - left) / smallFont,
  );
  svg.append(...lines.map((text, i) => svgElement('text', { x: left, y: y + row * (i + 0.7), ...soft }, text)));
  return y + row * (lines.length + 0.3);
}
