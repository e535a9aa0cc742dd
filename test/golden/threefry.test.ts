import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashName } from '../../sim/engine/random/hashName.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { threefry4x32 } from '../../sim/engine/random/threefry.ts';

interface AddressRow {
  seed: number;
  replicate: number;
  name: string;
  entity: number;
  index: number;
  trial: number;
  pair: [number, number];
}

function encrypt(key: readonly number[], counter: readonly number[]): string[] {
  const out = new Int32Array(4);
  threefry4x32(Int32Array.from(key), counter[0]!, counter[1]!, counter[2]!, counter[3]!, out);
  return [...out].map((word) => (word >>> 0).toString(16).padStart(8, '0'));
}

const zeros = [0, 0, 0, 0];
const ones = [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff];

describe('Threefry4x32-20', () => {
  // Random123, tests/kat_vectors, the lines "threefry4x32 20": counter, key, expected.
  it.each([
    ['all bits zero', zeros, zeros, ['9c6ca96a', 'e17eae66', 'fc10ecd4', '5256a7d8']],
    ['all bits one', ones, ones, ['2a881696', '57012287', 'f6c7446e', 'a16a6732']],
    [
      'digits of pi',
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89],
      ['59cd1dbb', 'b8879579', '86b5d00c', 'ac8b6d84'],
    ],
  ])('gives the published known answer for %s.', (_, counter, key, expected) => {
    expect(encrypt(key, counter)).toEqual(expected);
  });

  it('gives the same words for a counter written as signed and as unsigned integers.', () => {
    expect(encrypt(ones, [-1, -1, -1, -1])).toEqual(encrypt(ones, ones));
  });
});

describe('A draw by address', () => {
  const rows = JSON.parse(readFileSync(new URL('./streams.json', import.meta.url), 'utf8')) as AddressRow[];

  it.each(rows)('equals a second implementation at $seed/$replicate/$name/$entity/$index/$trial.', (row) => {
    const stream = new RandomStreams(row.seed, row.replicate).stream(row.name);
    const out = new Float64Array(2);
    stream.uniformPair(row.entity, row.index, row.trial, out);
    expect([...out]).toEqual(row.pair);
    expect(stream.uniform(row.entity, row.index, row.trial)).toBe(row.pair[0]);
  });
});

describe('The hash of a stream name', () => {
  // Test vectors of draft-eastlake-fnv, appendix C, FNV-1a 32 bits.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is the published FNV-1a of "%s".', (name, expected) => {
    expect(hashName(name) >>> 0).toBe(expected);
  });
});
