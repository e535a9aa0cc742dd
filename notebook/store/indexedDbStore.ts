import { FaultError } from '../../sim/engine/fault.ts';
import type { ResultStore, StoredRun, StoreUsage } from '../../sim/experiment/resultStore.ts';
import { dropBatch, dropLeastRecentlyUsed, dropStale, readTotals, totalsWrite } from './batches.ts';
import { decodeRows, encodeRows } from './rowCodec.ts';
import { type StoreFaultCode, storeFault } from './storeFault.ts';
import { openDatabase, type StoreDatabase, storeName } from './storeSchema.ts';

export interface IndexedDbStoreOptions {
  /** Digest of the engine; rows of any other are dropped. */
  readonly engine: string;
  /** Beyond it the least recently used batches go. */
  readonly capBytes: number;
  /** Of the database. */
  readonly name?: string;
}

/**
 * Keeps rows in the browser's own database, one blob a batch. Tabs share it: every change, sums included, is one transaction, and these take turns
 * across tabs. Methods reject with `storeFull`, `storeUnreadable`, or `storeUnavailable` once the connection is gone, which it is when a newer
 * page wants to upgrade the database or the reader clears the site's data.
 */
export class IndexedDbStore implements ResultStore {
  readonly #engine: string;
  readonly #capBytes: number;
  #database: StoreDatabase | undefined;
  /** Why there is no connection any more. */
  #lost = 'closed';
  /** Batches that count as just used since the last write, so that reading one again writes nothing. */
  readonly #marked = new Set<number>();

  private constructor({ engine, capBytes }: IndexedDbStoreOptions) {
    this.#engine = engine;
    this.#capBytes = capBytes;
  }

  /** Opens the database and drops rows of other engines. Rejects with `storeUnavailable`. */
  static async open(options: IndexedDbStoreOptions): Promise<IndexedDbStore> {
    const store = new IndexedDbStore(options);
    try {
      store.#database = await store.#connect(options.name ?? storeName);
      await dropStale(store.#database, options.engine);
    } catch (thrown) {
      store.close();
      throw storeFault(thrown, 'storeUnavailable');
    }
    return store;
  }

  get(keys: readonly string[]): Promise<ReadonlyMap<string, StoredRun>> {
    return this.#with('storeUnreadable', async (database) => {
      const read = database.transaction(['batches', 'blobs']);
      // A request that fails tells it first.
      read.done.catch(() => {});
      const index = read.objectStore('batches').index('key');
      const ids = await Promise.all(keys.map((key) => index.getKey(key)));
      const batches = [...new Set(ids.filter((id) => id !== undefined))];
      const wanted = new Set(keys);
      const found = new Map<string, StoredRun>();
      const damaged: number[] = [];
      // Each blob is decoded as it arrives, in a task of its own, so that many do not block the page.
      const decode = async (id: number) => {
        const blob = await read.objectStore('blobs').get(id);
        const rows = blob === undefined ? undefined : decodeRows(blob, wanted);
        if (rows === undefined) damaged.push(id);
        else for (const [key, row] of rows) found.set(key, row);
      };
      await Promise.all([...batches.map(decode), read.done]);
      this.#settle(database, batches, damaged);
      return found;
    });
  }

  put(rows: ReadonlyMap<string, StoredRun>): Promise<void> {
    return this.#with('storeUnavailable', async (database) => {
      if (rows.size === 0) return;
      const blob = encodeRows(rows);
      this.#marked.clear();
      await totalsWrite(database, async (write, totals) => {
        const used = totals.tick + 1;
        const record = { engine: this.#engine, keys: [...rows.keys()], bytes: blob.length, used };
        const id = await write.objectStore('batches').add(record);
        await write.objectStore('blobs').put(blob, id);
        const sums = { rows: totals.rows + rows.size, bytes: totals.bytes + blob.length, tick: used };
        return dropLeastRecentlyUsed(write, sums, this.#capBytes);
      });
    });
  }

  usage(): Promise<StoreUsage> {
    return this.#with('storeUnreadable', async (database) => {
      const { rows, bytes } = await readTotals(database.transaction('totals').objectStore('totals'));
      return { rows, bytes, capBytes: this.#capBytes };
    });
  }

  clear(): Promise<void> {
    return this.#with('storeUnavailable', async (database) => {
      this.#marked.clear();
      await totalsWrite(database, async (write, { tick }) => {
        await Promise.all([write.objectStore('batches').clear(), write.objectStore('blobs').clear()]);
        return { rows: 0, bytes: 0, tick };
      });
    });
  }

  /** Ends the connection; later calls reject. */
  close(): void {
    this.#database?.close();
    this.#database = undefined;
  }

  /** Rejects where an older page holds on to an older database: it would be waited for without end. */
  #connect(name: string): Promise<StoreDatabase> {
    return new Promise((resolve, reject) => {
      const lose = (why: string) => {
        this.#lost = why;
        this.close();
      };
      let isBlocked = false;
      openDatabase(name, {
        blocked() {
          isBlocked = true;
          reject(new FaultError({ code: 'storeUnavailable', path: 'store', value: 'blocked by another tab' }));
        },
        blocking: () => lose('a newer page upgrades it'),
        terminated: () => lose('ended by the browser'),
      }).then((database) => {
        if (isBlocked) database.close();
        else resolve(database);
      }, reject);
    });
  }

  async #with<T>(otherwise: StoreFaultCode, work: (database: StoreDatabase) => Promise<T>): Promise<T> {
    if (this.#database === undefined) {
      throw new FaultError({ code: 'storeUnavailable', path: 'store', value: this.#lost });
    }
    try {
      return await work(this.#database);
    } catch (thrown) {
      throw storeFault(thrown, otherwise);
    }
  }

  /** After a read: marks its batches as used and drops the damaged ones, without keeping the reader waiting. */
  #settle(database: StoreDatabase, batches: readonly number[], damaged: readonly number[]): void {
    const fresh = batches.filter((id) => !this.#marked.has(id) && !damaged.includes(id));
    if (fresh.length === 0 && damaged.length === 0) return;
    for (const id of fresh) this.#marked.add(id);
    const settling = totalsWrite(database, async (write, totals) => {
      const used = totals.tick + 1;
      const mark = async (id: number) => {
        const record = await write.objectStore('batches').get(id);
        if (record !== undefined) await write.objectStore('batches').put({ ...record, used }, id);
      };
      await Promise.all(fresh.map(mark));
      let sums = { ...totals, tick: used };
      for (const id of damaged) sums = await dropBatch(write, sums, id);
      return sums;
    });
    // The rows were read; if their use cannot be noted, the order in which they are dropped is a little off.
    settling.catch(() => {});
  }
}
