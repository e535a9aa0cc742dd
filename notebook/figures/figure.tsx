import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { fill } from '../../locales/fill.ts';
import { TermList } from '../terms/termList.tsx';
import type { FigureView } from '../view/comparisonView.ts';
import { factLine } from './factLine.ts';
import { FigureTable } from './figureTable.tsx';
import { figureTerms } from './figureTerms.ts';
import { FigureTools } from './figureTools.tsx';
import '../styles/figures.css';
import { type DrawingSource, useDrawing } from './useDrawing.ts';

let count = 0;

/**
 * A chart with all that stands around it: title, sentence, drawing, caption, ways to take it away, its numbers. Faults of drawing and saving go
 * to `onFault`.
 */
export function Figure<View extends FigureView>(source: DrawingSource<View>) {
  const { frame, shown } = useDrawing(source);
  const tableOpen = useSignal(false);
  // Not `useId`: it repeats itself in every root, and each notebook cell is one.
  const [id] = useState(() => `figure-${++count}`);
  const now = shown.value;
  const texts = source.reader.value.page.figures;
  const figure = now.kind === 'figure' ? now.figure : null;
  const preview = figure?.view.phase === 'preview' ? figure.view : null;
  const titleId = `${id}-title`;
  const tableId = `${id}-table`;
  const named =
    now.kind === 'figure'
      ? { role: now.interactive ? ('group' as const) : ('img' as const), 'aria-label': now.figure.built.sentence }
      : {};
  return (
    <figure
      class="figure"
      aria-labelledby={figure === null ? undefined : titleId}
      data-chart={source.chart.id}
      data-phase={figure?.view.phase}
    >
      {figure !== null && (
        <div class="figure-head">
          <h3 id={titleId}>{figure.built.title}</h3>
          {preview !== null && (
            <p class="figure-preview">{fill(texts.preview, { slice: preview.facts.sliceDenominator })}</p>
          )}
        </div>
      )}
      {now.kind !== 'figure' && (
        <p class="figure-empty">
          {now.kind === 'failed' ? texts.notDrawn : isOver(source.view.value) ? texts.nothingAtAll : texts.nothingYet}
        </p>
      )}
      {/* Its content is the chart's own: no child is given, so none is touched when the words around it change. */}
      <div class="figure-drawing" ref={frame} {...named} />
      {figure !== null && (
        <figcaption>
          {figure.built.hint !== undefined && <p class="figure-hint">{figure.built.hint}</p>}
          <p class="figure-sentence">{figure.built.sentence}</p>
          <p>{figure.built.caption}</p>
          <small>{factLine(figure)}</small>
          {figure.view.isMeasured !== true && <TermList ids={figureTerms(figure.id)} words={figure.reader} />}
        </figcaption>
      )}
      {figure !== null && (
        <FigureTools figure={figure} tableOpen={tableOpen} tableId={tableId} onFault={source.onFault} />
      )}
      {figure !== null && tableOpen.value && <FigureTable figure={figure} id={tableId} />}
    </figure>
  );
}

/** Whether no more runs will come. */
const isOver = (view: FigureView | null): boolean => view?.state === 'done' || view?.state === 'cancelled';
