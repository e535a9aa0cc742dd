import * as Plot from '@observablehq/plot';
import { dateText } from '../../../ledger/dates/civilDays.ts';
import { fill } from '../../../locales/fill.ts';
import type { PublishedWeek } from '../../../report/ledger/published/publishedLedger.ts';
import { fixed } from '../../../report/numbers.ts';
import type { LedgerView } from '../../view/ledgerView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import { axisX, axisY, drawPlot, gridY, isNarrow, measuresOf, tickFormat } from '../plotDefaults.ts';
import { ledgerFacts } from './ledgerFacts.ts';

/** Cases by week with the interval of each week's mean; null for fewer than two whole weeks that are told. */
export const ledgerArrivals: Chart<LedgerView> = {
  id: 'ledger-arrivals',
  build(view, reader) {
    const { weeks } = view.said;
    const told = weeks.flatMap(({ cases }) => (cases === null ? [] : [cases]));
    if (told.length < 2) return null;
    const t = reader.page.charts.ledger;
    const { facts, caption } = ledgerFacts(view, reader);
    const mean = told.reduce((sum, one) => sum + one, 0) / told.length;
    const finite = (value: number) => (Number.isFinite(value) ? value : null);
    return {
      title: t.arrivals.title,
      sentence: fill(t.arrivals.sentence, {
        mean: fixed(mean, 1),
        weeks: told.length,
        least: told.reduce((least, one) => Math.min(least, one)),
        most: told.reduce((most, one) => Math.max(most, one)),
      }),
      caption: caption(t.arrivals.caption),
      facts,
      table: {
        columns: (['week', 'cases', 'lo', 'hi'] as const).map((key) => ({ key, label: t.columns[key] })),
        rows: weeks.map(({ week, cases, lo, hi }) => [dateText(week), cases ?? t.withheld, finite(lo), finite(hi)]),
      },
      draw: (width) => drawWeeks(weeks, width, reader),
    };
  },
};

function drawWeeks(weeks: readonly PublishedWeek[], width: number, reader: ChartReader): SVGSVGElement {
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
      Plot.text([reader.page.charts.ledger.arrivals.axis], {
        frameAnchor: 'top-left',
        dy: -measures.row - 2,
        fill: 'var(--ink-soft)',
        fontSize: measures.smallFont,
      }),
      Plot.areaY(weeks, { ...x, y1: 'lo', y2: 'hi', fill: 'var(--accent)', fillOpacity: 0.2 }),
      Plot.lineY(weeks, {
        ...x,
        y: (one: PublishedWeek) => one.cases ?? Number.NaN,
        stroke: 'var(--accent)',
        strokeWidth: measures.line,
      }),
    ],
  });
}
