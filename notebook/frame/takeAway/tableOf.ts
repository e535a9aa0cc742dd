import type { DataTable } from '../../charts/dataTable.ts';

/** Rows a value can be taken away as. */
export type RowsOut = () => readonly Readonly<Record<string, unknown>>[];

/** Rows of an array of objects, an Arquero table or a result of `simulate` and `compare`; undefined for anything else. */
export function rowsOut(value: unknown): RowsOut | undefined {
  try {
    if (Array.isArray(value)) return value.length > 0 && value.every(isRow) ? () => value : undefined;
    if (typeof value !== 'object' || value === null) return undefined;
    const { objects, numRows, rows, facts } = value as Record<string, unknown>;
    if (typeof objects === 'function' && typeof numRows === 'function') {
      return () => (value as { objects(): Record<string, unknown>[] }).objects();
    }
    if (!Array.isArray(rows) || !isRow(facts)) return undefined;
    return () => rows;
  } catch {
    // Whatever a getter of the cell's throws.
    return undefined;
  }
}

function isRow(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A table of rows: columns in the order in which they first come. */
export function tableOf(rows: readonly Readonly<Record<string, unknown>>[]): DataTable {
  const keys = new Set<string>();
  for (const row of rows) for (const key of Object.keys(row)) keys.add(key);
  const columns = [...keys].map((key) => ({ key, label: key }));
  return { columns, rows: rows.map((row) => columns.map(({ key }) => cellOf(row[key]))) };
}

function cellOf(value: unknown): string | number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
