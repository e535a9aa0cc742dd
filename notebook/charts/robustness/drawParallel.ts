import { svgElement } from '../../encoding/svgElement.ts';
import type { Brushes } from '../../view/robustView.ts';
import type { ChartReader } from '../chart.ts';
import { type Measures, measuresOf } from '../plotDefaults.ts';
import { halo } from '../sensitivity/drawIndexRow.ts';
import { svgRoot } from '../svgRoot.ts';
import { ems, labelLines } from '../textWidth.ts';
import { brushAxes } from './brushAxes.ts';
import { type ParallelFrame, parallelFrame } from './parallelFrame.ts';
import { type ParallelAxis, type ParallelLine, within } from './parallelWorlds.ts';

export interface ParallelDrawing {
  readonly axes: readonly ParallelAxis[];
  readonly lines: readonly ParallelLine[];
  readonly brushes: Brushes;
  /** What is said of the worlds within the brushes, or of all. */
  countText(inside: number, ofInterest: number, isBrushed: boolean): string;
  readonly onBrush?: (brushes: Brushes) => void;
}

/** The more lines of a class, the lighter: what lies dense must not be a blot. */
const opacities = [
  { upTo: 60, opacity: 0.8 },
  { upTo: 200, opacity: 0.5 },
  { upTo: 600, opacity: 0.3 },
  { upTo: Number.POSITIVE_INFINITY, opacity: 0.16 },
] as const;
const linesInPath = 8;
const opacityOf = (count: number): number => opacities.find(({ upTo }) => count <= upTo)!.opacity;

/** Worlds as lines across axes: outside the brushes, the others, those of interest on top. */
export function drawParallel(drawing: ParallelDrawing, width: number, reader: ChartReader): SVGSVGElement {
  const measures = measuresOf(reader);
  const { font, smallFont, row } = measures;
  const { axes, lines } = drawing;
  const svg = svgRoot(width, 0, font);
  // The sentence speaks for all that can only be looked at.
  const still = svgElement('g', { 'aria-hidden': 'true' });
  svg.append(still);
  const keyEnd = classKey(still, width, reader);
  const said = svgElement('g', { 'font-weight': 600 });
  // Two lines are kept for what is said of the brushes, so that nothing moves when it changes.
  const room = ems(drawing.countText(lines.length, lines.length, true)) * font > width ? 2 : 1;
  const frame = parallelFrame(axes, keyEnd + row * (room + 0.8), width, reader);
  const classes = {
    outside: svgElement('g', { fill: 'none', stroke: 'var(--rule)', 'stroke-width': 1 }),
    others: svgElement('g', { fill: 'none', stroke: 'var(--rule-strong)', 'stroke-width': 1 }),
    ofInterest: svgElement('g', { fill: 'none', stroke: 'var(--accent)', 'stroke-width': 1.5 }),
  };
  const refresh = (brushes: Brushes) => {
    const found = within(
      lines,
      axes.map(({ key }) => brushes[key]),
    );
    const isBrushed = axes.some(({ key }) => brushes[key] !== undefined);
    const put = (into: SVGGElement, shown: readonly ParallelLine[]) => {
      into.setAttribute('stroke-opacity', String(opacityOf(shown.length)));
      into.replaceChildren(...pathsOf(shown, frame));
    };
    put(classes.outside, found.outside);
    put(
      classes.others,
      found.inside.filter((one) => !one.isOfInterest),
    );
    put(
      classes.ofInterest,
      found.inside.filter((one) => one.isOfInterest),
    );
    const text = drawing.countText(found.inside.length, found.ofInterest, isBrushed);
    said.replaceChildren(
      ...labelLines(text, width / font).map((part, i) => svgElement('text', { x: 0, y: keyEnd + row * (i + 1) }, part)),
    );
  };
  refresh(drawing.brushes);
  still.append(
    said,
    classes.outside,
    classes.others,
    classes.ofInterest,
    ...frame.axes.flatMap((_, i) => axisOf(frame, i, measures)),
  );
  if (drawing.onBrush !== undefined) {
    svg.append(brushAxes(frame, drawing, refresh, reader));
  } else still.append(...staticBrushes(frame, drawing, smallFont));
  svg.setAttribute('height', String(frame.bottom));
  svg.setAttribute('viewBox', `0 0 ${width} ${frame.bottom}`);
  return svg;
}

/** A few lines a path: lines of one path do not add up where they cross, and a path each would be slow. */
function pathsOf(lines: readonly ParallelLine[], { spot }: ParallelFrame): SVGPathElement[] {
  const paths: SVGPathElement[] = [];
  for (let first = 0; first < lines.length; first += linesInPath) {
    let d = '';
    for (const { at } of lines.slice(first, first + linesInPath)) {
      for (let axis = 0; axis < at.length; axis++) {
        const [x, y] = spot(axis, at[axis]!);
        d += `${axis === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
      }
    }
    paths.push(svgElement('path', { d }));
  }
  return paths;
}

/** The two kinds of lines, side by side or below each other; returns where the next thing may begin. */
function classKey(into: SVGGElement, width: number, reader: ChartReader): number {
  const { font, row, line } = measuresOf(reader);
  const t = reader.page.charts.robustness.parallel;
  const kinds = [
    { text: t.ofInterest, stroke: 'var(--accent)', 'stroke-width': line * 1.5 },
    { text: t.others, stroke: 'var(--rule-strong)', 'stroke-width': 1 },
  ];
  let [x, y] = [0, 0];
  for (const { text, ...stroke } of kinds) {
    const size = font * 2.4 + ems(text) * font;
    if (x > 0 && x + size > width) [x, y] = [0, y + row];
    into.append(
      svgElement('path', { d: `M${x},${y + row / 2}h${font * 1.8}`, ...stroke }),
      svgElement('text', { x: x + font * 2.3, y: y + row / 2, dy: '0.35em' }, text),
    );
    x += size + font;
  }
  return y + row;
}

/** The name, the line and the numbers of an axis. */
function axisOf(frame: ParallelFrame, i: number, { smallFont, line, row }: Measures): SVGElement[] {
  const { isUpright, ends, axes, spot } = frame;
  const { axis, lines, label, at } = axes[i]!;
  const [low, high] = ends;
  const side = isUpright ? { 'text-anchor': 'start' } : { 'text-anchor': 'middle' };
  const marks = (axis.marks ?? []).map((at) =>
    acrossMark(spot(i, at), isUpright, 10, { stroke: 'var(--warn)', 'stroke-width': line }),
  );
  return [
    svgElement('path', {
      d: isUpright ? `M${at},${low}V${high}` : `M${low},${at}H${high}`,
      stroke: 'var(--ink)',
      'stroke-width': line * 0.75,
    }),
    ...(axis.edges ?? []).map((edge) =>
      acrossMark(spot(i, edge), isUpright, 5, { stroke: 'var(--ink)', 'stroke-width': line * 0.75 }),
    ),
    ...marks,
    ...lines.map((text, k) =>
      svgElement(
        'text',
        {
          x: label.x,
          y: label.y + k * row,
          'text-anchor': isUpright ? 'middle' : 'start',
          'font-size': smallFont,
          'font-weight': 600,
          ...halo,
        },
        text,
      ),
    ),
    ...axis.ticks.map((tick) => {
      const [x, y] = spot(i, tick.at);
      const half = (ems(tick.text) * smallFont) / 2;
      const [first, last] = [Math.min(low, high), Math.max(low, high)];
      const place = isUpright
        ? { x: x + 7, y: y + (tick.at === 0 ? -4 : tick.at === 1 ? smallFont * 0.8 : smallFont * 0.35) }
        : { x: Math.min(Math.max(x, first + half - smallFont), last - half + smallFont), y: at + row * 1.05 };
      return svgElement(
        'text',
        { ...place, ...side, 'font-size': smallFont, fill: 'var(--ink-soft)', ...halo },
        tick.text,
      );
    }),
  ];
}

const acrossMark = (
  [x, y]: readonly [number, number],
  isUpright: boolean,
  half: number,
  style: Readonly<Record<string, string | number>>,
): SVGElement =>
  svgElement('path', {
    d: isUpright ? `M${x - half},${y}h${half * 2}` : `M${x},${y - half}v${half * 2}`,
    ...style,
  });

/** Brushed parts where nobody can change them: a band on the axis. */
function staticBrushes(
  { axes, spot, isUpright }: ParallelFrame,
  { brushes }: ParallelDrawing,
  half: number,
): SVGElement[] {
  return axes.flatMap(({ axis }, i) => {
    const range = brushes[axis.key];
    if (range === undefined) return [];
    const [from, to] = [spot(i, range[0]), spot(i, range[1])];
    return [
      svgElement('rect', {
        x: isUpright ? from[0] - half / 2 : from[0],
        y: isUpright ? to[1] : from[1] - half / 2,
        width: isUpright ? half : to[0] - from[0],
        height: isUpright ? from[1] - to[1] : half,
        fill: 'var(--accent)',
        'fill-opacity': 0.25,
        stroke: 'var(--accent)',
      }),
    ];
  });
}
