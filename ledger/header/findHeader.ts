import { FaultError } from '../../sim/engine/fault.ts';
import { readDate } from '../dates/readDate.ts';
import { ledgerFault } from '../faultCodes.ts';
import { columnLetters, isBlank, type RawTable } from '../reading/rawTable.ts';
import { isColumnNumbers } from './columnNumbers.ts';
import { headerNames } from './headerNames.ts';

/** What a reader says of the header: both count from 1 as the file does; without them, they are found. */
export interface HeaderChoice {
  /** Row of the file in which the header begins; what stands above it is title. */
  readonly firstRow?: number;
  /** How many rows the header has; 0: none, and columns are called by letters. */
  readonly headerRows?: number;
}

export interface Header {
  /** Row of the file in which the header begins; where there is none, in which the cases begin. */
  readonly firstRow: number;
  readonly headerRows: number;
  /** A name for each column, all different: those of a header of several rows joined by `/`, letters where there is none. */
  readonly names: readonly string[];
}

/** Rows in which a header is looked for, blank ones included. */
const searched = 60;

const mostHeaderRows = 3;

const sampled = 300;

/** Finds where titles end, which rows are header, and where the cases begin; `choice` overrides. Throws `ledgerHeaderRows`. */
export function findHeader(table: RawTable, choice: HeaderChoice = {}): Header {
  const { rows, names } = table;
  if (names !== undefined) return { firstRow: 1, headerRows: 0, names: unlike(names) };
  checkChoice(choice, rows.length);
  const found =
    choice.firstRow === undefined || choice.headerRows === undefined ? searchHeader(rows, choice) : undefined;
  const first = choice.firstRow === undefined ? found!.first : choice.firstRow - 1;
  const headerRows = choice.headerRows ?? found!.body - first;
  const body = first + headerRows;
  const width = widthOf(rows, first, body);
  const header = rows.slice(first, body).filter((row) => !isColumnNumbers(row));
  return { firstRow: first + 1, headerRows, names: unlike(headerNames(header, width)) };
}

function checkChoice({ firstRow, headerRows }: HeaderChoice, rows: number): void {
  const refuse = (path: string, value: number, expected: string) =>
    new FaultError(ledgerFault('ledgerHeaderRows', path, { value, expected }));
  if (firstRow !== undefined && !(Number.isInteger(firstRow) && firstRow >= 1 && firstRow <= Math.max(1, rows))) {
    throw refuse('firstRow', firstRow, `[1, ${Math.max(1, rows)}]`);
  }
  const most = Math.min(10, Math.max(0, rows - (firstRow ?? 1) + 1));
  if (headerRows !== undefined && !(Number.isInteger(headerRows) && headerRows >= 0 && headerRows <= most)) {
    throw refuse('headerRows', headerRows, `[0, ${most}]`);
  }
}

const different = (row: readonly string[]): number => new Set(row.map((cell) => cell.trim()).filter(Boolean)).size;

const anyDate = { dayOrder: 'dmy', serials: '1900', utcOffsetMinutes: 0 } as const;

/** A cell that a case has and a header has not: a date, a number of some length, a number with decimals. */
function isData(cell: string): boolean {
  const text = cell.trim();
  if (text === '' || text.length > 40 || !/\d/.test(text)) return false;
  return (
    /^[+-]?\d+(?:\.\d+)?$/.test(text) || /^\w*\d{5,}\w*$/.test(text) || typeof readDate(text, anyDate) === 'object'
  );
}

/** `first` is the place of the first header row, `body` that of the first case; equal where there is no header. */
function searchHeader(rows: readonly (readonly string[])[], choice: HeaderChoice): { first: number; body: number } {
  const from = choice.firstRow === undefined ? 0 : choice.firstRow - 1;
  const usual = usualWidth(rows, from);
  let body = -1;
  for (let r = from; r < Math.min(rows.length, from + searched) && body < 0; r++) {
    const row = rows[r]!;
    if (different(row) * 2 >= usual && row.some(isData) && !isColumnNumbers(row)) body = r;
  }
  if (body < 0) {
    // No row looks like a case: the first that looks like a header is one, of what follows nothing is known.
    const header = rows.findIndex((row, r) => r >= from && different(row) * 2 >= usual && !isBlank(row));
    return { first: Math.max(from, header), body: Math.max(from, header) + (header < 0 ? 0 : 1) };
  }
  if (choice.firstRow !== undefined) return { first: from, body };
  const { headerRows } = choice;
  return { first: headerRows === undefined ? firstOfHeader(rows, body) : Math.max(0, body - headerRows), body };
}

/** How many different cells a row has, usually. */
function usualWidth(rows: readonly (readonly string[])[], from: number): number {
  const counts = rows
    .slice(from, from + sampled)
    .map(different)
    .filter((n) => n > 0)
    .sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** Upwards from the first case, as long as rows look like header: labels, and above them those of groups. */
function firstOfHeader(rows: readonly (readonly string[])[], body: number): number {
  let first = body;
  let labels = 0;
  for (let r = body - 1; r >= 0 && labels < mostHeaderRows; r--) {
    const row = rows[r]!;
    if (isBlank(row)) break;
    const isNumbering = labels === 0 && isColumnNumbers(row);
    if (!isNumbering && labels > 0 && !isGroupRow(row, rows[first]!)) break;
    if (!isNumbering && different(row) < 2 && different(rows[body]!) > 1) break;
    first = r;
    if (!isNumbering) labels++;
  }
  return first;
}

/** Whether a row names groups of the columns below it: several labels, none of which tells a fact (`unit: X`), over several columns, fewer than below or filling gaps there. */
function isGroupRow(row: readonly string[], below: readonly string[]): boolean {
  const labels = row.filter((cell) => cell.trim() !== '');
  const facts = labels.filter((cell) => /.[:\uff1a]\s*.|[:\uff1a]$/.test(cell.trim()));
  if (different(row) < 2 || facts.length * 2 >= labels.length) return false;
  const fillsGaps = row.some((cell, c) => cell.trim() !== '' && (below[c] ?? '').trim() === '');
  const spans = row.some((cell, c) => cell.trim() !== '' && cell === row[c - 1]);
  return fillsGaps || spans || different(row) < different(below);
}

/** Columns up to the last that has a header, or as many as most cases have where that is more. */
function widthOf(rows: readonly (readonly string[])[], first: number, body: number): number {
  const lengthOf = (row: readonly string[]) => row.findLastIndex((cell) => cell.trim() !== '') + 1;
  const labelled = rows.slice(first, body).reduce((most, row) => Math.max(most, lengthOf(row)), 0);
  const lengths = rows
    .slice(body, body + sampled)
    .map(lengthOf)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  return Math.max(labelled, lengths[Math.floor(lengths.length / 2)] ?? 0);
}

/** Names that are all different: letters for those that are missing, numbers behind those that come again. */
function unlike(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const start = name === '' ? columnLetters(i) : name;
    let unique = start;
    for (let n = 2; taken.has(unique); n++) unique = `${start} (${n})`;
    taken.add(unique);
    return unique;
  });
}
