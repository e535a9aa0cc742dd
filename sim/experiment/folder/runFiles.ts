import { FaultError } from '../../engine/fault.ts';
import { rowStatus } from '../policyRuns.ts';
import { replicateAt } from '../replicateAt.ts';
import { refusedStatus, type SweepSpec } from '../sweep.ts';
import { sweepParts } from './claimFolder.ts';
import { type ParquetColumn, writeParquet } from './parquet.ts';
import { sha256Hex } from './partFile.ts';
import type { PlaceRow, RowSink } from './placeRow.ts';
import type { StoreFiles } from './storeFiles.ts';
import { utf8Bytes } from './utf8.ts';

/** Rows of a file; some 13 MB of values in memory with a hundred outcomes. */
const rowsPerFile = 16_384;

/** What a status is called in the files. */
const statusTexts: Readonly<Record<number, string>> = {
  [rowStatus.ok]: 'ok',
  [rowStatus.failed]: 'failed',
  [refusedStatus]: 'refused',
};

/** The list of the files with their SHA-256, as `sha256sum -c` reads it; written last. */
const sumsFile = 'SHA256SUMS';

/**
 * Writes the runs of a sweep in the order of places as `runs/part-000001.parquet` … with point, policy, world, status, events and every outcome, null where it is undefined or the
 * run not ok: the same bytes for the same sweep, however it was run. Throws `runsNotWritten`; the same call writes them again.
 */
export class RunFiles implements RowSink {
  readonly #spec: SweepSpec;
  readonly #files: StoreFiles;
  readonly #folder: string;
  readonly #outcomes: readonly string[];
  readonly #columns: readonly Float64Array[];
  readonly #events = new Float64Array(rowsPerFile);
  readonly #status = new Uint8Array(rowsPerFile);
  #first = 0;
  #rows = 0;
  #sums = '';
  #written = 0;

  /** `outcomes` are all there are, in code-unit order; `folder` is that of the sweep. */
  constructor(spec: SweepSpec, outcomes: readonly string[], files: StoreFiles, folder: string) {
    this.#spec = spec;
    this.#outcomes = outcomes;
    this.#files = files;
    this.#folder = `${folder}/${sweepParts.runs}`;
    this.#columns = outcomes.map(() => new Float64Array(rowsPerFile));
  }

  add(place: number, row: PlaceRow): Promise<void> | undefined {
    if (this.#rows === 0) this.#first = place;
    const at = this.#rows++;
    const run = row.status === rowStatus.ok ? row.run : undefined;
    this.#status[at] = row.status;
    this.#events[at] = run?.events ?? Number.NaN;
    this.#outcomes.forEach((name, index) => {
      this.#columns[index]![at] = run?.outcomes[name] ?? Number.NaN;
    });
    return this.#rows === rowsPerFile ? this.#flush() : undefined;
  }

  async finish(): Promise<void> {
    if (this.#rows > 0) await this.#flush();
    await this.#write(sumsFile, utf8Bytes(this.#sums));
  }

  async #flush(): Promise<void> {
    const name = `part-${String(this.#written + 1).padStart(6, '0')}.parquet`;
    const bytes = writeParquet(this.#table());
    await this.#write(name, bytes);
    this.#sums += `${sha256Hex(bytes)}  ${name}\n`;
    this.#written += 1;
    this.#rows = 0;
  }

  #table(): ParquetColumn[] {
    const { policies, replicates } = this.#spec;
    const rows = this.#rows;
    const pairs = Array.from({ length: rows }, (_, at) => Math.floor((this.#first + at) / replicates));
    const double = (name: string, values: Float64Array): ParquetColumn => ({
      name,
      kind: 'double',
      values: values.subarray(0, rows),
      isAbsent: Uint8Array.from(values.subarray(0, rows), (value) => (Number.isNaN(value) ? 1 : 0)),
    });
    return [
      { name: 'point', kind: 'integer', values: Int32Array.from(pairs, (pair) => Math.floor(pair / policies.length)) },
      { name: 'policy', kind: 'text', values: pairs.map((pair) => policies[pair % policies.length]!) },
      {
        name: 'world',
        kind: 'integer',
        values: Int32Array.from(pairs, (_, at) => replicateAt(this.#spec, this.#first + at)),
      },
      {
        name: 'status',
        kind: 'text',
        values: Array.from({ length: rows }, (_, at) => statusTexts[this.#status[at]!]!),
      },
      double('events', this.#events),
      ...this.#outcomes.map((name, index) => double(name, this.#columns[index]!)),
    ];
  }

  async #write(name: string, bytes: Uint8Array): Promise<void> {
    const path = `${this.#folder}/${name}`;
    try {
      await this.#files.makeFolder(this.#folder);
      await this.#files.replace(path, bytes);
    } catch (error) {
      throw new FaultError({
        code: 'runsNotWritten',
        path,
        value: error instanceof Error ? error.message : String(error),
      });
    }
  }
}
