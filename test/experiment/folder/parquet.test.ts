import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParquetColumn, parquetBytes, readParquet, writeParquet } from '../../../sim/experiment/folder/parquet.ts';
import { decodePart, encodePart, readPartKeys } from '../../../sim/experiment/folder/partCodec.ts';
import { isSameRun } from '../../../sim/experiment/folder/sameRun.ts';
import type { StoredRun } from '../../../sim/experiment/resultStore.ts';
import { storedRun, storeKey } from '../../support/resultStoreContract.ts';

/** Any 64 bits: every NaN, both zeros, subnormal numbers. */
const bits = fc.bigInt(0n, 2n ** 64n - 1n);
const curve = fc
  .array(bits, { maxLength: 20 })
  .map((list) => new Float64Array(BigUint64Array.from(list).buffer) as Float64Array);
const name = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('满意度', '__proto__', '"', '10', '2', 'key', 'KEY', 'events', 'a.b', ''),
);
const curves = fc.dictionary(name, curve, { maxKeys: 3, noNullPrototype: true });
const run: fc.Arbitrary<StoredRun> = fc.record({
  status: fc.constant('ok' as const),
  outcomes: fc.dictionary(name, fc.double(), { maxKeys: 8, noNullPrototype: true }),
  series: curves,
  profiles: curves,
  events: fc.nat(),
});

describe('Parquet', () => {
  const columns: ParquetColumn[] = [
    { name: 'label', kind: 'text', values: ['前置式', 'a', 'a'] },
    { name: 'place', kind: 'integer', values: Int32Array.of(1, -2, 3) },
    { name: 'value', kind: 'double', values: Float64Array.of(Number.NaN, -0, 0) },
    { name: 'gaps', kind: 'double', values: Float64Array.of(1, 0, Number.NaN), isAbsent: Uint8Array.of(0, 1, 0) },
    { name: 'blob', kind: 'bytes', values: [Uint8Array.of(200, 1), undefined, new Uint8Array(0)] },
  ];

  it('gives back every kind of column, NaN apart from absent and -0 apart from 0, with its notes', async () => {
    const table = await readParquet(parquetBytes(writeParquet(columns, { zhili: '注' })));
    expect(table.rows).toBe(3);
    expect(table.notes).toEqual({ zhili: '注' });
    expect([...table.columns.values()]).toEqual(columns);
  });

  it('packs whole numbers into fewer bytes when asked to, and gives them back', async () => {
    const values = Int32Array.from({ length: 4096 }, (_, row) => (row * 7919) % 1000);
    const sizeOf = (isPacked: boolean) => writeParquet([{ name: 'place', kind: 'integer', values, isPacked }]).length;
    expect(sizeOf(true)).toBeLessThan(0.5 * sizeOf(false));
    const packed = writeParquet([{ name: 'place', kind: 'integer', values, isPacked: true }]);
    expect((await readParquet(parquetBytes(packed))).columns.get('place')).toEqual({
      name: 'place',
      kind: 'integer',
      values,
    });
  });

  it('writes the same bytes for the same columns', () => {
    expect(writeParquet(columns)).toEqual(writeParquet(columns));
  });

  it('reads the columns asked for alone', async () => {
    const { columns: read } = await readParquet(parquetBytes(writeParquet(columns)), ['place']);
    expect([...read.values()]).toEqual([columns[1]]);
  });

  it('gives back a column longer than a page, and one without rows', async () => {
    const values = Float64Array.from({ length: 300_000 }, (_, row) => Math.sqrt(row));
    const long: ParquetColumn[] = [{ name: 'long', kind: 'double', values }];
    const { columns: read } = await readParquet(parquetBytes(writeParquet(long)));
    expect(isSameRun(run1(values), run1((read.get('long') as { values: Float64Array }).values))).toBe(true);
    const none = await readParquet(
      parquetBytes(writeParquet([{ ...long[0]!, values: new Float64Array(0) } as ParquetColumn])),
    );
    expect(none.rows).toBe(0);
  });
});

const run1 = (values: Float64Array): StoredRun => ({
  status: 'ok',
  outcomes: {},
  series: { values },
  profiles: {},
  events: 0,
});

describe('a part', () => {
  it('gives back rows of any shapes and names, to the bit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 6 }), async (runs) => {
        const rows = runs.map((one, place) => ({ key: storeKey(place), run: one }));
        const bytes = encodePart(rows);
        const part = await decodePart(parquetBytes(bytes));
        expect(part.keys).toEqual(rows.map(({ key }) => key));
        for (const [place, row] of rows.entries()) expect(isSameRun(part.run(place), row.run)).toBe(true);
        const { keys, outcomes } = await readPartKeys(parquetBytes(bytes));
        expect(keys).toEqual(part.keys);
        expect(new Set(outcomes)).toEqual(new Set(runs.flatMap((one) => Object.keys(one.outcomes))));
      }),
      { numRuns: 60 },
    );
  });

  it('has a column an outcome under its own name, keys as text, and null for what a row lacks', async () => {
    const rows = [1, 3].map((value) => ({ key: storeKey(value), run: storedRun(value) }));
    const { columns } = await readParquet(parquetBytes(encodePart(rows)));
    expect([...columns.keys()]).toEqual(
      ['key', 'events', 'Mean', 'endless', 'key_', 'least', 'mean_', 'minusNothing', 'undefinedHere', '满意度'].concat([
        'byDay',
        'none',
        'settled',
      ]),
    );
    expect(columns.get('key')).toEqual({ name: 'key', kind: 'text', values: [storeKey(1), storeKey(3)] });
    expect(columns.get('least')).toMatchObject({
      values: Float64Array.of(0, Number.MIN_VALUE),
      isAbsent: Uint8Array.of(1, 0),
    });
    expect(columns.get('undefinedHere')).toMatchObject({ values: Float64Array.of(Number.NaN, Number.NaN) });
  });
});
