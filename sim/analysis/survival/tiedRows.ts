import { ascendingBy } from '../../engine/order.ts';

/** Rows of `times` by time, ascending: one list of the rows of each distinct time. Times that differ in the last bit are no ties. */
export function tiedRows(times: ArrayLike<number>): number[][] {
  const rows = ascendingBy(Array.from({ length: times.length }).keys(), (row) => times[row]!);
  const tied: number[][] = [];
  for (const row of rows) {
    const last = tied.at(-1);
    if (last !== undefined && times[last[0]!] === times[row]) last.push(row);
    else tied.push([row]);
  }
  return tied;
}
