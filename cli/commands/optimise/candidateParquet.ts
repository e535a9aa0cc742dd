import type { OptimiseDocument } from '../../../report/search/optimiseDocument.ts';
import type { ToldCandidate } from '../../../report/search/toldCandidate.ts';
import { type ParquetColumn, writeParquet } from '../../../sim/experiment/folder/parquet.ts';

/** All candidates as a Parquet file, with the columns of `candidateRows`: numbers as numbers, null where there is none, everything else as text. */
export function candidateParquet(
  { objectives, factors, front }: OptimiseDocument,
  told: readonly ToldCandidate[],
): Uint8Array {
  const onFront = new Set(front.map(({ candidate }) => candidate));
  const integer = (name: string, of: (one: ToldCandidate) => number): ParquetColumn => ({
    name,
    kind: 'integer',
    values: Int32Array.from(told, of),
  });
  const double = (name: string, of: (one: ToldCandidate) => number | null | undefined): ParquetColumn => ({
    name,
    kind: 'double',
    values: Float64Array.from(told, (one) => of(one) ?? Number.NaN),
    isAbsent: Uint8Array.from(told, (one) => (of(one) == null ? 1 : 0)),
  });
  const searched = ({ factor: { key, kind } }: OptimiseDocument['factors'][number], f: number): ParquetColumn =>
    kind === 'choice'
      ? { name: `lever:${key}`, kind: 'text', values: told.map(({ values }) => String(values[f])) }
      : double(`lever:${key}`, ({ values }) => values[f] as number);
  return writeParquet([
    integer('candidate', ({ id }) => id),
    integer('generation', ({ generation }) => generation),
    integer('onFront', ({ id }) => (onFront.has(id) ? 1 : 0)),
    double('violation', ({ violation }) => violation),
    ...objectives.map(({ key }, i) => double(key, ({ objectives: means }) => means?.[i])),
    ...factors.map(searched),
  ]);
}
