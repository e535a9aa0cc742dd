import { ascendingBy } from '../../engine/order.ts';
import type { StoredRun } from '../resultStore.ts';
import { isRowOf, readRow, readRowHead, readShape, recordHead, recordKind } from './journalCodec.ts';
import { type JournalScan, type LostBytes, payloadAt, type ScannedRecord, scanJournal } from './journalScan.ts';
import type { RowShape } from './rowShape.ts';
import type { StoreFiles } from './storeFiles.ts';

export interface JournalRow {
  readonly key: string;
  /** Place of its record in the file. */
  readonly at: number;
}

export interface JournalNews {
  readonly rows: readonly JournalRow[];
  readonly lost: readonly LostBytes[];
}

/** What is known of a journal of rows, of this writer or another. */
export class JournalFile {
  /** In the index of rows. */
  readonly id: number;
  /** Changes when another writer takes it over. */
  path: string;
  readonly #shapes = new Map<number, RowShape>();
  /** Where reading goes on. */
  #end = 0;
  /** Size of the file at the last look. */
  seen = 0;
  /** Bytes of the longest record. */
  #longest = 0;

  constructor(id: number, path: string) {
    this.id = id;
    this.path = path;
  }

  /** Bytes read, or written, so far. */
  get bytes(): number {
    return this.#end;
  }

  get outcomes(): readonly string[] {
    return [...this.#shapes.values()].flatMap(({ outcomes }) => outcomes);
  }

  /** Rows and damage of what was appended since; rejects as the file system does. */
  async readOn(files: StoreFiles): Promise<JournalNews> {
    const from = this.#end;
    const bytes = await files.read(this.path, from);
    this.seen = from + bytes.length;
    return this.take(scanJournal(bytes, from));
  }

  /** Takes in what was scanned, or written, from where reading had come to. */
  take({ records, lost, end }: JournalScan): JournalNews {
    const rows: JournalRow[] = [];
    const strange: LostBytes[] = [];
    for (const { at, payload } of records) {
      const row = this.#row({ at, payload });
      if (row === false) strange.push({ at, bytes: recordHead + payload.length });
      else if (row !== undefined) rows.push(row);
      this.#longest = Math.max(this.#longest, recordHead + payload.length);
    }
    this.#end = end;
    return { rows, lost: joinedBytes([...lost, ...strange]) };
  }

  /** Rows whose records begin at these places; those that cannot be read back are not among them. Rejects as the file system does. */
  async rowsAt(files: StoreFiles, places: readonly number[]): Promise<ReadonlyMap<string, StoredRun>> {
    const first = places.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
    const last = places.reduce((most, at) => Math.max(most, at), 0);
    const bytes = await files.read(this.path, first, last - first + this.#longest);
    const rows = new Map<string, StoredRun>();
    for (const at of places) {
      const payload = payloadAt(bytes, at - first);
      if (payload === undefined) continue;
      const row = this.rowOf(payload);
      if (row !== undefined) rows.set(row.key, row.run);
    }
    return rows;
  }

  /** The row of a record; undefined for a record of another kind. */
  rowOf(payload: Uint8Array): { key: string; run: StoredRun } | undefined {
    if (payload[0] !== recordKind.row) return undefined;
    const { key, shape } = readRowHead(payload);
    const names = this.#shapes.get(shape);
    return names === undefined || !isRowOf(payload, names) ? undefined : { key, run: readRow(payload, names) };
  }

  /** False for a record that cannot be understood, as its shape was lost. */
  #row({ at, payload }: ScannedRecord): JournalRow | undefined | false {
    if (payload[0] === recordKind.row) {
      const { key, shape } = readRowHead(payload);
      const names = this.#shapes.get(shape);
      return names !== undefined && isRowOf(payload, names) && { key, at };
    }
    if (payload[0] !== recordKind.shape) return false;
    const read = readShape(payload);
    if (read !== undefined) this.#shapes.set(read.number, read.shape);
    return read === undefined ? false : undefined;
  }
}

/** Stretches that follow upon each other as one. */
function joinedBytes(lost: readonly LostBytes[]): LostBytes[] {
  const joined: LostBytes[] = [];
  for (const { at, bytes } of ascendingBy(lost, (stretch) => stretch.at)) {
    const last = joined.at(-1);
    if (last !== undefined && last.at + last.bytes === at)
      joined[joined.length - 1] = { at: last.at, bytes: last.bytes + bytes };
    else joined.push({ at, bytes });
  }
  return joined;
}
