import { FaultError } from '../../engine/fault.ts';
import type { StoredRun } from '../resultStore.ts';
import type { Findings } from './findings.ts';
import { JournalFile, type JournalNews } from './journalFile.ts';
import type { RowIndex } from './rowIndex.ts';
import { isNoSuchFile, isUnreadable, storeFault } from './storeFault.ts';
import type { StoreFiles } from './storeFiles.ts';
import { logOwner } from './storeLayout.ts';

export interface ShelfOptions {
  readonly files: StoreFiles;
  /** Where the files lie. */
  readonly folder: string;
  readonly findings: Findings;
  readonly index: RowIndex;
}

/** The journals of a folder, by name: what rows they hold, as far as they have been read. */
export class JournalShelf {
  /** Those that this process writes, and therefore knows. */
  readonly own = new Set<string>();
  readonly #options: ShelfOptions;
  readonly #known = new Map<string, JournalFile>();
  readonly #byId = new Map<number, JournalFile>();

  constructor(options: ShelfOptions) {
    this.#options = options;
  }

  get names(): readonly string[] {
    return [...this.#known.keys()];
  }

  get files(): Iterable<JournalFile> {
    return this.#byId.values();
  }

  get(name: string): JournalFile | undefined {
    return this.#known.get(name);
  }

  byId(id: number): JournalFile | undefined {
    return this.#byId.get(id);
  }

  /** Reads on in what others have written; `names` are those in the folder. */
  async look(names: readonly string[]): Promise<void> {
    for (const name of names) if (logOwner(name) !== undefined && !this.own.has(name)) await this.#follow(name);
  }

  /** Forgets journals of others that are in the folder no more. */
  keepOnly(names: readonly string[]): void {
    const present = new Set(names);
    for (const name of this.names) if (!present.has(name) && !this.own.has(name)) this.forget(name);
  }

  /** Rows of keys; those that are not read back are not in it any more. Rejects where the file is gone. */
  async rows(journal: JournalFile, keys: readonly string[]): Promise<ReadonlyMap<string, StoredRun>> {
    const { files, index } = this.#options;
    try {
      const places = keys.filter((key) => index.fileOf(key) === journal.id).map((key) => index.placeOf(key));
      const rows = places.length === 0 ? new Map<string, StoredRun>() : await journal.rowsAt(files, places);
      // It is not as it was read: damaged, or written over after the disk was full.
      if (keys.some((key) => !rows.has(key))) await this.#readAgain(journal);
      return rows;
    } catch (thrown) {
      if (isNoSuchFile(thrown)) throw thrown;
      this.#lose(journal.path, thrown);
      return new Map();
    }
  }

  /** A journal begun, found, or taken over. */
  add(name: string): JournalFile {
    return this.#add(name, new JournalFile(this.#options.index.addFile(), `${this.#options.folder}/${name}`));
  }

  /** Knows a journal by the name it has now. */
  rename(from: string, to: string): void {
    const journal = this.#known.get(from)!;
    this.#known.delete(from);
    this.#known.set(to, journal);
    journal.path = `${this.#options.folder}/${to}`;
  }

  /** Forgets a journal and its rows, but for those that a part has by now. */
  forget(name: string): void {
    const journal = this.#known.get(name);
    if (journal === undefined) return;
    this.#known.delete(name);
    this.#byId.delete(journal.id);
    this.#options.index.dropFile(journal.id);
  }

  /** Notes rows of a journal and tells its damage. */
  take(journal: JournalFile, { rows, lost }: JournalNews): void {
    const { index, findings } = this.#options;
    for (const { key, at } of rows) if (!index.has(key)) index.set(key, journal.id, at);
    findings.tellLost(journal.path, lost);
  }

  clear(): void {
    this.#known.clear();
    this.#byId.clear();
  }

  #add(name: string, journal: JournalFile): JournalFile {
    this.#known.set(name, journal);
    this.#byId.set(journal.id, journal);
    return journal;
  }

  async #follow(name: string): Promise<void> {
    const { files, folder } = this.#options;
    const path = `${folder}/${name}`;
    try {
      const known = this.#known.get(name);
      const size = await files.size(path);
      if (known !== undefined && size === known.seen) return;
      const journal = known ?? this.add(name);
      const isFirst = journal.bytes === 0;
      const news = size < journal.bytes ? undefined : await journal.readOn(files);
      // What looks damaged may have been written over since it was read first.
      if (news === undefined || (news.lost.length > 0 && !isFirst)) await this.#readAgain(journal);
      else this.take(journal, news);
    } catch (thrown) {
      if (!isNoSuchFile(thrown)) this.#lose(path, thrown);
    }
  }

  /** A journal that the disk cannot give back; throws all else. */
  #lose(path: string, thrown: unknown): void {
    if (!isUnreadable(thrown)) throw storeFault(thrown, path);
    this.#options.findings.tell(new FaultError({ code: 'journalDamaged', path, value: 'EIO' }));
    this.forget(this.#nameOf(path));
  }

  /** Reads a journal from its head, and forgets what is no longer in it. */
  async #readAgain(journal: JournalFile): Promise<void> {
    const name = this.#nameOf(journal.path);
    const fresh = new JournalFile(this.#options.index.addFile(), journal.path);
    const news = await fresh.readOn(this.#options.files);
    if (this.#known.get(name) !== journal) return;
    this.forget(name);
    this.take(this.#add(name, fresh), news);
  }

  #nameOf(path: string): string {
    return path.slice(this.#options.folder.length + 1);
  }
}
