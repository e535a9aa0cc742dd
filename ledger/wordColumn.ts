import type { Words } from './ledger.ts';

/** A column of words from its cells; undefined and the empty text are empty cells. */
export function wordColumn(cells: readonly (string | undefined)[]): Words {
  const places = new Map<string, number>();
  const codes = Int32Array.from(cells, (cell) => {
    if (cell === undefined || cell === '') return -1;
    const known = places.get(cell) ?? places.size;
    places.set(cell, known);
    return known;
  });
  return { values: [...places.keys()], codes };
}

/** The word of a row; undefined where its cell is empty. */
export const wordAt = ({ values, codes }: Words, row: number): string | undefined => values[codes[row]!];
