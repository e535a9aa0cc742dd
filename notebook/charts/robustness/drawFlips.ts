import type { FactorFlip } from '../../../sim/analysis/decision/flip.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { TermId } from '../../terms/termText.ts';
import { makeTermTrigger } from '../../terms/termTrigger.ts';
import type { ChartReader } from '../chart.ts';
import { measuresOf } from '../plotDefaults.ts';
import { halo } from '../sensitivity/drawIndexRow.ts';
import { spreadApart } from '../spreadApart.ts';
import { svgRoot } from '../svgRoot.ts';
import { ems, labelLines } from '../textWidth.ts';
import type { FactorScale } from './factorScale.ts';
import { crossing, dotted, type Fills, fillsOf, type Sides, sideKey, unsureHatch } from './flipKey.ts';
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

/** Below this width names stand above the bars. */
const wide = 620;
/** Patterns have ids that no other drawing of the page may have. */
let drawings = 0;

/** A bar a factor over its tested range: parts by preferred policy, hatched where none can be told, changes with their intervals, and beyond both ends what was not tested. */
export function drawFlips(rows: readonly FlipRow[], sides: Sides, width: number, reader: ChartReader): SVGSVGElement {
  const { font, smallFont, row } = measuresOf(reader);
  const svg = svgRoot(width, 0, font);
  const hatchId = `flips-unsure-${++drawings}`;
  svg.append(svgElement('defs', {}, unsureHatch(hatchId)));
  const fills = fillsOf(sides, hatchId);
  const longest = Math.max(
    ...rows.map(({ scale, status }) => Math.max(ems(scale.label) * font, ems(status) * smallFont)),
  );
  const names = width < wide ? 0 : Math.min(width * 0.34, longest + 4);
  const stub = font * 1.5;
  const plot = { left: names === 0 ? stub : names + font * 1.2 + stub, right: width - stub, stub };
  let y = sideKey(svg, sides, fills, width, reader) + row * 0.5;
  for (const one of rows) y = drawRow(svg, one, y, { names, width, ...plot }, fills, reader) + row * 0.45;
  svg.setAttribute('height', String(y));
  svg.setAttribute('viewBox', `0 0 ${width} ${y}`);
  return svg;
}

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
