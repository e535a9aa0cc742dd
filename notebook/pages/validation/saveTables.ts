import { chartReader } from '../../app/reader.ts';
import type { DataTable } from '../../charts/dataTable.ts';
import { download } from '../../figures/export/download.ts';
import { type FactRow, factRows } from '../../figures/export/factRows.ts';
import { fileName } from '../../figures/export/fileName.ts';
import { tableCsv } from '../../figures/export/tableCsv.ts';
import { tablesXlsx } from '../../figures/export/tablesXlsx.ts';
import type { ValidationView } from '../../view/validationView.ts';
import type { ShownValidation } from './validationModel.ts';

/** What a file says besides its numbers. */
export interface SavedFacts {
  /** What names of files begin with; those of the validation unless told. */
  readonly of?: string;
  /** Parts of the name after the table's. */
  readonly stem: readonly (string | number)[];
  readonly rows: readonly FactRow[];
}

export const factsOf = (view: ValidationView): SavedFacts => ({
  stem: [view.shownCase ?? 'all', view.facts.seed],
  rows: factRows(view, chartReader.peek()),
});

const nameOf = (id: string, { of = 'zhili-validation', stem }: SavedFacts, ending: string): string =>
  fileName([of, id, ...stem], ending);

/** Saves a table; returns the file's name. */
export function saveCsv(id: string, table: DataTable, facts: SavedFacts): string {
  const name = nameOf(id, facts, 'csv');
  download(new Blob([tableCsv(table)], { type: 'text/csv;charset=utf-8' }), name);
  return name;
}

/** The same as a spreadsheet with a sheet of facts. Throws `chunkMissing`. */
export async function saveXlsx(id: string, title: string, table: DataTable, facts: SavedFacts): Promise<string> {
  const name = nameOf(id, facts, 'xlsx');
  const about = chartReader.peek().page.figures.facts.version;
  download(await tablesXlsx([{ name: title, table }], { name: about, rows: facts.rows }), name);
  return name;
}

/** Saves the result as `zhili validate --format json` prints it; a kept one with the day it was made. */
export function saveDocument({ document }: ShownValidation): void {
  const name = fileName(['zhili-validation', document.seed, document.engine], 'json');
  download(new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' }), name);
}
