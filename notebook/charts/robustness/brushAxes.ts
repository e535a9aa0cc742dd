import { fill } from '../../../locales/fill.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { Brushes } from '../../view/robustView.ts';
import type { ChartReader } from '../chart.ts';
import { measuresOf } from '../plotDefaults.ts';
import type { ParallelDrawing } from './drawParallel.ts';
import type { ParallelFrame } from './parallelFrame.ts';

/** Shares of an axis that keys move a handle by, and a drag must cover to be one. */
const step = 0.02;
const page = 0.1;
const leastDrag = 0.015;

type End = 0 | 1;
const ends: readonly End[] = [0, 1];

/**
 * Two handles on every axis, and the axis itself to draw a new part on: by pointer, or arrow keys, Page, Home and End; Escape or Delete lets the axis go, as a click on it does. While something moves `refresh` shows it; what came of it is told by `onBrush`.
 */
export function brushAxes(
  frame: ParallelFrame,
  { brushes: given, onBrush, axes }: ParallelDrawing,
  refresh: (brushes: Brushes) => void,
  reader: ChartReader,
): SVGGElement {
  const { font } = measuresOf(reader);
  const t = reader.page.charts.robustness.parallel;
  let brushes = given;
  const group = svgElement('g', {});
  const shown = axes.map((axis, i) =>
    brushOf(
      frame,
      i,
      font,
      ends.map((end) => fill(end === 0 ? t.from : t.to, { axis: axis.label })),
    ),
  );
  const rangeOf = (i: number) => brushes[axes[i]!.key] ?? ([0, 1] as const);
  const put = (i: number, range: readonly [number, number] | null) => {
    const { [axes[i]!.key]: _, ...others } = brushes;
    const isAll = range === null || (range[0] <= 0 && range[1] >= 1);
    brushes = isAll ? others : { ...others, [axes[i]!.key]: range };
    shown[i]!.show(rangeOf(i), axes[i]!.key in brushes);
    refresh(brushes);
  };
  const moveEnd = (i: number, end: End, to: number) => {
    const [low, high] = rangeOf(i);
    const at = Math.round(Math.min(1, Math.max(0, to)) * 1000) / 1000;
    put(i, end === 0 ? [Math.min(at, high), high] : [low, Math.max(at, low)]);
  };
  const tell = () => onBrush?.(brushes);

  for (const [i, { track, handles, show }] of shown.entries()) {
    show(rangeOf(i), axes[i]!.key in brushes);
    group.append(track, shown[i]!.band, ...handles);
    drag(
      track,
      (from, to) => put(i, Math.abs(to - from) < leastDrag ? null : [Math.min(from, to), Math.max(from, to)]),
      tell,
      frame,
    );
    for (const end of ends) {
      const handle = handles[end];
      drag(handle!, (_, to) => moveEnd(i, end, to), tell, frame);
      handle!.addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const to = keyed(event.key, rangeOf(i)[end]);
        if (to === undefined) return;
        event.preventDefault();
        if (to === null) put(i, null);
        else moveEnd(i, end, to);
        tell();
      });
    }
  }
  return group;
}

/** Where a key moves a handle to; null lets the axis go, undefined is no such key. */
function keyed(key: string, at: number): number | null | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: step,
    ArrowUp: step,
    ArrowLeft: -step,
    ArrowDown: -step,
    PageUp: page,
    PageDown: -page,
    Home: -1,
    End: 1,
  };
  if (key === 'Escape' || key === 'Delete' || key === 'Backspace') return null;
  const move = moves[key];
  return move === undefined ? undefined : at + move;
}

/** Tells from where to where a pointer moves along the axes while it is down, as shares, then that it ended. */
function drag(
  element: SVGElement,
  move: (from: number, to: number) => void,
  end: () => void,
  { isUpright, ends: [low, high] }: ParallelFrame,
): void {
  const shareAt = (event: PointerEvent) => {
    const root = element.ownerSVGElement!;
    const box = root.getBoundingClientRect();
    const scale = Number(root.getAttribute('width')) / box.width;
    const pixel = (isUpright ? event.clientY - box.top : event.clientX - box.left) * scale;
    return Math.min(1, Math.max(0, (pixel - low) / (high - low)));
  };
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    const from = shareAt(event);
    const moved = (next: Event) => move(from, shareAt(next as PointerEvent));
    element.addEventListener('pointermove', moved);
    const stop = (last: Event) => {
      element.removeEventListener('pointermove', moved);
      element.removeEventListener('pointerup', stop);
      element.removeEventListener('pointercancel', stop);
      if (last.type === 'pointerup') moved(last);
      end();
    };
    element.addEventListener('pointerup', stop);
    element.addEventListener('pointercancel', stop);
  });
}

/** The parts of one axis that can be taken hold of. */
function brushOf(frame: ParallelFrame, i: number, font: number, labels: readonly string[]) {
  const {
    isUpright,
    ends: [low, high],
    axes,
  } = frame;
  const { at, axis } = axes[i]!;
  const reach = Math.max(12, font * 0.9);
  const touch = {
    style: `touch-action: ${isUpright ? 'pan-x' : 'pan-y'}; cursor: ${isUpright ? 'ns-resize' : 'ew-resize'}`,
  };
  const alongAxis = (from: number, to: number, half: number) =>
    isUpright
      ? { x: at - half, y: Math.min(from, to), width: half * 2, height: Math.abs(to - from) }
      : { x: Math.min(from, to), y: at - half, width: Math.abs(to - from), height: half * 2 };
  const track = svgElement('rect', { ...alongAxis(low, high, reach), fill: 'none', 'pointer-events': 'all', ...touch });
  const band = svgElement('rect', {
    fill: 'var(--accent)',
    'fill-opacity': 0.25,
    stroke: 'var(--accent)',
    'pointer-events': 'none',
  });
  const handles = labels.map((label) =>
    svgElement(
      'g',
      {
        class: 'figure-slider',
        role: 'slider',
        tabindex: '0',
        'aria-label': label,
        'aria-valuemin': 0,
        'aria-valuemax': 100,
        ...touch,
      },
      svgElement('rect', { fill: 'none', 'pointer-events': 'all' }),
      svgElement('rect', { fill: 'var(--surface)', stroke: 'var(--ink)', 'stroke-width': 1.5, rx: 2 }),
    ),
  );
  const show = (range: readonly [number, number], isBrushed: boolean) => {
    const pixels = range.map((share) => low + share * (high - low)) as [number, number];
    setAll(band, alongAxis(pixels[0], pixels[1], font * 0.45));
    band.setAttribute('visibility', isBrushed ? 'visible' : 'hidden');
    for (const end of ends) {
      const handle = handles[end]!;
      // Outside the part they bound, so that both can be taken hold of however small it is.
      const away = (end === 0 ? -1 : 1) * Math.sign(high - low);
      const pixel = pixels[end]!;
      setAll(handle.children[0]!, alongAxis(pixel, pixel + away * reach * 2, reach));
      setAll(handle.children[1]!, alongAxis(pixel, pixel + away * 6, font * 0.6));
      handle.setAttribute('aria-valuenow', String(Math.round(range[end] * 100)));
      handle.setAttribute('aria-valuetext', axis.text(range[end]));
    }
  };
  return { track, band, handles, show };
}

function setAll(element: Element, values: Readonly<Record<string, number>>): void {
  for (const [key, value] of Object.entries(values)) element.setAttribute(key, String(Math.round(value * 100) / 100));
}
