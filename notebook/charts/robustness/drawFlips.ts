import type { FactorFlip, PreferredSide } from '../../../sim/analysis/decision/flip.ts';
import { colourOf } from '../../encoding/palette.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { TermId } from '../../terms/termText.ts';
import { makeTermTrigger } from '../../terms/termTrigger.ts';
import type { EnsemblePolicy } from '../../view/robustView.ts';
import type { ChartReader } from '../chart.ts';
import { measuresOf } from '../plotDefaults.ts';
import { halo } from '../sensitivity/drawIndexRow.ts';
import { spreadApart } from '../spreadApart.ts';
import { svgRoot } from '../svgRoot.ts';
import { ems, labelLines } from '../textWidth.ts';
import type { FactorScale } from './factorScale.ts';
import type { FlipMark, FlipSegment } from './flipSegments.ts';

export interface FlipRow {
  readonly flip: FactorFlip;
  readonly scale: FactorScale;
  readonly term: TermId | null;
  readonly segments: readonly FlipSegment[];
  readonly marks: readonly FlipMark[];
  /** What is said of the factor. */
  readonly status: string;
  /** Whether it reverses the preference first. */
  readonly isFirst: boolean;
}

type Sides = Readonly<Record<'policy' | 'reference', EnsemblePolicy>>;

/** Below this width names stand above the bars. */
const wide = 620;
/** Patterns have ids that no other drawing of the page may have. */
let drawings = 0;

/** A bar a factor over its tested range: parts by preferred policy, hatched where none can be told, changes with their intervals, and beyond both ends what was not tested. */
export function drawFlips(rows: readonly FlipRow[], sides: Sides, width: number, reader: ChartReader): SVGSVGElement {
  const { font, row } = measuresOf(reader);
  const svg = svgRoot(width, 0, font);
  const hatchId = `flips-unsure-${++drawings}`;
  svg.append(svgElement('defs', {}, unsureHatch(hatchId)));
  const fills = fillsOf(sides, hatchId);
  const names = width < wide ? 0 : width * 0.3;
  const stub = font * 1.5;
  const plot = { left: names === 0 ? stub : names + font * 1.2 + stub, right: width - stub, stub };
  let y = sideKey(svg, sides, fills, width, reader) + row * 0.5;
  for (const one of rows) y = drawRow(svg, one, y, { names, width, ...plot }, fills, reader) + row * 0.45;
  svg.setAttribute('height', String(y));
  svg.setAttribute('viewBox', `0 0 ${width} ${y}`);
  return svg;
}

type Fills = Readonly<Record<PreferredSide, Readonly<Record<string, string | number>>>>;

/** The two policies are told apart by how dark they are, too: one is full, the other light with a thick edge. */
const fillsOf = ({ policy, reference }: Sides, hatchId: string): Fills => ({
  policy: { fill: colourOf(policy.style), 'fill-opacity': 0.85, stroke: colourOf(policy.style) },
  reference: { fill: colourOf(reference.style), 'fill-opacity': 0.18, stroke: colourOf(reference.style) },
  unsure: { fill: `url(#${hatchId})`, stroke: 'var(--ink-soft)' },
});

function unsureHatch(id: string): SVGPatternElement {
  const frame = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return svgElement(
    'pattern',
    { id, ...frame },
    svgElement('rect', { width: 6, height: 6, fill: 'var(--surface)' }),
    svgElement('rect', { width: 1.6, height: 6, fill: 'var(--ink-soft)' }),
  );
}

/** What the parts and marks stand for, as many to a line as fit; returns where it ends. */
function sideKey(
  svg: SVGSVGElement,
  { policy, reference }: Sides,
  fills: Fills,
  width: number,
  reader: ChartReader,
): number {
  const { font, row, line } = measuresOf(reader);
  const t = reader.page.charts.robustness.flips;
  let [x, y] = [0, 0];
  const entry = (sign: (x: number, y: number) => SVGElement[], text: string) => {
    const lines = labelLines(text, (width - font * 2.4) / font);
    const size = font * 2.4 + Math.max(...lines.map(ems)) * font;
    if (x > 0 && x + size > width) [x, y] = [0, y + row * 1.15];
    svg.append(
      ...sign(x, y + row / 2),
      ...lines.map((one, i) => svgElement('text', { x: x + font * 2.3, y: y + row * (i + 0.5), dy: '0.35em' }, one)),
    );
    if (lines.length > 1) [x, y] = [0, y + row * (lines.length + 0.15)];
    else x += size + font;
  };
  const swatch = (side: PreferredSide) => (left: number, middle: number) => [
    svgElement('rect', { x: left + 1, y: middle - row * 0.32, width: font * 1.8, height: row * 0.64, ...fills[side] }),
  ];
  entry(swatch('policy'), policy.label);
  entry(swatch('reference'), reference.label);
  entry(swatch('unsure'), t.unsure);
  entry(
    (left, middle) => crossing(left + font * 0.9, [left, left + font * 1.8], middle, row * 0.4, true, line),
    t.crossingKey,
  );
  entry((left, middle) => [dotted(left, left + font * 1.8, middle)], t.outsideKey);
  return x === 0 ? y : y + row * 1.15;
}

const dotted = (from: number, to: number, y: number): SVGElement =>
  svgElement('path', {
    d: `M${from},${y}H${to}`,
    stroke: 'var(--ink-soft)',
    'stroke-width': 2,
    'stroke-dasharray': '1 4',
    'stroke-linecap': 'round',
  });

interface Places {
  /** Right end of the names; 0 where they stand above. */
  readonly names: number;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** What reaches beyond both ends of a bar. */
  readonly stub: number;
}

function drawRow(
  svg: SVGSVGElement,
  { scale, term, segments, marks, status, isFirst }: FlipRow,
  top: number,
  { names, width, left, right, stub }: Places,
  fills: Fills,
  reader: ChartReader,
): number {
  const { font, smallFont, row, line } = measuresOf(reader);
  const narrow = names === 0;
  const room = narrow ? width : names;
  const title = labelLines(scale.label, room / font);
  const said = labelLines(status, room / smallFont);
  const x = (share: number) => left + share * (right - left);
  const head = narrow ? row * (title.length + said.length) : 0;
  const barHeight = row * 1.05;
  const markRoom = marks.length > 0 ? row : row * 0.25;
  const barTop = top + head + markRoom;
  const middle = barTop + barHeight / 2;
  const bottom = barTop + barHeight + row;
  const textTop = narrow ? top : Math.max(top, middle - (row * (title.length + said.length)) / 2);
  const anchor = narrow ? { x: 0, 'text-anchor': 'start' } : { x: names, 'text-anchor': 'end' };
  const name = svgElement(
    'g',
    { 'font-weight': isFirst ? 700 : 500 },
    ...title.map((text, i) => svgElement('text', { y: textTop + row * (i + 0.7), ...anchor }, text)),
  );
  if (term !== null) makeTermTrigger(name, () => ({ id: term }));
  svg.append(
    name,
    ...said.map((text, i) =>
      svgElement(
        'text',
        { y: textTop + row * (title.length + i + 0.7), ...anchor, 'font-size': smallFont, fill: 'var(--ink-soft)' },
        text,
      ),
    ),
    dotted(x(0) - stub, x(0) - 4, middle),
    dotted(x(1) + 5, x(1) + stub, middle),
    ...segments.map(({ from, to, side }) =>
      svgElement('rect', { x: x(from), y: barTop, width: x(to) - x(from), height: barHeight, ...fills[side] }),
    ),
    ...marks.flatMap(({ at, lo, hi, isSure }) =>
      crossing(
        x(at),
        [lo === null ? x(0) - stub : x(lo), hi === null ? x(1) + stub : x(hi)],
        middle,
        barHeight / 2 + 4,
        isSure,
        line,
      ),
    ),
    ...numbers(
      marks.map(({ at }) => ({ at: x(at), text: scale.textAt(at) })),
      barTop - row * 0.45,
      { width, 'font-weight': 600, size: font },
    ),
    ...numbers(
      scale.ticks(0).map(({ at, text }) => ({ at: x(at), text })),
      barTop + barHeight + row * 0.75,
      { width, fill: 'var(--ink-soft)', size: smallFont },
    ),
  );
  return Math.max(bottom, textTop + row * (title.length + said.length));
}

/** A change and its interval: across the bar, filled where it is sure. */
function crossing(
  at: number,
  [from, to]: readonly [number, number],
  y: number,
  half: number,
  isSure: boolean,
  line: number,
): SVGElement[] {
  const span = `M${from},${y}H${to}M${from},${y - 4}v8M${to},${y - 4}v8`;
  return [
    svgElement('path', {
      d: `${span}M${at},${y - half}v${half * 2}`,
      fill: 'none',
      stroke: 'var(--surface)',
      'stroke-width': line * 2.5,
    }),
    svgElement('path', { d: span, fill: 'none', stroke: 'var(--ink)', 'stroke-width': line * 0.75 }),
    svgElement('path', {
      d: `M${at},${y - half}v${half * 2}`,
      stroke: 'var(--ink)',
      'stroke-width': isSure ? line * 1.25 : line * 0.6,
    }),
    svgElement('circle', {
      cx: at,
      cy: y,
      r: half * 0.42,
      fill: isSure ? 'var(--ink)' : 'var(--surface)',
      stroke: 'var(--ink)',
      'stroke-width': 1.5,
    }),
  ];
}

/** Texts at places along a line, moved apart. */
function numbers(
  texts: readonly { readonly at: number; readonly text: string }[],
  y: number,
  {
    width,
    size,
    ...style
  }: { readonly width: number; readonly size: number } & Readonly<Record<string, string | number>>,
): SVGElement[] {
  const middles = spreadApart(
    texts.map(({ at, text }) => ({ at, size: ems(text) * size + size * 0.5 })),
    0,
    width,
  );
  return texts.map(({ text }, i) =>
    svgElement('text', { x: middles[i]!, y, 'text-anchor': 'middle', 'font-size': size, ...style, ...halo }, text),
  );
}
