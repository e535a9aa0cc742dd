import * as Plot from '@observablehq/plot';
import type { ChartReader } from './chart.ts';

/** Type and lines of a chart in CSS pixels: larger where a room has to read them. */
export interface Measures {
  readonly font: number;
  readonly smallFont: number;
  readonly line: number;
  /** Height of a row of text with its air. */
  readonly row: number;
}

export const measuresOf = ({ projector }: ChartReader): Measures =>
  projector ? { font: 18, smallFont: 16, line: 4, row: 26 } : { font: 13, smallFont: 12, line: 2, row: 18 };

/** Below this width a chart puts names above things rather than beside them. */
export const isNarrow = (width: number): boolean => width < 480;

/**
 * A plot in the page's type and ink. Hidden from screen readers, whom the sentence and the table of the chart serve better than some hundred
 * path labels. Marks of axes and grids are the chart's own: see `gridX`, `gridY`.
 */
export function drawPlot(width: number, reader: ChartReader, options: Plot.PlotOptions): SVGSVGElement {
  const { font } = measuresOf(reader);
  const { style, ...others } = options;
  const node = Plot.plot({
    width,
    axis: null,
    style: {
      fontFamily: 'var(--font)',
      fontSize: `${font}px`,
      color: 'var(--ink)',
      background: 'transparent',
      overflow: 'visible',
      ...(typeof style === 'object' ? style : {}),
    },
    ...others,
  }) as SVGSVGElement;
  node.setAttribute('aria-hidden', 'true');
  return node;
}

const rule = { stroke: 'var(--rule)', strokeOpacity: 1 } as const;

/** Hairlines behind the marks, a tick each. */
export const gridX = (options: Plot.GridXOptions = {}): Plot.RuleX => Plot.gridX({ ...rule, ...options });
export const gridY = (options: Plot.GridYOptions = {}): Plot.RuleY => Plot.gridY({ ...rule, ...options });

/** Axes without lines or ticks, in soft ink: numbers alone beside the grid. */
export const axisX = (options: Plot.AxisXOptions = {}): Plot.CompoundMark =>
  Plot.axisX({ tickSize: 0, tickPadding: 6, color: 'var(--ink-soft)', labelArrow: 'none', ...options });
export const axisY = (options: Plot.AxisYOptions = {}): Plot.CompoundMark =>
  Plot.axisY({ tickSize: 0, tickPadding: 6, color: 'var(--ink-soft)', labelArrow: 'none', ...options });

/** Numbers of an axis: shares as percentages, thousands grouped as the language does. */
export function tickFormat({ language }: ChartReader, kind: 'share' | 'number'): (value: number) => string {
  const format = new Intl.NumberFormat(language, {
    style: kind === 'share' ? 'percent' : 'decimal',
    maximumFractionDigits: kind === 'share' ? 0 : 2,
  });
  return (value) => format.format(value);
}
