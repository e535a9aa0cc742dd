import { describe, expect, it } from 'vitest';
import { morrisEffects } from '../../../sim/analysis/sensitivity/morrisEffects.ts';
import { linear, morrisFunction } from '../../support/sensitivityFunctions.ts';
import { trajectories } from '../../support/sensitivitySamples.ts';

const fault = (path: string, value?: number) =>
  expect.objectContaining({
    faults: [expect.objectContaining({ code: 'estimateInput', path, ...(value === undefined ? {} : { value }) })],
  });

describe('morrisEffects', () => {
  it('finds the coefficients of a linear function to 1e-12, without spread, from any two trajectories', () => {
    const { at } = linear([1, -2, 0, 30]);
    const points = trajectories(2, 4, 3);
    const { n, effects } = morrisEffects(points, points.map(at));
    expect(n).toBe(2);
    for (const [i, coefficient] of [1, -2, 0, 30].entries()) {
      const { mu, muStar, sigma } = effects[i]!;
      for (const off of [mu - coefficient, muStar.value - Math.abs(coefficient), muStar.hi - muStar.lo, sigma]) {
        expect(Math.abs(off)).toBeLessThan(1e-12);
      }
    }
  });

  it('takes the mean of effects, of their sizes, and their spread: by hand', () => {
    // Effects of x: 2, −4; of y: 3, 5.
    const points = [
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ];
    const { effects } = morrisEffects(points, [0, 2, 5, 1, -4, 0]);
    expect(effects[0]).toMatchObject({ mu: -1, muStar: { value: 3 }, sigma: Math.sqrt(18) });
    expect(effects[1]).toMatchObject({ mu: 4, muStar: { value: 4 }, sigma: Math.sqrt(2) });
  });

  it('tells the three groups of the function of Morris (1991) with 100 trajectories, seed 1', () => {
    const points = trajectories(100, 20, 1);
    const { effects } = morrisEffects(points, points.map(morrisFunction));
    const strong = effects.slice(0, 10).map(({ muStar }) => muStar.lo);
    const weak = effects.slice(10).map(({ muStar }) => muStar.hi);
    expect(Math.min(...strong)).toBeGreaterThan(2 * Math.max(...weak));
    const curved = effects.slice(0, 7).map(({ sigma, muStar }) => sigma / muStar.value);
    const straight = effects.slice(7, 10).map(({ sigma, muStar }) => sigma / muStar.value);
    expect(Math.min(...curved)).toBeGreaterThan(2 * Math.max(...straight));
  });

  it('leaves out a trajectory with an undefined value', () => {
    const points = trajectories(5, 3, 2);
    const values = points.map(([x, y, z]) => x! * y! + z!);
    const holed = values.map((value, at) => (at === 6 ? Number.NaN : value));
    const without = <One>(all: readonly One[]) => [...all.slice(0, 4), ...all.slice(8)];
    expect(morrisEffects(points, holed)).toEqual(morrisEffects(without(points), without(values)));
    expect(morrisEffects(points, holed).n).toBe(4);
  });

  it('gives one trajectory no interval and no spread, none nothing, and a constant response zero', () => {
    const points = trajectories(1, 2, 1);
    const one = morrisEffects(points, points.map(linear([1, 2]).at)).effects[1]!;
    expect(one.muStar.value).toBeCloseTo(2, 12);
    expect([one.muStar.lo, one.muStar.hi, one.sigma]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    const none = morrisEffects(points, [1, Number.NaN, 2]);
    expect(none).toMatchObject({ n: 0, effects: Array(2).fill({ mu: Number.NaN, sigma: Number.NaN }) });
    const flat = trajectories(3, 2, 1);
    expect(morrisEffects(flat, Array(9).fill(0.3)).effects[0]).toEqual({
      mu: 0,
      muStar: { value: 0, lo: 0, hi: 0 },
      sigma: 0,
    });
  });

  it('names what is wrong: nothing, lengths, part of a trajectory, steps of two factors or of one twice', () => {
    const points = [
      [0, 0],
      [1, 0],
      [1, 1],
    ];
    expect(() => morrisEffects([], [])).toThrow(fault('morrisEffects.points', 0));
    expect(() => morrisEffects(points, [1, 2])).toThrow(fault('morrisEffects.values', 2));
    expect(() => morrisEffects(points.slice(0, 2), [1, 2])).toThrow(fault('morrisEffects.points', 2));
    expect(() =>
      morrisEffects(
        [
          [0, 0],
          [1, 1],
          [1, 0],
        ],
        [1, 2, 3],
      ),
    ).toThrow(fault('morrisEffects.points[1]', 2));
    expect(() =>
      morrisEffects(
        [
          [0, 0],
          [1, 0],
          [0, 0],
        ],
        [1, 2, 3],
      ),
    ).toThrow(fault('morrisEffects.points[2]', 1));
    expect(() => morrisEffects(points, [1, 2, 3], { blockSize: 4 })).toThrow(fault('morrisEffects.blockSize', 4));
  });
});
