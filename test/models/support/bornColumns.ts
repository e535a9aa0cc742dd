import type { GrievanceColumns, Grievances } from '../../../models/governance/grievanceTable.ts';
import { columnsById } from './columnsById.ts';

/** What a grievance is born with and keeps. */
export const bornKeys = [
  'birth',
  'severity',
  'growth',
  'locality',
  'community',
  'caseClass',
  'type',
  'matters',
  'departments',
  'entity',
  'index',
  'propensity',
  'trust',
  'ties',
  'collective',
] as const satisfies readonly (keyof GrievanceColumns)[];

/** The luck it is born with: what a run uses up. */
export const luckKeys = [
  'fadeLuck',
  'neighbourLuck',
  'claimLuck',
  'overHeadsLuck',
  'patrolLuck',
  'outreachLuck',
] as const satisfies readonly (keyof GrievanceColumns)[];

export type BornKey = (typeof bornKeys)[number] | (typeof luckKeys)[number];

/** Copies of columns, cut to the grievances there are. */
export function columnsOf(
  table: Grievances,
  keys: readonly BornKey[],
  rows = table.rows,
): Record<string, ArrayLike<number>> {
  return Object.fromEntries(keys.map((key) => [key, columnsById(table)[key].slice(0, rows)]));
}

/** Columns of `one` that `other` lacks or holds with other values (NaN is the same as NaN), and those only `other` has. */
export function differingColumns(
  one: Record<string, ArrayLike<number>>,
  other: Record<string, ArrayLike<number>>,
): string[] {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].filter((key) => {
    const [a, b] = [one[key], other[key]];
    if (a === undefined || b === undefined || a.length !== b.length) return true;
    for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return true;
    return false;
  });
}

const addressOf = (g: GrievanceColumns, id: number) => `${g.entity[id]}/${g.index[id]}`;

/** Grievances of `before`, matched by (entity, index), that `after` lacks or has with another value in one of `keys`. */
export function changedGrievances(before: Grievances, after: Grievances, keys: readonly BornKey[]): string[] {
  const [beforeColumns, afterColumns] = [columnsById(before), columnsById(after)];
  const rowOf = new Map<string, number>();
  for (let id = 0; id < after.rows; id++) rowOf.set(addressOf(afterColumns, id), id);
  const changes: string[] = [];
  for (let id = 0; id < before.rows; id++) {
    const address = addressOf(beforeColumns, id);
    const other = rowOf.get(address);
    if (other === undefined) changes.push(`${address} is gone`);
    else
      for (const key of keys) {
        if (!Object.is(beforeColumns[key][id], afterColumns[key][other])) changes.push(`${address}.${key} differs`);
      }
  }
  return changes;
}

/** Addresses of `after` that `before` does not have. */
export function newGrievances(before: Grievances, after: Grievances): { entity: number; index: number }[] {
  const [beforeColumns, afterColumns] = [columnsById(before), columnsById(after)];
  const known = new Set<string>();
  for (let id = 0; id < before.rows; id++) known.add(addressOf(beforeColumns, id));
  const added = [];
  for (let id = 0; id < after.rows; id++) {
    const { entity, index } = afterColumns;
    if (!known.has(addressOf(afterColumns, id))) added.push({ entity: entity[id]!, index: index[id]! });
  }
  return added;
}
