/** Rows and columns of texts, as a file has them. */
export interface RawTable {
  /** Of row i the cells from the left, '' where empty; a row may end early. */
  readonly rows: readonly (readonly string[])[];
  /** Names of the columns where the format itself gives them (XES); else they are found in the rows. */
  readonly names?: readonly string[];
  /** Where row i stood, where that is not i + 1: the number of its trace in an XES log. */
  readonly sourceRow?: Int32Array;
  /** Whether a row that ends early lacks cells (CSV); of a spreadsheet it only ends in empty ones. */
  readonly isStrict: boolean;
  /** Places of rows whose quotes do not pair, ascending. */
  readonly misquoted: readonly number[];
}

/** A, B … Z, AA …: what spreadsheets call column i (0 is the first). */
export function columnLetters(i: number): string {
  let letters = '';
  for (let rest = i + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Whether nothing stands in a row. */
export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
