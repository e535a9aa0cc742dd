import { factorValue } from '../../sim/experiment/factor.ts';
import type { ParquetColumn } from '../../sim/experiment/folder/parquet.ts';
import { csvRow } from '../csv.ts';
import type { DiscoverDocument } from './discoverDocument.ts';
import type { EnsembleFacts } from './ensembleFacts.ts';
import type { RobustDocument } from './robustDocument.ts';

/** Columns of a table with a row a drawn world: its point, the values of the factors, and by outcome and policy the mean (`OUTCOME:POLICY`) and the regret (`regret:OUTCOME:POLICY`), absent where undefined. */
export function robustWorldColumns(document: RobustDocument): ParquetColumn[] {
  const { means, regrets } = document.worlds;
  const of = (columns: RobustDocument['worlds']['means'], prefix: string) =>
    Object.entries(columns).flatMap(([outcome, policies]) =>
      Object.entries(policies).map(([policy, values]) => doubles(`${prefix}${outcome}:${policy}`, values)),
    );
  return [...pointColumns(document), ...of(means, ''), ...of(regrets, 'regret:')];
}

/** The same with `ofInterest`: 1, 0, or absent where undefined. */
export function discoverWorldColumns(document: DiscoverDocument): ParquetColumn[] {
  const { ofInterest } = document.worlds;
  const values = ofInterest.map((one) => (one === null ? null : Number(one)));
  return [...pointColumns(document), doubles('ofInterest', values)];
}

/** The table as CSV, header first; absent is empty. */
export function* worldRows(columns: readonly ParquetColumn[]): Generator<string> {
  yield csvRow(columns.map(({ name }) => name));
  const { length } = columns[0]!.values;
  for (let row = 0; row < length; row++) yield csvRow(columns.map((column) => fieldOf(column, row)));
}

function fieldOf(column: ParquetColumn, row: number): string | number | null {
  if (column.kind === 'double' && column.isAbsent?.[row] === 1) return null;
  return column.values[row] as string | number;
}

function pointColumns({
  factors,
  worlds: { positions },
}: Pick<EnsembleFacts, 'factors'> & Pick<DiscoverDocument | RobustDocument, 'worlds'>): ParquetColumn[] {
  const point = { name: 'point', kind: 'integer', values: Int32Array.from(positions.keys()) } as const;
  const own = factors.map(({ factor }, place): ParquetColumn => {
    const values = positions.map((point) => factorValue(factor, point[place]!));
    return factor.kind === 'choice'
      ? { name: factor.key, kind: 'text', values: values.map(String) }
      : { name: factor.key, kind: 'double', values: Float64Array.from(values as number[]) };
  });
  return [point, ...own];
}

function doubles(name: string, values: readonly (number | null)[]): ParquetColumn {
  const isAbsent = Uint8Array.from(values, (value) => Number(value === null));
  const column = { name, kind: 'double', values: Float64Array.from(values, (value) => value ?? 0) } as const;
  return isAbsent.includes(1) ? { ...column, isAbsent } : column;
}
