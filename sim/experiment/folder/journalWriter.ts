import { joinBytes } from './joinBytes.ts';
import { journalHead } from './journalCodec.ts';
import type { AppendFile, StoreFiles } from './storeFiles.ts';

/** Appends records to a journal of its own, made with the first of them. */
export class JournalWriter {
  readonly path: string;
  readonly #files: StoreFiles;
  #file: AppendFile | undefined;
  #isClosed = false;
  /** Bytes that are on the disk. */
  #bytes = 0;

  constructor(files: StoreFiles, path: string) {
    this.#files = files;
    this.path = path;
  }

  get isOpen(): boolean {
    return !this.#isClosed;
  }

  /** Makes the file; rejects as the file system does, where there is one too. */
  async open(): Promise<void> {
    this.#file ??= await this.#files.create(this.path);
  }

  /** Resolves with what was written, from which place on, once it is on the disk; rejects as the file system does, and the next append writes over what there is of it. */
  async append(records: readonly Uint8Array[]): Promise<{ bytes: Uint8Array; from: number }> {
    await this.open();
    const from = this.#bytes;
    const bytes = joinBytes(from === 0 ? [journalHead, ...records] : records);
    await this.#file!.append(bytes);
    this.#bytes += bytes.length;
    return { bytes, from };
  }

  /** No more can be appended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }
}
