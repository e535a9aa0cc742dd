import type { ReadonlySignal } from '@preact/signals';
import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FaultError } from '../../../sim/engine/fault.ts';
import { chartReader } from '../../app/reader.ts';
import { allCharts } from '../../charts/charts.ts';
import { type FigureHost, figureHost } from '../../figures/figureHost.tsx';
import { cells } from '../../notebooks/compare.html?cells';
import { mountNotebook } from '../../runtime/mountNotebook.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';
import { differenceGroups } from './differenceGroups.ts';

export interface ResultNotebookProps {
  readonly view: ReadonlySignal<ComparisonView | null>;
  readonly onFault: (error: FaultError) => void;
}

/** The result as an Observable notebook, whose cells show every new state of the comparison. */
export function ResultNotebook({ view, onFault }: ResultNotebookProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const hosts = new Map<string, FigureHost>();
    // A cell that runs again gets the figure it had, with whatever the reader has opened in it.
    const figure = (id: string): FigureHost => {
      const host = hosts.get(id) ?? figureHost(id, { charts: allCharts, reader: chartReader, onFault });
      hosts.set(id, host);
      return host;
    };
    const notebook = mountNotebook(place.current as HTMLDivElement, cells, {
      figure,
      differenceGroups: differenceGroups(),
      reader: chartReader.peek(),
      shown: view.peek(),
    });
    const endShowing = effect(() => notebook.set('shown', view.value));
    const endReading = effect(() => notebook.set('reader', chartReader.value));
    return () => {
      endShowing();
      endReading();
      notebook.dispose();
      for (const host of hosts.values()) host.dispose();
    };
  }, [view, onFault]);
  return <div ref={place} class="notebook" />;
}
