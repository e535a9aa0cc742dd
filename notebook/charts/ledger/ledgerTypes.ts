import { fill } from '../../../locales/fill.ts';
import { fixed } from '../../../report/numbers.ts';
import type { LedgerView } from '../../view/ledgerView.ts';
import type { Chart } from '../chart.ts';
import { ledgerFacts } from './ledgerFacts.ts';
import { drawShareRows } from './shareRows.ts';

/** Shares of the types of cases; null where the ledger has no types. */
export const ledgerTypes: Chart<LedgerView> = {
  id: 'ledger-types',
  build(view, reader) {
    const { types } = view.said;
    const first = types.find(({ kind, share }) => kind === 'word' && share !== null);
    if (first?.share === null || first === undefined) return null;
    const t = reader.page.charts.ledger;
    const { facts, caption } = ledgerFacts(view, reader);
    const labelOf = ({ kind, word }: (typeof types)[number]) => (kind === 'word' ? word : t[kind]);
    return {
      title: t.types.title,
      sentence: fill(t.types.sentence, { type: first.word, share: fixed(first.share.value * 100, 1) }),
      caption: caption(t.types.caption),
      facts,
      table: {
        columns: (['type', 'cases', 'share', 'lo', 'hi'] as const).map((key) => ({ key, label: t.columns[key] })),
        rows: types.map((one) => [
          labelOf(one),
          one.cases ?? t.withheld,
          one.share?.value ?? null,
          one.share?.lo ?? null,
          one.share?.hi ?? null,
        ]),
      },
      draw: (width) =>
        drawShareRows(
          types.map((one) => ({ label: labelOf(one), share: one.share })),
          width,
          reader,
        ),
    };
  },
};
