import { effect, type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { FaultError } from '../../sim/engine/fault.ts';
import type { Chart, ChartReader } from '../charts/chart.ts';
import type { ComparisonView, FigureView } from '../view/comparisonView.ts';
import type { BuiltFigure } from './builtFigure.ts';
import { figureQueue } from './figureQueue.ts';
import { printWidth } from './print/printing.ts';
import { isInteractive, replaceDrawing } from './replaceDrawing.ts';
import { watchNearness } from './watchNearness.ts';

export interface DrawingSource<View extends FigureView = ComparisonView> {
  readonly chart: Chart<View>;
  readonly view: ReadonlySignal<View | null>;
  readonly reader: ReadonlySignal<ChartReader>;
  readonly onFault: (error: FaultError) => void;
}

/** What a figure shows now; its words always belong to what is drawn. */
export type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'figure'; readonly figure: BuiltFigure; readonly interactive: boolean };

/**
 * Keeps the element of `frame` drawn from the newest view, at its width, in the turns of the queue. Reports `chartFailed` once until a drawing
 * succeeds.
 */
export function useDrawing<View extends FigureView>(
  source: DrawingSource<View>,
): {
  frame: RefObject<HTMLDivElement | null>;
  shown: ReadonlySignal<Shown>;
} {
  const frame = useRef<HTMLDivElement>(null);
  const shown = useSignal<Shown>({ kind: 'nothing' });
  const latest = useRef(source);
  latest.current = source;
  const { chart, view, reader } = source;

  useEffect(() => {
    const element = frame.current!;
    let width = element.clientWidth;
    const draw = () => {
      try {
        shown.value = drawFigure(element, latest.current, printWidth.peek() ?? width);
      } catch (error) {
        replaceDrawing(element, null);
        if (shown.peek().kind !== 'failed') latest.current.onFault(chartFailed(chart.id, error));
        shown.value = { kind: 'failed' };
      }
    };
    const ticket = figureQueue.add(draw);
    const sizes = new ResizeObserver(() => {
      if (printWidth.peek() !== null || element.clientWidth === width) return;
      width = element.clientWidth;
      ticket.request();
    });
    sizes.observe(element);
    const endWatching = watchNearness(element, (nearness) => ticket.move(nearness));
    const endAsking = effect(() => {
      const isSettled = view.value?.state !== 'running';
      reader.value;
      // While printing, figures are drawn by force and not in turns.
      if (printWidth.value === null) ticket.request(isSettled);
    });
    return () => {
      endAsking();
      endWatching();
      sizes.disconnect();
      ticket.release();
    };
  }, [chart, view, reader, shown]);

  return { frame, shown };
}

function drawFigure<View extends FigureView>(
  frame: Element,
  { chart, view, reader }: DrawingSource<View>,
  width: number,
): Shown {
  const state = view.peek();
  const built = state === null ? null : chart.build(state, reader.peek());
  if (state === null || built === null) {
    replaceDrawing(frame, null);
    return { kind: 'nothing' };
  }
  const figure: BuiltFigure = { id: chart.id, built, view: state, reader: reader.peek() };
  // Without a width (the figure is hidden) there is nothing to draw on; the words are true all the same.
  const drawing = width > 0 ? built.draw(width) : null;
  const interactive = drawing !== null && isInteractive(drawing);
  // The sentence speaks for an image; its hundreds of marks would only be in the way. What takes the focus must be heard.
  if (interactive) drawing.removeAttribute('aria-hidden');
  else drawing?.setAttribute('aria-hidden', 'true');
  replaceDrawing(frame, drawing);
  return { kind: 'figure', figure, interactive };
}

function chartFailed(id: string, error: unknown): FaultError {
  return new FaultError({
    code: 'chartFailed',
    path: id,
    value: error instanceof Error ? error.message : String(error),
  });
}
