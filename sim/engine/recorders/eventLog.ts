import { extended } from '../extended.ts';
import type { EventLogColumns } from '../model.ts';

/** Every case's path as rows in growing columns, in the order in which they were appended. */
export class EventLog {
  private length = 0;
  private caseId: Int32Array<ArrayBuffer>;
  private time: Float64Array<ArrayBuffer>;
  private event: Int16Array<ArrayBuffer>;
  private actor: Int32Array<ArrayBuffer>;
  private level: Int8Array<ArrayBuffer>;
  private hours: Float32Array<ArrayBuffer>;
  private cause: Int16Array<ArrayBuffer>;

  constructor(initialCapacity = 1024) {
    this.caseId = new Int32Array(initialCapacity);
    this.time = new Float64Array(initialCapacity);
    this.event = new Int16Array(initialCapacity);
    this.actor = new Int32Array(initialCapacity);
    this.level = new Int8Array(initialCapacity);
    this.hours = new Float32Array(initialCapacity);
    this.cause = new Int16Array(initialCapacity);
  }

  get rows(): number {
    return this.length;
  }

  /** Adds a row: time in days, hours of staff, codes that the model names. */
  append(
    caseId: number,
    time: number,
    event: number,
    actor: number,
    level: number,
    hours: number,
    cause: number,
  ): void {
    if (this.length === this.time.length) this.grow(this.length + 1);
    const row = this.length++;
    this.caseId[row] = caseId;
    this.time[row] = time;
    this.event[row] = event;
    this.actor[row] = actor;
    this.level[row] = level;
    this.hours[row] = hours;
    this.cause[row] = cause;
  }

  /** Copies of the columns, as long as there are rows. */
  columns(): EventLogColumns {
    const { length } = this;
    return {
      caseId: this.caseId.slice(0, length),
      time: this.time.slice(0, length),
      event: this.event.slice(0, length),
      actor: this.actor.slice(0, length),
      level: this.level.slice(0, length),
      hours: this.hours.slice(0, length),
      cause: this.cause.slice(0, length),
    };
  }

  /** Appends the rows of another log. Fold replicates in their order; case ids stay as they are. */
  merge(other: EventLog): void {
    const from = this.length;
    this.length += other.length;
    if (this.length > this.time.length) this.grow(this.length);
    const rows = other.columns();
    this.caseId.set(rows.caseId, from);
    this.time.set(rows.time, from);
    this.event.set(rows.event, from);
    this.actor.set(rows.actor, from);
    this.level.set(rows.level, from);
    this.hours.set(rows.hours, from);
    this.cause.set(rows.cause, from);
  }

  private grow(count: number): void {
    const length = Math.max(count, 2 * this.time.length);
    this.caseId = extended(this.caseId, length, 0);
    this.time = extended(this.time, length, 0);
    this.event = extended(this.event, length, 0);
    this.actor = extended(this.actor, length, 0);
    this.level = extended(this.level, length, 0);
    this.hours = extended(this.hours, length, 0);
    this.cause = extended(this.cause, length, 0);
  }
}
