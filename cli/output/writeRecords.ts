import { type FileSystem, isDiskFull } from './fileSystem.ts';

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
 * Writes `path` in chunks of whole records, under the name `path.part` until it is done. If the disk is full, the file is
 * cut after the last chunk that leaves room for the footer among the bytes the disk has already taken. Other errors
 * are thrown, `path.part` removed.
 */
export function writeRecords(files: FileSystem, path: string, content: RecordFile): WrittenFile {
  const temporary = `${path}.part`;
  try {
    const written = writeTemporary(files, temporary, content);
    if (written.status === 'missing') files.remove(temporary);
    else files.rename(temporary, path);
    return written;
  } catch (error) {
    files.remove(temporary);
    if (isDiskFull(error)) return { status: 'missing', records: 0 };
    throw error;
  }
}

function writeTemporary(files: FileSystem, path: string, { header, records, footer }: RecordFile): WrittenFile {
  const file = files.open(path);
  try {
    const sink = new Sink(files, file);
    const ends: End[] = [];
    let chunk = header;
    let count = 0;
    const flush = () => {
      sink.append(chunk);
      chunk = '';
      ends.push({ position: sink.position, records: count });
    };
    try {
      for (const record of records) {
        if (chunk.length >= chunkLength) flush();
        chunk += record;
        count += 1;
      }
      flush();
      sink.append(footer);
      files.sync(file);
      return { status: 'complete', records: count };
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      return cut(files, file, sink, ends, footer);
    }
  } finally {
    files.close(file);
  }
}

function cut(files: FileSystem, file: number, sink: Sink, ends: readonly End[], footer: string): WrittenFile {
  const footerBytes = Buffer.from(footer);
  const end = ends.findLast(({ position }) => sink.taken - position >= footerBytes.length);
  if (end === undefined) return { status: 'missing', records: 0 };
  sink.position = end.position;
  sink.append(footer);
  files.truncate(file, sink.position);
  return { status: 'truncated', records: end.records };
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
