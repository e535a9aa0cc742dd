import { ascending } from '../engine/order.ts';
import { rowStatus } from './policyRuns.ts';
import type { RunOk } from './run.ts';
import type { SweepRuns } from './sweep.ts';

interface Column {
  values: Float64Array;
  /** The lowest place that has the outcome. */
  first: number;
}

const leastCapacity = 64;

/** Collects the runs of a sweep as they arrive, in any order; holds 8 bytes an outcome and run. Columns grow by doubling, to `places` at most. */
export class SweepColumns {
  readonly #perPoint: number;
  readonly #places: number;
  readonly #columns = new Map<string, Column>();
  /** Runs that points begun still lack. */
  readonly #missing = new Map<number, number>();
  #status = new Uint8Array(0);
  #events = new Float64Array(0);
  /** Points at the head of the design of which every run has an end. */
  points = 0;

  constructor(points: number, perPoint: number) {
    this.#perPoint = perPoint;
    this.#places = points * perPoint;
  }

  /** Places of whole points at the head. */
  get rows(): number {
    return this.points * this.#perPoint;
  }

  addOk(place: number, { outcomes, events }: RunOk): void {
    this.#reserve(place);
    for (const key of Object.keys(outcomes)) {
      let column = this.#columns.get(key);
      if (column === undefined) {
        column = { values: new Float64Array(this.#status.length).fill(Number.NaN), first: place };
        this.#columns.set(key, column);
      }
      column.values[place] = outcomes[key]!;
      column.first = Math.min(column.first, place);
    }
    this.#events[place] = events;
    this.#finish(place, rowStatus.ok);
  }

  /** A run without outcomes. */
  addEnd(place: number, status: number): void {
    this.#reserve(place);
    this.#finish(place, status);
  }

  /** A copy of the whole points at the head; what ran beyond them is left out. */
  build(): Pick<SweepRuns, 'points' | 'status' | 'outcomes' | 'events'> {
    const { rows, points } = this;
    const keys = ascending(this.#columns.keys()).filter((key) => this.#columns.get(key)!.first < rows);
    return {
      points,
      status: this.#status.slice(0, rows),
      outcomes: Object.fromEntries(keys.map((key) => [key, this.#columns.get(key)!.values.slice(0, rows)])),
      events: this.#events.subarray(0, rows).reduce((sum, events) => sum + events, 0),
    };
  }

  #finish(place: number, status: number): void {
    this.#status[place] = status;
    const point = Math.floor(place / this.#perPoint);
    this.#missing.set(point, (this.#missing.get(point) ?? this.#perPoint) - 1);
    while (this.#missing.get(this.points) === 0) {
      this.#missing.delete(this.points);
      this.points += 1;
    }
  }

  #reserve(place: number): void {
    if (place < this.#status.length) return;
    const capacity = Math.min(this.#places, Math.max(leastCapacity, place + 1, 2 * this.#status.length));
    const status = new Uint8Array(capacity);
    status.set(this.#status);
    this.#status = status;
    this.#events = grown(this.#events, capacity, 0);
    for (const column of this.#columns.values()) column.values = grown(column.values, capacity, Number.NaN);
  }
}

function grown(column: Float64Array, length: number, empty: number): Float64Array<ArrayBuffer> {
  const copy = new Float64Array(length).fill(empty, column.length);
  copy.set(column);
  return copy;
}
