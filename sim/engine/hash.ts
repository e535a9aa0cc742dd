import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { FaultError } from './fault.ts';
import { ascending } from './order.ts';

/** What `ResultHash.add` takes: numbers, strings, booleans, null, typed arrays of numbers, arrays and records of these. */
export type Hashable =
  | number
  | string
  | boolean
  | null
  | NumericArray
  | readonly Hashable[]
  | { readonly [key: string]: Hashable | undefined };

type NumericArray =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array;

/** Written before each value, so that no two different values give the same bytes. */
const TAG = { number: 1, string: 2, boolean: 3, null: 4, numbers: 5, array: 6, record: 7 };
const MAX_DEPTH = 100;
const BUFFER_BYTES = 8192;

function isNumericArray(value: object): value is NumericArray {
  return (
    ArrayBuffer.isView(value) &&
    !(value instanceof DataView) &&
    !(value instanceof BigInt64Array) &&
    !(value instanceof BigUint64Array)
  );
}

/**
 * SHA-256 over results, the same in every engine: numbers are hashed as little-endian doubles with one NaN and no -0, text as
 * UTF-16 code units, record keys in code-unit order. Order and nesting of values count; a typed array equals a typed array of
 * another kind with the same numbers, but no plain array. Properties that are undefined count as absent.
 */
export class ResultHash {
  readonly #sha = sha256.create();
  readonly #bytes = new Uint8Array(BUFFER_BYTES);
  readonly #view = new DataView(this.#bytes.buffer);
  #used = 0;

  /** Adds one value. Throws `FaultError` `unhashableValue` for anything else, and for nesting deeper than 100 (cycles). */
  add(value: Hashable): this {
    this.#addValue(value, '', 0);
    return this;
  }

  /** 64 lower-case hex digits over all that was added so far; more can be added afterwards. */
  hex(): string {
    this.#flush();
    return bytesToHex(this.#sha.clone().digest());
  }

  #addValue(value: unknown, path: string, depth: number): void {
    if (depth > MAX_DEPTH) throw unhashable(path, 'nested value', `nesting up to ${MAX_DEPTH} levels`);
    if (typeof value === 'number') {
      this.#putByte(TAG.number);
      this.#putNumber(value);
    } else if (typeof value === 'string') {
      this.#putByte(TAG.string);
      this.#putString(value);
    } else if (typeof value === 'boolean') {
      this.#putByte(TAG.boolean);
      this.#putByte(value ? 1 : 0);
    } else if (value === null) {
      this.#putByte(TAG.null);
    } else if (typeof value !== 'object') {
      throw unhashable(path, typeof value, 'number, string, boolean, null, array or record');
    } else if (isNumericArray(value)) {
      this.#putByte(TAG.numbers);
      this.#putNumber(value.length);
      for (let i = 0; i < value.length; i++) this.#putNumber(value[i]!);
    } else if (Array.isArray(value)) {
      this.#putByte(TAG.array);
      this.#putNumber(value.length);
      for (let i = 0; i < value.length; i++) this.#addValue(value[i], `${path}[${i}]`, depth + 1);
    } else {
      this.#addRecord(value, path, depth);
    }
  }

  #addRecord(value: object, path: string, depth: number): void {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      throw unhashable(path, 'object of a class', 'number, string, boolean, null, array or record');
    }
    const record = value as Readonly<Record<string, unknown>>;
    const keys = ascending(Object.keys(record).filter((key) => record[key] !== undefined));
    this.#putByte(TAG.record);
    this.#putNumber(keys.length);
    for (const key of keys) {
      this.#putString(key);
      this.#addValue(record[key], path === '' ? key : `${path}.${key}`, depth + 1);
    }
  }

  #putByte(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.#used++] = byte;
  }

  #putNumber(value: number): void {
    this.#reserve(8);
    // A NaN that is stored may keep the sign bit of the expression that made it; adding 0 turns -0 into 0.
    if (!Number.isNaN(value)) this.#view.setFloat64(this.#used, value + 0, true);
    else {
      this.#view.setUint32(this.#used, 0, true);
      this.#view.setUint32(this.#used + 4, 0x7ff80000, true);
    }
    this.#used += 8;
  }

  #putString(text: string): void {
    this.#putNumber(text.length);
    for (let i = 0; i < text.length; i++) {
      this.#reserve(2);
      this.#view.setUint16(this.#used, text.charCodeAt(i), true);
      this.#used += 2;
    }
  }

  #reserve(bytes: number): void {
    if (this.#used + bytes > BUFFER_BYTES) this.#flush();
  }

  #flush(): void {
    this.#sha.update(this.#bytes.subarray(0, this.#used));
    this.#used = 0;
  }
}

function unhashable(path: string, value: string, expected: string): FaultError {
  return new FaultError({ code: 'unhashableValue', path: path === '' ? 'value' : path, value, expected });
}
