import { FaultError } from '../../../sim/engine/fault.ts';
import { ledgerFault } from '../../faultCodes.ts';
import { isBlank, type RawTable } from '../rawTable.ts';
import type { Turns } from '../turns.ts';
import { Archive } from './archive.ts';
import { onlySheet } from './onlySheet.ts';
import { readSheet } from './readSheet.ts';
import { readWorkbook } from './workbook.ts';

export interface ReadWorkbook {
  readonly table: RawTable;
  /** Which sheet was read. */
  readonly sheet: string;
  /** All of them, in the workbook's order. */
  readonly sheets: readonly string[];
}

/** The rows of a sheet: the one that is named, or the first that is shown and not empty. Throws `ledgerSheetUnknown`, `ledgerDamaged`, `ledgerTooLarge`, `ledgerFormatUnknown`, `ledgerEmpty`. */
export async function readXlsx(bytes: Uint8Array, wanted: string | undefined, turns: Turns): Promise<ReadWorkbook> {
  const archive = new Archive(bytes);
  const book = await readWorkbook(archive);
  const sheets = book.sheets.map(({ name }) => name);
  const candidates = book.sheets.filter(({ name, isHidden }) => (wanted === undefined ? !isHidden : name === wanted));
  if (wanted !== undefined && candidates.length === 0) {
    throw new FaultError(ledgerFault('ledgerSheetUnknown', 'sheet', { value: wanted, expected: sheets.join(', ') }));
  }
  const strings = book.strings === undefined ? undefined : archive.file(book.strings);
  const styles = book.styles === undefined ? undefined : archive.file(book.styles);
  for (const { name, file } of candidates) {
    await turns.take(0);
    const bytes = archive.file(file);
    if (bytes === undefined) throw new FaultError(ledgerFault('ledgerDamaged', 'sheet', { value: name }));
    const table = await readSheet(name, onlySheet(bytes, strings, styles), book.is1904, turns);
    if (wanted !== undefined || table.rows.some((row) => !isBlank(row))) return { table, sheet: name, sheets };
  }
  throw new FaultError(ledgerFault('ledgerEmpty', 'sheet', { expected: 'CSV, XLSX, XES' }));
}
