import { parquetMetadataAsync, parquetRead } from 'hyparquet';
import { ByteWriter, parquetWrite } from 'hyparquet-writer';

/**
 * A column of a Parquet file. Doubles keep every bit but which NaN it was: NaN stays NaN and is not the same as absent (null to whoever reads the file).
 */
export type ParquetColumn =
  | { readonly name: string; readonly kind: 'double'; readonly values: Float64Array; readonly isAbsent?: Uint8Array }
  /** `isPacked`: stored as differences from row to row, in as few bits as they need. */
  | { readonly name: string; readonly kind: 'integer'; readonly values: Int32Array; readonly isPacked?: boolean }
  | { readonly name: string; readonly kind: 'text'; readonly values: readonly string[] }
  | { readonly name: string; readonly kind: 'bytes'; readonly values: readonly (Uint8Array | undefined)[] };

export interface ParquetTable {
  readonly rows: number;
  /** Those asked for, by name. */
  readonly columns: ReadonlyMap<string, ParquetColumn>;
  /** Texts kept beside the table. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Where the bytes of a Parquet file are had from; a part of them is enough for a few columns. */
export interface ParquetSource {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
}

const types = { double: 'DOUBLE', integer: 'INT32', text: 'STRING', bytes: 'BYTE_ARRAY' } as const;

/**
 * The bytes of a Parquet file with these columns, all equally long, names all different; the same bytes for the same columns. There is one group of rows,
 * compressed with Snappy, which every reader knows.
 */
export function writeParquet(
  columns: readonly ParquetColumn[],
  notes: Readonly<Record<string, string>> = {},
): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: columns.map((column) => ({
      name: column.name,
      type: types[column.kind],
      data: dataOf(column),
      nullable: column.kind === 'bytes' || (column.kind === 'double' && column.isAbsent !== undefined),
      // A dictionary would make 0 of -0.
      ...(column.kind === 'text' ? {} : { encoding: isPacked(column) ? 'DELTA_BINARY_PACKED' : 'PLAIN' }),
    })),
    // Least and greatest values leave NaN out: a reader that skips by them would lose rows.
    statistics: false,
    rowGroupSize: Math.max(1, columns[0]?.values.length ?? 1),
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
    createdBy: 'zhili',
  });
  return writer.getBytes();
}

const isPacked = (column: ParquetColumn): boolean => column.kind === 'integer' && column.isPacked === true;

function dataOf(column: ParquetColumn) {
  if (column.kind !== 'double' || column.isAbsent === undefined) return column.values as unknown as Float64Array;
  return Array.from(column.values, (value, row) => (column.isAbsent![row] === 1 ? null : value));
}

/** A source over bytes in memory. */
export function parquetBytes(bytes: Uint8Array): ParquetSource {
  return {
    byteLength: bytes.length,
    slice: async (start, end = bytes.length) => bytes.slice(start, end).buffer,
  };
}

/** Columns of a Parquet file that `writeParquet` wrote, all of them unless named. Rejects where the file is none. */
export async function readParquet(file: ParquetSource, names?: readonly string[]): Promise<ParquetTable> {
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: 1 << 16 });
  const rows = Number(metadata.num_rows);
  const elements = metadata.schema.slice(1).filter(({ name }) => names === undefined || names.includes(name));
  const chunks = new Map<string, { data: ArrayLike<unknown>; from: number }[]>(elements.map(({ name }) => [name, []]));
  await parquetRead({
    file,
    metadata,
    columns: elements.map(({ name }) => name),
    // Bytes stay bytes.
    utf8: false,
    onChunk: ({ columnName, columnData, rowStart }) => {
      chunks.get(columnName)!.push({ data: columnData as ArrayLike<unknown>, from: rowStart });
    },
  });
  const columns = elements.map((element) => {
    const data = joined(chunks.get(element.name)!, rows);
    return [element.name, columnOf(element, data)] as const;
  });
  const notes = (metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? ''] as const);
  return { rows, columns: new Map(columns), notes: Object.fromEntries(notes) };
}

function joined(chunks: readonly { data: ArrayLike<unknown>; from: number }[], rows: number): ArrayLike<unknown> {
  if (chunks.length === 1 && chunks[0]!.data.length === rows) return chunks[0]!.data;
  const all: unknown[] = new Array(rows);
  for (const { data, from } of chunks) for (let row = 0; row < data.length; row++) all[from + row] = data[row];
  return all;
}

function columnOf(element: { name: string; type?: string; converted_type?: string }, data: ArrayLike<unknown>) {
  const { name } = element;
  switch (element.type) {
    case 'DOUBLE':
      return doubles(name, data);
    case 'INT32':
      return { name, kind: 'integer', values: Int32Array.from(data as ArrayLike<number>) } as const;
    case 'BYTE_ARRAY':
      if (element.converted_type === 'UTF8')
        return { name, kind: 'text', values: Array.from(data as string[]) } as const;
      return {
        name,
        kind: 'bytes',
        values: Array.from(data as ArrayLike<Uint8Array | null>, (value) => value ?? undefined),
      } as const;
    default:
      throw new TypeError(`column ${name} is of type ${element.type}`);
  }
}

function doubles(name: string, data: ArrayLike<unknown>): ParquetColumn {
  if (data instanceof Float64Array) return { name, kind: 'double', values: data };
  const isAbsent = new Uint8Array(data.length);
  const values = new Float64Array(data.length);
  for (let row = 0; row < data.length; row++) {
    const value = data[row];
    if (typeof value === 'number') values[row] = value;
    else isAbsent[row] = 1;
  }
  return isAbsent.includes(1) ? { name, kind: 'double', values, isAbsent } : { name, kind: 'double', values };
}
