import { join } from 'node:path';
import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import type { FileSystem } from './fileSystem.ts';
import { writeBytes } from './writeBytes.ts';
import { type RecordFile, RecordWriter, type WrittenFile, writeRecords } from './writeRecords.ts';

/** What records of a file are called in messages. */
export type RecordKind = 'rows' | 'cases';

/** A file that is written row by row, and is not there before it is finished. */
export interface OpenRows {
  add(row: string): void;
  finish(): void;
  drop(): void;
}

/** Writes the files of one command into a folder and says what was written. Throws `outNotWritable` or `writeFailed`. */
export class OutputWriter {
  readonly #folder: string;
  readonly #files: FileSystem;
  readonly #texts: Texts;
  readonly #message: (text: string) => void;
  readonly #written: string[] = [];
  #complete = true;

  constructor(folder: string, files: FileSystem, texts: Texts, message: (text: string) => void) {
    this.#folder = folder;
    this.#files = files;
    this.#texts = texts;
    this.#message = message;
    this.#guarded('outNotWritable', folder, () => files.makeFolder(folder));
  }

  /** A file that is of no use unless it is whole. */
  whole(name: string, text: string): void {
    this.records(name, { header: text, records: [], footer: '' }, 'rows');
  }

  /** As `whole`, of anything but text. */
  bytes(name: string, bytes: Uint8Array): void {
    const path = join(this.#folder, name);
    this.#tell(
      name,
      this.#guarded('writeFailed', path, () => writeBytes(this.#files, path, bytes)),
      'rows',
    );
  }

  /** CSV rows, the first of them the header. */
  rows(name: string, rows: Iterable<string>): void {
    const records = rows[Symbol.iterator]();
    const header: string = records.next().value ?? '';
    this.records(name, { header, records: { [Symbol.iterator]: () => records }, footer: '' }, 'rows');
  }

  /** Says that something asked for is not there. */
  missing(text: string): void {
    this.#message(`${text}\n`);
    this.#complete = false;
  }

  /** Says what was written, if anything; whether all of it is complete. */
  finish(): boolean {
    const { written } = this.#texts.report.output;
    if (this.#written.length > 0)
      this.#message(`${fill(written, { folder: this.#folder, files: this.#written.join(' ') })}\n`);
    return this.#complete;
  }

  /** A file of rows that come one after another. */
  open(name: string, header: string): OpenRows {
    const path = join(this.#folder, name);
    const rows = new RecordWriter(this.#files, path, header);
    return {
      add: (row) => void this.#guarded('writeFailed', path, () => rows.add(row)),
      finish: () =>
        this.#tell(
          name,
          this.#guarded('writeFailed', path, () => rows.finish()),
          'rows',
        ),
      drop: () => rows.drop(),
    };
  }

  records(name: string, content: RecordFile, what: RecordKind): void {
    const path = join(this.#folder, name);
    this.#tell(
      name,
      this.#guarded('writeFailed', path, () => writeRecords(this.#files, path, content)),
      what,
    );
  }

  #tell(name: string, { status, records }: WrittenFile, what: RecordKind): void {
    const t = this.#texts.report.output;
    if (status !== 'missing') this.#written.push(name);
    if (status === 'complete') return;
    this.#complete = false;
    const template = status === 'missing' ? t.missing : t.truncated;
    this.#message(`${fill(template, { file: join(this.#folder, name), records, what: t[what] })}\n`);
  }

  #guarded<Result>(code: 'outNotWritable' | 'writeFailed', path: string, action: () => Result): Result {
    try {
      return action();
    } catch (error) {
      throw new FaultError({ code, path, value: error instanceof Error ? error.message : String(error) });
    }
  }
}
