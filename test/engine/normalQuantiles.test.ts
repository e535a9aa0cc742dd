import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../sim/engine/arithmetic.ts';
import { normalQuantiles } from '../../sim/engine/normalQuantiles.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';

function expectSame(probabilities: Float64Array): void {
  const found = new Float64Array(probabilities.length);
  normalQuantiles(probabilities, found, probabilities.length);
  expect(probabilities.findIndex((x, i) => !Object.is(found[i], normalQuantile(x)))).toBe(-1);
}

/** The double before x, x and the double after. */
const around = (x: number) => [x * (1 - 2 ** -53), x, x * (1 + 2 ** -52)];

describe('normal quantiles of an array', () => {
  it('have the bits of the single one: 400 000 uniforms, seed 20261122', () => {
    const draws = new Float64Array(400_000);
    new RandomStreams(20261122, 0).stream('quantiles').fillUniformPairs(0, 0, draws);
    expectSame(draws);
  });

  it('have them for any double, probability or not', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.double({ min: 0, max: 1 })), { maxLength: 300 }), (values) =>
        expectSame(Float64Array.from(values)),
      ),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it('have them where one rational function gives way to the next, at powers of two and at the ends', () => {
    const changes = [
      0.125,
      0.25,
      0.5,
      0.75,
      0.875,
      Math.SQRT1_2 / 4,
      0.005472,
      0.994528,
      7.7e-6,
      1e-17,
      2 ** -54,
      5e-324,
    ];
    for (let k = 2; k < 60; k++) changes.push(2 ** -k, 1 - 2 ** -k);
    const ends = [0, -0, 1, -1, 2, 1 - 2 ** -53, Infinity, -Infinity, Number.NaN, -1e-300, -5e-324];
    expectSame(Float64Array.from([...ends, ...changes.flatMap(around)]));
  });

  it('may overwrite their arguments', () => {
    const draws = new Float64Array(1000);
    new RandomStreams(20261122, 1).stream('quantiles').fillUniformPairs(0, 0, draws);
    const expected = draws.map(normalQuantile);
    normalQuantiles(draws, draws, draws.length);
    expect(draws).toEqual(expected);
  });
});
