import type { StoredRun } from '../resultStore.ts';
import { FailureLog } from './failureLog.ts';
import type { FolderView } from './folderView.ts';
import { failureRecord, RowEncoder } from './journalCodec.ts';
import { scanJournal } from './journalScan.ts';
import { JournalWriter } from './journalWriter.ts';
import type { Sealer } from './sealer.ts';
import type { StoreFiles } from './storeFiles.ts';
import { logName, logOwner, partOwner, type StoreLayout } from './storeLayout.ts';
import type { StoredFailure } from './sweepStore.ts';

export interface FolderWriterOptions {
  readonly files: StoreFiles;
  readonly layout: StoreLayout;
  readonly view: FolderView;
  readonly sealer: Sealer;
  readonly writer: string;
  readonly rowsPerPart: number;
  readonly bytesPerPart: number;
}

interface OwnJournal {
  readonly name: string;
  readonly file: JournalWriter;
  encoder: RowEncoder;
}

/** The files that one writer appends to. Calls must follow one another; they reject as the file system does. */
export class FolderWriter {
  readonly #options: FolderWriterOptions;
  /** Of the next file. */
  #number = 1;
  #journal: OwnJournal | undefined;
  #log: { readonly name: string; readonly file: JournalWriter } | undefined;

  constructor(options: FolderWriterOptions) {
    this.#options = options;
  }

  /** A number that no file of this writer has, from what is known of the folder. */
  nextNumber(): number {
    return this.#number++;
  }

  /** Goes on after the numbers that were given out before under the same name. */
  skipNumbers(): void {
    const { view, sealer, writer } = this.#options;
    const owners = [...view.journals.names, ...view.failures.keys()]
      .map(logOwner)
      .concat(view.parts.names.map(partOwner));
    const last = owners.reduce(
      (most, owner) => (owner?.writer === writer ? Math.max(most, owner.number) : most),
      sealer.lastNumber,
    );
    this.#number = Math.max(this.#number, last + 1);
  }

  /** Keeps rows that are not known yet; a journal that is full is sealed before. */
  async keep(batch: readonly ReadonlyMap<string, StoredRun>[]): Promise<void> {
    const { view } = this.#options;
    if (this.#journal !== undefined && this.#isFull(this.#journal)) await this.seal();
    const fresh = new Map(batch.flatMap((rows) => [...rows]).filter(([key]) => !view.index.has(key)));
    if (fresh.size === 0) return;
    const journal = this.#journal ?? (await this.#begin());
    this.#journal = journal;
    const encoder = journal.encoder.copy();
    const records = [...fresh].flatMap(([key, run]) => encoder.encode(key, run));
    const { bytes, from } = await journal.file.append(records);
    journal.encoder = encoder;
    const file = view.journals.get(journal.name) ?? view.journals.add(journal.name);
    view.journals.take(file, file.take(scanJournal(bytes, from)));
  }

  async keepFailures(batch: readonly StoredFailure[]): Promise<void> {
    const { layout, view } = this.#options;
    this.#log ??= await this.#open(layout.failures);
    const { name, file } = this.#log;
    const { bytes, from } = await file.append(batch.map(failureRecord));
    const log = view.failures.get(name) ?? new FailureLog(file.path);
    view.failures.set(name, log);
    log.take(bytes, from);
  }

  /** Seals the journal, if there is one. */
  async seal(): Promise<void> {
    const journal = this.#journal;
    if (journal === undefined) return;
    await journal.file.close();
    await this.#options.sealer.seal(journal.name);
    this.#journal = undefined;
  }

  /** Closes all files; what is kept next begins new ones, or seals what could not be sealed before. */
  async letGo(): Promise<void> {
    await this.#journal?.file.close();
    const log = this.#log;
    this.#log = undefined;
    await log?.file.close();
  }

  /** Closes all files and forgets them. */
  async forget(): Promise<void> {
    await this.letGo();
    this.#journal = undefined;
  }

  #isFull({ name, file }: OwnJournal): boolean {
    const { view, rowsPerPart, bytesPerPart } = this.#options;
    const known = view.journals.get(name);
    // What was begun to be sealed takes no more rows.
    if (!file.isOpen) return true;
    return known !== undefined && (view.index.rowsOf(known.id) >= rowsPerPart || known.bytes >= bytesPerPart);
  }

  async #begin(): Promise<OwnJournal> {
    const { layout, view } = this.#options;
    const { name, file } = await this.#open(layout.journals);
    view.journals.add(name);
    return { name, file, encoder: new RowEncoder() };
  }

  async #open(folder: string): Promise<{ name: string; file: JournalWriter }> {
    const name = logName({ writer: this.#options.writer, number: this.nextNumber() });
    this.#options.view.journals.own.add(name);
    const file = new JournalWriter(this.#options.files, `${folder}/${name}`);
    await file.open();
    return { name, file };
  }
}
