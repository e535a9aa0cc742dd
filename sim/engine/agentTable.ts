import { extended } from './extended.ts';
import { FaultError } from './fault.ts';

/** Typed arrays by the names that columns of tables have for them. */
export const columnTypes = {
  f64: Float64Array,
  f32: Float32Array,
  i32: Int32Array,
  u32: Uint32Array,
  i16: Int16Array,
  u16: Uint16Array,
  i8: Int8Array,
  u8: Uint8Array,
} as const;

/** Element type of a column. */
export type ColumnType = keyof typeof columnTypes;
type ColumnArray<T extends ColumnType> = InstanceType<(typeof columnTypes)[T]>;
/** The columns of a table, by name. */
export type Columns<Spec extends Record<string, ColumnType>> = { [Key in keyof Spec]: ColumnArray<Spec[Key]> };

/**
 * A struct-of-arrays table of agents. An agent is its row: ids are ints ≥ 0, stay the same while the agent lives and
 * are given again, last removed first, afterwards. Rows of new agents are all 0. The table grows by doubling; since
 * that replaces the arrays, read them from `columns` again after `add`.
 */
export class AgentTable<Spec extends Record<string, ColumnType>> {
  readonly columns: Columns<Spec>;
  /** Rows there is room for; loops over columns run to `rows`. */
  capacity: number;
  /** Agents alive. */
  count = 0;
  /** One more than the highest id ever given. */
  rows = 0;
  private readonly names: readonly (keyof Spec)[];
  /** The arrays of `columns`, for loops over all. */
  private list: Float64Array[] = [];
  private alive: Uint8Array;
  private free: Int32Array;
  private freeCount = 0;

  constructor(spec: Spec, initialCapacity = 64) {
    if (!(Number.isInteger(initialCapacity) && initialCapacity >= 1)) {
      const path = 'agentTable.initialCapacity';
      throw new FaultError({ code: 'tableCapacity', path, value: initialCapacity, expected: '[1, Infinity)' });
    }
    this.names = Object.keys(spec);
    this.capacity = initialCapacity;
    this.alive = new Uint8Array(initialCapacity);
    this.free = new Int32Array(initialCapacity);
    // Built at once: V8 turns an object that gains many computed names one by one into a dictionary, twice as slow to read.
    const entries = this.names.map((name) => [name, new columnTypes[spec[name]!](initialCapacity)]);
    this.columns = Object.fromEntries(entries) as Columns<Spec>;
    this.list = this.names.map((name) => this.columns[name] as Float64Array);
  }

  /** Adds an agent and returns its id. */
  add(): number {
    let id: number;
    if (this.freeCount > 0) {
      id = this.free[--this.freeCount]!;
      for (let i = 0; i < this.list.length; i++) this.list[i]![id] = 0;
    } else {
      if (this.rows === this.capacity) this.grow();
      id = this.rows++;
    }
    this.alive[id] = 1;
    this.count++;
    return id;
  }

  /** Removes an agent. Throws `agentUnknown` if `id` is none. */
  remove(id: number): void {
    if (!this.has(id)) throw new FaultError({ code: 'agentUnknown', path: 'agentTable.id', value: id });
    this.alive[id] = 0;
    this.free[this.freeCount++] = id;
    this.count--;
  }

  /** Whether `id` is an agent of the table. */
  has(id: number): boolean {
    return this.alive[id] === 1;
  }

  private grow(): void {
    this.capacity *= 2;
    for (const name of this.names) {
      this.columns[name] = extended(this.columns[name] as Float64Array, this.capacity, 0) as never;
    }
    this.list = this.names.map((name) => this.columns[name] as Float64Array);
    this.alive = extended(this.alive, this.capacity, 0);
    this.free = extended(this.free, this.capacity, 0);
  }
}
