import { dateText } from '../../../ledger/dates/civilDays.ts';
import { fill } from '../../../locales/fill.ts';
import { fixed } from '../../../report/numbers.ts';
import type { LedgerView } from '../../view/ledgerView.ts';
import type { Chart } from '../chart.ts';
import { ledgerFacts } from './ledgerFacts.ts';
import { drawWeeks } from './weekLines.ts';

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
      draw: (width) =>
        drawWeeks(
          weeks.map(({ week, cases, lo, hi }) => ({ week, value: cases ?? Number.NaN, lo, hi })),
          t.arrivals.axis,
          width,
          reader,
        ),
    };
  },
};
