import * as Plot from '@observablehq/plot';
import { dateText } from '../../../ledger/dates/civilDays.ts';
import type { ChartReader } from '../chart.ts';
import { axisX, axisY, drawPlot, gridY, isNarrow, measuresOf, tickFormat } from '../plotDefaults.ts';

export interface WeekPoint {
  /** Monday, in days since 1970-01-01. */
  readonly week: number;
  /** NaN where withheld. */
  readonly value: number;
  /** Ends of an interval, where there is one. */
  readonly lo?: number;
  readonly hi?: number;
}

/** A number by week as a line, with a band where there are intervals. */
export function drawWeeks(
  points: readonly WeekPoint[],
  label: string,
  width: number,
  reader: ChartReader,
): SVGSVGElement {
  const measures = measuresOf(reader);
  const narrow = isNarrow(width);
  const x = { x: 'week' } as const;
  return drawPlot(width, reader, {
    height: narrow ? 240 : 300,
    marginTop: measures.row + 8,
    marginBottom: measures.row + 10,
    marginLeft: measures.font * 3.4,
    marginRight: measures.font * 2,
    y: { zero: true },
    marks: [
      gridY({ ticks: 5 }),
      axisY({ ticks: 5, tickFormat: tickFormat(reader, 'number'), label: null }),
      axisX({ ticks: narrow ? 3 : 6, tickFormat: (day: number) => dateText(day).slice(0, 7), label: null }),
      Plot.text([label], {
        frameAnchor: 'top-left',
        dy: -measures.row - 2,
        fill: 'var(--ink-soft)',
        fontSize: measures.smallFont,
      }),
      ...(points.some(({ lo }) => lo !== undefined)
        ? [Plot.areaY(points, { ...x, y1: 'lo', y2: 'hi', fill: 'var(--accent)', fillOpacity: 0.2 })]
        : []),
      Plot.lineY(points, { ...x, y: 'value', stroke: 'var(--accent)', strokeWidth: measures.line }),
    ],
  });
}
