import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { NotebookDocument } from '../document/notebookDocument.ts';

export interface Draft {
  readonly document: NotebookDocument;
  /** Milliseconds since 1970. */
  readonly saved: number;
  /** Whether its cells may have come from elsewhere. */
  readonly isForeign: boolean;
}

export interface StoredDraft extends Draft {
  readonly id: number;
}

interface DraftSchema extends DBSchema {
  drafts: { key: number; value: Draft; indexes: { saved: number } };
}

/** Older ones go; a notebook being edited is always among the youngest. */
export const mostDrafts = 20;

/**
 * Drafts in a database of their own, apart from results, which the browser's reader may clear. Tabs share it: each write is one transaction, and whoever
 * finds that another tab has written its draft in the meantime makes a new one, so that nobody's work is overwritten unseen.
 */
export class DraftStore {
  readonly #database: IDBPDatabase<DraftSchema>;

  private constructor(database: IDBPDatabase<DraftSchema>) {
    this.#database = database;
  }

  /** Rejects with what IndexedDB throws where nothing may be kept. */
  static async open(name = 'zhili-notebooks'): Promise<DraftStore> {
    const database = await openDB<DraftSchema>(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('drafts', { autoIncrement: true }).createIndex('saved', 'saved');
      },
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    });
    return new DraftStore(database);
  }

  /**
   * Writes a draft over the one it came from: `id` as this page last read or wrote it, at `seen`. Where that has gone or been written by another page, it
   * becomes a new one. Resolves with the id it has now.
   */
  async write(draft: Draft, id?: number, seen?: number): Promise<number> {
    const write = this.#database.transaction('drafts', 'readwrite');
    const { store } = write;
    const there = id === undefined ? undefined : await store.get(id);
    const key = there !== undefined && there.saved === seen ? id : undefined;
    const written = await store.put(draft, key);
    const surplus = (await store.count()) - mostDrafts;
    let oldest = surplus > 0 ? await store.index('saved').openCursor() : null;
    for (let gone = 0; gone < surplus && oldest !== null; gone++) {
      if (oldest.primaryKey !== written) await oldest.delete();
      oldest = await oldest.continue();
    }
    await write.done;
    return written;
  }

  /** The youngest first. */
  async list(): Promise<StoredDraft[]> {
    const read = this.#database.transaction('drafts');
    const [ids, drafts] = await Promise.all([read.store.getAllKeys(), read.store.getAll()]);
    return drafts
      .map((draft, place) => ({ ...draft, id: ids[place]! }))
      .sort((one, other) => other.saved - one.saved || other.id - one.id);
  }

  async delete(id: number): Promise<void> {
    await this.#database.delete('drafts', id);
  }

  close(): void {
    this.#database.close();
  }
}
