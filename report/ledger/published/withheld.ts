import { suppressCells } from '../../../ledger/privacy/suppressCells.ts';

/** Counts of a list as they may be published, and their sum; null where withheld. */
export function publishedList(counts: readonly number[]): {
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
} {
  if (counts.length === 0) return { cells: [], total: 0 };
  const { cells, total } = suppressCells([counts]);
  return { cells: cells[0]!, total };
}

/** Counts of a table as they may be published, the sums of its rows and columns being known. */
export const publishedTable = (counts: readonly (readonly number[])[]): readonly (readonly (number | null)[])[] =>
  counts.length === 0 ? [] : suppressCells(counts).cells;
