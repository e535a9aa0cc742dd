import { ascending } from '../../engine/order.ts';
import type { StoredRun } from '../resultStore.ts';
import { FailureLog } from './failureLog.ts';
import type { Findings } from './findings.ts';
import { JournalShelf } from './journalShelf.ts';
import { PartShelf } from './partShelf.ts';
import { RowIndex } from './rowIndex.ts';
import { isNoSuchFile, storeFault } from './storeFault.ts';
import type { StoreFiles } from './storeFiles.ts';
import { logOwner, type StoreLayout } from './storeLayout.ts';
import type { StoredFailure } from './sweepStore.ts';

export interface FolderViewOptions {
  readonly files: StoreFiles;
  readonly layout: StoreLayout;
  readonly findings: Findings;
  /** For parts in memory. */
  readonly cacheBytes: number;
}

/** How often a row is looked for where it stands by now: journals become parts in the meantime. */
const looks = 3;

/** What is known of a store's folder: where every row is, and how to get it. */
export class FolderView {
  readonly index = new RowIndex();
  readonly journals: JournalShelf;
  readonly parts: PartShelf;
  /** By name. */
  readonly failures = new Map<string, FailureLog>();
  readonly #options: FolderViewOptions;
  #looking: Promise<void> = Promise.resolve();

  constructor(options: FolderViewOptions) {
    const { files, layout, findings, cacheBytes } = options;
    const shelf = { files, findings, index: this.index };
    this.#options = options;
    this.journals = new JournalShelf({ ...shelf, folder: layout.journals });
    this.parts = new PartShelf({ ...shelf, folder: layout.parts }, cacheBytes);
  }

  /** Names of the outcomes of all files that hold a row, in code-unit order. */
  get outcomeNames(): readonly string[] {
    const held = [...this.journals.files, ...this.parts.files].filter(({ id }) => this.index.rowsOf(id) > 0);
    return ascending(new Set(held.flatMap(({ outcomes }) => outcomes)));
  }

  /** Of all files known. */
  get bytes(): number {
    const all = [...this.journals.files, ...this.parts.files, ...this.failures.values()];
    return all.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** The last failure of every key that has no row. */
  lastFailures(): readonly StoredFailure[] {
    const last = new Map<string, StoredFailure>();
    for (const log of this.failures.values()) {
      for (const failure of log.failures) if (!this.index.has(failure.key)) last.set(failure.key, failure);
    }
    return [...last.values()];
  }

  /** Takes in what has come since, one look after another. Parts are checked whole if `isThorough`, and whenever they are used anyway. */
  look(isThorough: boolean): Promise<void> {
    const look = () => this.#look(isThorough);
    const looking = this.#looking.then(look, look);
    this.#looking = looking;
    return looking;
  }

  /** Rows of keys; what cannot be read back is told, and known no more. */
  async get(keys: readonly string[]): Promise<Map<string, StoredRun>> {
    const found = new Map<string, StoredRun>();
    let wanted = keys.filter((key) => this.index.has(key));
    for (let look = 1; wanted.length > 0; look++) {
      for (const [file, asked] of this.#byFile(wanted)) {
        for (const [key, run] of await this.#rows(file, asked)) found.set(key, run);
      }
      wanted = wanted.filter((key) => !found.has(key));
      if (look === looks) for (const key of wanted) this.index.remove(key);
      wanted = wanted.filter((key) => this.index.has(key));
    }
    return found;
  }

  clear(): void {
    for (const known of [this.index, this.journals, this.parts, this.failures]) known.clear();
  }

  #byFile(keys: readonly string[]): Map<number, string[]> {
    const files = new Map<number, string[]>();
    for (const key of keys) {
      const file = this.index.fileOf(key);
      const asked = files.get(file);
      if (asked === undefined) files.set(file, [key]);
      else asked.push(key);
    }
    return files;
  }

  async #rows(file: number, keys: readonly string[]): Promise<ReadonlyMap<string, StoredRun>> {
    const part = this.parts.byId(file);
    if (part !== undefined) return this.parts.rows(part, keys);
    const journal = this.journals.byId(file);
    // It has become a part while another file was read.
    if (journal === undefined) return new Map();
    try {
      return await this.journals.rows(journal, keys);
    } catch (thrown) {
      if (!isNoSuchFile(thrown)) throw thrown;
      await this.look(false);
      return new Map();
    }
  }

  async #look(isThorough: boolean): Promise<void> {
    const { layout } = this.#options;
    // Journals first: one that is gone by then has become a part that is seen.
    const journals = await this.#list(layout.journals);
    await this.journals.look(journals);
    for (const name of await this.#list(layout.failures)) {
      if (logOwner(name) !== undefined && !this.journals.own.has(name)) await this.#followFailures(name);
    }
    const parts = this.parts.names;
    await this.parts.look(await this.#list(layout.parts), parts, isThorough);
    this.journals.keepOnly(journals);
  }

  async #followFailures(name: string): Promise<void> {
    const { files, layout, findings } = this.#options;
    const path = `${layout.failures}/${name}`;
    const log = this.failures.get(name) ?? new FailureLog(path);
    this.failures.set(name, log);
    try {
      findings.tellLost(path, await log.readOn(files));
    } catch (thrown) {
      if (!isNoSuchFile(thrown)) throw storeFault(thrown, path);
    }
  }

  async #list(folder: string): Promise<readonly string[]> {
    try {
      return ascending(await this.#options.files.list(folder));
    } catch (thrown) {
      throw storeFault(thrown, folder);
    }
  }
}
