import { FaultError } from '../../sim/engine/fault.ts';
import { ledgerFault } from '../faultCodes.ts';

/** Counts below this and above 0 are not published. */
export const leastPublished = 5;

/** A table of counts with its margins, as it may be published: `null` where a count is withheld. */
export interface PublishedCounts {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/** Larger tables are published in parts. */
const mostCells = 10_000;

/**
 * Withholds counts of 1 … `least` − 1, totals among them, and then as many further ones as it takes that none of the withheld can be computed from the published ones and their totals: each withheld cell has to lie on a
 * closed way of withheld cells along rows and columns (D. Gusfield, SIAM J. Comput. 17 (1988) 552, doi:10.1137/0217034), the smallest further cells of a rectangle being taken. Zeros are published. What it does not do: bounds that
 * follow for a withheld count can still be narrow, and several tables of the same cases are not held against each other. A list is a table of one row. Throws `ledgerSuppression` for what is no rectangle of whole counts ≥ 0.
 */
export function suppressCells(counts: readonly (readonly number[])[], least: number = leastPublished): PublishedCounts {
  checkCounts(counts, least);
  const table = withTotals(counts);
  const hidden = table.map((row) => row.map((count) => count > 0 && count < least));
  for (let bare = recoverable(hidden); bare !== undefined; bare = recoverable(hidden)) {
    for (const [r, c] of rectangle(table, hidden, bare)) hidden[r]![c] = true;
  }
  const shown = table.map((row, r) => row.map((count, c) => (hidden[r]![c] ? null : count)));
  const cells = shown.slice(0, -1);
  return {
    cells: cells.map((row) => row.slice(0, -1)),
    rowTotals: cells.map((row) => row.at(-1)!),
    columnTotals: shown.at(-1)!.slice(0, -1),
    total: shown.at(-1)!.at(-1)!,
  };
}

function checkCounts(counts: readonly (readonly number[])[], least: number): void {
  const width = counts[0]?.length ?? 0;
  const isTable = width > 0 && counts.length * width <= mostCells && counts.every((row) => row.length === width);
  const isWhole = counts.every((row) => row.every((count) => Number.isSafeInteger(count) && count >= 0));
  if (isTable && isWhole && Number.isSafeInteger(least) && least >= 1) return;
  const expected = `rows of equal length of integers ≥ 0, ≤ ${mostCells} cells`;
  throw new FaultError(ledgerFault('ledgerSuppression', 'counts', { value: `${counts.length} × ${width}`, expected }));
}

function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const rows = counts.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  return [...rows, rows[0]!.map((_, c) => rows.reduce((sum, row) => sum + row[c]!, 0))];
}

type Cell = readonly [row: number, column: number];

/** Rows and columns that withheld cells connect with a node, without one cell; no further than `until`, where it is told. Rows are nodes 0 … R − 1, columns R … R + C − 1. */
function connected(hidden: readonly (readonly boolean[])[], from: number, without: Cell, until = -1): Set<number> {
  const rows = hidden.length;
  const seen = new Set([from]);
  const waiting = [from];
  for (let node = waiting.pop(); node !== undefined && !seen.has(until); node = waiting.pop()) {
    const next = (other: number, r: number, c: number) => {
      if (!hidden[r]![c] || seen.has(other) || (r === without[0] && c === without[1])) return;
      seen.add(other);
      waiting.push(other);
    };
    if (node < rows) for (let c = 0; c < hidden[node]!.length; c++) next(rows + c, node, c);
    else for (let r = 0; r < rows; r++) next(r, r, node - rows);
  }
  return seen;
}

/** The first withheld cell that the others do not protect: without it, its row and its column fall apart. */
function recoverable(hidden: readonly (readonly boolean[])[]): Cell | undefined {
  for (const [r, row] of hidden.entries()) {
    for (const [c, isHidden] of row.entries()) {
      const column = hidden.length + c;
      if (isHidden && !connected(hidden, r, [r, c], column).has(column)) return [r, c];
    }
  }
  return undefined;
}

/** The published cells of the cheapest rectangle that a bare cell is a corner of: withheld with it, they protect it. Counts go before totals, totals before zeros. */
function rectangle(
  table: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  [r, c]: Cell,
): Cell[] {
  const costOf = ([row, column]: Cell): number => {
    if (hidden[row]![column]) return 0;
    const count = table[row]![column]!;
    const isTotal = row === table.length - 1 || column === table[row]!.length - 1;
    return (count === 0 ? 1e15 : count) + (isTotal ? 1e12 : 0);
  };
  let best: { cells: Cell[]; cost: number } | undefined;
  for (let row = 0; row < table.length; row++) {
    for (let column = 0; column < table[row]!.length; column++) {
      if (row === r || column === c) continue;
      const cells: Cell[] = [
        [r, column],
        [row, c],
        [row, column],
      ];
      const cost = cells.reduce((sum, cell) => sum + costOf(cell), 0);
      if (best === undefined || cost < best.cost) best = { cells, cost };
    }
  }
  return best!.cells;
}
