import { describe, expect, it } from 'vitest';
import { logarithms } from '../../sim/engine/logarithms.ts';
import { ln } from '../../sim/engine/naturalLogarithm.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';

describe('logarithms', () => {
  it('have the bits of the single one: 100 000 uniforms, seed 20261122, and the ends of the range', () => {
    const ends = [
      0,
      -0,
      -1,
      5e-324,
      2 ** -1022,
      2 ** -54,
      0.5,
      Math.SQRT1_2,
      1,
      2,
      Number.MAX_VALUE,
      Infinity,
      Number.NaN,
    ];
    const draws = new Float64Array(100_000);
    new RandomStreams(20261122, 0).stream('logarithms').fillUniformPairs(0, 0, draws);
    const values = Float64Array.of(...ends, ...draws);
    const found = new Float64Array(values.length);
    logarithms(values, found, values.length);
    expect(values.findIndex((x, i) => !Object.is(found[i], ln(x)))).toBe(-1);
    logarithms(values, values, values.length);
    expect(values.findIndex((x, i) => !Object.is(x, found[i]))).toBe(-1);
  });
});
