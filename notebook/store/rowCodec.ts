import type { StoredRun } from '../../sim/experiment/resultStore.ts';
import { crc32 } from './crc32.ts';

/**
 * A batch of rows as one blob; every number is little-endian:
 *
 *      0  4  CRC-32 of all that follows
 *      4  4  format (1)
 *      8  4  length of the blob in bytes
 *     12  4  length of the index in bytes
 *     16     index, JSON in UTF-8, padded with spaces to a multiple of 8
 *     …      values of the rows in their order, as doubles
 *
 * Rows of the same names and lengths, which is all of a model's, name one shape.
 */
interface BatchIndex {
  readonly shapes: readonly Shape[];
  /** Key, place of the shape, events. */
  readonly rows: readonly (readonly [key: string, shape: number, events: number])[];
}

interface Shape {
  readonly outcomes: readonly string[];
  /** Names with numbers of values. */
  readonly series: readonly (readonly [string, number])[];
  readonly profiles: readonly (readonly [string, number])[];
}

const headBytes = 16;
const format = 1;

/** Numbers come back with the same bits, names in the same order. */
export function encodeRows(rows: ReadonlyMap<string, StoredRun>): Uint8Array<ArrayBuffer> {
  const shapes = new Map<string, number>();
  const entries = Array.from(rows, ([key, run]) => {
    const shape = JSON.stringify(shapeOf(run));
    if (!shapes.has(shape)) shapes.set(shape, shapes.size);
    return JSON.stringify([key, shapes.get(shape), run.events]);
  });
  const text = `{"shapes":[${[...shapes.keys()].join()}],"rows":[${entries.join()}]}`;
  const unpadded = new TextEncoder().encode(text);
  const indexBytes = 8 * Math.ceil(unpadded.length / 8);
  const values = valuesOf(rows);
  const blob = new Uint8Array(headBytes + indexBytes + values.byteLength).fill(0x20, headBytes, headBytes + indexBytes);
  const view = new DataView(blob.buffer);
  view.setUint32(4, format, true);
  view.setUint32(8, blob.length, true);
  view.setUint32(12, indexBytes, true);
  blob.set(unpadded, headBytes);
  blob.set(new Uint8Array(values.buffer), headBytes + indexBytes);
  view.setUint32(0, crc32(blob.subarray(4)), true);
  return blob;
}

/** The rows of a blob that are among `keys`; undefined if the blob is not as it was written. */
export function decodeRows(blob: Uint8Array, keys: ReadonlySet<string>): Map<string, StoredRun> | undefined {
  if (blob.length < headBytes) return undefined;
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  if (view.getUint32(4, true) !== format || view.getUint32(8, true) !== blob.length) return undefined;
  if (view.getUint32(0, true) !== crc32(blob.subarray(4))) return undefined;
  const start = headBytes + view.getUint32(12, true);
  const index = JSON.parse(new TextDecoder().decode(blob.subarray(headBytes, start))) as BatchIndex;
  const values = new Float64Array(blob.slice(start).buffer);
  const rows = new Map<string, StoredRun>();
  let at = 0;
  for (const [key, place, events] of index.rows) {
    const shape = index.shapes[place] as Shape;
    if (keys.has(key)) rows.set(key, readRow(shape, events, values, at));
    at += valuesIn(shape);
  }
  return rows;
}

function shapeOf({ outcomes, series, profiles }: StoredRun): Shape {
  const lengths = (curves: StoredRun['series']) =>
    Object.entries(curves).map(([name, values]) => [name, values.length] as const);
  return { outcomes: Object.keys(outcomes), series: lengths(series), profiles: lengths(profiles) };
}

function valuesIn({ outcomes, series, profiles }: Shape): number {
  return [...series, ...profiles].reduce((sum, [, length]) => sum + length, outcomes.length);
}

function valuesOf(rows: ReadonlyMap<string, StoredRun>): Float64Array<ArrayBuffer> {
  const parts = Array.from(rows.values(), ({ outcomes, series, profiles }) => [
    Float64Array.from(Object.values(outcomes)),
    ...Object.values(series),
    ...Object.values(profiles),
  ]).flat();
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The row whose values begin at `at`. Curves are copies, so that a row does not hold on to its batch. */
function readRow({ outcomes, series, profiles }: Shape, events: number, values: Float64Array, at: number): StoredRun {
  let next = at + outcomes.length;
  const curve = ([name, length]: readonly [string, number]): [string, Float64Array] => {
    next += length;
    return [name, values.slice(next - length, next)];
  };
  return {
    status: 'ok',
    outcomes: Object.fromEntries(outcomes.map((name, place) => [name, values[at + place] as number])),
    series: Object.fromEntries(series.map(curve)),
    profiles: Object.fromEntries(profiles.map(curve)),
    events,
  };
}
