import { FaultError } from '../../engine/fault.ts';
import type { StoredRun } from '../resultStore.ts';
import { asciiBytes, asciiJson, asciiText, parseAsciiJson } from './asciiJson.ts';
import { crc32c } from './crc32c.ts';
import { recordOf } from './recordOf.ts';
import { isRowShape, type RowShape, shapeOf, valuesIn } from './rowShape.ts';
import { bytesOfKey, keyBytes, keyOfBytes } from './storeKey.ts';
import type { StoredFailure } from './sweepStore.ts';

/**
 * A journal: 8 bytes that say what it is, then records; every number is little-endian:
 *
 *      0  4  length of the payload
 *      4  4  CRC-32C of the payload
 *      8     payload, the first byte of which is its kind
 *
 *     shape    1, number (4), names in JSON
 *     row      2, key (32), number of its shape (4), events (8), values (8 each)
 *     failure  3, JSON
 */
export const journalHead = asciiBytes('zhiliJ1\n');
export const recordHead = 8;
/** No record is longer: a length beyond it is a damaged one. */
export const longestRecord = 1 << 30;

export const recordKind = { shape: 1, row: 2, failure: 3 } as const;
const rowHead = 1 + keyBytes + 4 + 8;

/** A record around a payload. */
function record(payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(recordHead + payload.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, payload.length, true);
  view.setUint32(4, crc32c(payload), true);
  bytes.set(payload, recordHead);
  return bytes;
}

export function failureRecord(failure: StoredFailure): Uint8Array {
  const text = asciiBytes(asciiJson(failure));
  const payload = new Uint8Array(1 + text.length);
  payload[0] = recordKind.failure;
  payload.set(text, 1);
  return record(payload);
}

/** Undefined for what no `failureRecord` wrote. */
export function readFailure(payload: Uint8Array): StoredFailure | undefined {
  try {
    const failure = parseAsciiJson(asciiText(payload.subarray(1))) as StoredFailure;
    return typeof failure.key === 'string' && typeof failure.fault.code === 'string' ? failure : undefined;
  } catch {
    return undefined;
  }
}

interface NumberedShape {
  readonly number: number;
  readonly shape: RowShape;
}

/** Encodes the rows of one journal: names are written once, before the first row that has them. */
export class RowEncoder {
  /** By what a row shows of its shape at a glance; rows of equal names in another order share a shape. */
  readonly #glances = new Map<string, NumberedShape>();
  readonly #shapes = new Map<string, NumberedShape>();

  /** Records of a row, the shape's first if it is new. */
  encode(key: string, run: StoredRun): Uint8Array[] {
    const glance = glanceOf(run);
    const known = this.#glances.get(glance);
    if (known !== undefined) return [record(rowPayload(key, run, known))];
    const shape = shapeOf(run);
    const text = asciiJson(shape);
    const numbered = this.#shapes.get(text) ?? { number: this.#shapes.size, shape };
    this.#glances.set(glance, numbered);
    const row = record(rowPayload(key, run, numbered));
    if (this.#shapes.has(text)) return [row];
    this.#shapes.set(text, numbered);
    return [record(shapePayload(numbered.number, text)), row];
  }

  /** A copy, to go back to where what was encoded did not get to the disk. */
  copy(): RowEncoder {
    const copy = new RowEncoder();
    for (const [glance, shape] of this.#glances) copy.#glances.set(glance, shape);
    for (const [text, shape] of this.#shapes) copy.#shapes.set(text, shape);
    return copy;
  }
}

/** Different for rows of different names or lengths. */
function glanceOf({ outcomes, series, profiles }: StoredRun): string {
  const lengths = (curves: StoredRun['series']) => Object.keys(curves).map((name) => [name, curves[name]!.length]);
  return JSON.stringify([Object.keys(outcomes), lengths(series), lengths(profiles)]);
}

function shapePayload(number: number, text: string): Uint8Array {
  const payload = new Uint8Array(5 + text.length);
  payload[0] = recordKind.shape;
  new DataView(payload.buffer).setUint32(1, number, true);
  payload.set(asciiBytes(text), 5);
  return payload;
}

function rowPayload(key: string, run: StoredRun, { shape, number }: NumberedShape): Uint8Array {
  const payload = new Uint8Array(rowHead + 8 * valuesIn(shape));
  const view = new DataView(payload.buffer);
  payload[0] = recordKind.row;
  payload.set(bytesOfKey(key), 1);
  view.setUint32(1 + keyBytes, number, true);
  view.setFloat64(rowHead - 8, run.events, true);
  let at = rowHead;
  for (const name of shape.outcomes) {
    view.setFloat64(at, run.outcomes[name]!, true);
    at += 8;
  }
  for (const [curves, names] of [[run.series, shape.series] as const, [run.profiles, shape.profiles] as const]) {
    for (const [name] of names) {
      const { buffer, byteOffset, byteLength } = curves[name]!;
      // Bytes, not numbers: a NaN keeps all its bits.
      payload.set(new Uint8Array(buffer, byteOffset, byteLength), at);
      at += byteLength;
    }
  }
  return payload;
}

/** Number and names of a shape record; undefined for what no `RowEncoder` wrote. */
export function readShape(payload: Uint8Array): { number: number; shape: RowShape } | undefined {
  try {
    const shape = parseAsciiJson(asciiText(payload.subarray(5)));
    if (!isRowShape(shape)) return undefined;
    return { number: viewOf(payload).getUint32(1, true), shape };
  } catch {
    return undefined;
  }
}

/** Key and number of the shape of a row record. */
export function readRowHead(payload: Uint8Array): { key: string; shape: number } {
  return {
    key: keyOfBytes(payload.subarray(1, 1 + keyBytes)),
    shape: viewOf(payload).getUint32(1 + keyBytes, true),
  };
}

/** Whether a row record is as long as a row of this shape. */
export function isRowOf(payload: Uint8Array, shape: RowShape): boolean {
  return payload.length === rowHead + 8 * valuesIn(shape);
}

/** The run of a row record of this shape. Throws `storeFailed` if it is of another. */
export function readRow(payload: Uint8Array, shape: RowShape): StoredRun {
  if (!isRowOf(payload, shape)) {
    const expected = rowHead + 8 * valuesIn(shape);
    throw new FaultError({ code: 'storeFailed', path: 'row', value: payload.length, expected });
  }
  const view = viewOf(payload);
  let at = rowHead;
  const next = (length: number) => {
    const values = new Float64Array(payload.slice(at, at + 8 * length).buffer);
    at += 8 * length;
    return values;
  };
  const values = next(shape.outcomes.length);
  const curves = (names: RowShape['series']) => Object.fromEntries(names.map(([name, size]) => [name, next(size)]));
  return {
    status: 'ok',
    outcomes: recordOf(shape.outcomes, (place) => values[place]!),
    series: curves(shape.series),
    profiles: curves(shape.profiles),
    events: view.getFloat64(rowHead - 8, true),
  };
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
