import { describe, expect, it } from 'vitest';
import { missingShards } from '../../../sim/experiment/folder/missingShards.ts';
import { shardPlaces } from '../../../sim/experiment/folder/shardPlaces.ts';
import type { SweepSpec } from '../../../sim/experiment/sweep.ts';

const spec = (points: number): SweepSpec => ({
  model: 'm',
  seed: 1,
  replicates: 3,
  policies: ['a', 'b'],
  points,
  parametersOf: () => ({}),
});

describe('shardPlaces', () => {
  it('cuts all places into shards of whole points that differ by one point at most (1 … 40 points, 1 … 23 shards)', () => {
    for (let points = 1; points <= 40; points++) {
      for (let of = 1; of <= 23; of++) {
        const shards = Array.from({ length: of }, (_, at) => shardPlaces(spec(points), { index: at + 1, of }));
        expect(shards[0]!.from).toBe(0);
        expect(shards.at(-1)!.to).toBe(6 * points);
        for (const [at, { to }] of shards.slice(0, -1).entries()) expect(shards[at + 1]!.from).toBe(to);
        const sizes = shards.map(({ from, to }) => (to - from) / 6);
        expect(sizes.every(Number.isInteger)).toBe(true);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is all places without a shard, and refuses what is none', () => {
    expect(shardPlaces(spec(4), undefined)).toEqual({ from: 0, to: 24 });
    for (const [index, of] of [
      [0, 2],
      [3, 2],
      [1.5, 2],
      [1, Number.NaN],
    ] as const) {
      expect(() => shardPlaces(spec(4), { index, of })).toThrow(
        expect.objectContaining({
          faults: [{ code: 'invalidShard', path: 'shard', value: `${index}/${of}`, expected: 'i/n, 1 ≤ i ≤ n' }],
        }),
      );
    }
  });
});

describe('missingShards', () => {
  it('counts missing places by shard, those without points passed over', () => {
    const shards = missingShards(spec(3), [0, 5, 6, 17], 5);
    const found = shards.map(({ shard, missing }) => [shard.index, shard.of, missing]);
    // Points 0, 1, 2 are those of shards 2, 4 and 5.
    expect(found).toEqual([
      [2, 5, 2],
      [4, 5, 1],
      [5, 5, 1],
    ]);
    expect(missingShards(spec(3), [], 5)).toEqual([]);
  });
});
