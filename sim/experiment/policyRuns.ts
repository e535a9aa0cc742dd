import type { EventLogColumns } from '../engine/model.ts';
import { ascending } from '../engine/order.ts';
import type { RunOk } from './run.ts';

/** What became of one replicate of one policy; `notRun` only where a comparison was stopped or goes on. */
export const rowStatus = { notRun: 0, ok: 1, failed: 2 } as const;

/** All runs of one policy; every array is in replicate order. */
export interface PolicyRuns {
  readonly id: string;
  /** One `rowStatus` a replicate. */
  readonly status: Uint8Array;
  /** One value a replicate, keys in code-unit order; NaN where the run is not `ok` or the outcome undefined. */
  readonly outcomes: Readonly<Record<string, Float64Array>>;
  /** Events handled in all `ok` runs. */
  readonly events: number;
  /** Curves and profiles by replicate, for the replicates of which they were asked for and that ran. */
  readonly series: ReadonlyMap<number, Readonly<Record<string, Float64Array>>>;
  readonly profiles: ReadonlyMap<number, Readonly<Record<string, Float64Array>>>;
  /** Event log of replicate 0. */
  readonly log?: EventLogColumns;
}

/** Collects the runs of one policy as they arrive, in any order; holds 8 bytes an outcome and replicate. */
export class PolicyRunsBuilder {
  readonly #id: string;
  readonly #columns = new Map<string, Float64Array>();
  /** The runs of which curves and profiles are kept. */
  readonly #shown = new Map<number, Pick<RunOk, 'series' | 'profiles'>>();
  #status = new Uint8Array(0);
  #events = 0;
  #log: EventLogColumns | undefined;
  /** One past the last replicate recorded. */
  rows = 0;

  constructor(id: string) {
    this.#id = id;
  }

  addOk(replicate: number, run: RunOk, keepCurves: boolean): void {
    this.#reserve(replicate, rowStatus.ok);
    this.#events += run.events;
    for (const key of Object.keys(run.outcomes)) {
      let column = this.#columns.get(key);
      if (column === undefined) {
        column = new Float64Array(this.#status.length).fill(Number.NaN);
        this.#columns.set(key, column);
      }
      column[replicate] = run.outcomes[key] as number;
    }
    if (keepCurves) this.#shown.set(replicate, { series: run.series, profiles: run.profiles });
    if (replicate === 0) this.#log = run.log;
  }

  addFailed(replicate: number): void {
    this.#reserve(replicate, rowStatus.failed);
  }

  /** The runs so far as `rows` rows. */
  build(rows: number): PolicyRuns {
    const keys = ascending(this.#columns.keys());
    const shown = ascending(this.#shown.keys()).map((replicate) => ({ replicate, ...this.#shown.get(replicate)! }));
    return {
      id: this.#id,
      status: resized(this.#status, rows),
      outcomes: Object.fromEntries(keys.map((key) => [key, padded(this.#columns.get(key) as Float64Array, rows)])),
      events: this.#events,
      series: new Map(shown.map(({ replicate, series }) => [replicate, series])),
      profiles: new Map(shown.map(({ replicate, profiles }) => [replicate, profiles])),
      ...(this.#log === undefined ? {} : { log: this.#log }),
    };
  }

  #reserve(replicate: number, status: number): void {
    if (replicate >= this.#status.length) {
      const capacity = Math.max(16, replicate + 1, 2 * this.#status.length);
      this.#status = resized(this.#status, capacity);
      for (const [key, column] of this.#columns) this.#columns.set(key, padded(column, capacity));
    }
    this.#status[replicate] = status;
    this.rows = Math.max(this.rows, replicate + 1);
  }
}

function resized(column: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(length);
  copy.set(column.subarray(0, length));
  return copy;
}

function padded(column: Float64Array, length: number): Float64Array {
  const copy = new Float64Array(length).fill(Number.NaN);
  copy.set(column.subarray(0, length));
  return copy;
}
