import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hashable, ResultHash } from '../../sim/engine/hash.ts';

function hashOf(...values: Hashable[]): string {
  const hash = new ResultHash();
  for (const value of values) hash.add(value);
  return hash.hex();
}

/** A NaN with its sign and payload bits set, as some engines leave them. */
function otherNaN(): number {
  return new Float64Array(BigUint64Array.of(0xfff8000000000001n).buffer)[0]!;
}

describe('The digest of results', () => {
  it('is SHA-256 over tagged little-endian doubles and UTF-16 text.', () => {
    const bytes = Buffer.alloc(1 + 8 + 1 + 8 + 4);
    bytes.writeUInt8(1, 0);
    bytes.writeDoubleLE(1.5, 1);
    bytes.writeUInt8(2, 9);
    bytes.writeDoubleLE(2, 10);
    bytes.write('治a', 18, 'utf16le');
    expect(hashOf(1.5, '治a')).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('knows one NaN and one zero, alone and in arrays.', () => {
    expect(hashOf(otherNaN())).toBe(hashOf(Number.NaN));
    expect(hashOf(-0)).toBe(hashOf(0));
    expect(hashOf(Float64Array.of(-0, otherNaN()))).toBe(hashOf(Float64Array.of(0, Number.NaN)));
    expect(hashOf(Number.NaN)).not.toBe(hashOf(0));
  });

  it('does not depend on the order of keys, nor on properties that are undefined.', () => {
    const a = { b: 1, a: { y: [1, 2], x: 'z' }, B: null };
    expect(hashOf({ B: null, a: { x: 'z', y: [1, 2] }, b: 1, c: undefined })).toBe(hashOf(a));
  });

  it('differs when any value, type, nesting or order differs.', () => {
    const values: Hashable[] = [
      0,
      1,
      '',
      '1',
      'ab',
      true,
      false,
      null,
      [],
      {},
      [1],
      [[1]],
      [1, 2],
      [2, 1],
      { a: 1 },
      { a: 2 },
      { b: 1 },
      { a: '1' },
      Float64Array.of(1),
      Float64Array.of(1, 2),
      Infinity,
      -Infinity,
      Number.NaN,
      '\ud800',
      '\ud801',
    ];
    expect(new Set(values.map((value) => hashOf(value))).size).toBe(values.length);
    expect(hashOf('a', 'b')).not.toBe(hashOf('ab'));
    expect(hashOf(1, 2)).not.toBe(hashOf(2, 1));
  });

  it('is the same for any JSON data whose keys are reversed, and differs after one number changes.', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).reverse();
      return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)]));
    };
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer(), fc.integer(), (value, x, y) => {
        const hashable = value as Hashable;
        expect(hashOf(reversed(value) as Hashable)).toBe(hashOf(hashable));
        expect(hashOf([hashable, x]) === hashOf([hashable, y])).toBe(x === y);
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });

  it('takes typed arrays of any length by their numbers.', () => {
    const many = Array.from({ length: 5000 }, (_, i) => i - 2500);
    expect(hashOf(Int32Array.from(many))).toBe(hashOf(Float64Array.from(many)));
    expect(hashOf(Float64Array.from(many.with(4999, 0)))).not.toBe(hashOf(Float64Array.from(many)));
  });

  it('can be read in between without changing what follows.', () => {
    const hash = new ResultHash().add(1);
    expect(hash.hex()).toBe(hashOf(1));
    expect(hash.add(2).hex()).toBe(hashOf(1, 2));
  });

  it('refuses what it cannot represent, naming the place.', () => {
    const cyclic: Record<string, Hashable> = {};
    cyclic.self = cyclic;
    const cases: [unknown, string][] = [
      [{ a: [1, 2n] }, 'a[1]: unhashableValue, got bigint'],
      [undefined, 'value: unhashableValue, got undefined'],
      [{ f: () => 1 }, 'f: unhashableValue, got function'],
      [new Map(), 'value: unhashableValue, got object of a class'],
      [{ d: new DataView(new ArrayBuffer(8)) }, 'd: unhashableValue, got object of a class'],
      [BigInt64Array.of(1n), 'value: unhashableValue, got object of a class'],
      [cyclic, 'unhashableValue, got nested value; expected nesting up to 100 levels'],
    ];
    for (const [value, message] of cases) expect(() => hashOf(value as Hashable)).toThrow(message);
  });
});
