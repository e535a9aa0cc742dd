import type { ParquetColumn } from '../../sim/experiment/folder/parquet.ts';
import { csvRow } from '../csv.ts';
import type { ExplainDocument } from './explainDocument.ts';
import { type ExplainFigure, explainFigures } from './explainFigures.ts';

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Header and one row a figure; empty where there is no value. */
export function* explainRows(document: ExplainDocument): Generator<string> {
  yield csvRow(['outcome', 'unit', 'figure', 'group', 'second', 'value', 'lo', 'hi', 'shown', 'n']);
  for (const { outcome, unit, figure, group, second, estimate, shown, n } of explainFigures(document)) {
    const { value, lo, hi } = estimate;
    yield csvRow([outcome, unit, figure, group, second, finite(value), finite(lo), finite(hi), finite(shown), n]);
  }
}

/** The same as columns of a Parquet file; null where there is no value. */
export function explainColumns(document: ExplainDocument): ParquetColumn[] {
  const figures = [...explainFigures(document)];
  const text = (name: 'outcome' | 'unit' | 'figure' | 'group' | 'second'): ParquetColumn => ({
    name,
    kind: 'text',
    values: figures.map((one) => one[name]),
  });
  const double = (name: string, of: (one: ExplainFigure) => number): ParquetColumn => {
    const values = Float64Array.from(figures, of);
    return { name, kind: 'double', values, isAbsent: Uint8Array.from(values, (value) => Number(Number.isNaN(value))) };
  };
  return [
    ...(['outcome', 'unit', 'figure', 'group', 'second'] as const).map(text),
    double('value', ({ estimate }) => estimate.value),
    double('lo', ({ estimate }) => estimate.lo),
    double('hi', ({ estimate }) => estimate.hi),
    double('shown', ({ shown }) => shown),
    { name: 'n', kind: 'integer', values: Int32Array.from(figures, ({ n }) => n) },
  ];
}

/** Header and one row a lever that differs: its group, and its values in the one policy and the other. */
export function* leverRows({ groups }: ExplainDocument): Generator<string> {
  yield csvRow(['group', 'lever', 'from', 'to']);
  for (const { names, levers } of groups) {
    const group = names.map(({ id }) => id).join('+');
    for (const { key, from, to } of levers) yield csvRow([group, key, String(from), String(to)]);
  }
}

/** Header and one row a hybrid: its point, the groups it has from the second policy, and yuan a year that are left for handling cases. */
export function* hybridRows(
  { groups }: ExplainDocument,
  {
    coalitions,
    handling,
  }: { readonly coalitions: { readonly masks: readonly number[] }; readonly handling: Float64Array },
): Generator<string> {
  const ids = groups.map(({ names }) => names.map(({ id }) => id).join('+'));
  yield csvRow(['point', ...ids, 'handlingYuan']);
  for (const [point, mask] of coalitions.masks.entries()) {
    yield csvRow([point, ...ids.map((_, player) => (mask & (1 << player) ? 1 : 0)), handling[point]!]);
  }
}
