import { type DateRules, readDate } from '../dates/readDate.ts';
import { emptyWords, openWords } from '../locales/dateWords.ts';
import { namesLikely } from '../privacy/namesLikely.ts';
import { isIdNumber } from '../privacy/personalNumbers.ts';

/** What stands in a column, in shares of its cells that are not empty. */
export interface ColumnProfile {
  /** Cells that are not empty, and their share of all. */
  readonly n: number;
  readonly filled: number;
  /** Different cells a cell that is not empty. */
  readonly different: number;
  /** Dates, faulty ones and words for an open case among them. */
  readonly dates: number;
  /** Numbers that can be serial numbers of days. */
  readonly serials: number;
  /** Texts with letters, neither date nor number. */
  readonly words: number;
  /** Numbers of citizens and telephones. */
  readonly personal: number;
  readonly looksLikeNames: boolean;
  /** Mean length of the different cells, in characters. */
  readonly length: number;
  /** Mean of the dates, in days since 1970-01-01; NaN without. */
  readonly meanDate: number;
}

const anyDate: DateRules = { serials: '1900', utcOffsetMinutes: 480 };

const serial = /^\d{5}(\.\d+)?$/;

const phone = /^1[3-9]\d{9}$/;

/** No word for nothing is longer; most cells are. */
const longestEmpty = 24;

/** Whether nothing is said in a cell: it is empty, or holds a word or sign for that. */
export const isEmptyCell = (cell: string): boolean =>
  cell === '' || (cell.length <= longestEmpty && emptyWords.has(cell.replace(/\s+/g, '').toLowerCase()));

/** Whether a cell says that a case is still open. */
export const isOpenCell = (cell: string): boolean => openWords.has(cell.replace(/\s+/g, '').toLowerCase());

/** Looks at the cells of a column, or a sample of them. */
export function profileColumn(cells: readonly string[]): ColumnProfile {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !isEmptyCell(cell));
  const words = [...new Set(filled)];
  const n = Math.max(1, filled.length);
  let [dates, serials, texts, personal, sum, summed] = [0, 0, 0, 0, 0, 0];
  for (const cell of filled) {
    const date = readDate(cell, anyDate);
    if (typeof date === 'object') {
      sum += date.days;
      summed++;
      if (serial.test(cell)) serials++;
      else dates++;
    } else if (isOpenCell(cell) || date !== 'unreadableDate') dates++;
    else if (phone.test(cell) || isIdNumber(cell)) personal++;
    else if (/\p{L}/u.test(cell)) texts++;
  }
  return {
    n: filled.length,
    filled: filled.length / Math.max(1, cells.length),
    different: words.length / n,
    dates: dates / n,
    serials: serials / n,
    words: texts / n,
    personal: personal / n,
    looksLikeNames: namesLikely(words),
    length: words.reduce((total, word) => total + word.length, 0) / Math.max(1, words.length),
    meanDate: sum / summed,
  };
}
