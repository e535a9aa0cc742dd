import { describe, expect, it } from 'vitest';
import { exp } from '../../sim/engine/exponential.ts';
import { exponentials } from '../../sim/engine/exponentials.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';

describe('exponentials', () => {
  it('have the bits of the single one: 100 000 numbers in (-8, 8), seed 20261122, and the ends of the range', () => {
    const draws = new Float64Array(100_000);
    new RandomStreams(20261122, 0).stream('exponentials').fillUniformPairs(0, 0, draws);
    const ends = [0, -0, 1e-9, -1e-9, 2 ** -28, 1e-8, 700, -700, 710, -746, Infinity, -Infinity, Number.NaN];
    const values = Float64Array.of(...ends, ...draws.map((u) => 16 * u - 8));
    const found = new Float64Array(values.length);
    exponentials(values, found, values.length);
    expect(values.findIndex((x, i) => !Object.is(found[i], exp(x)))).toBe(-1);
    exponentials(values, values, values.length);
    expect(values.findIndex((x, i) => !Object.is(x, found[i]))).toBe(-1);
  });

  it('have them at multiples of half a ln 2, where the reduction changes', () => {
    const nudges = [-1e-13, -1e-16, 0, 1e-16, 1e-13];
    const values = Float64Array.from(
      { length: 5 * 2001 },
      (_, i) => (Math.floor(i / 5) - 1000) * (Math.LN2 / 2) + nudges[i % 5]!,
    );
    const found = new Float64Array(values.length);
    exponentials(values, found, values.length);
    expect(values.findIndex((x, i) => !Object.is(found[i], exp(x)))).toBe(-1);
  });
});
