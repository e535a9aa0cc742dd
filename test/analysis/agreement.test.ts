import { describe, expect, it } from 'vitest';
import { agreement } from '../../sim/analysis/agreement.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';

const times = (n: number, pair: readonly [number, number]) => Array.from({ length: n }, () => pair);

describe('The agreement of two raters', () => {
  it('and its chance are those of a table worked by hand', () => {
    // 20 + 15 of 50 agree; raters say 0 in 25 and 30 of them: chance .5 · .6 + .5 · .4.
    const pairs = [...times(20, [0, 0]), ...times(5, [0, 1]), ...times(10, [1, 0]), ...times(15, [1, 1])];
    const found = agreement(pairs, 2);
    expect(found.n).toBe(50);
    expect(found.share).toBeCloseTo(0.7, 12);
    expect(found.chance).toBeCloseTo(0.5, 12);
    expect(found.again[0]!.share).toBeCloseTo(40 / 55, 12);
    expect(found.again[1]!.share).toBeCloseTo(30 / 45, 12);
    expect(found.again[1]!.chance).toBeCloseTo((2 * 0.5 * 0.4) / 0.9, 12);
  });

  it('is whole where both always say the same; chance is whole only if they never say anything else', () => {
    expect(agreement([...times(1, [0, 0]), ...times(1, [1, 1])], 2)).toMatchObject({ share: 1, chance: 0.5 });
    expect(agreement(times(3, [2, 2]), 3)).toMatchObject({ share: 1, chance: 1 });
  });

  it('of raters who draw lots is what chance says, in all and by category', () => {
    const stream = new RandomStreams(20_261_124, 0).stream('lots');
    const lot = (index: number) => (stream.uniform(0, index) < 0.1 ? 0 : 1);
    const found = agreement(
      Array.from({ length: 20_000 }, (_, i): [number, number] => [lot(2 * i), lot(2 * i + 1)]),
      2,
    );
    expect(found.share).toBeCloseTo(found.chance, 1);
    expect(found.again[0]!.share).toBeCloseTo(0.1, 1);
    expect(found.again[0]!.chance).toBeCloseTo(0.1, 1);
  });

  it('of nothing, and on what nobody names, is no number', () => {
    expect(agreement([], 2).share).toBeNaN();
    expect(agreement(times(2, [0, 0]), 2).again[1]!.share).toBeNaN();
  });
});
