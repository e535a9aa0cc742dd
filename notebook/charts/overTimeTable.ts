import type { ChartReader } from './chart.ts';
import type { DataTable } from './dataTable.ts';
import { type PolicyCurves, weekDays } from './weeklyCurves.ts';

/** Everything a chart over time draws: a row a policy and week. Weeks in which nothing is drawn are left out, and so are first worlds when none is under way. */
export function overTimeTable(curves: readonly PolicyCurves[], value: string, { page }: ChartReader): DataTable {
  const { columns, ...words } = page.charts.overTime;
  const isUnderWay = curves.some(({ soFar }) => soFar.length > 0);
  const rows = curves.flatMap(({ policy, bands, soFar }) =>
    Array.from({ length: Math.max(bands.median.length, soFar.length) }, (_, week) => [
      policy.label,
      (week + 1) * weekDays,
      bands.n[week] ?? 0,
      ...[bands.median, bands.low50, bands.high50, bands.low90, bands.high90].map((curve) => known(curve[week])),
      ...(isUnderWay ? [known(soFar[week])] : []),
    ]).filter((row) => row.slice(3).some((cell) => cell !== null)),
  );
  return {
    columns: [
      { key: 'policy', label: page.charts.common.policy },
      { key: 'day', label: words.day },
      { key: 'worlds', label: columns.worlds },
      { key: 'median', label: `${columns.median} (${value})` },
      { key: 'q25', label: columns.q25 },
      { key: 'q75', label: columns.q75 },
      { key: 'q05', label: columns.q05 },
      { key: 'q95', label: columns.q95 },
      ...(isUnderWay ? [{ key: 'firstWorld', label: columns.firstWorld }] : []),
    ],
    rows,
  };
}

const known = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);
