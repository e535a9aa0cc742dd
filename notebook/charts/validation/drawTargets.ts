import { scaleLinear } from 'd3';
import { simulatedText } from '../../../report/validation/targetText.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import { makeTermTrigger } from '../../terms/termTrigger.ts';
import type { ChartReader } from '../chart.ts';
import { isNarrow, measuresOf } from '../plotDefaults.ts';
import { svgRoot } from '../svgRoot.ts';
import { ems, labelLines } from '../textWidth.ts';
import type { TargetRow } from './targetRows.ts';

interface Group {
  readonly heading?: string;
  readonly rows: readonly TargetRow[];
}

/** Where the columns of the drawing stand, in pixels. */
interface Columns {
  readonly width: number;
  /** Of the target's name beside the marks; 0 where it stands above them. */
  readonly names: number;
  readonly plot: readonly [from: number, to: number];
}

/** Rows of targets: what the source allows as a band, what was simulated as a dot with its interval, the numbers and the verdict in words. */
export function drawTargets(groups: readonly Group[], width: number, reader: ChartReader): SVGSVGElement {
  const { font, row: line } = measuresOf(reader);
  const columns = columnsOf(groups, width, reader);
  const svg = svgRoot(width, 0, font);
  let y = drawKey(svg, reader);
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
  const texts = groups.flatMap(({ rows }) => rows.map((row) => valueText(row, reader)));
  const narrow = isNarrow(width);
  // Plain digits are narrower than `ems` reckons for bold names.
  const values = narrow ? 0 : Math.min(width * 0.36, Math.max(...texts.map(ems)) * smallFont * 0.86 + font);
  const names = narrow ? 0 : Math.min(width * 0.32, font * 18);
  return { width, names, plot: [narrow ? font * 0.5 : names + font, width - values - font * 0.5] };
}

const valueText = ({ target }: TargetRow, { texts }: ChartReader): string =>
  `${simulatedText(target, texts)} · ${texts.report.validation.verdicts[target.verdict]}`;

/** What the marks mean; returns where the rows begin. */
function drawKey(svg: SVGSVGElement, reader: ChartReader): number {
  const { font, row: line } = measuresOf(reader);
  const { key } = reader.page.validation.chart;
  const y = line * 0.6;
  let x = 0;
  const items = [
    [key.band, (at: number) => [band(at, at + font * 1.4, y, font)]],
    [key.hit, (at: number) => [dot(at + font * 0.7, y, font, 'hit')]],
    [key.miss, (at: number) => [dot(at + font * 0.7, y, font, 'miss')]],
  ] as const;
  for (const [label, marks] of items) {
    svg.append(...marks(x), svgElement('text', { x: x + font * 1.9, y, dy: '0.35em' }, label));
    x += font * 3.2 + ems(label) * font;
  }
  return line * 1.6;
}

function drawRow(svg: SVGSVGElement, row: TargetRow, top: number, columns: Columns, reader: ChartReader): number {
  const { font, smallFont, line: stroke, row: line } = measuresOf(reader);
  const { width, names, plot } = columns;
  const { target, wanted, simulated, domain } = row;
  const narrow = names === 0;
  const missed = target.verdict === 'miss';
  const label = labelLines(target.label[reader.language], (narrow ? width : names) / font);
  const name = svgElement(
    'g',
    {},
    ...label.map((text, i) => svgElement('text', { x: 0, y: top + line * (i + 0.75), 'font-size': font }, text)),
  );
  if (target.outcome !== null) makeTermTrigger(name, () => ({ id: `outcome:${target.outcome}` }) as const);
  svg.append(svgElement('path', { d: `M0,${top}H${width}`, stroke: 'var(--rule)' }), name);
  const head = narrow ? label.length * line : 0;
  const y = top + head + line * 0.55;
  const x = scaleLinear([...domain], [...plot]);
  const group = svgElement('g', { 'data-verdict': target.verdict });
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
    dot(x(simulated.mean), y, font, target.verdict),
  );
  svg.append(group);
  const values = { dy: '0.35em', 'font-size': smallFont, 'font-variant-numeric': 'tabular-nums' };
  const told = { ...values, fill: missed ? 'var(--ink)' : 'var(--ink-soft)', 'font-weight': missed ? 600 : 400 };
  const text = valueText(row, reader);
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

/** Told apart by form, not by colour: filled, hollow, crossed. */
function dot(x: number, y: number, font: number, verdict: TargetRow['target']['verdict']): SVGElement {
  const r = font * 0.42;
  if (verdict === 'contradictory') {
    const d = `M${x - r},${y - r}l${2 * r},${2 * r}M${x - r},${y + r}l${2 * r},${-2 * r}`;
    return svgElement('path', { d, stroke: 'var(--ink)', 'stroke-width': 2, fill: 'none' });
  }
  const fill = verdict === 'hit' ? 'var(--ink)' : 'var(--surface)';
  return svgElement('circle', { cx: x, cy: y, r, fill, stroke: 'var(--ink)', 'stroke-width': 2 });
}
