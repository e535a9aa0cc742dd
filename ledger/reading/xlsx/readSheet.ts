import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import { FaultError } from '../../../sim/engine/fault.ts';
import { dateText } from '../../dates/civilDays.ts';
import { serialZero } from '../../dates/readDate.ts';
import { ledgerFault } from '../../faultCodes.ts';
import { checkLimit, ledgerLimits } from '../limits.ts';
import type { RawTable } from '../rawTable.ts';
import { rowsATurn, type Turns } from '../turns.ts';

const options = {
  type: 'array',
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
} as const;

const notAvailable = 42;

/** Days of 9999-12-31: the last that a spreadsheet's format can show. */
const lastSerial = 2_958_465;

type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** The rows of one sheet as texts: dates as `2024-03-05 14:02`, merged cells each with the text of the whole. `book` is what `onlySheet` made. Throws `ledgerDamaged`, `ledgerTooLarge`, `ledgerStopped`. */
export async function readSheet(name: string, book: Uint8Array, is1904: boolean, turns: Turns): Promise<RawTable> {
  const { read, SSF } = await import('@e965/xlsx');
  let sheet: WorkSheet | undefined;
  try {
    sheet = Object.values(read(book, { ...options, sheetRows: ledgerLimits.rows + 1 }).Sheets)[0];
  } catch {
    // The library throws whatever its code runs into.
  }
  if (sheet === undefined) throw damaged(name);
  const isDate = (format: string | number | undefined): boolean => typeof format === 'string' && SSF.is_date(format);
  const rows = await textRows((sheet['!data'] ?? []) as Rows, is1904, memo(isDate), turns);
  fillMerged(rows, sheet['!merges'] ?? []);
  return { rows, isStrict: false, misquoted: [] };
}

const damaged = (value: string) => new FaultError(ledgerFault('ledgerDamaged', 'sheet', { value }));

type IsDate = (format: string | number | undefined) => boolean;

/** A sheet has a handful of formats and a million cells. */
function memo(isDate: IsDate): IsDate {
  const known = new Map<string | number | undefined, boolean>();
  return (format) => {
    const found = known.get(format);
    if (found !== undefined) return found;
    known.set(format, isDate(format));
    return known.get(format)!;
  };
}

async function textRows(data: Rows, is1904: boolean, isDate: IsDate, turns: Turns): Promise<string[][]> {
  checkLimit('rows', data.length);
  const rows: string[][] = [];
  let cells = 0;
  for (let r = 0; r < data.length; r++) {
    const from = data[r] ?? [];
    checkLimit('columns', from.length);
    cells += from.length;
    checkLimit('cells', cells);
    const row: string[] = [];
    for (let c = 0; c < from.length; c++) row.push(cellText(from[c], is1904, isDate));
    rows.push(row);
    if (r % rowsATurn === 0) await turns.take(r / data.length);
  }
  return rows;
}

function cellText(cell: CellObject | undefined, is1904: boolean, isDate: IsDate): string {
  if (cell?.v === undefined) return '';
  if (cell.t === 'e') return cell.v === notAvailable ? '#N/A' : '#ERROR';
  if (cell.t !== 'n' || typeof cell.v !== 'number') return String(cell.v);
  const serial = cell.v;
  const isDay = serial >= 61 && serial <= lastSerial && isDate(cell.z);
  if (!isDay) return String(serial);
  const hasTime = serial % 1 !== 0 || /h/i.test(String(cell.z));
  return dateText(serial + serialZero[is1904 ? '1904' : '1900'], hasTime);
}

/** Every cell of a merged block says what the block says, within the rows and columns that are there. */
function fillMerged(rows: string[][], merges: readonly Range[]): void {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let filled = 0;
  for (const { s, e } of merges) {
    const text = rows[s.r]?.[s.c] ?? '';
    if (text === '') continue;
    for (let r = s.r; r <= Math.min(e.r, rows.length - 1); r++) {
      const row = rows[r]!;
      for (let c = s.c; c <= Math.min(e.c, width - 1); c++) {
        while (row.length < c) row.push('');
        row[c] = text;
        checkLimit('cells', ++filled);
      }
    }
  }
}
