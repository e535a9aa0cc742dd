import { fill } from '../../../../locales/fill.ts';
import type { CasePath, Mark, Segment } from '../../../../report/journey/casePath.ts';
import type { LaneKey } from '../../../../report/journey/lanes.ts';
import { laneText, markText } from '../../../../report/journey/pathWords.ts';
import type { ChartReader } from '../../../charts/chart.ts';
import { ems } from '../../../charts/textWidth.ts';
import { svgElement } from '../../../encoding/svgElement.ts';
import type { JourneyView } from './journeyView.ts';
import { hasShape, markShape } from './marks.ts';
import { segmentShape } from './segments.ts';

export interface ItemOptions {
  readonly place: { readonly x: (day: number) => number; readonly y: (lane: LaneKey) => number };
  readonly colour: string;
  readonly font: number;
  readonly reader: ChartReader;
}

/** Stretches and moments of a path in the order of time, each an item that tells of itself. */
export function itemsOf(view: JourneyView, side: 0 | 1, path: CasePath, options: ItemOptions): SVGGElement[] {
  const label = view.labels[side];
  const stretches = path.segments.map((segment) => ({
    time: segment.from,
    rank: 1,
    node: stretch(segment, path.marks, label, options),
  }));
  const moments = path.marks.flatMap((mark) => {
    const node = moment(mark, label, options);
    return node === null ? [] : [{ time: mark.time, rank: 0, node }];
  });
  const inTime = [...stretches, ...moments].sort((a, b) => a.time - b.time || a.rank - b.rank);
  // Moments are drawn over stretches and followed in time: the order of drawing is that of the document, the other is told.
  inTime.forEach(({ node }, i) => {
    node.setAttribute('data-order', String(i));
  });
  return [...stretches, ...moments].map(({ node }) => node);
}

function stretch(
  segment: Segment,
  marks: readonly Mark[],
  policy: string,
  { place, colour, font, reader }: ItemOptions,
): SVGGElement {
  const { journey } = reader.texts;
  const { from, to, lane, kind, what } = segment;
  const [x, y] = [place.x(from), place.y(lane)];
  const width = place.x(to) - x;
  const told = fill(reader.page.journey.figure.stretch, {
    policy,
    from: from.toFixed(1),
    to: to.toFixed(1),
    days: (to - from).toFixed(1),
    lane: laneText(lane, reader.texts),
    text: journey.whats[what],
  });
  const node = item(told, from);
  node.append(
    svgElement('rect', { x, width: Math.max(6, width), y: y - 13, height: 26, fill: 'transparent' }),
    ...segmentShape(segment, x, width, y, colour),
  );
  const words = journey.kinds[kind];
  // Right of the last moment that stands on it.
  const inside = marks.filter((mark) => mark.lane === lane && mark.time > from && mark.time < to && hasShape(mark));
  const free = Math.max(x, ...inside.map(({ time }) => place.x(time) + 6));
  const room = x + width - free;
  if (ems(words) * (font - 1) + 8 < room) {
    const inBar = kind === 'handling' || kind === 'waiting';
    const ink = kind === 'handling' ? 'var(--surface)' : 'var(--ink)';
    const middle = inBar ? y + font * 0.34 : y - 4;
    const attributes = { x: free + room / 2, y: middle, 'text-anchor': 'middle', 'font-size': font - 1, fill: ink };
    if (kind !== 'meeting') node.append(svgElement('text', attributes, words));
  }
  return node;
}

function moment(mark: Mark, policy: string, { place, colour, reader }: ItemOptions): SVGGElement | null {
  const [x, y] = [place.x(mark.time), place.y(mark.lane)];
  const shape = markShape(mark, x, y, colour);
  if (shape === null) return null;
  const text = markText(mark, reader.texts);
  const node = item(fill(reader.page.journey.figure.item, { policy, day: mark.time.toFixed(1), text }), mark.time);
  node.append(svgElement('circle', { cx: x, cy: y, r: 12, fill: 'transparent' }), shape);
  return node;
}

function item(told: string, time: number): SVGGElement {
  return svgElement(
    'g',
    { class: 'journey-item', role: 'img', 'aria-label': told, tabindex: -1, 'data-time': time },
    svgElement('title', {}, told),
  );
}
