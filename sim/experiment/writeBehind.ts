import { type Fault, FaultError } from '../engine/fault.ts';
import type { ResultStore, StoredRun } from './resultStore.ts';

const nothing: ReadonlyMap<string, StoredRun> = new Map();

/**
 * A store that never stands in the way of a run: rows are handed over without waiting and are found again at once, and trouble with the medium is
 * told to `onTrouble`, the first of each code, instead of thrown. Rows of a batch that could not be written are given up.
 */
export class WriteBehind {
  readonly #store: ResultStore;
  readonly #onTrouble: (fault: Fault) => void;
  readonly #told = new Set<string>();
  #writing: ReadonlyMap<string, StoredRun> = nothing;
  #waiting = new Map<string, StoredRun>();
  #writer: Promise<void> | undefined;

  constructor(store: ResultStore, onTrouble: (fault: Fault) => void) {
    this.#store = store;
    this.#onTrouble = onTrouble;
  }

  /** Rows found among `keys`, those on their way into the store included; none where the store cannot be read. */
  async get(keys: readonly string[]): Promise<ReadonlyMap<string, StoredRun>> {
    const found = new Map<string, StoredRun>();
    const sought: string[] = [];
    for (const key of keys) {
      const row = this.#waiting.get(key) ?? this.#writing.get(key);
      if (row === undefined) sought.push(key);
      else found.set(key, row);
    }
    if (sought.length === 0) return found;
    try {
      for (const [key, row] of await this.#store.get(sought)) found.set(key, row);
    } catch (thrown) {
      this.tell(thrown);
    }
    return found;
  }

  /** Keeps a row as soon as the write under way is done; rows that come meanwhile are one batch. */
  put(key: string, row: StoredRun): void {
    this.#waiting.set(key, row);
    this.#writer ??= this.#write();
  }

  /** Resolves when every row handed over so far is in the store or given up. */
  async flushed(): Promise<void> {
    await this.#writer;
  }

  /** Tells trouble, of each code once. */
  tell(thrown: unknown): void {
    const faults: readonly Fault[] =
      thrown instanceof FaultError ? thrown.faults : [{ code: 'storeFailed', path: 'store', value: String(thrown) }];
    for (const fault of faults) {
      if (this.#told.has(fault.code)) continue;
      this.#told.add(fault.code);
      this.#onTrouble(fault);
    }
  }

  async #write(): Promise<void> {
    while (this.#waiting.size > 0) {
      this.#writing = this.#waiting;
      this.#waiting = new Map();
      try {
        await this.#store.put(this.#writing);
      } catch (thrown) {
        this.tell(thrown);
      }
    }
    this.#writing = nothing;
    this.#writer = undefined;
  }
}
