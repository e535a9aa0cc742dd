import { csvRow } from '../../../report/csv.ts';
import type { DataTable } from '../../charts/dataTable.ts';

/** Excel takes a file without it for the local code page and garbles Chinese. */
const byteOrderMark = '\ufeff';

/** The table as CSV: machine names as header, one line a row; null is empty. */
export function tableCsv({ columns, rows }: DataTable): string {
  const lines = [columns.map(({ key }) => key), ...rows];
  return byteOrderMark + lines.map((line) => csvRow(line.map(harmless))).join('');
}

/** A spreadsheet runs text that begins like a formula; labels, and names of policies in the header, are the reader's own or come from elsewhere. */
function harmless(cell: string | number | null): string | number | null {
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
