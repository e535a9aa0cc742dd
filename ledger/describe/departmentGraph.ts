import { quantileInterval } from '../../sim/analysis/estimates/quantileInterval.ts';
import { wilsonInterval } from '../../sim/analysis/wilson.ts';
import { ascendingBy } from '../../sim/engine/order.ts';
import type { Ledger } from '../ledger.ts';
import { type DepartmentStays, departmentStays } from './departmentStays.ts';
import { type Estimate, noEstimate } from './estimate.ts';

export interface DepartmentNode {
  /** Place in `ledger.department.values`. */
  readonly department: number;
  readonly name: string;
  readonly stays: number;
  /** Of all cases with a path, those that passed here (Wilson). */
  readonly cases: Estimate;
  /** Cases whose path begins, and ends, here. */
  readonly starts: number;
  readonly ends: number;
  /** Half of the stays whose length is known are no longer than this (distribution-free interval). */
  readonly medianDays: Estimate;
}

export interface DepartmentEdge {
  readonly from: number;
  readonly to: number;
  /** How often a case went this way. */
  readonly passes: number;
  /** Of the stays at `from`, those that went on to `to` (Wilson). */
  readonly share: Estimate;
  /** Of the stays at `from` before going this way. */
  readonly medianDays: Estimate;
}

/** Which department followed which. Numbers only; where to draw what is the picture's business. */
export interface DepartmentGraph {
  /** Cases that name a department at all. */
  readonly cases: number;
  /** The most visited first. */
  readonly nodes: readonly DepartmentNode[];
  /** The most frequent first. */
  readonly edges: readonly DepartmentEdge[];
}

/** The directly-follows graph of departments (van der Aalst 2016, §6.1), of those rows that are asked for. */
export function departmentGraph(
  ledger: Ledger,
  accepts: (row: number) => boolean = () => true,
  level = 0.95,
): DepartmentGraph {
  const all = departmentStays(ledger);
  const names = ledger.department.values;
  const nodes = names.map(() => ({ stays: 0, cases: 0, starts: 0, ends: 0, days: [] as number[], last: -1 }));
  const edges = new Map<number, number[]>();
  let cases = 0;
  for (let row = 0; row < ledger.cases; row++) {
    const [first, end] = [all.starts[row]!, all.starts[row + 1]!];
    if (first === end || !accepts(row)) continue;
    cases += 1;
    nodes[all.department[first]!]!.starts += 1;
    nodes[all.department[end - 1]!]!.ends += 1;
    for (let i = first; i < end; i++) addStay(all, i, i + 1 < end, row, nodes, edges);
  }
  const told = nodes.flatMap((one, department): DepartmentNode[] => {
    if (one.stays === 0) return [];
    const { stays, starts, ends } = one;
    const name = names[department]!;
    const share = shareOf(one.cases, cases, level);
    return [{ department, name, stays, cases: share, starts, ends, medianDays: medianOf(one.days, level) }];
  });
  const ways = Array.from(edges, ([key, days]): DepartmentEdge => {
    const [from, to] = [Math.floor(key / names.length), key % names.length];
    const share = shareOf(days.length, nodes[from]!.stays, level);
    return { from, to, passes: days.length, share, medianDays: medianOf(days, level) };
  });
  return {
    cases,
    nodes: ascendingBy(told, ({ stays }) => -stays),
    edges: ascendingBy(ways, ({ passes }) => -passes),
  };
}

interface Tally {
  stays: number;
  cases: number;
  readonly days: number[];
  /** The last case that was counted here: a case that comes back counts once. */
  last: number;
}

function addStay(
  { department, days }: DepartmentStays,
  i: number,
  goesOn: boolean,
  row: number,
  nodes: readonly Tally[],
  edges: Map<number, number[]>,
): void {
  const here = department[i]!;
  const node = nodes[here]!;
  node.stays += 1;
  if (node.last !== row) node.cases += 1;
  node.last = row;
  node.days.push(days[i]!);
  if (!goesOn) return;
  const key = here * nodes.length + department[i + 1]!;
  const passes = edges.get(key) ?? [];
  passes.push(days[i]!);
  edges.set(key, passes);
}

function shareOf(count: number, n: number, level: number): Estimate {
  const { share, lo, hi } = wilsonInterval(count, n, level);
  return { value: share, lo, hi, n };
}

function medianOf(days: readonly number[], level: number): Estimate {
  const { estimate, lo, hi, n } = quantileInterval(days, 0.5, level);
  return n === 0 ? noEstimate : { value: estimate, lo, hi, n };
}
