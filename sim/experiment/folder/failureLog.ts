import { readFailure, recordHead } from './journalCodec.ts';
import { type LostBytes, scanJournal } from './journalScan.ts';
import type { StoreFiles } from './storeFiles.ts';
import type { StoredFailure } from './sweepStore.ts';

/** Failures of one writer, in the order in which they were kept. A log of them is never sealed: they are few, and are run again. */
export class FailureLog {
  readonly path: string;
  readonly failures: StoredFailure[] = [];
  /** Read, or written, so far. */
  bytes = 0;
  #seen = 0;

  constructor(path: string) {
    this.path = path;
  }

  /** Takes in what was appended since; returns its damage. Rejects as the file system does. */
  async readOn(files: StoreFiles): Promise<readonly LostBytes[]> {
    const size = await files.size(this.path);
    if (size === this.#seen) return [];
    this.#seen = size;
    return this.take(await files.read(this.path, this.bytes), this.bytes);
  }

  /** Takes in bytes that begin at `from`, where reading had come to. */
  take(bytes: Uint8Array, from: number): readonly LostBytes[] {
    const { records, lost, end } = scanJournal(bytes, from);
    const strange: LostBytes[] = [];
    for (const { at, payload } of records) {
      const failure = readFailure(payload);
      if (failure === undefined) strange.push({ at, bytes: recordHead + payload.length });
      else this.failures.push(failure);
    }
    this.bytes = end;
    return [...lost, ...strange];
  }
}
