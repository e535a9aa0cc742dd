/** Words of an entry: three of the key, then file and place. */
const words = 5;
const chunkRows = 1 << 13;
/** Slots of the table that may be taken before it doubles. */
const fullest = 0.75;

/**
 * Where the row of a key stands: a file, by its number, and a place in it. Takes 25…31 bytes a row, so that millions fit. A key is known by its first
 * 96 bits: two of a million rows share these with a probability of 10⁻¹⁷, and whoever reads a row compares the whole key.
 */
export class RowIndex {
  /** Numbers of entries, from 1; 0 is free. Open addressing, linear probing. */
  #slots = new Uint32Array(1024);
  readonly #chunks: Uint32Array[] = [];
  #entries = 0;
  /** Rows of each file; undefined once it is dropped. */
  readonly #rowsOf: (number | undefined)[] = [];
  #rows = 0;

  /** Rows of files that are not dropped. */
  get rows(): number {
    return this.#rows;
  }

  /** Memory taken, in bytes. */
  get bytes(): number {
    return this.#slots.byteLength + this.#chunks.length * chunkRows * words * 4;
  }

  /** Number of a new file, from 0. */
  addFile(): number {
    return this.#rowsOf.push(0) - 1;
  }

  /** Forgets a file and every row that stands in it. */
  dropFile(file: number): void {
    this.#rows -= this.#rowsOf[file] ?? 0;
    this.#rowsOf[file] = undefined;
  }

  rowsOf(file: number): number {
    return this.#rowsOf[file] ?? 0;
  }

  has(key: string): boolean {
    return this.#isLive(this.#find(key));
  }

  /** File of a key's row; -1 where there is none. */
  fileOf(key: string): number {
    const entry = this.#find(key);
    return this.#isLive(entry) ? this.#word(entry, 3) : -1;
  }

  /** Place of a key's row in its file; -1 where there is none. */
  placeOf(key: string): number {
    const entry = this.#find(key);
    return this.#isLive(entry) ? this.#word(entry, 4) : -1;
  }

  /** Notes where a row stands, in place of what is noted. */
  set(key: string, file: number, place: number): void {
    this.remove(key);
    let entry = this.#find(key);
    if (entry === -1) entry = this.#insert(key);
    this.#put(entry, 3, file);
    this.#put(entry, 4, place);
    this.#count(file, 1);
  }

  /** Forgets one row. */
  remove(key: string): void {
    const entry = this.#find(key);
    if (!this.#isLive(entry)) return;
    this.#count(this.#word(entry, 3), -1);
    this.#put(entry, 3, noFile);
  }

  clear(): void {
    this.#slots = new Uint32Array(1024);
    this.#chunks.length = 0;
    this.#entries = 0;
    this.#rows = 0;
    // Numbers are not given out twice.
    this.#rowsOf.fill(undefined);
  }

  #count(file: number, change: number): void {
    this.#rowsOf[file] = (this.#rowsOf[file] ?? 0) + change;
    this.#rows += change;
  }

  #isLive(entry: number): boolean {
    return entry !== -1 && this.#rowsOf[this.#word(entry, 3)] !== undefined;
  }

  #find(key: string): number {
    const first = word(key, 0);
    const mask = this.#slots.length - 1;
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot]! - 1;
      if (entry === -1) return -1;
      if (this.#word(entry, 0) !== first) continue;
      if (this.#word(entry, 1) === word(key, 1) && this.#word(entry, 2) === word(key, 2)) return entry;
    }
  }

  #insert(key: string): number {
    if (this.#entries + 1 > fullest * this.#slots.length) this.#grow();
    const entry = this.#entries++;
    if (entry === this.#chunks.length * chunkRows) this.#chunks.push(new Uint32Array(chunkRows * words));
    for (let part = 0; part < 3; part++) this.#put(entry, part, word(key, part));
    this.#take(entry);
    return entry;
  }

  #grow(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let entry = 0; entry < this.#entries; entry++) this.#take(entry);
  }

  #take(entry: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#word(entry, 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }

  #word(entry: number, part: number): number {
    return this.#chunks[Math.floor(entry / chunkRows)]![(entry % chunkRows) * words + part]!;
  }

  #put(entry: number, part: number, value: number): void {
    this.#chunks[Math.floor(entry / chunkRows)]![(entry % chunkRows) * words + part] = value;
  }
}

/** Of no file. */
const noFile = 0xffffffff;

function word(key: string, part: number): number {
  return Number.parseInt(key.slice(8 * part, 8 * part + 8), 16);
}
