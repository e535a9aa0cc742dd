import { ascending } from '../../engine/order.ts';
import type { StoredRun } from '../resultStore.ts';
import { asciiJson, parseAsciiJson } from './asciiJson.ts';
import { type ParquetColumn, type ParquetSource, type ParquetTable, readParquet, writeParquet } from './parquet.ts';
import { recordOf } from './recordOf.ts';
import { isStoreKey } from './storeKey.ts';

export interface KeyedRun {
  readonly key: string;
  readonly run: StoredRun;
}

/** Names of a part's columns, in their order; kept beside the table, since two names may not differ in a file as they do here. */
interface PartNames {
  readonly outcomes: readonly string[];
  readonly series: readonly string[];
  readonly profiles: readonly string[];
}

const noteName = 'zhili';

/**
 * Rows as a Parquet file: `key` (hexadecimal text, which DuckDB, pandas and R all read as text; as 32 bytes R would have lists of raw), `events`, then one
 * DOUBLE column an outcome, null where a row has none of that name. Curves, which sweeps do not keep, are bytes: doubles, little-endian.
 */
export function encodePart(rows: readonly KeyedRun[]): Uint8Array {
  const names: PartNames = {
    outcomes: namesOf(rows, ({ outcomes }) => outcomes),
    series: namesOf(rows, ({ series }) => series),
    profiles: namesOf(rows, ({ profiles }) => profiles),
  };
  const unique = uniqueNames();
  const curves = (all: readonly string[], of: (run: StoredRun) => StoredRun['series']) =>
    all.map((name) => ({
      name: unique(name),
      kind: 'bytes' as const,
      values: rows.map(({ run }) => (Object.hasOwn(of(run), name) ? bytesOf(of(run)[name]!) : undefined)),
    }));
  return writeParquet(
    [
      { name: unique('key'), kind: 'text', values: rows.map(({ key }) => key) },
      { name: unique('events'), kind: 'double', values: Float64Array.from(rows, ({ run }) => run.events) },
      ...names.outcomes.map((name) => outcomeColumn(unique(name), name, rows)),
      ...curves(names.series, ({ series }) => series),
      ...curves(names.profiles, ({ profiles }) => profiles),
    ],
    { [noteName]: asciiJson(names) },
  );
}

/** The rows of a part in memory, column by column. */
export class PartRows {
  readonly keys: readonly string[];
  readonly #names: PartNames;
  readonly #columns: readonly ParquetColumn[];

  constructor(table: ParquetTable) {
    this.#names = namesIn(table);
    this.#columns = [...table.columns.values()];
    const { outcomes, series, profiles } = this.#names;
    if (this.#columns.length !== 2 + outcomes.length + series.length + profiles.length) throw new TypeError('columns');
    this.keys = keysIn(table);
  }

  /** About what it takes in memory. */
  get bytes(): number {
    return this.#columns.reduce((sum, column) => sum + bytesIn(column), 0);
  }

  run(row: number): StoredRun {
    const { outcomes, series, profiles } = this.#names;
    const columns = this.#columns;
    const firstSeries = 2 + outcomes.length;
    const firstProfile = firstSeries + series.length;
    return {
      status: 'ok',
      outcomes: recordOf(outcomes, (place) => numberIn(columns[2 + place]!, row)),
      series: recordOf(series, (place) => curveIn(columns[firstSeries + place]!, row)),
      profiles: recordOf(profiles, (place) => curveIn(columns[firstProfile + place]!, row)),
      events: numberIn(columns[1]!, row)!,
    };
  }
}

/** All of a part; rejects for a file that is none. */
export async function decodePart(source: ParquetSource): Promise<PartRows> {
  return new PartRows(await readParquet(source));
}

/** Keys of a part in their order, and its outcomes; reads only a little of the file. Rejects for a file that is none. */
export async function readPartKeys(
  source: ParquetSource,
): Promise<{ keys: readonly string[]; outcomes: readonly string[] }> {
  const table = await readParquet(source, ['key']);
  return { keys: keysIn(table), outcomes: namesIn(table).outcomes };
}

/** Checked one by one: a file of which only a part was read may be damaged. */
function keysIn(table: ParquetTable): readonly string[] {
  const column = table.columns.get('key');
  if (column?.kind !== 'text' || !column.values.every((key) => typeof key === 'string' && isStoreKey(key))) {
    throw new TypeError('no keys');
  }
  return column.values;
}

function namesIn({ notes }: ParquetTable): PartNames {
  const names = parseAsciiJson(notes[noteName] ?? '') as Partial<Record<keyof PartNames, unknown>> | null;
  const isList = (list: unknown) => Array.isArray(list) && list.every((name) => typeof name === 'string');
  if (names === null || ![names.outcomes, names.series, names.profiles].every(isList)) throw new TypeError('no names');
  return names as PartNames;
}

function namesOf(rows: readonly KeyedRun[], of: (run: StoredRun) => object): string[] {
  const names = new Set<string>();
  let last: object | undefined;
  for (const { run } of rows) {
    const record = of(run);
    if (record !== last) for (const name of Object.keys(record)) names.add(name);
    last = record;
  }
  return ascending(names);
}

function outcomeColumn(column: string, name: string, rows: readonly KeyedRun[]): ParquetColumn {
  const values = new Float64Array(rows.length);
  const isAbsent = new Uint8Array(rows.length);
  rows.forEach(({ run }, row) => {
    if (Object.hasOwn(run.outcomes, name)) values[row] = run.outcomes[name]!;
    else isAbsent[row] = 1;
  });
  const isFull = !isAbsent.includes(1);
  return { name: column, kind: 'double', values, ...(isFull ? {} : { isAbsent }) };
}

/** Names that no reader of the file mixes up: some do not tell capitals from others. */
function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    // Half a character cannot be written.
    let free = name === '' ? '_' : name.replace(/\p{Surrogate}/gu, '_');
    while (taken.has(free.toLowerCase())) free += '_';
    taken.add(free.toLowerCase());
    return free;
  };
}

function bytesIn(column: ParquetColumn): number {
  if (column.kind === 'text') return 100 * column.values.length;
  if (column.kind !== 'bytes') return column.values.byteLength;
  return column.values.reduce((sum, bytes) => sum + 50 + (bytes?.length ?? 0), 0);
}

function numberIn(column: ParquetColumn, row: number): number | undefined {
  if (column.kind !== 'double') throw new TypeError(`column ${column.name} is ${column.kind}`);
  return column.isAbsent?.[row] === 1 ? undefined : column.values[row];
}

function curveIn(column: ParquetColumn, row: number): Float64Array | undefined {
  if (column.kind !== 'bytes') throw new TypeError(`column ${column.name} is ${column.kind}`);
  const bytes = column.values[row];
  return bytes === undefined ? undefined : new Float64Array(bytes.slice().buffer);
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
