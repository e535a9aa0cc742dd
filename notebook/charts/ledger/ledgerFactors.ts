import { fill } from '../../../locales/fill.ts';
import type { PublishedFactors } from '../../../report/ledger/published/publishFactors.ts';
import { fixed } from '../../../report/numbers.ts';
import type { LedgerView } from '../../view/ledgerView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import { drawEstimateRows } from './estimateRows.ts';
import { ledgerFacts } from './ledgerFacts.ts';

/** Arrivals of the months of the year, times their mean; null for fewer than two months. */
export const ledgerSeason = factorChart('season', 'ledger-season');

/** Arrivals of the days of the week, times their mean; null for fewer than two days. */
export const ledgerWeekdays = factorChart('weekdays', 'ledger-weekdays');

function factorChart(topic: 'season' | 'weekdays', id: string): Chart<LedgerView> {
  return {
    id,
    build(view, reader) {
      const said = view.said[topic];
      if (said === null) return null;
      const { ledger: t } = reader.page.charts;
      const { facts, caption } = ledgerFacts(view, reader);
      const labelOf = (place: number) => t[topic].names[place - 1] ?? '';
      const rows = said.factors.map(({ place, factor }) => ({ label: labelOf(place), estimate: factor }));
      return {
        title: t[topic].title,
        sentence: sentenceOf(said, topic, reader),
        caption: caption(t[topic].caption),
        facts,
        table: {
          columns: (['part', 'cases', 'factor', 'lo', 'hi'] as const).map((key) => ({ key, label: t.columns[key] })),
          rows: said.factors.map(({ place, factor }) => [
            labelOf(place),
            factor?.n ?? t.withheld,
            factor?.value ?? t.withheld,
            factor?.lo ?? null,
            factor?.hi ?? null,
          ]),
        },
        draw: (width) => drawEstimateRows(rows, { label: t[topic].axis, origin: 1, hasBars: true }, width, reader),
      };
    },
  };
}

/** Below this a difference is called more than chance. */
const level = 0.05;

function sentenceOf(
  { factors, p }: PublishedFactors,
  topic: 'season' | 'weekdays',
  { page: { charts } }: ChartReader,
): string {
  const t = charts.ledger[topic];
  const told = factors.flatMap(({ place, factor }) => (factor === null ? [] : [{ place, value: factor.value }]));
  const most = told.reduce((best, one) => (one.value > best.value ? one : best));
  const least = told.reduce((best, one) => (one.value < best.value ? one : best));
  const verdict = Number.isNaN(p) ? t.unknown : p < level ? t.more : t.alike;
  return fill(t.sentence, {
    most: t.names[most.place - 1] ?? '',
    high: fixed(most.value, 2),
    least: t.names[least.place - 1] ?? '',
    low: fixed(least.value, 2),
    verdict: fill(verdict, { p: p < 0.001 ? '< 0.001' : `= ${fixed(p, 3)}` }),
  });
}
