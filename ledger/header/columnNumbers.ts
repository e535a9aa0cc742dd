import { columnNumerals } from '../locales/summaryWords.ts';

/** Whether a row only numbers the columns (1, 2, 3 …, or the Chinese signs for it and then 1, 2, 3 …), as the last line of a header does. */
export function isColumnNumbers(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim().replace(/^[(\uff08](.+)[)\uff09]$/, '$1')).filter((cell) => cell !== '');
  const numbers = cells.filter((cell) => cell.length !== 1 || !columnNumerals.includes(cell));
  return cells.length >= 3 && numbers.every((cell, i) => cell === String(i + 1));
}
