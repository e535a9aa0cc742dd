import { type Fault, FaultError } from '../../engine/fault.ts';
import type { StoredRun, StoreUsage } from '../resultStore.ts';
import { adoptJournals } from './adoptJournals.ts';
import { checkManifests } from './checkManifests.ts';
import { FailureLog } from './failureLog.ts';
import { Findings } from './findings.ts';
import { FolderView } from './folderView.ts';
import { GroupCommit } from './groupCommit.ts';
import { failureRecord, RowEncoder } from './journalCodec.ts';
import { scanJournal } from './journalScan.ts';
import { JournalWriter } from './journalWriter.ts';
import { Sealer } from './sealer.ts';
import { storeFault } from './storeFault.ts';
import type { StoreFiles } from './storeFiles.ts';
import { checkStoreKey } from './storeKey.ts';
import { checkWriter, logName, logOwner, partOwner, StoreLayout } from './storeLayout.ts';
import type { StoredFailure, SweepStore } from './sweepStore.ts';

export interface FolderStoreOptions {
  readonly folder: string;
  /** Unique among all processes that ever write here: A-Z a-z 0-9 . _ - */
  readonly writer: string;
  /** Without it nothing in the folder is changed. */
  readonly isWriting: boolean;
  /** Told what is damaged or missing: `partDamaged`, `partMissing`, `manifestDamaged`, `journalDamaged`, with the file's path. */
  readonly onFinding: (fault: Fault) => void;
  /** Rows after which a journal is sealed into a part; 4096 unless given. */
  readonly rowsPerPart?: number;
  /** Bytes after which it is, however few its rows; 64 MB unless given. */
  readonly bytesPerPart?: number;
  /** Memory for parts that were read; 256 MB unless given. */
  readonly cacheBytes?: number;
  /** Whether a writer may still be at work; everybody is unless given. Must be false only where that is certain: such a writer's journals are taken over. */
  readonly isAlive?: (writer: string) => boolean;
  /** Whether every part is checked whole when the store is opened, and not only when it is used. True unless given. */
  readonly isThorough?: boolean;
}

interface OwnJournal {
  readonly name: string;
  readonly file: JournalWriter;
  encoder: RowEncoder;
}

/**
 * Opens the store in a folder, made if there is none and it is to be written. Rejects with `storeWriter`, `storeFull`, or `storeFailed` where the disk does not
 * answer; damage is no reason to reject, but told.
 */
export async function openFolderStore(files: StoreFiles, options: FolderStoreOptions): Promise<SweepStore> {
  checkWriter(options.writer);
  const store = new FolderStore(files, options);
  await store.open();
  return store;
}

class FolderStore implements SweepStore {
  readonly #files: StoreFiles;
  readonly #options: FolderStoreOptions;
  readonly #layout: StoreLayout;
  readonly #findings: Findings;
  readonly #view: FolderView;
  readonly #sealer: Sealer;
  readonly #rows = new GroupCommit((batch: readonly ReadonlyMap<string, StoredRun>[]) =>
    this.#inTurn(() => this.#write(batch)),
  );
  readonly #failed = new GroupCommit((batch: readonly StoredFailure[]) => this.#inTurn(() => this.#note(batch)));
  /** Of the next file. */
  #number = 1;
  #journal: OwnJournal | undefined;
  #log: { readonly name: string; readonly file: JournalWriter } | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(files: StoreFiles, options: FolderStoreOptions) {
    this.#files = files;
    this.#options = options;
    this.#layout = new StoreLayout(options.folder);
    this.#findings = new Findings({ files, ...options });
    this.#view = new FolderView({
      files,
      layout: this.#layout,
      findings: this.#findings,
      cacheBytes: options.cacheBytes ?? 256e6,
    });
    this.#sealer = new Sealer({
      files,
      layout: this.#layout,
      findings: this.#findings,
      view: this.#view,
      writer: options.writer,
    });
  }

  open(): Promise<void> {
    return this.#guarded(async () => {
      const { writer, isWriting, isThorough = true, isAlive = () => true } = this.#options;
      if (isWriting) for (const folder of this.#layout.folders) await this.#files.makeFolder(folder);
      await this.#view.look(isThorough);
      const sealed = await checkManifests(this.#files, this.#layout, this.#findings);
      if (!isWriting) return;
      this.#sealer.manifest = sealed.get(writer) ?? [];
      this.#number = 1 + this.#lastNumber();
      await adoptJournals({
        files: this.#files,
        layout: this.#layout,
        findings: this.#findings,
        view: this.#view,
        sealer: this.#sealer,
        writer,
        isAlive,
        nextNumber: () => this.#number++,
      });
    });
  }

  get rows(): number {
    return this.#view.index.rows;
  }

  get outcomeNames(): readonly string[] {
    return this.#view.outcomeNames;
  }

  has(key: string): boolean {
    return this.#view.index.has(key);
  }

  async get(keys: readonly string[]): Promise<ReadonlyMap<string, StoredRun>> {
    return this.#guarded(() => this.#view.get(keys));
  }

  async put(rows: ReadonlyMap<string, StoredRun>): Promise<void> {
    this.#checkWriting();
    for (const key of rows.keys()) checkStoreKey(key);
    if ([...rows.keys()].some((key) => !this.has(key))) await this.#rows.add(rows);
  }

  async keepFailure(failure: StoredFailure): Promise<void> {
    this.#checkWriting();
    checkStoreKey(failure.key);
    await this.#failed.add(failure);
  }

  failures(): readonly StoredFailure[] {
    const last = new Map<string, StoredFailure>();
    for (const log of this.#view.failures.values()) {
      for (const failure of log.failures) if (!this.has(failure.key)) last.set(failure.key, failure);
    }
    return [...last.values()];
  }

  refresh(): Promise<void> {
    return this.#guarded(() => this.#view.look(false));
  }

  async usage(): Promise<StoreUsage> {
    return { rows: this.rows, bytes: this.#view.bytes, capBytes: Number.POSITIVE_INFINITY };
  }

  /** Empties the folder. No other process may be at work in it. */
  async clear(): Promise<void> {
    this.#checkWriting();
    await this.#inTurn(async () => {
      await this.#letGo();
      this.#journal = undefined;
      this.#log = undefined;
      this.#sealer.manifest = [];
      this.#view.clear();
      for (const folder of this.#layout.folders) {
        for (const name of await this.#files.list(folder)) await this.#files.remove(`${folder}/${name}`);
      }
    });
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => {
      try {
        await this.#seal();
      } finally {
        await this.#letGo();
        this.#log = undefined;
      }
    });
  }

  async #write(batch: readonly ReadonlyMap<string, StoredRun>[]): Promise<void> {
    const { rowsPerPart = 4096, bytesPerPart = 64e6 } = this.#options;
    const known = this.#journal === undefined ? undefined : this.#view.journals.get(this.#journal.name);
    const isFull =
      known !== undefined && (this.#view.index.rowsOf(known.id) >= rowsPerPart || known.bytes >= bytesPerPart);
    // What was begun to be sealed takes no more rows.
    if (isFull || this.#journal?.file.isOpen === false) await this.#seal();
    const fresh = new Map(batch.flatMap((rows) => [...rows]).filter(([key]) => !this.has(key)));
    if (fresh.size === 0) return;
    const journal = this.#journal ?? (await this.#begin());
    this.#journal = journal;
    const encoder = journal.encoder.copy();
    const records = [...fresh].flatMap(([key, run]) => encoder.encode(key, run));
    const { bytes, from } = await journal.file.append(records);
    journal.encoder = encoder;
    const file = this.#view.journals.get(journal.name) ?? this.#view.addJournal(journal.name);
    this.#view.takeNews(file, file.take(scanJournal(bytes, from)));
  }

  async #begin(): Promise<OwnJournal> {
    const name = logName({ writer: this.#options.writer, number: this.#number++ });
    this.#view.own.add(name);
    const file = new JournalWriter(this.#files, `${this.#layout.journals}/${name}`);
    await file.open();
    this.#view.addJournal(name);
    return { name, file, encoder: new RowEncoder() };
  }

  async #seal(): Promise<void> {
    const journal = this.#journal;
    if (journal === undefined) return;
    await journal.file.close();
    await this.#sealer.seal(journal.name);
    this.#journal = undefined;
  }

  async #note(batch: readonly StoredFailure[]): Promise<void> {
    if (this.#log === undefined) {
      const name = logName({ writer: this.#options.writer, number: this.#number++ });
      this.#view.own.add(name);
      const file = new JournalWriter(this.#files, `${this.#layout.failures}/${name}`);
      await file.open();
      this.#log = { name, file };
    }
    const { name, file } = this.#log;
    const { bytes, from } = await file.append(batch.map(failureRecord));
    const log = this.#view.failures.get(name) ?? new FailureLog(file.path);
    this.#view.failures.set(name, log);
    log.take(bytes, from);
  }

  async #letGo(): Promise<void> {
    await this.#journal?.file.close();
    await this.#log?.file.close();
  }

  /** The last number that this writer has given out, under the same name, before. */
  #lastNumber(): number {
    const { journals, parts, failures } = this.#view;
    const owners = [...journals.keys(), ...failures.keys()].map(logOwner).concat([...parts.keys()].map(partOwner));
    return owners.reduce(
      (last, owner) => (owner?.writer === this.#options.writer ? Math.max(last, owner.number) : last),
      this.#sealer.lastNumber,
    );
  }

  #checkWriting(): void {
    if (this.#options.isWriting) return;
    throw new FaultError({ code: 'storeReadOnly', path: this.#options.folder });
  }

  /** One change of the folder after another. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(() => this.#guarded(work));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (thrown) {
      throw storeFault(thrown, this.#options.folder);
    }
  }
}
