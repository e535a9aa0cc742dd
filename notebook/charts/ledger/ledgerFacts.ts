import { dateText } from '../../../ledger/dates/civilDays.ts';
import { fill } from '../../../locales/fill.ts';
import type { LedgerView } from '../../view/ledgerView.ts';
import type { ChartReader } from '../chart.ts';

/** What stands around every figure of a ledger: what it can be cited by, and the end of its caption. */
export function ledgerFacts(
  { said, facts: { version } }: LedgerView,
  { page }: ChartReader,
): { readonly facts: string; caption(reading: string): string } {
  const { ledger: t, common } = page.charts;
  const [from, until] = said.span;
  const values = { from: dateText(from), until: dateText(until), n: said.cases, version };
  return {
    facts: fill(t.facts, values),
    caption: (reading) => [reading, fill(t.made, values), t.privacy].join(common.gap),
  };
}
