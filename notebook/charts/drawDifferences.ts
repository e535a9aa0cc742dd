import { differenceDecimals, fixed, signed } from '../../report/numbers.ts';
import { outcomeLabel, unitText } from '../../report/words.ts';
import { colourOf } from '../encoding/palette.ts';
import { svgElement } from '../encoding/svgElement.ts';
import { makePointedTerm, makeTermTrigger } from '../terms/termTrigger.ts';
import type { ShownPolicy } from '../view/comparisonView.ts';
import type { ChartReader } from './chart.ts';
import { type DifferenceMark, type DifferenceRow, extentOf } from './differenceRows.ts';
import { isNarrow, measuresOf } from './plotDefaults.ts';
import { policySign } from './policySign.ts';
import { svgRoot } from './svgRoot.ts';
import { ems, labelLines } from './textWidth.ts';

/** Where the columns of the drawing stand, in pixels. */
interface Columns {
  readonly width: number;
  /** Of the outcome's name beside the marks; 0 where it stands above them. */
  readonly names: number;
  readonly plot: readonly [from: number, to: number];
}

/** Rows of outcomes, a line a policy: the difference with its interval on the row's own scale, its value and what it supports in words. */
export function drawDifferences(rows: readonly DifferenceRow[], width: number, reader: ChartReader): SVGSVGElement {
  const { font, row: line } = measuresOf(reader);
  const columns = columnsOf(rows, width, reader);
  const svg = svgRoot(width, 0, font);
  const policies = [...new Map(rows.flatMap(({ marks }) => marks.map(({ policy }) => [policy.id, policy]))).values()];
  let y = policyKey(svg, policies, width, reader) + line * 0.4;
  for (const row of rows) {
    svg.append(svgElement('path', { d: `M0,${y}H${width}`, stroke: 'var(--rule)' }));
    y += line * 0.3;
    y = drawRow(svg, row, y, columns, reader) + line * 0.3;
  }
  svg.setAttribute('height', String(y));
  svg.setAttribute('viewBox', `0 0 ${width} ${y}`);
  return svg;
}

function columnsOf(rows: readonly DifferenceRow[], width: number, reader: ChartReader): Columns {
  const { font, smallFont } = measuresOf(reader);
  const widest = Math.max(...rows.flatMap((row) => valueTexts(row, reader).map(ems)));
  // Plain digits at most: they are narrower than `ems` reckons for bold names.
  const values = widest * smallFont * 0.86;
  const names = isNarrow(width) ? 0 : Math.min(width * 0.3, font * 14);
  return { width, names, plot: [names + font, width - values - font * 1.5] };
}

/** Signs and names of the policies, as many to a line as fit; returns where the next thing may begin. */
function policyKey(svg: SVGSVGElement, policies: readonly ShownPolicy[], width: number, reader: ChartReader): number {
  const { font, row } = measuresOf(reader);
  let [x, y] = [0, 0];
  for (const { id, label, style } of policies) {
    const size = font * 1.6 + ems(label) * font;
    if (x > 0 && x + size > width) [x, y] = [0, y + row];
    svg.append(
      svgElement(
        'g',
        { 'data-policy': id },
        policySign(style, [x + font / 2, y + row / 2], font * 0.85),
        svgElement('text', { x: x + font * 1.4, y: y + row / 2, dy: '0.35em', 'font-weight': 600 }, label),
      ),
    );
    x += size + font * 1.2;
  }
  return y + row;
}

function drawRow(svg: SVGSVGElement, row: DifferenceRow, top: number, columns: Columns, reader: ChartReader): number {
  const { font, smallFont, row: line } = measuresOf(reader);
  const { width, names, plot } = columns;
  const narrow = names === 0;
  const soft = { fill: 'var(--ink-soft)', 'font-size': smallFont };
  const title = labelLines(outcomeLabel(row.definition.key, reader.texts), (narrow ? width : names) / font);
  const under = underName(row, reader);
  const beside = narrow && ems(title.join(' ')) * font + ems(under) * smallFont + font < width;
  const lines = title.map((text, i) => svgElement('text', { y: top + line * (i + 0.75) }, text));
  if (beside) lines[0]!.append(svgElement('tspan', { ...soft, dx: font * 0.6 }, under));
  else lines.push(svgElement('text', { y: top + line * (title.length + 0.7), ...soft }, under));
  const term = () => ({ id: `outcome:${row.definition.key}` }) as const;
  const name = svgElement('g', {}, ...lines);
  makeTermTrigger(name, term);
  svg.append(name);

  const head = (beside ? title.length : title.length + 1) * line;
  const first = narrow ? top + head : top;
  const bottom = Math.max(top + head, first + row.marks.length * line);
  const middle = (plot[0] + plot[1]) / 2;
  const extent = extentOf(row);
  const half = (plot[1] - plot[0]) / 2;
  const x = (value: number) => middle + (extent === 0 ? 0 : (value / extent) * half);
  svg.append(
    svgElement('path', { d: `M${middle},${first}V${first + row.marks.length * line}`, stroke: 'var(--ink-soft)' }),
  );
  const texts = valueTexts(row, reader);
  row.marks.forEach((mark, i) => {
    const y = first + line * (i + 0.5);
    const firm = isFirm(mark);
    const group = svgElement(
      'g',
      { 'data-policy': mark.policy.id },
      ...whisker(mark, x, y, reader),
      policySign(mark.policy.style, [x(mark.difference), y], font * 0.75, !firm),
      svgElement(
        'text',
        {
          x: width,
          y,
          dy: '0.35em',
          'text-anchor': 'end',
          'font-size': smallFont,
          'font-variant-numeric': 'tabular-nums',
          fill: firm ? 'var(--ink)' : 'var(--ink-soft)',
        },
        texts[i]!,
      ),
    );
    makePointedTerm(group, () => ({ ...term(), policy: mark.policy.id }));
    svg.append(group);
  });
  return bottom;
}

const isFirm = ({ side }: DifferenceMark): boolean => side !== 'open' && side !== 'same';

function whisker(mark: DifferenceMark, x: (value: number) => number, y: number, reader: ChartReader): SVGElement[] {
  if (mark.interval === null) return [];
  const { line } = measuresOf(reader);
  const [from, to] = mark.interval.map(x) as [number, number];
  return [
    svgElement('path', {
      d: `M${from},${y}H${to}`,
      stroke: colourOf(mark.policy.style),
      'stroke-width': line,
      'stroke-opacity': isFirm(mark) ? 1 : 0.6,
    }),
  ];
}

/** Unit, and which way is better: the arrow points along the scale. */
function underName({ definition, unit }: DifferenceRow, { texts, page }: ChartReader): string {
  const { directions } = page.charts.pairedDifferences;
  return [unitText(unit, texts), directions[definition.better]].filter((text) => text !== '').join(' · ');
}

/** Difference, half-width and what it supports, a text a mark. */
function valueTexts(row: DifferenceRow, { page }: ChartReader): string[] {
  const halves = row.marks.map(({ difference, interval }) => ({
    difference,
    half: interval === null ? 0 : (interval[1] - interval[0]) / 2,
  }));
  const decimals = differenceDecimals(halves);
  return row.marks.map(({ difference, interval, side }, i) => {
    const half = interval === null ? '' : ` ±${fixed(halves[i]!.half, decimals)}`;
    return `${signed(difference, decimals)}${half} ${page.charts.pairedDifferences.sides[side]}`.replace('-', '−');
  });
}
