import type { RowProblem } from '../../ledger/rows/badRow.ts';
import { fill, placeholdersOf } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { readable } from '../../scenarios/loader/checkText.ts';

/** One thing that is wrong with a row: `closed: a day or time that does not exist, got 2024-02-30`. */
export function problemText({ reason, column, value }: RowProblem, texts: Texts): string {
  const { reasons, bad } = texts.ledgerReading;
  const template = reasons[reason];
  const said = fill(template, { value: value ?? '' });
  const problem = column === undefined ? said : fill(bad.problem, { column: readable(column), reason: said });
  const isSaid = value === undefined || placeholdersOf(template).includes('value');
  return isSaid ? problem : fill(bad.got, { problem, value: readable(value) });
}
