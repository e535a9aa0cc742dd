import { type Fault, FaultError } from '../../engine/fault.ts';
import type { StoredRun, StoreUsage } from '../resultStore.ts';
import { adoptJournals } from './adoptJournals.ts';
import { checkManifests } from './checkManifests.ts';
import { Findings } from './findings.ts';
import { FolderView } from './folderView.ts';
import { FolderWriter } from './folderWriter.ts';
import { GroupCommit } from './groupCommit.ts';
import { Sealer } from './sealer.ts';
import { storeFault } from './storeFault.ts';
import type { StoreFiles } from './storeFiles.ts';
import { checkStoreKey } from './storeKey.ts';
import { checkWriter, StoreLayout } from './storeLayout.ts';
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

/**
 * Opens the store in a folder, made if there is none and it is to be written. Keys are content addresses (`replicateKey`). Rejects with `storeWriter`,
 * `storeFull`, or `storeFailed` where the disk does not answer; damage is no reason to reject, but told.
 *
 * @example
 * ```ts
 * const store = await openFolderStore(files, { folder: 'out/store', writer: 'a', isWriting: true, onFinding: console.error });
 * await store.put(new Map([[key, run]]));
 * await store.close();
 * ```
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
  readonly #writer: FolderWriter;
  readonly #rows = new GroupCommit((batch: readonly ReadonlyMap<string, StoredRun>[]) =>
    this.#inTurn(() => this.#writer.keep(batch)),
  );
  readonly #failures = new GroupCommit((batch: readonly StoredFailure[]) =>
    this.#inTurn(() => this.#writer.keepFailures(batch)),
  );
  #turn: Promise<unknown> = Promise.resolve();

  constructor(files: StoreFiles, options: FolderStoreOptions) {
    const { folder, writer, rowsPerPart = 4096, bytesPerPart = 64e6, cacheBytes = 256e6 } = options;
    this.#files = files;
    this.#options = options;
    this.#layout = new StoreLayout(folder);
    this.#findings = new Findings({ files, ...options });
    const shared = { files, layout: this.#layout, findings: this.#findings };
    this.#view = new FolderView({ ...shared, cacheBytes });
    this.#sealer = new Sealer({ ...shared, view: this.#view, writer });
    this.#writer = new FolderWriter({
      ...shared,
      view: this.#view,
      sealer: this.#sealer,
      writer,
      rowsPerPart,
      bytesPerPart,
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
      this.#writer.skipNumbers();
      await adoptJournals({
        files: this.#files,
        layout: this.#layout,
        findings: this.#findings,
        view: this.#view,
        sealer: this.#sealer,
        writer,
        isAlive,
        nextNumber: () => this.#writer.nextNumber(),
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

  get(keys: readonly string[]): Promise<ReadonlyMap<string, StoredRun>> {
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
    await this.#failures.add(failure);
  }

  failures(): readonly StoredFailure[] {
    return this.#view.lastFailures();
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
      await this.#writer.forget();
      this.#sealer.manifest = [];
      this.#view.clear();
      for (const folder of this.#layout.folders) {
        for (const name of await this.#files.list(folder)) await this.#files.remove(`${folder}/${name}`);
      }
    });
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      try {
        await this.#writer.seal();
      } finally {
        await this.#writer.letGo();
      }
    });
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
