import { fill } from '../../../../locales/fill.ts';
import type { CasePath } from '../../../../report/journey/casePath.ts';
import { HOUSEHOLD, type LaneKey, orderedLanes } from '../../../../report/journey/lanes.ts';
import { partingOf } from '../../../../report/journey/parting.ts';
import { endText, laneText } from '../../../../report/journey/pathWords.ts';
import type { ChartReader } from '../../../charts/chart.ts';
import { isNarrow, type Measures, measuresOf } from '../../../charts/plotDefaults.ts';
import { svgRoot } from '../../../charts/svgRoot.ts';
import { ems } from '../../../charts/textWidth.ts';
import { colourOf } from '../../../encoding/palette.ts';
import { svgElement } from '../../../encoding/svgElement.ts';
import { type DayScale, dayScale } from './dayScale.ts';
import { goAlongItems } from './goAlongItems.ts';
import { itemsOf } from './items.ts';
import { type JourneyView, pathsOf } from './journeyView.ts';

interface Frame extends Measures {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly lanes: readonly LaneKey[];
  readonly laneHeight: number;
  readonly head: number;
  readonly isNarrow: boolean;
  readonly scale: DayScale;
}

/** Both paths on the same lanes and days, one panel a policy, one below the other. */
export function drawSwimlanes(view: JourneyView, reader: ChartReader, width: number): SVGSVGElement {
  const frame = frameOf(view, reader, width);
  const { row, head, lanes, laneHeight } = frame;
  const panelHeight = head + lanes.length * laneHeight;
  const top = row + 6;
  const bottom = top + 2 * panelHeight + row;
  const root = svgRoot(width, bottom + 2 * row + 8, frame.font);
  root.append(grid(frame, top, bottom), partingLine(view, reader, frame, top, bottom));
  view.sides.forEach((_, side) => {
    root.append(panel(view, side as 0 | 1, reader, frame, top + side * (panelHeight + row)));
  });
  root.append(axis(frame, reader, bottom));
  goAlongItems(root, view.tell);
  return root;
}

function frameOf(view: JourneyView, reader: ChartReader, width: number): Frame {
  const measures = measuresOf(reader);
  const paths = pathsOf(view);
  const lanes = orderedLanes([
    HOUSEHOLD,
    ...paths.flatMap(({ segments, marks }) => [...segments, ...marks].map(({ lane }) => lane)),
  ]);
  const narrow = isNarrow(width);
  const widest = Math.max(...lanes.map((lane) => ems(laneText(lane, reader.texts)) * measures.smallFont));
  const left = narrow ? 4 : Math.min(widest + 16, width * 0.34);
  const right = width - 14;
  return {
    ...measures,
    width,
    left,
    right,
    lanes,
    laneHeight: narrow ? measures.row + 28 : Math.max(30, measures.row + 13),
    head: (narrow ? 2 : 1) * measures.row + 12,
    isNarrow: narrow,
    scale: dayScale(paths, left + 10, right),
  };
}

/** Text that reads over lines: drawn over an edge of the ground. */
const halo = {
  stroke: 'var(--surface)',
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
} as const;

const laneMiddle = (frame: Frame, top: number, lane: LaneKey): number => {
  const place = frame.lanes.indexOf(lane);
  return top + frame.head + (place + (frame.isNarrow ? 0.68 : 0.5)) * frame.laneHeight;
};

function grid({ scale }: Frame, top: number, bottom: number): SVGGElement {
  const lines = scale.ticks.map((day) =>
    svgElement('line', { x1: scale.x(day), x2: scale.x(day), y1: top, y2: bottom, stroke: 'var(--rule)' }),
  );
  const { change } = scale;
  const doubled =
    change === undefined
      ? []
      : [-2, 2].map((by) => {
          const x = scale.x(change) + by;
          return svgElement('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: 'var(--rule-strong)' });
        });
  return svgElement('g', {}, ...lines, ...doubled);
}

function panel(view: JourneyView, side: 0 | 1, reader: ChartReader, frame: Frame, top: number): SVGGElement {
  const { run, path } = view.sides[side];
  const { figure } = reader.page.journey;
  const colour = colourOf(view.styles[side]);
  const group = svgElement('g', { 'data-side': side });
  const end = endText(run, path?.row ?? -1, reader.texts);
  const gap = side === 0 ? 0 : frame.row - 1;
  // Nothing of the lines behind shows through the words of a head.
  group.append(
    svgElement('rect', {
      x: 0,
      y: top - gap,
      width: frame.width,
      height: frame.head + gap - 1,
      fill: 'var(--surface)',
    }),
  );
  const title = svgElement(
    'text',
    { x: 4, y: top + frame.row, 'font-weight': 600, fill: colour, ...halo },
    `${figure.sides[side]}  ${view.labels[side]}`,
  );
  const beside = frame.isNarrow ? { x: 4, dy: frame.row } : { dx: 10 };
  title.append(svgElement('tspan', { 'font-weight': 400, fill: 'var(--ink-soft)', ...beside }, end));
  group.append(title);
  const names: SVGTextElement[] = [];
  frame.lanes.forEach((lane, i) => {
    const y = top + frame.head + i * frame.laneHeight;
    group.append(svgElement('line', { x1: 0, x2: frame.width, y1: y, y2: y, stroke: 'var(--rule)' }));
    const place = frame.isNarrow ? y + frame.smallFont + 2 : y + frame.laneHeight / 2 + frame.smallFont * 0.36;
    names.push(
      svgElement(
        'text',
        { x: 4, y: place, 'font-size': frame.smallFont, fill: 'var(--ink-soft)', ...halo },
        laneText(lane, reader.texts),
      ),
    );
  });
  const last = top + frame.head + frame.lanes.length * frame.laneHeight;
  group.append(svgElement('line', { x1: 0, x2: frame.width, y1: last, y2: last, stroke: 'var(--rule)' }));
  if (path === undefined) {
    const y = laneMiddle(frame, top, frame.lanes[0]!) + frame.smallFont * 0.36;
    group.append(...names, svgElement('text', { x: frame.left + 10, y }, figure.absent));
    return group;
  }
  group.append(connectors(path, frame, top, colour), ...names);
  const place = { x: frame.scale.x, y: (lane: LaneKey) => laneMiddle(frame, top, lane) };
  group.append(...itemsOf(view, side, path, { place, colour, font: frame.smallFont, reader }));
  return group;
}

/** Upright lines where a path goes from one lane to another. */
function connectors({ segments }: CasePath, frame: Frame, top: number, colour: string): SVGGElement {
  const lines = segments.slice(1).flatMap((segment, i) => {
    const before = segments[i]!;
    if (before.lane === segment.lane) return [];
    const x = frame.scale.x(segment.from);
    const [y1, y2] = [laneMiddle(frame, top, before.lane), laneMiddle(frame, top, segment.lane)];
    return [svgElement('line', { x1: x, x2: x, y1, y2, stroke: colour, 'stroke-width': 1.25, 'stroke-opacity': 0.6 })];
  });
  return svgElement('g', {}, ...lines);
}

function axis(frame: Frame, reader: ChartReader, y: number): SVGGElement {
  const { scale, smallFont, row } = frame;
  const text = { 'font-size': smallFont, fill: 'var(--ink-soft)', 'text-anchor': 'middle' };
  const labels = scale.ticks.map((day) =>
    svgElement('text', { ...text, x: scale.x(day), y: y + row }, String(Math.round(day))),
  );
  const name = svgElement(
    'text',
    { ...text, 'text-anchor': 'end', x: frame.right, y: y + 2 * row },
    reader.page.journey.figure.day,
  );
  return svgElement('g', {}, ...labels, name);
}

/** The moment at which the paths part, through both panels. */
function partingLine(view: JourneyView, reader: ChartReader, frame: Frame, top: number, bottom: number): SVGGElement {
  const parting = partingOf(view.sides);
  const group = svgElement('g', {});
  if (parting === undefined) return group;
  const x = frame.scale.x(parting.time);
  const label = fill(reader.page.journey.figure.parting, { day: parting.time.toFixed(1) });
  const half = (ems(label) * frame.smallFont) / 2;
  group.append(
    svgElement('line', {
      x1: x,
      x2: x,
      y1: top,
      y2: bottom,
      stroke: 'var(--ink)',
      'stroke-width': 1.5,
      'stroke-dasharray': '8 3 2 3',
    }),
    svgElement(
      'text',
      {
        x: Math.min(frame.width - half - 4, Math.max(half + 4, x)),
        y: top - 6,
        'text-anchor': 'middle',
        'font-size': frame.smallFont,
        'font-weight': 600,
      },
      label,
    ),
  );
  return group;
}
