import type { ColumnKey } from '../columns/columnMapping.ts';
import { summaryWords } from '../locales/summaryWords.ts';
import type { OpenedLedger } from '../reading/openLedger.ts';
import { isBlank } from '../reading/rawTable.ts';
import type { BadRow, RowProblem } from './badRow.ts';
import { bodyStart, sourceRowOf } from './bodyRows.ts';

export interface ScreenedRows {
  /** Places of rows of the table that can be cases. */
  readonly places: readonly number[];
  readonly badRows: readonly (BadRow & { readonly place: number })[];
  /** Titles and header. */
  readonly header: number;
  readonly blank: number;
}

/** Tells rows that are cells of cases from those that are not: blank, of the header again, totals and notes, torn or shifted by a separator, with broken characters. */
export function screenRows(opened: OpenedLedger, mapped: ReadonlyMap<ColumnKey, number>): ScreenedRows {
  const { rows } = opened.table;
  const start = bodyStart(opened);
  const misquoted = new Set(opened.table.misquoted);
  const places: number[] = [];
  const badRows: (BadRow & { readonly place: number })[] = [];
  let [header, blank] = [0, 0];
  for (const [place, row] of rows.entries()) {
    if (isBlank(row)) blank++;
    else if (place < start) header++;
    else {
      const problem = misquoted.has(place) ? { reason: 'misquoted' as const } : shapeProblem(row, opened, mapped);
      if (problem === undefined) places.push(place);
      else badRows.push({ place, row: sourceRowOf(opened, place), problems: [problem] });
    }
  }
  return { places, badRows, header, blank };
}

function shapeProblem(
  row: readonly string[],
  opened: OpenedLedger,
  mapped: ReadonlyMap<ColumnKey, number>,
): RowProblem | undefined {
  const { table, header } = opened;
  const { names } = header;
  if (header.headerRows > 0 && isHeaderAgain(row, table.rows[bodyStart(opened) - 1]!))
    return { reason: 'repeatedHeader' };
  if (isSummary(row, mapped)) return { reason: 'summaryLine' };
  if (row.length > names.length && row.slice(names.length).some((cell) => cell.trim() !== '')) {
    return { reason: 'tooManyCells', value: String(row.length) };
  }
  for (const place of mapped.values()) {
    const cell = row[place];
    if (cell === undefined && table.isStrict) return { reason: 'tooFewCells', value: String(row.length) };
    if (cell?.includes('\ufffd') === true) return { reason: 'brokenCharacters', column: names[place]! };
  }
  return undefined;
}

const isHeaderAgain = (row: readonly string[], header: readonly string[]): boolean =>
  row.length >= 2 && header.length >= 2 && row.every((cell, c) => cell.trim() === (header[c] ?? '').trim());

/** A line of totals or a note below the table: its first words say so, and no date of a case stands where one has to. */
function isSummary(row: readonly string[], mapped: ReadonlyMap<ColumnKey, number>): boolean {
  const first = (row.find((cell) => cell.trim() !== '') ?? '').normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  if (!summaryWords.some((word) => first.startsWith(word))) return false;
  const date = row[mapped.get('received') ?? mapped.get('time') ?? -1] ?? '';
  return date.trim() === '' || date.trim() === first || !/\d{4}/.test(date);
}
