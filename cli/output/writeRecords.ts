import { randomBytes } from 'node:crypto';
import { isDiskFull } from '../../sim/experiment/folder/storeFault.ts';
import type { FileSystem } from './fileSystem.ts';

/** A file as text that may be cut between two records and still be whole with its footer. */
export interface RecordFile {
  readonly header: string;
  readonly records: Iterable<string>;
  readonly footer: string;
}

export interface WrittenFile {
  /** `truncated`: the disk was full, the file is valid but ends early; `missing`: nothing was left behind. */
  readonly status: 'complete' | 'truncated' | 'missing';
  /** Records in the file. */
  readonly records: number;
}

/** Bytes of records gathered before they are written. */
const chunkLength = 1 << 16;

/** A place at which the file could end, its footer added. */
interface End {
  readonly position: number;
  readonly records: number;
}

/**
 * Writes `path` in chunks of whole records, under the name `path.HEX.part` until it is done. If the disk is full, the file is
 * cut after the last chunk that leaves room for the footer among the bytes the disk has already taken. Other errors
 * are thrown, `path.HEX.part` removed.
 */
export function writeRecords(files: FileSystem, path: string, { header, records, footer }: RecordFile): WrittenFile {
  const writer = new RecordWriter(files, path, header, footer);
  try {
    for (const record of records) if (!writer.add(record)) break;
  } catch (error) {
    writer.drop();
    throw error;
  }
  return writer.finish();
}

/** As `writeRecords`, for records that come one after another; nothing is at `path` before `finish`. */
export class RecordWriter {
  readonly #files: FileSystem;
  readonly #path: string;
  /** Another process may write the same file. */
  readonly #temporary: string;
  readonly #footer: string;
  readonly #ends: End[] = [];
  #sink: Sink | undefined;
  #file: number | undefined;
  #chunk: string;
  #records = 0;
  #isFull = false;

  constructor(files: FileSystem, path: string, header: string, footer = '') {
    this.#files = files;
    this.#path = path;
    this.#temporary = `${path}.${randomBytes(4).toString('hex')}.part`;
    this.#footer = footer;
    this.#chunk = header;
  }

  /** False once the disk is full: the record and what would follow it are not in the file. */
  add(record: string): boolean {
    if (this.#chunk.length >= chunkLength) this.#guarded(() => this.#flush());
    if (this.#isFull) return false;
    this.#chunk += record;
    this.#records += 1;
    return true;
  }

  /** Puts the file where it belongs. */
  finish(): WrittenFile {
    this.#guarded(() => {
      this.#flush();
      this.#sink!.append(this.#footer);
      this.#files.sync(this.#file!);
    });
    const written: WrittenFile = this.#isFull ? this.#cut() : { status: 'complete', records: this.#records };
    return this.#place(written);
  }

  /** Leaves nothing behind. */
  drop(): void {
    this.#close();
    this.#files.remove(this.#temporary);
  }

  #flush(): void {
    if (this.#file === undefined) {
      this.#file = this.#files.open(this.#temporary);
      this.#sink = new Sink(this.#files, this.#file);
    }
    this.#sink!.append(this.#chunk);
    this.#chunk = '';
    this.#ends.push({ position: this.#sink!.position, records: this.#records });
  }

  /** The whole file as far as there is room for it and its footer. */
  #cut(): WrittenFile {
    const nothing: WrittenFile = { status: 'missing', records: 0 };
    const sink = this.#sink;
    if (sink === undefined) return nothing;
    const footer = Buffer.from(this.#footer);
    const end = this.#ends.findLast(({ position }) => sink.taken - position >= footer.length);
    if (end === undefined) return nothing;
    try {
      sink.position = end.position;
      sink.append(this.#footer);
      this.#files.truncate(this.#file!, sink.position);
      return { status: 'truncated', records: end.records };
    } catch (error) {
      if (isDiskFull(error)) return nothing;
      this.drop();
      throw error;
    }
  }

  #place(written: WrittenFile): WrittenFile {
    try {
      this.#close();
      if (written.status !== 'missing') this.#files.rename(this.#temporary, this.#path);
      else this.#files.remove(this.#temporary);
      return written;
    } catch (error) {
      this.#files.remove(this.#temporary);
      if (isDiskFull(error)) return { status: 'missing', records: 0 };
      throw error;
    }
  }

  /** A full disk is remembered, anything else thrown and nothing left behind. */
  #guarded(action: () => void): void {
    if (this.#isFull) return;
    try {
      action();
    } catch (error) {
      if (!isDiskFull(error)) {
        this.drop();
        throw error;
      }
      this.#isFull = true;
    }
  }

  #close(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) this.#files.close(file);
  }
}

/** Appends text and knows how many bytes the disk has taken, also when it refused the rest. */
class Sink {
  readonly #files: FileSystem;
  readonly #file: number;
  position = 0;
  taken = 0;

  constructor(files: FileSystem, file: number) {
    this.#files = files;
    this.#file = file;
  }

  append(text: string): void {
    const bytes = Buffer.from(text);
    let at = this.position;
    const end = at + bytes.length;
    while (at < end) {
      const written = this.#files.write(this.#file, bytes.subarray(at - this.position), at);
      // A disk that takes nothing and says nothing would be asked for ever.
      if (written === 0) throw Object.assign(new Error('ENOSPC: nothing written'), { code: 'ENOSPC' });
      at += written;
      this.taken = Math.max(this.taken, at);
    }
    this.position = end;
  }
}
