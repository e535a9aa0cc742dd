import type { ResultStore, StoredRun, StoreUsage } from './resultStore.ts';
import { storedBytes } from './storedBytes.ts';

/** Keeps rows in memory, the least recently used of them only as long as all fit into `capBytes`. Rows are shared, not copied. */
export class MemoryStore implements ResultStore {
  readonly #capBytes: number;
  /** In the order of their last use. */
  readonly #rows = new Map<string, StoredRun>();
  #bytes = 0;

  constructor(capBytes: number = Number.POSITIVE_INFINITY) {
    this.#capBytes = capBytes;
  }

  async get(keys: readonly string[]): Promise<ReadonlyMap<string, StoredRun>> {
    const found = new Map<string, StoredRun>();
    for (const key of keys) {
      const row = this.#rows.get(key);
      if (row === undefined) continue;
      this.#rows.delete(key);
      this.#rows.set(key, row);
      found.set(key, row);
    }
    return found;
  }

  async put(rows: ReadonlyMap<string, StoredRun>): Promise<void> {
    for (const [key, row] of rows) {
      this.#drop(key);
      this.#rows.set(key, row);
      this.#bytes += storedBytes(key, row);
    }
    for (const key of this.#rows.keys()) {
      if (this.#bytes <= this.#capBytes) break;
      this.#drop(key);
    }
  }

  async usage(): Promise<StoreUsage> {
    return { rows: this.#rows.size, bytes: this.#bytes, capBytes: this.#capBytes };
  }

  async clear(): Promise<void> {
    this.#rows.clear();
    this.#bytes = 0;
  }

  #drop(key: string): void {
    const row = this.#rows.get(key);
    if (row === undefined) return;
    this.#rows.delete(key);
    this.#bytes -= storedBytes(key, row);
  }
}
