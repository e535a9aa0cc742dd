import { join } from 'node:path';
import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { StationMap } from '../../models/governance/stationMap.ts';
import type { ComparisonDocument } from '../../report/document.ts';
import { governanceNames } from '../../report/governanceNames.ts';
import { sizeText } from '../../report/sizeText.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import type { PolicyRuns } from '../../sim/experiment/policyRuns.ts';
import { casePaths } from './casePaths.ts';
import { eventLogCsv } from './eventLogCsv.ts';
import type { FileSystem } from './fileSystem.ts';
import { logSize } from './logSize.ts';
import { type RecordFile, writeRecords } from './writeRecords.ts';
import { xesLog } from './xes.ts';

/** What records of a file are called in messages. */
type RecordKind = 'rows' | 'cases';

/** Writes files into a folder and says what became of them. Throws `outNotWritable` or `writeFailed`. */
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
    this.#write(name, { header: text, records: [], footer: '' }, 'rows');
  }

  /** CSV rows, the first of them the header. */
  rows(name: string, rows: Iterable<string>): void {
    const records = rows[Symbol.iterator]();
    const header: string = records.next().value ?? '';
    this.#write(name, { header, records: { [Symbol.iterator]: () => records }, footer: '' }, 'rows');
  }

  /** The event log of the first world of a policy, as CSV and XES. */
  log(
    { id, log }: PolicyRuns,
    { seed, engine, version, case: caseId, slice, days }: ComparisonDocument,
    map: StationMap,
  ): void {
    const t = this.#texts.report.output;
    if (log === undefined) {
      this.#message(`${fill(t.noLog, { policy: id })}\n`);
      this.#complete = false;
      return;
    }
    const names = governanceNames(this.#texts.language, map);
    const paths = casePaths(log);
    const { rows, csv, xes } = logSize(log, paths, names);
    this.#message(`${fill(t.estimate, { policy: id, rows, csv: sizeText(csv), xes: sizeText(xes) })}\n`);
    const facts = {
      case: caseId,
      policy: id,
      seed: String(seed),
      replicate: '0',
      days: String(days),
      slice,
      engine,
      version,
    };
    const name = `events-${id.replaceAll(/[^\p{L}\p{N}._-]/gu, '_')}`;
    this.#write(`${name}.csv`, eventLogCsv(log, names), 'rows');
    this.#write(`${name}.xes`, xesLog(log, paths, names, facts), 'cases');
  }

  /** Says what was written; whether all of it is complete. */
  finish(): boolean {
    const { written } = this.#texts.report.output;
    this.#message(`${fill(written, { folder: this.#folder, files: this.#written.join(' ') })}\n`);
    return this.#complete;
  }

  #write(name: string, content: RecordFile, what: RecordKind): void {
    const t = this.#texts.report.output;
    const path = join(this.#folder, name);
    const { status, records } = this.#guarded('writeFailed', path, () => writeRecords(this.#files, path, content));
    if (status !== 'missing') this.#written.push(name);
    if (status === 'complete') return;
    this.#complete = false;
    const template = status === 'missing' ? t.missing : t.truncated;
    this.#message(`${fill(template, { file: path, records, what: t[what] })}\n`);
  }

  #guarded<Result>(code: 'outNotWritable' | 'writeFailed', path: string, action: () => Result): Result {
    try {
      return action();
    } catch (error) {
      throw new FaultError({ code, path, value: error instanceof Error ? error.message : String(error) });
    }
  }
}
