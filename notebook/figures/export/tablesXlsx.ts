import type { WorkSheet } from '@e965/xlsx';
import type { DataTable } from '../../charts/dataTable.ts';
import type { FactRow } from './factRows.ts';
import { onDemand } from './onDemand.ts';
import { sheetNames } from './sheetNames.ts';

export interface NamedTable {
  /** Becomes the name of the sheet, shortened. */
  readonly name: string;
  readonly table: DataTable;
}

export interface FactSheet {
  readonly name: string;
  readonly rows: readonly FactRow[];
}

/**
 * A workbook with a sheet a table (numbers as numbers, labels as headers, empty where undefined) and one with the facts, which stands first if
 * there are several tables. Throws `chunkMissing`.
 */
export async function tablesXlsx(tables: readonly NamedTable[], facts: FactSheet): Promise<Blob> {
  const { utils, write } = await onDemand('@e965/xlsx', () => import('@e965/xlsx'));
  const book = utils.book_new();
  const sheets = tables.map(({ name, table }) => ({
    name,
    cells: [table.columns.map(({ label }) => label), ...table.rows.map((row) => [...row])],
  }));
  const factSheet = { name: facts.name, cells: facts.rows.map((row) => [...row]) };
  const all = tables.length > 1 ? [factSheet, ...sheets] : [...sheets, factSheet];
  const names = sheetNames(all.map(({ name }) => name));
  all.forEach(({ cells }, place) => {
    const sheet: WorkSheet = utils.aoa_to_sheet(cells);
    sheet['!cols'] = columnWidths(cells);
    utils.book_append_sheet(book, sheet, names[place]!);
  });
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}

/** Wide enough for what is written in the first rows; ideographs take two places. */
function columnWidths(cells: readonly (readonly (string | number | null)[])[]): { wch: number }[] {
  const sample = cells.slice(0, 100);
  return (cells[0] ?? []).map((_, column) => {
    const lengths = sample.map((row) => String(row[column] ?? '').replaceAll(/[^\p{ASCII}]/gu, '  ').length);
    return { wch: Math.min(48, Math.max(8, ...lengths) + 2) };
  });
}
