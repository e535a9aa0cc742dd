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
 * closed way of withheld cells along rows and columns (D. Gusfield, SIAM J. Comput. 17 (1988) 552, doi:10.1137/0217034), the smallest further cells being taken. Zeros are published. What it does not do: bounds that
 * follow for a withheld count can still be narrow, and several tables of the same cases are not held against each other. A list is a table of one row. Throws `ledgerSuppression` for what is no rectangle of whole counts ≥ 0.
 */
export function suppressCells(counts: readonly (readonly number[])[], least: number = leastPublished): PublishedCounts {
  checkCounts(counts, least);
  const table = withTotals(counts);
  const hidden = table.map((row) => row.map((count) => count > 0 && count < least));
  for (let bare = recoverable(hidden); bare !== undefined; bare = recoverable(hidden)) {
    const further = furtherCell(table, hidden, bare);
    if (further === undefined) break;
    hidden[further[0]]![further[1]] = true;
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

/** The smallest published cell that closes a way round a bare one, or else lengthens one: counts before zeros, the inside before totals. */
function furtherCell(
  table: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  bare: Cell,
): Cell | undefined {
  const rows = table.length;
  const nearRow = connected(hidden, bare[0], bare);
  const nearColumn = connected(hidden, rows + bare[1], bare);
  const closes = ([r, c]: Cell) =>
    (nearRow.has(r) && nearColumn.has(rows + c)) || (nearColumn.has(r) && nearRow.has(rows + c));
  const lengthens = ([r, c]: Cell) => r === bare[0] || c === bare[1];
  for (const serves of [closes, lengthens]) {
    let best: { cell: Cell; cost: number } | undefined;
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < table[r]!.length; c++) {
        if (hidden[r]![c] || !serves([r, c])) continue;
        const isTotal = r === rows - 1 || c === table[r]!.length - 1;
        const cost = (table[r]![c]! === 0 ? 1e15 : table[r]![c]!) + (isTotal ? 1e9 : 0);
        if (best === undefined || cost < best.cost) best = { cell: [r, c], cost };
      }
    }
    if (best !== undefined) return best.cell;
  }
  return undefined;
}
