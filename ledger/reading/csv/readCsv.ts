import { checkLimit } from '../limits.ts';
import type { RawTable } from '../rawTable.ts';
import { rowsATurn, type Turns } from '../turns.ts';
import { CsvReader } from './csvReader.ts';
import { detectSeparator, type Separator } from './detectSeparator.ts';

/** The rows of a CSV text, and what separated them. Throws `ledgerTooLarge`, `ledgerStopped`. */
export async function readCsv(
  text: string,
  given: Separator | undefined,
  turns: Turns,
): Promise<{ table: RawTable; separator: Separator }> {
  const found = detectSeparator(text);
  const separator = given ?? found.separator;
  const reader = new CsvReader(text, separator);
  const rows: string[][] = [];
  const misquoted: number[] = [];
  let cells = 0;
  for (let row = reader.next(); row !== undefined; row = reader.next()) {
    if (row.isMisquoted) misquoted.push(rows.length);
    // The line that names the separator is none of the table; an empty row keeps the count of rows right.
    rows.push(found.isTold && rows.length === 0 ? [''] : row.cells);
    cells += row.cells.length;
    if (rows.length % rowsATurn !== 0) continue;
    checkLimit('rows', rows.length);
    checkLimit('cells', cells);
    await turns.take(reader.position / text.length);
  }
  checkLimit('rows', rows.length);
  checkLimit('cells', cells);
  return { table: { rows, isStrict: true, misquoted }, separator };
}
