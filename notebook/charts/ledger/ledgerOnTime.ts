import { fill } from '../../../locales/fill.ts';
import { fixed } from '../../../report/numbers.ts';
import type { LedgerView } from '../../view/ledgerView.ts';
import type { Chart } from '../chart.ts';
import { ledgerFacts } from './ledgerFacts.ts';
import { drawShareRows } from './shareRows.ts';

const counted = ['onTime', 'late', 'notYetDue', 'unknown', 'endedOtherwise'] as const;

/** Shares of cases that kept each deadline. */
export const ledgerOnTime: Chart<LedgerView> = {
  id: 'ledger-on-time',
  build(view, reader) {
    const t = reader.page.charts.ledger;
    const { facts, caption } = ledgerFacts(view, reader);
    const rows = view.said.onTime.map((one) => ({
      ...one,
      label: fill(t.onTime.deadlines[one.deadline], { days: one.days }),
    }));
    const items = rows.flatMap(({ label, share }) =>
      share === null ? [] : [fill(t.onTime.item, { deadline: label, share: fixed(share.value * 100, 1) })],
    );
    const list = items.join(reader.page.charts.common.clause);
    return {
      title: t.onTime.title,
      sentence: items.length === 0 ? t.onTime.none : fill(t.onTime.sentence, { list }),
      caption: caption(t.onTime.caption),
      facts,
      table: {
        columns: (['deadline', 'days', ...counted, 'share', 'lo', 'hi'] as const).map((key) => ({
          key,
          label: t.columns[key],
        })),
        rows: rows.map(({ label, days, share, ...counts }) => [
          label,
          days,
          ...counted.map((key) => counts[key] ?? t.withheld),
          share?.value ?? null,
          share?.lo ?? null,
          share?.hi ?? null,
        ]),
      },
      draw: (width) => drawShareRows(rows, width, reader),
    };
  },
};
