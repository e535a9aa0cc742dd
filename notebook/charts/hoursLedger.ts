import { fill } from '../../locales/fill.ts';
import { accounts } from '../../models/governance/accounts.ts';
import { fixed } from '../../report/numbers.ts';
import type { ComparisonView } from '../view/comparisonView.ts';
import { captionOf } from './captions.ts';
import type { Chart, ChartReader } from './chart.ts';
import type { DataTable } from './dataTable.ts';
import { drawHours } from './drawHours.ts';
import { accountGroups, type HoursLedger, hoursLedgers } from './hoursShares.ts';

/** Where all staffed hours go, and how busy that leaves each pool of staff. */
export const hoursLedger: Chart = {
  id: 'hours-ledger',
  build(view, reader) {
    const ledgers = hoursLedgers(view);
    if (ledgers.length === 0) return null;
    const { hoursLedger: words, accounts: names, common } = reader.page.charts;
    const groups = accountGroups.map(({ key, accounts: inGroup }) => {
      const list = inGroup.map((account) => names[account]).join(common.separator);
      return inGroup.length === 1 ? list : fill(words.group, { group: words.groups[key], list });
    });
    return {
      title: words.title,
      sentence: sentenceOf(ledgers, reader),
      caption: captionOf(
        [fill(words.caption, { groups: groups.join(common.clause) }), words.loadCaption],
        view,
        reader,
      ),
      table: tableOf(ledgers, view, reader),
      draw: (width) => drawHours(ledgers, width, reader),
    };
  },
};

function sentenceOf(ledgers: readonly HoursLedger[], { page }: ChartReader): string {
  const { hoursLedger: words, common } = page.charts;
  const items = ledgers.map(({ policy, hours, staffed }) => {
    const shares = accountGroups.map(({ key, accounts: inGroup }) => {
      const sum = inGroup.reduce((total, account) => total + hours[account], 0);
      return fill(words.share, { group: words.groups[key], share: fixed((sum / staffed) * 100, 0) });
    });
    return fill(words.item, { policy: policy.label, list: shares.join(common.separator) });
  });
  const overloaded = ledgers.flatMap(({ policy, loads }) => {
    const beyond = loads.filter((load) => load.overloaded).map(({ pool }) => words.pools[pool]);
    return beyond.length === 0 ? [] : [fill(words.item, { policy: policy.label, list: beyond.join(common.separator) })];
  });
  const busy =
    overloaded.length === 0 ? words.noneOverloaded : fill(words.overloaded, { list: overloaded.join(common.clause) });
  return [fill(words.sentence, { list: items.join(common.clause) }), busy].join(common.gap);
}

/** Intervals are the summary's: of hours per 1000 residents and year, and of loads. */
function tableOf(ledgers: readonly HoursLedger[], { summary }: ComparisonView, { page }: ChartReader): DataTable {
  const { hoursLedger: words, accounts: names, common } = page.charts;
  const { columns } = words;
  return {
    columns: [
      { key: 'policy', label: common.policy },
      { key: 'account', label: columns.account },
      { key: 'share', label: columns.share },
      { key: 'hours', label: columns.hours },
      { key: 'lo', label: columns.lo },
      { key: 'hi', label: columns.hi },
    ],
    rows: ledgers.flatMap(({ policy, hours, staffed, loads }) => {
      const outcomes = summary.policies.find(({ id }) => id === policy.id)!.outcomes;
      return [
        ...accounts.map((account) => {
          const { lo = null, hi = null } = outcomes[`hours.${account}`] ?? {};
          return [policy.label, names[account], hours[account] / staffed, hours[account], lo, hi];
        }),
        [policy.label, words.staffed, 1, staffed, null, null],
        ...loads.map(({ pool, mean, lo, hi, overloaded }) => {
          const sign = overloaded ? ` ${words.overloadSign}` : '';
          return [policy.label, fill(words.loadOf, { pool: words.pools[pool] }) + sign, mean, null, lo, hi];
        }),
      ];
    }),
  };
}
