import { fill } from '../../../locales/fill.ts';
import { fixed } from '../../../report/numbers.ts';
import type { LedgerView } from '../../view/ledgerView.ts';
import type { Chart } from '../chart.ts';
import { ledgerFacts } from './ledgerFacts.ts';
import { drawShareRows } from './shareRows.ts';

/** Shares of the types of cases; null where the ledger has no types. */
export const ledgerTypes = wordChart('types', 'ledger-types');

/** Shares of the places where cases come from; null where the ledger has no places. */
export const ledgerPlaces = wordChart('byPlace', 'ledger-places');

function wordChart(topic: 'types' | 'byPlace', id: string): Chart<LedgerView> {
  return {
    id,
    build(view, reader) {
      const words = view.said[topic];
      const first = words.find(({ kind, share }) => kind === 'word' && share !== null);
      if (first?.share === null || first === undefined) return null;
      const t = reader.page.charts.ledger;
      const { facts, caption } = ledgerFacts(view, reader);
      const labelOf = ({ kind, word }: (typeof words)[number]) => (kind === 'word' ? word : t[kind]);
      return {
        title: t[topic].title,
        sentence: fill(t[topic].sentence, { word: first.word, share: fixed(first.share.value * 100, 1) }),
        caption: caption(t[topic].caption),
        facts,
        table: {
          columns: (['word', 'cases', 'share', 'lo', 'hi'] as const).map((key) => ({
            key,
            label: key === 'word' ? t[topic].word : t.columns[key],
          })),
          rows: words.map((one) => [
            labelOf(one),
            one.cases ?? t.withheld,
            one.share?.value ?? null,
            one.share?.lo ?? null,
            one.share?.hi ?? null,
          ]),
        },
        draw: (width) =>
          drawShareRows(
            words.map((one) => ({ label: labelOf(one), share: one.share })),
            width,
            reader,
          ),
      };
    },
  };
}
