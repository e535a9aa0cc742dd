import type { DepartmentGraph } from '../../../ledger/describe/departmentGraph.ts';
import { suppressCells } from '../../../ledger/privacy/suppressCells.ts';

export interface PublishedNode {
  /** Null: all other departments together. */
  readonly name: string | null;
  readonly stays: number | null;
}

/** From and to are places of nodes; null is the way in, and the way out. */
export interface PublishedWay {
  readonly from: number | null;
  readonly to: number | null;
  /** How often a case went this way; null where withheld. */
  readonly passes: number | null;
}

export interface PublishedGraph {
  readonly cases: number;
  /** The most visited first. */
  readonly nodes: readonly PublishedNode[];
  /** All ways that were gone. */
  readonly ways: readonly PublishedWay[];
}

/** Departments of their own. */
const mostNodes = 9;

/** The most visited departments and the others together, with all ways between them; null where no case was handed on. */
export function publishGraph({ cases, nodes, edges }: DepartmentGraph): PublishedGraph | null {
  if (edges.length === 0) return null;
  const own = nodes.slice(0, mostNodes);
  const names: (string | null)[] = own.map(({ name }) => name);
  if (nodes.length > own.length) names.push(null);
  const last = names.length - 1;
  const placeOf = new Map(nodes.map(({ department }, i) => [department, Math.min(i, last)]));
  // The first row is the way in, the last column the way out.
  const counts = Array.from({ length: names.length + 1 }, () => Array<number>(names.length + 1).fill(0));
  for (const { department, starts, ends } of nodes) {
    const place = placeOf.get(department)!;
    counts[0]![place]! += starts;
    counts[place + 1]![names.length]! += ends;
  }
  for (const { from, to, passes } of edges) counts[placeOf.get(from)! + 1]![placeOf.get(to)!]! += passes;
  const { cells, rowTotals } = suppressCells(counts);
  const ways = counts.flatMap((row, r) =>
    row.flatMap((count, c): PublishedWay[] =>
      count === 0 ? [] : [{ from: r === 0 ? null : r - 1, to: c === names.length ? null : c, passes: cells[r]![c]! }],
    ),
  );
  return { cases, nodes: names.map((name, i) => ({ name, stays: rowTotals[i + 1]! })), ways };
}
