import type { ReadonlySignal } from '@preact/signals';
import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FaultError } from '../../../sim/engine/fault.ts';
import { chartReader } from '../../app/reader.ts';
import { charts } from '../../charts/charts.ts';
import { type FigureHost, figureHost } from '../../figures/figureHost.tsx';
import { cells } from '../../notebooks/compare.html?cells';
import { mountNotebook } from '../../runtime/mountNotebook.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';

export interface ResultNotebookProps {
  readonly view: ReadonlySignal<ComparisonView | null>;
  readonly onFault: (error: FaultError) => void;
}

/** The result as an Observable notebook, whose cells show every new state of the comparison. */
export function ResultNotebook({ view, onFault }: ResultNotebookProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const hosts: FigureHost[] = [];
    const figure = (id: string): FigureHost => {
      const host = figureHost(id, { charts, reader: chartReader, onFault });
      hosts.push(host);
      return host;
    };
    const notebook = mountNotebook(place.current as HTMLDivElement, cells, { figure, shown: view.peek() });
    const stop = effect(() => notebook.set('shown', view.value));
    return () => {
      stop();
      notebook.dispose();
      for (const host of hosts) host.dispose();
    };
  }, [view, onFault]);
  return <div ref={place} class="notebook" />;
}
