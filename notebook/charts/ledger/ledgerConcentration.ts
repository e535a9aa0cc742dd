import { fill } from '../../../locales/fill.ts';
import { fixed } from '../../../report/numbers.ts';
import type { LedgerView } from '../../view/ledgerView.ts';
import type { Chart } from '../chart.ts';
import { ledgerFacts } from './ledgerFacts.ts';
import { drawShareRows } from './shareRows.ts';

/** Shares of the places with the most cases; null where the ledger has no two places. */
export const ledgerConcentration: Chart<LedgerView> = {
  id: 'ledger-concentration',
  build(view, reader) {
    const { places } = view.said;
    if (places === null) return null;
    const t = reader.page.charts.ledger;
    const { facts, caption } = ledgerFacts(view, reader);
    const { gini, giniByChance, top } = places;
    const two = (value: number) => fixed(value, 2);
    const rows = top.map((one) => ({
      label: one.top === 1 ? t.concentration.top.one : fill(t.concentration.top.many, { top: one.top }),
      share: one.share,
    }));
    return {
      title: t.concentration.title,
      sentence: fill(t.concentration.sentence, {
        places: places.places,
        gini: two(gini.value),
        chance: two(giniByChance),
      }),
      caption: caption(fill(t.concentration.caption, { lo: two(gini.lo), hi: two(gini.hi) })),
      facts,
      table: {
        columns: (['top', 'share', 'lo', 'hi'] as const).map((key) => ({ key, label: t.columns[key] })),
        rows: top.map((one) => [one.top, one.share?.value ?? t.withheld, one.share?.lo ?? null, one.share?.hi ?? null]),
      },
      draw: (width) => drawShareRows(rows, width, reader),
    };
  },
};
