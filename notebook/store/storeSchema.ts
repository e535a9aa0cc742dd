import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type OpenDBCallbacks, openDB } from 'idb';

/** A batch of rows as it is found and counted; its blob stands apart, so that neither reads it. */
export interface BatchRecord {
  /** Rows of another engine are stale; a key does not show it. */
  readonly engine: string;
  readonly keys: readonly string[];
  /** Of the blob. */
  readonly bytes: number;
  /** Tick of its last use. */
  readonly used: number;
}

/** Sums over all batches, changed in the transaction that changes these, and the last tick given out. */
export interface Totals {
  readonly rows: number;
  readonly bytes: number;
  readonly tick: number;
}

export interface StoreSchema extends DBSchema {
  batches: { key: number; value: BatchRecord; indexes: { key: string; engine: string; used: number } };
  blobs: { key: number; value: Uint8Array<ArrayBuffer> };
  totals: { key: 'all'; value: Totals };
}

export type StoreDatabase = IDBPDatabase<StoreSchema>;
export type StoreWrite = IDBPTransaction<StoreSchema, ('batches' | 'blobs' | 'totals')[], 'readwrite'>;

export const storeName = 'zhili';
/** Raise it when the stores change, with a step in `upgrade` from every version before. */
const schemaVersion = 1;

/** Rejects with what IndexedDB throws: no right to keep anything, or a database that a newer page has upgraded. */
export function openDatabase(
  name: string,
  callbacks: Pick<OpenDBCallbacks<StoreSchema>, 'blocked' | 'blocking' | 'terminated'>,
): Promise<StoreDatabase> {
  return openDB<StoreSchema>(name, schemaVersion, { upgrade, ...callbacks });
}

function upgrade(database: StoreDatabase, from: number): void {
  if (from < 1) {
    const batches = database.createObjectStore('batches', { autoIncrement: true });
    batches.createIndex('key', 'keys', { multiEntry: true });
    batches.createIndex('engine', 'engine');
    batches.createIndex('used', 'used');
    database.createObjectStore('blobs');
    database.createObjectStore('totals');
  }
}
