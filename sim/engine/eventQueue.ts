import { extended } from './extended.ts';
import { FaultError } from './fault.ts';

const slotLimit = 1 << 23;
const slotMask = slotLimit - 1;
const generationMask = (1 << 30) - 1;
/** Sequence numbers stay below it, so that priority and sequence fit exactly into one float64. */
const prioritySpan = 4_398_046_511_104;
const priorityLimit = 1024;

// Layout of an event's four integers in `meta`.
const kindAt = 0;
const subjectAt = 1;
const detailAt = 2;
const positionAt = 3;

/**
 * The events that are still to come, in the total order (time, priority, insertion): earlier times first, at equal
 * times smaller priorities first, then in the order of scheduling. Times are days; kind, subject and detail are int32.
 *
 * A binary heap in typed arrays that knows where every event stands, so that `cancel` truly removes. It holds at most
 * 2^23 pending events and grows by doubling; handling an event allocates no object. The place of a popped event stays
 * open, so that the first event its handler schedules is sifted down from there instead of from a moved last leaf.
 */
export class EventQueue {
  /** Of the last popped event, in days; 0 before the first. */
  time = 0;
  /** Of the last popped event; -1 before the first. */
  kind = -1;
  subject = -1;
  detail = 0;

  private capacity: number;
  /** Heap positions in use, the open root included. */
  private length = 0;
  /** Slot of the popped event while its place at the root is open; else -1. */
  private openSlot = -1;
  private sequence = 0;
  /** First of the free slots, linked through their position field as -2 - next. */
  private freeSlot = 0;
  /** By heap position; one position more than events, where new ones are put before they are sifted. */
  private times: Float64Array;
  private slots: Int32Array;
  /** By slot: priority and sequence in one number, what decides between equal times. */
  private orders: Float64Array;
  private meta: Int32Array;
  private generations: Int32Array;

  constructor(initialCapacity = 64) {
    if (!(initialCapacity >= 1 && initialCapacity <= slotLimit)) {
      throw new FaultError({
        code: 'eventQueueCapacity',
        path: 'eventQueue.initialCapacity',
        value: initialCapacity,
        expected: `[1, ${slotLimit}]`,
      });
    }
    this.capacity = Math.floor(initialCapacity);
    this.times = new Float64Array(this.capacity + 1);
    this.slots = new Int32Array(this.capacity + 1);
    this.orders = new Float64Array(this.capacity);
    this.meta = new Int32Array(4 * this.capacity);
    this.generations = new Int32Array(this.capacity);
    this.linkFree(0);
  }

  /** Pending events. */
  get size(): number {
    return this.openSlot >= 0 ? this.length - 1 : this.length;
  }

  /** The time of the last popped event, in days; 0 before the first. */
  get now(): number {
    return this.time;
  }

  /**
   * Adds an event and returns an id for `cancel`. Ids carry the generation of their slot: one could be met again only
   * after 2^30 later events in the same slot. Priorities are integers in [-1024, 1023].
   * Throws `eventTime` for NaN, an infinite time and times before `now`; `eventPriority`; `eventQueueFull`.
   */
  schedule(time: number, kind: number, subject: number, detail = 0, priority = 0): number {
    this.times[this.length] = time;
    const slot = this.insert(kind, subject, detail, priority);
    return this.generations[slot]! * slotLimit + slot;
  }

  /** Removes a pending event. False if it was handled or cancelled before, or never was. */
  cancel(id: number): boolean {
    const slot = id & slotMask;
    if (!(id >= 0 && slot < this.capacity)) return false;
    if (this.generations[slot]! * slotLimit + slot !== id) return false;
    if (this.meta[((slot << 2) + positionAt) | 0]! < 0) return false;
    if (this.openSlot >= 0) this.closeRoot();
    const position = this.meta[((slot << 2) + positionAt) | 0]!;
    this.release(slot);
    const last = --this.length;
    if (position === last) return true;
    if (position > 0 && this.before(last, (position - 1) >> 1)) this.siftUp(position, last);
    else this.siftDown(position, last);
    return true;
  }

  /**
   * Takes the next event into `time`, `kind`, `subject`, `detail`. False, and nothing changed, if there is none or it
   * lies after `limit`.
   */
  pop(limit = Number.POSITIVE_INFINITY): boolean {
    if (this.openSlot >= 0) this.closeRoot();
    if (this.length === 0) return false;
    const time = this.times[0]!;
    if (!(time <= limit)) return false;
    const slot = this.slots[0]!;
    const at = slot << 2;
    this.time = time;
    this.kind = this.meta[at + kindAt]!;
    this.subject = this.meta[at + subjectAt]!;
    this.detail = this.meta[at + detailAt]!;
    this.meta[at + positionAt] = -1;
    this.openSlot = slot;
    return true;
  }

  /** The time of the next event; +Infinity if there is none. */
  nextTime(): number {
    if (this.openSlot >= 0) this.closeRoot();
    return this.length === 0 ? Number.POSITIVE_INFINITY : this.times[0]!;
  }

  /** Takes the time from the place after the last, where `schedule` put it: as an argument V8 would box it. */
  private insert(kind: number, subject: number, detail: number, priority: number): number {
    const end = this.length;
    const time = this.times[end]!;
    if (!(time >= this.time && time < Number.POSITIVE_INFINITY)) {
      throw timeFault(kind, time, this.time);
    }
    let order = this.sequence++;
    if (priority !== 0) order += rank(priority);
    let slot = this.openSlot;
    if (slot >= 0) {
      this.openSlot = -1;
      this.generations[slot] = (this.generations[slot]! + 1) & generationMask;
    } else {
      if (this.freeSlot < 0) this.grow();
      slot = this.freeSlot;
      this.freeSlot = -2 - this.meta[((slot << 2) + positionAt) | 0]!;
      this.length = end + 1;
    }
    const at = slot << 2;
    this.meta[at + kindAt] = kind;
    this.meta[at + subjectAt] = subject;
    this.meta[at + detailAt] = detail;
    this.orders[slot] = order;
    this.slots[end] = slot;
    if (this.length > end) this.siftUp(end, end);
    else this.siftDown(0, end);
    return slot;
  }

  private release(slot: number): void {
    this.generations[slot] = (this.generations[slot]! + 1) & generationMask;
    this.meta[((slot << 2) + positionAt) | 0] = -2 - this.freeSlot;
    this.freeSlot = slot;
  }

  private closeRoot(): void {
    this.release(this.openSlot);
    this.openSlot = -1;
    const last = --this.length;
    if (last > 0) this.siftDown(0, last);
  }

  private before(a: number, b: number): boolean {
    const timeA = this.times[a]!;
    const timeB = this.times[b]!;
    return timeA < timeB || (timeA === timeB && this.orders[this.slots[a]!]! < this.orders[this.slots[b]!]!);
  }

  /** Puts the event stored at `source` into the open `position` or one above it. */
  private siftUp(position: number, source: number): void {
    const { times, slots, orders, meta } = this;
    const time = times[source]!;
    const slot = slots[source]!;
    let hole = position;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const parentTime = times[parent]!;
      if (parentTime < time) break;
      const parentSlot = slots[parent]!;
      if (parentTime === time && orders[parentSlot]! < orders[slot]!) break;
      times[hole] = parentTime;
      slots[hole] = parentSlot;
      meta[((parentSlot << 2) + positionAt) | 0] = hole;
      hole = parent;
    }
    times[hole] = time;
    slots[hole] = slot;
    meta[((slot << 2) + positionAt) | 0] = hole;
  }

  /** Puts the event stored at `source` (outside the heap) into the open `position` or one below it. */
  private siftDown(position: number, source: number): void {
    const { times, slots, orders, meta, length } = this;
    const time = times[source]!;
    const slot = slots[source]!;
    let hole = position;
    let child = ((hole << 1) + 1) | 0;
    while (child < length) {
      const right = (child + 1) | 0;
      if (right < length) {
        const leftTime = times[child]!;
        const rightTime = times[right]!;
        // No branch on which is earlier: the processor could not predict it.
        child = (child + Number(rightTime < leftTime)) | 0;
        if (rightTime === leftTime && orders[slots[right]!]! < orders[slots[child]!]!) child = right;
      }
      const childTime = times[child]!;
      if (time < childTime) break;
      const childSlot = slots[child]!;
      if (time === childTime && orders[slot]! < orders[childSlot]!) break;
      times[hole] = childTime;
      slots[hole] = childSlot;
      meta[((childSlot << 2) + positionAt) | 0] = hole;
      hole = child;
      child = ((hole << 1) + 1) | 0;
    }
    times[hole] = time;
    slots[hole] = slot;
    meta[((slot << 2) + positionAt) | 0] = hole;
  }

  private grow(): void {
    const old = this.capacity;
    if (old >= slotLimit) {
      throw new FaultError({ code: 'eventQueueFull', path: 'eventQueue', value: old, expected: slotLimit });
    }
    this.capacity = Math.min(2 * old, slotLimit);
    this.times = extended(this.times, this.capacity + 1, 0);
    this.slots = extended(this.slots, this.capacity + 1, 0);
    this.orders = extended(this.orders, this.capacity, 0);
    this.meta = extended(this.meta, 4 * this.capacity, 0);
    this.generations = extended(this.generations, this.capacity, 0);
    this.linkFree(old);
  }

  private linkFree(first: number): void {
    for (let slot = first; slot < this.capacity; slot++) {
      this.meta[((slot << 2) + positionAt) | 0] = slot + 1 < this.capacity ? -2 - (slot + 1) : -1;
    }
    this.freeSlot = first;
  }
}

function rank(priority: number): number {
  if (!(Number.isInteger(priority) && priority >= -priorityLimit && priority < priorityLimit)) {
    throw new FaultError({
      code: 'eventPriority',
      path: 'event.priority',
      value: priority,
      expected: `[${-priorityLimit}, ${priorityLimit - 1}]`,
    });
  }
  return priority * prioritySpan;
}

function timeFault(kind: number, time: number, now: number): FaultError {
  return new FaultError({ code: 'eventTime', path: `event.${kind}.time`, value: time, expected: `[${now}, Infinity)` });
}
