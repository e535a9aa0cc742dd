import { type Columns, type ColumnType, columnTypes } from './agentTable.ts';
import { FaultError } from './fault.ts';

type Spec = Record<string, ColumnType>;

/**
 * A table of agents whose columns are interleaved: all that is known of one agent stands together in memory, in the order of the
 * spec. For tables too large for a processor's caches that are read one agent at a time: an event that asks for twenty-five columns
 * of an agent finds them in a few lines of one page instead of on twenty-five pages.
 *
 * Column `x` of agent `id` is `columns.x[cellsOf(spec, width) * id]`, `width` being the bytes of its type. Ids count from 0 and are never
 * given again; rows of new agents are all 0. The table grows by doubling; since that replaces the arrays, read them from `columns`
 * again after `add`.
 */
export class RecordTable<S extends Spec> {
  readonly columns: Columns<S>;
  /** Agents there is room for. */
  capacity: number;
  /** Agents there are. */
  rows = 0;
  private readonly spec: S;
  private buffer: ArrayBuffer;

  /** Throws `tableCapacity`. */
  constructor(spec: S, initialCapacity = 64) {
    if (!(Number.isInteger(initialCapacity) && initialCapacity >= 1)) {
      const path = 'recordTable.initialCapacity';
      throw new FaultError({ code: 'tableCapacity', path, value: initialCapacity, expected: '[1, Infinity)' });
    }
    this.spec = spec;
    this.capacity = initialCapacity;
    this.buffer = new ArrayBuffer(cellsOf(spec, 1) * initialCapacity);
    this.columns = columnsIn(spec, this.buffer);
  }

  /** Adds an agent and returns its id. */
  add(): number {
    if (this.rows === this.capacity) this.grow();
    return this.rows++;
  }

  /** Bytes of the agents there are. */
  get bytes(): number {
    return cellsOf(this.spec, 1) * this.rows;
  }

  /** A table of its own with the same agents, and room for as many unless told otherwise. */
  copy(capacity = this.capacity): RecordTable<S> {
    const copy = new RecordTable(this.spec, capacity);
    copy.assign(this);
    return copy;
  }

  /** Takes the agents of another table for its own; its memory stays, unless it is too small for them. */
  assign(other: RecordTable<S>): void {
    if (other.rows > this.capacity) this.make(other.capacity);
    const bytes = new Uint8Array(this.buffer);
    bytes.set(new Uint8Array(other.buffer, 0, other.bytes));
    if (other.rows < this.rows) bytes.fill(0, other.bytes, this.bytes);
    this.rows = other.rows;
  }

  private grow(): void {
    const old = new Uint8Array(this.buffer);
    this.make(2 * this.capacity);
    new Uint8Array(this.buffer).set(old);
  }

  /** Gets memory for so many agents, all 0. */
  private make(capacity: number): void {
    this.capacity = capacity;
    this.buffer = new ArrayBuffer(cellsOf(this.spec, 1) * capacity);
    Object.assign(this.columns, columnsIn(this.spec, this.buffer));
  }
}

/** From one agent to the next in columns of `width` bytes (1, 2, 4 or 8). */
export const cellsOf = (spec: Spec, width: number): number => (8 * Math.ceil(layOut(spec, () => {}) / 8)) / width;

/** Calls `place` with each column's bytes from the start of a row, multiples of its width; returns where the last one ends. */
function layOut(spec: Spec, place: (name: string, at: number) => void): number {
  let end = 0;
  for (const [name, type] of Object.entries(spec)) {
    const width = columnTypes[type].BYTES_PER_ELEMENT;
    const at = Math.ceil(end / width) * width;
    place(name, at);
    end = at + width;
  }
  return end;
}

function columnsIn<S extends Spec>(spec: S, buffer: ArrayBuffer): Columns<S> {
  const entries: [string, ArrayBufferView][] = [];
  layOut(spec, (name, at) => {
    const Column = columnTypes[spec[name]!];
    const cells = Math.floor((buffer.byteLength - at) / Column.BYTES_PER_ELEMENT);
    entries.push([name, new Column(buffer, at, cells)]);
  });
  // Built at once, for the reason `AgentTable` gives.
  return Object.fromEntries(entries) as unknown as Columns<S>;
}
