import { fill } from '../../locales/fill.ts';
import { decimalsFor, fixed } from '../../report/numbers.ts';
import type { ComparisonView } from '../view/comparisonView.ts';
import { captionOf } from './captions.ts';
import type { Chart, ChartReader } from './chart.ts';
import { contrastSentence } from './contrastSentence.ts';
import { coordinationAccounts, coordinationParts } from './coordinationParts.ts';
import type { DataTable } from './dataTable.ts';
import { type CoordinationRow, drawCoordination } from './drawCoordination.ts';

/** What coordinating costs for every case settled, and on which accounts it stands. */
export const coordinationCost: Chart = {
  id: 'coordination-cost',
  build(view, reader) {
    const rows = rowsOf(view, reader);
    if (rows.length === 0) return null;
    const { common, coordinationCost: words } = reader.page.charts;
    const totals = rows.map(({ policy, figure }) => fill(words.item, { policy: policy.label, figure }));
    const undefinedWorlds = rows.flatMap(({ policy }) => {
      const n = outcomeOf(view, policy.id)?.nUndefined ?? 0;
      return n === 0 ? [] : [fill(common.undefinedWorlds, { policy: policy.label, n })];
    });
    const intervals = rows.some(({ lo }) => lo !== null) ? [common.interval] : [];
    return {
      title: words.title,
      sentence: [
        fill(words.sentence, { list: totals.join(common.clause) }),
        contrastSentence(view, 'coordinationYuanPerSettled', reader),
      ]
        .filter((sentence) => sentence !== null)
        .join(common.gap),
      caption: captionOf([words.caption, ...intervals, ...undefinedWorlds], view, reader),
      table: tableOf(rows, reader),
      draw: (width) => drawCoordination(rows, width, reader),
    };
  },
};

const outcomeOf = ({ summary }: ComparisonView, policy: string) =>
  summary.policies.find(({ id }) => id === policy)?.outcomes.coordinationYuanPerSettled;

function rowsOf(view: ComparisonView, reader: ChartReader): CoordinationRow[] {
  const words = reader.page.charts.coordinationCost;
  return view.policies.flatMap((policy): CoordinationRow[] => {
    const outcome = outcomeOf(view, policy.id);
    if (outcome === undefined || outcome.mean === null) return [];
    const parts = coordinationParts(policy.runs);
    const { mean, lo, hi } = outcome;
    const half = lo === null || hi === null ? null : (hi - lo) / 2;
    const decimals = Math.min(1, decimalsFor([mean]));
    const hours = coordinationAccounts.reduce((sum, account) => sum + parts.hours[account], 0);
    const values = {
      yuan: fixed(mean, decimals),
      half: half === null ? '' : fixed(half, decimals),
      hours: fixed(hours, 2),
    };
    return [{ policy, parts, mean, lo, hi, figure: fill(half === null ? words.figureAlone : words.figure, values) }];
  });
}

function tableOf(rows: readonly CoordinationRow[], { page }: ChartReader): DataTable {
  const { columns, total } = page.charts.coordinationCost;
  return {
    columns: [
      { key: 'policy', label: page.charts.common.policy },
      { key: 'account', label: columns.account },
      { key: 'yuan', label: columns.yuan },
      { key: 'hours', label: columns.hours },
      { key: 'lo', label: columns.lo },
      { key: 'hi', label: columns.hi },
      { key: 'worlds', label: columns.worlds },
    ],
    rows: rows.flatMap(({ policy, parts, mean, lo, hi }) => [
      ...coordinationAccounts.map((account) => [
        policy.label,
        page.charts.accounts[account],
        parts.yuan[account],
        parts.hours[account],
        null,
        null,
        parts.n,
      ]),
      [
        policy.label,
        total,
        mean,
        coordinationAccounts.reduce((sum, account) => sum + parts.hours[account], 0),
        lo,
        hi,
        parts.n,
      ],
    ]),
  };
}
