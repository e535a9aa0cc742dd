import type { BadRow } from '../../ledger/rows/badRow.ts';
import type { Texts } from '../../locales/texts.ts';
import { csvRow } from '../csv.ts';
import { problemText } from './problemText.ts';

/** Header and one row a problem of each row that is left out. */
export function* badRowsCsv(badRows: readonly BadRow[], texts: Texts): Generator<string> {
  yield csvRow(['row', 'column', 'reason', 'value', 'text']);
  for (const { row, problems } of badRows) {
    for (const problem of problems) {
      const { column, reason, value } = problem;
      yield csvRow([row, column ?? null, reason, value ?? null, problemText(problem, texts)]);
    }
  }
}
