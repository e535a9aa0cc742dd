import type { Language } from '../../../../locales/language.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import type { DataTable } from '../../../charts/dataTable.ts';
import { pageTextsOf } from '../../../locales/texts.ts';
import { type BudgetAccount, budgetLines } from './budgetLines.ts';
import { policyLabel } from './labels.ts';

/** The budget of every policy as a table to be taken away: an item a row, a policy a column, yuan a year. */
export function budgetData(question: Question, language: Language): DataTable {
  const w = pageTextsOf(language).compare.settings.budget;
  const accounts = budgetLines(question).flatMap(({ key, choice, account }) =>
    'charges' in account ? [{ key, label: policyLabel(choice, question, language), account }] : [],
  );
  const items = [...new Set(accounts.flatMap(({ account }) => account.charges.map(({ key }) => key)))];
  const row = (label: string, yuan: (account: BudgetAccount) => number) => [
    label,
    ...accounts.map(({ account }) => Math.round(yuan(account))),
  ];
  return {
    columns: [{ key: 'item', label: w.item }, ...accounts.map(({ key, label }) => ({ key, label }))],
    rows: [
      row(w.programme, ({ programme }) => programme),
      ...items.map((item) =>
        row(w.charges[item], ({ charges }) => -(charges.find(({ key }) => key === item)?.yuan ?? 0)),
      ),
      row(w.remaining, ({ remaining }) => remaining),
    ],
  };
}
