import type { RunOk } from './run.ts';

/** A finished replicate as it is kept: everything but the event log, which is too large and can be made again. */
export type StoredRun = Omit<RunOk, 'log'>;

export interface StoreUsage {
  readonly rows: number;
  readonly bytes: number;
  /** Beyond it the least recently used rows go; Infinity where nothing is dropped. */
  readonly capBytes: number;
}

/**
 * Keeps finished replicates by content: a key names everything a result depends on (see `replicateKey`), so that a row is never out of date and
 * may be written twice. Methods reject with a `FaultError` where the medium fails; nothing that was kept before is lost by that.
 */
export interface ResultStore {
  /** Rows found among `keys`; one that cannot be read back whole is as if it were not there. */
  get(keys: readonly string[]): Promise<ReadonlyMap<string, StoredRun>>;
  /** Keeps rows, all or none of them. */
  put(rows: ReadonlyMap<string, StoredRun>): Promise<void>;
  usage(): Promise<StoreUsage>;
  clear(): Promise<void>;
}
