import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../notebook/charts/bands.ts';

const curve = (...values: number[]) => Float64Array.from(values);

describe('bands over worlds', () => {
  it('interpolate between order statistics, whatever the order of the worlds', () => {
    const bands = bandsOf([5, 1, 4, 2, 3].map((value) => curve(value)));
    expect([bands.low90[0], bands.low50[0], bands.median[0], bands.high50[0], bands.high90[0]]).toEqual([
      1.2, 2, 3, 4, 4.8,
    ]);
  });

  it('leave out worlds without a value in a cell, and say how many have one', () => {
    const bands = bandsOf([curve(1, Number.NaN), curve(3, Number.NaN), curve(Number.NaN, Number.NaN)]);
    expect([...bands.median]).toEqual([2, Number.NaN]);
    expect([...bands.n]).toEqual([2, 0]);
  });

  it('are empty without a world', () => {
    expect(bandsOf([]).median).toHaveLength(0);
  });

  it('are nested, and within the worlds', () => {
    const world = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(world, { minLength: 1, maxLength: 12 }), (worlds) => {
        const bands = bandsOf(worlds.map((one) => Float64Array.from(one)));
        for (let cell = 0; cell < 3; cell++) {
          const values = worlds.map((one) => one[cell]!);
          const ladder = [
            Math.min(...values),
            ...[bands.low90, bands.low50, bands.median, bands.high50, bands.high90].map((band) => band[cell]!),
            Math.max(...values),
          ];
          for (let i = 1; i < ladder.length; i++) expect(ladder[i]! - ladder[i - 1]!).toBeGreaterThanOrEqual(-1e-9);
        }
      }),
    );
  });
});
