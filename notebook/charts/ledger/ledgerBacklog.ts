import { dateText } from '../../../ledger/dates/civilDays.ts';
import type { Estimate } from '../../../ledger/describe/estimate.ts';
import { fill } from '../../../locales/fill.ts';
import { fixed } from '../../../report/numbers.ts';
import type { LedgerView } from '../../view/ledgerView.ts';
import type { Chart } from '../chart.ts';
import { ledgerFacts } from './ledgerFacts.ts';
import { drawWeeks } from './weekLines.ts';

/** Open cases by week, and what the ledger cannot know of its beginning; null for fewer than two weeks. */
export const ledgerBacklog: Chart<LedgerView> = {
  id: 'ledger-backlog',
  build(view, reader) {
    const { backlog } = view.said;
    if (backlog === null) return null;
    const t = reader.page.charts.ledger;
    const { facts, caption } = ledgerFacts(view, reader);
    const { at, recorded, unrecorded, weeks } = backlog;
    const points = weeks.map(({ week, open }) => ({ week, value: open ?? Number.NaN }));
    const estimated = ({ value, lo, hi }: Estimate) =>
      Number.isFinite(value)
        ? fill(t.backlog.estimate, { value: fixed(value, 0), lo: fixed(lo, 0), hi: fixed(hi, 0) })
        : t.backlog.unknown;
    return {
      title: t.backlog.title,
      sentence: fill(t.backlog.sentence, {
        date: dateText(at),
        recorded: recorded ?? t.withheld,
        before: estimated(unrecorded),
      }),
      caption: caption(t.backlog.caption),
      facts,
      table: {
        columns: (['week', 'open'] as const).map((key) => ({ key, label: t.columns[key] })),
        rows: weeks.map(({ week, open }) => [dateText(week), open ?? t.withheld]),
      },
      draw: (width) => drawWeeks(points, t.backlog.axis, width, reader),
    };
  },
};
