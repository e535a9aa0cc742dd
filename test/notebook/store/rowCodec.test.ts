import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRows, encodeRows } from '../../../notebook/store/rowCodec.ts';
import type { StoredRun } from '../../../sim/experiment/resultStore.ts';

/** Any 64 bits: every NaN, both zeros, subnormal numbers. */
const bits = fc.bigInt(0n, 2n ** 64n - 1n);
const curve = fc
  .array(bits, { maxLength: 20 })
  .map((list) => new Float64Array(BigUint64Array.from(list).buffer) as Float64Array);
const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('满意度', '__proto__', '"', '10', '2'));
const curves = fc.dictionary(name, curve, { maxKeys: 5, noNullPrototype: true });
const run: fc.Arbitrary<StoredRun> = fc.record({
  status: fc.constant('ok' as const),
  outcomes: fc.dictionary(name, fc.double(), { maxKeys: 8, noNullPrototype: true }),
  series: curves,
  profiles: curves,
  events: fc.nat(),
});
const batch = fc
  .array(fc.tuple(fc.uuid(), run), { maxLength: 6 })
  // Rows of one shape stand beside rows of another.
  .map((rows) => new Map([...rows, ...rows.map(([key, row]) => [`${key} again`, row] as const)]));

const keysOf = (rows: ReadonlyMap<string, StoredRun>) => new Set(rows.keys());
const bitsOf = (values: Readonly<Record<string, Float64Array>>) =>
  Object.entries(values).map(([key, { buffer, byteOffset, length }]) => [
    key,
    [...new BigUint64Array(buffer.slice(byteOffset, byteOffset + 8 * length))],
  ]);

describe('a batch of rows', () => {
  it('comes back with the same keys, names in the same order, and the same bits', () => {
    fc.assert(
      fc.property(batch, (rows) => {
        const back = decodeRows(encodeRows(rows), keysOf(rows))!;
        expect([...back.keys()]).toEqual([...rows.keys()]);
        for (const [key, row] of rows) {
          const read = back.get(key)!;
          expect(Object.entries(read.outcomes)).toEqual(Object.entries(row.outcomes));
          expect(bitsOf(read.series)).toEqual(bitsOf(row.series));
          expect(bitsOf(read.profiles)).toEqual(bitsOf(row.profiles));
          expect([read.status, read.events]).toEqual(['ok', row.events]);
        }
      }),
    );
  });

  it('gives only the rows asked for, each with its own values', () => {
    fc.assert(
      fc.property(batch, fc.infiniteStream(fc.boolean()), (rows, picks) => {
        const wanted = new Map([...rows].filter(() => picks.next().value));
        const back = decodeRows(encodeRows(rows), new Set([...wanted.keys(), 'not there']));
        expect(back).toEqual(decodeRows(encodeRows(wanted), keysOf(wanted)));
      }),
    );
  });

  it('is read from a view into a larger buffer too, and holds on to none', () => {
    const rows = new Map([
      [
        'a',
        { status: 'ok', outcomes: { x: 1 }, series: { y: Float64Array.of(2, 3) }, profiles: {}, events: 4 } as const,
      ],
    ]);
    const blob = encodeRows(rows);
    const larger = new Uint8Array(blob.length + 11);
    larger.set(blob, 3);
    const back = decodeRows(larger.subarray(3, 3 + blob.length), keysOf(rows))!;
    expect(back).toEqual(rows);
    expect(back.get('a')!.series.y!.buffer.byteLength).toBe(16);
  });

  it('is refused when any bit is turned or any part is missing', () => {
    fc.assert(
      fc.property(batch, fc.nat(), fc.nat(7), (rows, at, bit) => {
        const blob = encodeRows(rows);
        const turned = blob.slice();
        turned[at % blob.length]! ^= 1 << bit;
        expect(decodeRows(turned, keysOf(rows))).toBeUndefined();
        expect(decodeRows(blob.slice(0, at % blob.length), keysOf(rows))).toBeUndefined();
      }),
    );
  });
});
