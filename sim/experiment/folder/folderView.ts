import { FaultError } from '../../engine/fault.ts';
import { ascending } from '../../engine/order.ts';
import type { StoredRun } from '../resultStore.ts';
import { FailureLog } from './failureLog.ts';
import type { Findings } from './findings.ts';
import { JournalFile, type JournalNews } from './journalFile.ts';
import { parquetBytes } from './parquet.ts';
import { PartCache } from './partCache.ts';
import { decodePart, readPartKeys } from './partCodec.ts';
import { isPartLost, type PartFile, partFault, partSource, readPart, strangePart } from './partFile.ts';
import { RowIndex } from './rowIndex.ts';
import { isNoSuchFile, isUnreadable, storeFault } from './storeFault.ts';
import type { StoreFiles } from './storeFiles.ts';
import { logOwner, partOwner, type StoreLayout } from './storeLayout.ts';

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
  /** By name, as all that follows. */
  readonly journals = new Map<string, JournalFile>();
  readonly parts = new Map<string, PartFile>();
  readonly failures = new Map<string, FailureLog>();
  /** Journals and logs that this process writes, and therefore knows. */
  readonly own = new Set<string>();
  readonly #files: StoreFiles;
  readonly #layout: StoreLayout;
  readonly #findings: Findings;
  readonly #cache: PartCache;
  readonly #fileOf = new Map<number, JournalFile | PartFile>();
  /** Parts that are lost. */
  readonly #lost = new Set<string>();
  #looking: Promise<void> = Promise.resolve();

  constructor({ files, layout, findings, cacheBytes }: FolderViewOptions) {
    this.#files = files;
    this.#layout = layout;
    this.#findings = findings;
    this.#cache = new PartCache(cacheBytes);
  }

  /** Names of the outcomes of all files that hold a row, in code-unit order. */
  get outcomeNames(): readonly string[] {
    const held = [...this.#fileOf.values()].filter(({ id }) => this.index.rowsOf(id) > 0);
    return ascending(new Set(held.flatMap(({ outcomes }) => outcomes)));
  }

  /** Of all files known. */
  get bytes(): number {
    return [...this.#fileOf.values(), ...this.failures.values()].reduce((sum, { bytes }) => sum + bytes, 0);
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
        const rows = 'digest' in file ? await this.#fromPart(file, asked) : await this.#fromJournal(file, asked);
        for (const [key, run] of rows) found.set(key, run);
      }
      wanted = wanted.filter((key) => !found.has(key));
      if (look === looks) for (const key of wanted) this.index.remove(key);
      wanted = wanted.filter((key) => this.index.has(key));
    }
    return found;
  }

  /** A journal begun, found, or taken over. */
  addJournal(name: string): JournalFile {
    const journal = new JournalFile(this.index.addFile(), `${this.#layout.journals}/${name}`);
    this.journals.set(name, journal);
    this.#fileOf.set(journal.id, journal);
    return journal;
  }

  /** Knows a journal by the name it has now. */
  renameJournal(from: string, to: string): void {
    const journal = this.journals.get(from)!;
    this.journals.delete(from);
    this.journals.set(to, journal);
    journal.path = `${this.#layout.journals}/${to}`;
  }

  /** Forgets a journal and its rows, but for those that a part has by now. */
  forgetJournal(name: string): void {
    const journal = this.journals.get(name);
    if (journal === undefined) return;
    this.journals.delete(name);
    this.#fileOf.delete(journal.id);
    this.index.dropFile(journal.id);
  }

  /** Notes rows of a journal and tells its damage. */
  takeNews(journal: JournalFile, { rows, lost }: JournalNews): void {
    for (const { key, at } of rows) if (!this.index.has(key)) this.index.set(key, journal.id, at);
    this.#findings.tellLost(journal.path, lost);
  }

  /** Notes a part that holds these keys. */
  takePart(part: Omit<PartFile, 'id' | 'path' | 'rows'>, keys: readonly string[]): void {
    if (this.parts.has(part.name)) return;
    const path = `${this.#layout.parts}/${part.name}`;
    const file: PartFile = { ...part, path, id: this.index.addFile(), rows: keys.length };
    this.parts.set(part.name, file);
    this.#fileOf.set(file.id, file);
    for (let row = 0; row < keys.length; row++) this.index.set(keys[row]!, file.id, row);
  }

  clear(): void {
    this.index.clear();
    for (const known of [this.journals, this.parts, this.failures, this.#fileOf, this.#lost]) known.clear();
  }

  #byFile(keys: readonly string[]): Map<JournalFile | PartFile, string[]> {
    const files = new Map<JournalFile | PartFile, string[]>();
    for (const key of keys) {
      const file = this.#fileOf.get(this.index.fileOf(key))!;
      const asked = files.get(file);
      if (asked === undefined) files.set(file, [key]);
      else asked.push(key);
    }
    return files;
  }

  async #fromPart(part: PartFile, keys: readonly string[]): Promise<Map<string, StoredRun>> {
    const found = new Map<string, StoredRun>();
    try {
      const rows = await this.#cache.get(part.path, async () => {
        const bytes = await readPart(this.#files, part);
        return decodePart(parquetBytes(bytes)).catch((thrown: unknown) => {
          throw strangePart(thrown, part.path);
        });
      });
      for (const key of keys) {
        const place = this.index.placeOf(key);
        if (this.index.fileOf(key) === part.id && rows.keys[place] === key) found.set(key, rows.run(place));
      }
    } catch (thrown) {
      await this.#losePart(part.name, partFault(thrown, part.path));
    }
    return found;
  }

  async #fromJournal(journal: JournalFile, keys: readonly string[]): Promise<ReadonlyMap<string, StoredRun>> {
    try {
      const places = keys.filter((key) => this.index.fileOf(key) === journal.id).map((key) => this.index.placeOf(key));
      const rows = places.length === 0 ? new Map<string, StoredRun>() : await journal.rowsAt(this.#files, places);
      // It is not as it was read: damaged, or written over after the disk was full.
      if (keys.some((key) => !rows.has(key))) await this.#readAgain(journal);
      return rows;
    } catch (thrown) {
      if (isNoSuchFile(thrown)) await this.look(false);
      else this.#loseJournal(journal.path, thrown);
      return new Map();
    }
  }

  async #look(isThorough: boolean): Promise<void> {
    // Journals first: one that is gone by then has become a part that is seen.
    const journals = (await this.#list(this.#layout.journals)).filter((name) => logOwner(name) !== undefined);
    for (const name of journals) if (!this.own.has(name)) await this.#followJournal(name);
    for (const name of await this.#list(this.#layout.failures)) {
      if (logOwner(name) !== undefined && !this.own.has(name)) await this.#followFailures(name);
    }
    for (const name of await this.#list(this.#layout.parts)) {
      const isNew = partOwner(name) !== undefined && !this.parts.has(name) && !this.#lost.has(name);
      if (isNew) await this.#addPart(name, isThorough);
    }
    const present = new Set(journals);
    for (const name of [...this.journals.keys()]) {
      if (!present.has(name) && !this.own.has(name)) this.forgetJournal(name);
    }
  }

  async #followJournal(name: string): Promise<void> {
    const path = `${this.#layout.journals}/${name}`;
    try {
      const known = this.journals.get(name);
      const size = await this.#files.size(path);
      if (known !== undefined && size === known.seen) return;
      const journal = known ?? this.addJournal(name);
      const isFirst = journal.bytes === 0;
      const news = size < journal.bytes ? undefined : await journal.readOn(this.#files);
      // What looks damaged may have been written over since it was read first.
      if (news === undefined || (news.lost.length > 0 && !isFirst)) await this.#readAgain(journal);
      else this.takeNews(journal, news);
    } catch (thrown) {
      if (!isNoSuchFile(thrown)) this.#loseJournal(path, thrown);
    }
  }

  /** A journal that the disk cannot give back; throws all else. */
  #loseJournal(path: string, thrown: unknown): void {
    if (!isUnreadable(thrown)) throw storeFault(thrown, path);
    this.#findings.tell(new FaultError({ code: 'journalDamaged', path, value: 'EIO' }));
    this.forgetJournal(path.slice(this.#layout.journals.length + 1));
  }

  /** Reads a journal from its head, and forgets what is no longer in it. */
  async #readAgain(journal: JournalFile): Promise<void> {
    const name = journal.path.slice(this.#layout.journals.length + 1);
    const fresh = new JournalFile(this.index.addFile(), journal.path);
    const news = await fresh.readOn(this.#files);
    if (this.journals.get(name) !== journal) return;
    this.forgetJournal(name);
    this.journals.set(name, fresh);
    this.#fileOf.set(fresh.id, fresh);
    this.takeNews(fresh, news);
  }

  async #followFailures(name: string): Promise<void> {
    const path = `${this.#layout.failures}/${name}`;
    const log = this.failures.get(name) ?? new FailureLog(path);
    this.failures.set(name, log);
    try {
      this.#findings.tellLost(path, await log.readOn(this.#files));
    } catch (thrown) {
      if (!isNoSuchFile(thrown)) throw storeFault(thrown, path);
    }
  }

  async #addPart(name: string, isThorough: boolean): Promise<void> {
    const path = `${this.#layout.parts}/${name}`;
    const { digest } = partOwner(name)!;
    try {
      const whole = isThorough ? await readPart(this.#files, { path, digest }) : undefined;
      const bytes = whole?.length ?? (await this.#files.size(path));
      const source = whole === undefined ? partSource(this.#files, path, bytes) : parquetBytes(whole);
      const { keys, outcomes } = await readPartKeys(source).catch((thrown: unknown) => {
        throw strangePart(thrown, path);
      });
      this.takePart({ name, digest, bytes, outcomes }, keys);
    } catch (thrown) {
      await this.#losePart(name, partFault(thrown, path));
    }
  }

  async #losePart(name: string, fault: FaultError): Promise<void> {
    if (!isPartLost(fault)) throw fault;
    const part = this.parts.get(name);
    if (part !== undefined) {
      this.index.dropFile(part.id);
      this.#fileOf.delete(part.id);
      this.#cache.drop(part.path);
      this.parts.delete(name);
    }
    this.#lost.add(name);
    this.#findings.tell(fault);
    const isMissing = fault.faults[0]?.code === 'partMissing';
    await this.#findings.setAside(`${this.#layout.parts}/${name}`, isMissing ? 'missing' : 'damaged');
  }

  async #list(folder: string): Promise<readonly string[]> {
    try {
      return ascending(await this.#files.list(folder));
    } catch (thrown) {
      throw storeFault(thrown, folder);
    }
  }
}
