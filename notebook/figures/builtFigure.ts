import type { BuiltChart, ChartReader } from '../charts/chart.ts';
import type { FigureView } from '../view/comparisonView.ts';

/** A chart with the view it was built from: all that showing it and taking it away needs. */
export interface BuiltFigure {
  /** Of the chart. */
  readonly id: string;
  readonly built: BuiltChart;
  readonly view: FigureView;
  readonly reader: ChartReader;
}
