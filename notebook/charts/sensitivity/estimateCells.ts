import { fill } from '../../../locales/fill.ts';
import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import type { ChartReader } from '../chart.ts';
import type { Column } from '../dataTable.ts';

/** A number of a table; null where it is undefined. */
export const numberCell = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Columns of an estimate and the ends of its interval. */
export function estimateColumns(key: string, what: string, { page }: ChartReader): Column[] {
  const { columns } = page.charts.sensitivity;
  return [
    { key, label: what },
    { key: `${key}.lo`, label: fill(columns.lo, { what }) },
    { key: `${key}.hi`, label: fill(columns.hi, { what }) },
  ];
}

/** An estimate and the ends of its interval. */
export const estimateCells = ({ value, lo, hi }: Estimate): (number | null)[] => [value, lo, hi].map(numberCell);
