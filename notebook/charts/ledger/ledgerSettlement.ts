import * as Plot from '@observablehq/plot';
import { fill } from '../../../locales/fill.ts';
import type { PublishedSettlement } from '../../../report/ledger/published/publishSettlement.ts';
import { fixed } from '../../../report/numbers.ts';
import type { LedgerView } from '../../view/ledgerView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import { axisX, axisY, drawPlot, gridY, isNarrow, measuresOf, tickFormat } from '../plotDefaults.ts';
import { ledgerFacts } from './ledgerFacts.ts';

/** Share of cases that have ended by days since they came in, open ones counted as long as they were watched; null where no curve may be shown. */
export const ledgerSettlement: Chart<LedgerView> = {
  id: 'ledger-settlement',
  build(view, reader) {
    const { settlement } = view.said;
    if (settlement === null) return null;
    const t = reader.page.charts.ledger;
    const { facts, caption } = ledgerFacts(view, reader);
    const median = settlement.medianDays.value;
    const finite = (value: number) => (Number.isFinite(value) ? value : null);
    return {
      title: t.settlement.title,
      sentence: Number.isFinite(median)
        ? fill(t.settlement.sentence, { median: fixed(median, 1) })
        : t.settlement.never,
      caption: caption(t.settlement.caption),
      facts,
      table: {
        columns: (['day', 'ended', 'lo', 'hi'] as const).map((key) => ({ key, label: t.columns[key] })),
        rows: settlement.points.map(({ day, ended, lo, hi }) => [day, ended, finite(lo), finite(hi)]),
      },
      draw: (width) => drawSettled(settlement, width, reader),
    };
  },
};

function drawSettled({ points }: PublishedSettlement, width: number, reader: ChartReader): SVGSVGElement {
  const measures = measuresOf(reader);
  const narrow = isNarrow(width);
  const { axis, half } = reader.page.charts.ledger.settlement;
  const steps = { x: 'day', curve: 'step-after' } as const;
  return drawPlot(width, reader, {
    height: narrow ? 260 : 320,
    marginTop: 12,
    marginBottom: 2 * measures.row + 8,
    marginLeft: measures.font * 3.6,
    marginRight: measures.font * 1.5,
    x: { domain: [0, points.at(-1)!.day] },
    y: { domain: [0, 1] },
    marks: [
      gridY({ ticks: 5 }),
      Plot.ruleY([0.5], { stroke: 'var(--ink-soft)', strokeDasharray: '1 3' }),
      Plot.text([half], {
        y: 0.5,
        frameAnchor: 'right',
        dy: -8,
        fill: 'var(--ink-soft)',
        fontSize: measures.smallFont,
      }),
      axisY({ ticks: 5, tickFormat: tickFormat(reader, 'share'), label: null }),
      axisX({ ticks: narrow ? 4 : 8, tickFormat: tickFormat(reader, 'number'), label: null }),
      Plot.text([axis], {
        frameAnchor: 'bottom',
        dy: 2 * measures.row,
        lineAnchor: 'bottom',
        fill: 'var(--ink-soft)',
        fontSize: measures.smallFont,
      }),
      Plot.areaY(points, { ...steps, y1: 'lo', y2: 'hi', fill: 'var(--accent)', fillOpacity: 0.2 }),
      Plot.lineY(points, { ...steps, y: 'ended', stroke: 'var(--accent)', strokeWidth: measures.line }),
    ],
  });
}
