import type { Estimate } from '../../../ledger/describe/estimate.ts';
import { fill } from '../../../locales/fill.ts';
import { fixed } from '../../../report/numbers.ts';
import type { LedgerView } from '../../view/ledgerView.ts';
import type { Chart } from '../chart.ts';
import { ledgerFacts } from './ledgerFacts.ts';
import { drawShareRows } from './shareRows.ts';

/** Persons or households who come more than once; null where the ledger names neither. */
export const ledgerRepeats: Chart<LedgerView> = {
  id: 'ledger-repeats',
  build(view, reader) {
    const { repeats } = view.said;
    if (repeats === null) return null;
    const { ledger: t } = reader.page.charts;
    const { facts, caption } = ledgerFacts(view, reader);
    const { n, byCases, repeated, casesOfThem } = repeats;
    const who = t.repeats.who[repeats.who];
    const percent = (share: Estimate | null) => (share === null ? t.withheld : `${fixed(share.value * 100, 1)} %`);
    const rows = [
      { label: fill(t.repeats.repeated, { who }), share: repeated },
      { label: t.repeats.theirs, share: casesOfThem },
    ];
    return {
      title: t.repeats.title,
      sentence: fill(t.repeats.sentence, { n, who, repeated: percent(repeated), cases: percent(casesOfThem) }),
      caption: caption(t.repeats.caption),
      facts,
      table: {
        columns: (['each', 'who'] as const).map((key) => ({ key, label: t.columns[key] })),
        rows: byCases.map((count, i) => [
          i + 1 < byCases.length ? String(i + 1) : fill(t.repeats.more, { n: i + 1 }),
          count ?? t.withheld,
        ]),
      },
      draw: (width) => drawShareRows(rows, width, reader, t.repeats.axis),
    };
  },
};
