import type { Fault } from '../engine/fault.ts';
import { ascending, ascendingBy } from '../engine/order.ts';
import { rowStatus } from './policyRuns.ts';
import type { RunFailed, RunOk } from './run.ts';
import { refusedStatus, type SweepRuns, type SweepSpec } from './sweep.ts';

/** Collects the runs of a sweep as they arrive, in any order; holds 8 bytes an outcome and place, doubled as it grows. */
export class SweepRunsBuilder {
  readonly #spec: SweepSpec;
  readonly #runsAPoint: number;
  readonly #columns = new Map<string, Float64Array>();
  readonly #failed = new Map<number, RunFailed>();
  readonly #refused = new Map<number, Fault>();
  /** 0 (`rowStatus.notRun`) where a run has no end yet. */
  #status = new Uint8Array(0);
  #events = new Float64Array(0);
  /** Points of which every run has an end, from the first without a gap. */
  #whole = 0;

  constructor(spec: SweepSpec) {
    this.#spec = spec;
    this.#runsAPoint = spec.policies.length * spec.replicates;
  }

  addOk(place: number, run: RunOk): void {
    this.#reserve(place);
    for (const key of Object.keys(run.outcomes)) {
      let column = this.#columns.get(key);
      if (column === undefined) {
        column = new Float64Array(this.#status.length).fill(Number.NaN);
        this.#columns.set(key, column);
      }
      column[place] = run.outcomes[key]!;
    }
    this.#events[place] = run.events;
    this.#end(place, rowStatus.ok);
  }

  addFailed(place: number, run: RunFailed): void {
    this.#reserve(place);
    this.#failed.set(place, run);
    this.#end(place, rowStatus.failed);
  }

  /** All worlds of a policy at a point, `place` the first of them. */
  addRefused(place: number, fault: Fault): void {
    this.#refused.set(place, fault);
    for (let world = 0; world < this.#spec.replicates; world++) {
      this.#reserve(place + world);
      this.#end(place + world, refusedStatus);
    }
  }

  build(): SweepRuns {
    const { model, seed, replicates, policies } = this.#spec;
    const points = this.#whole;
    const places = points * this.#runsAPoint;
    const within = <Value>(rows: ReadonlyMap<number, Value>) =>
      ascendingBy(
        [...rows].filter(([place]) => place < places),
        ([place]) => place,
      );
    const at = (place: number) => ({
      point: Math.floor(place / this.#runsAPoint),
      policy: policies[Math.floor(place / replicates) % policies.length]!,
    });
    return {
      model,
      seed,
      replicates,
      policies,
      points,
      status: this.#status.slice(0, places),
      outcomes: Object.fromEntries(
        ascending(this.#columns.keys()).map((key) => [key, this.#columns.get(key)!.slice(0, places)]),
      ),
      events: this.#events.subarray(0, places).reduce((sum, events) => sum + events, 0),
      refused: within(this.#refused).map(([place, fault]) => ({ ...at(place), fault })),
      failed: within(this.#failed).map(([place, { fault, furtherFaults }]) => ({
        ...at(place),
        replicate: place % replicates,
        fault,
        ...(furtherFaults === undefined ? {} : { furtherFaults }),
      })),
    };
  }

  #end(place: number, status: number): void {
    this.#status[place] = status;
    for (;;) {
      const from = this.#whole * this.#runsAPoint;
      const runs = this.#status.subarray(from, from + this.#runsAPoint);
      if (this.#whole === this.#spec.points || runs.length < this.#runsAPoint || runs.includes(rowStatus.notRun))
        return;
      this.#whole += 1;
    }
  }

  #reserve(place: number): void {
    if (place < this.#status.length) return;
    const capacity = Math.max(64, place + 1, 2 * this.#status.length);
    const status = new Uint8Array(capacity);
    status.set(this.#status);
    this.#status = status;
    this.#events = grown(this.#events, capacity, 0);
    for (const [key, column] of this.#columns) this.#columns.set(key, grown(column, capacity, Number.NaN));
  }
}

function grown(column: Float64Array, length: number, filler: number): Float64Array<ArrayBuffer> {
  const copy = new Float64Array(length).fill(filler);
  copy.set(column);
  return copy;
}
