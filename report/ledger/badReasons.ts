import { type BadRow, type BadRowReason, badRowReasons } from '../../ledger/rows/badRow.ts';

/** Rows by their first reason, most frequent first: their sum is the number of rows. */
export function rowsByReason(
  badRows: readonly BadRow[],
): readonly { readonly reason: BadRowReason; readonly rows: number }[] {
  const first = badRows.map(({ problems }) => problems[0]?.reason);
  return badRowReasons
    .map((reason) => ({ reason, rows: first.filter((one) => one === reason).length }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows);
}
