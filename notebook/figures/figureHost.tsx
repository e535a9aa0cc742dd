import { type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import { FaultError } from '../../sim/engine/fault.ts';
import type { Chart, ChartReader } from '../charts/chart.ts';
import type { ComparisonView } from '../view/comparisonView.ts';
import { Figure } from './figure.tsx';

/** An element that holds one figure; a cell makes it once and shows every new view in it. */
export interface FigureHost extends HTMLElement {
  show(view: ComparisonView | null): void;
  /** Ends its watching; it is not used again. */
  dispose(): void;
}

export interface FigureHostOptions {
  readonly charts: readonly Chart[];
  readonly reader: ReadonlySignal<ChartReader>;
  readonly onFault: (error: FaultError) => void;
}

/** The host of the chart with this id. Throws `unknownChart`. */
export function figureHost(chartId: string, { charts, reader, onFault }: FigureHostOptions): FigureHost {
  const chart = charts.find(({ id }) => id === chartId);
  if (chart === undefined) {
    const expected = charts.map(({ id }) => id).join(', ');
    throw new FaultError({ code: 'unknownChart', path: 'chart', value: chartId, expected });
  }
  const view = signal<ComparisonView | null>(null);
  const host = document.createElement('div');
  host.className = 'figure-host';
  render(<Figure chart={chart} view={view} reader={reader} onFault={onFault} />, host);
  return Object.assign(host, {
    show(next: ComparisonView | null) {
      view.value = next;
    },
    dispose() {
      render(null, host);
    },
  });
}
