import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';

const stream = (name: string) => new RandomStreams(20261122, 1).stream(name);
const entity = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 100 });

describe('draws by block', () => {
  it('give the pairs that single draws give at the same addresses', () => {
    const source = stream('pairs');
    fc.assert(
      fc.property(entity, fc.nat(1e6), fc.integer({ min: 1, max: 90 }), (first, index, n) => {
        const block = new Float64Array(2 * n);
        source.fillUniformPairs(first, index, block);
        const pair = new Float64Array(2);
        for (let i = 0; i < n; i++) {
          source.uniformPair(first + i, index, 0, pair);
          expect(block.subarray(2 * i, 2 * i + 2)).toEqual(pair);
        }
      }),
      { seed: 20261122 },
    );
  });

  it('give the pairs of any addresses, in their order', () => {
    const source = stream('pairs');
    const address = fc.tuple(entity, fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
    fc.assert(
      fc.property(fc.array(address, { minLength: 1, maxLength: 150 }), fc.nat(1e6), (addresses, trial) => {
        const all = new Float64Array(2 * addresses.length);
        const [entities, indices] = [0, 1].map((k) => Int32Array.from(addresses, (pair) => pair[k]!)) as [
          Int32Array,
          Int32Array,
        ];
        source.fillPairsAt(entities, indices, trial, all, addresses.length);
        const pair = new Float64Array(2);
        addresses.forEach(([one, index], i) => {
          source.uniformPair(one, index, trial, pair);
          expect(all.subarray(2 * i, 2 * i + 2)).toEqual(pair);
        });
      }),
      { seed: 20261122 },
    );
  });

  it('give each agent the same word, whatever the bounds of the sweep, and of the bits of its uniform', () => {
    const source = stream('words');
    fc.assert(
      fc.property(entity, fc.nat(1e6), fc.nat(20), (first, index, skipped) => {
        const whole = new Int32Array(4 * 30);
        source.fillWords(first, index, whole);
        const part = new Int32Array(4 * (30 - skipped));
        source.fillWords(first + skipped, index, part);
        expect(part).toEqual(whole.subarray(4 * skipped));
        expect(Math.floor(source.uniform(first, index) * 2 ** 27)).toBe(whole[0]! >>> 5);
      }),
      { seed: 20261122 },
    );
  });

  it('refuse addresses that are no int32, the last of a block included', () => {
    const source = stream('faults');
    for (const [first, index] of [
      [0.5, 0],
      [Number.NaN, 0],
      [0, 2 ** 31],
      [2 ** 31 - 2, 0],
    ] as const) {
      expect(() => source.fillUniformPairs(first, index, new Float64Array(8))).toThrow(/streams\.faults: drawAddress/);
      expect(() => source.fillWords(first, index, new Int32Array(16))).toThrow(/streams\.faults: drawAddress/);
    }
    const [addresses, out] = [new Int32Array(1), new Float64Array(2)];
    expect(() => source.fillPairsAt(addresses, addresses, 0.5, out, 1)).toThrow(/streams\.faults: drawAddress/);
  });
});
