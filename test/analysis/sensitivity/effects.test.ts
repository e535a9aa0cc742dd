import { describe, expect, it } from 'vitest';
import { factorialEffects } from '../../../sim/analysis/sensitivity/factorialEffects.ts';
import { regionalScreening } from '../../../sim/analysis/sensitivity/regionalScreening.ts';
import type { Response } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { tornado } from '../../../sim/analysis/sensitivity/tornado.ts';
import { studentQuantile } from '../../../sim/analysis/studentQuantile.ts';
import { fractionalFactorial } from '../../../sim/experiment/designs/fractionalFactorial.ts';
import { fullFactorial } from '../../../sim/experiment/designs/fullFactorial.ts';
import { oneAtATime } from '../../../sim/experiment/designs/oneAtATime.ts';
import { randomPoints } from '../../support/sensitivitySamples.ts';

const fault = (path: string, value?: number | string) =>
  expect.objectContaining({
    faults: [expect.objectContaining({ code: 'estimateInput', path, ...(value === undefined ? {} : { value }) })],
  });

/** The response of `at` in worlds that shift all points, and the points by `own`, alike. */
function responseFrom(
  points: readonly Float64Array[],
  at: (point: Float64Array) => number,
  shifts: readonly number[],
  own: (point: Float64Array, world: number) => number = () => 0,
): Response {
  const worlds = shifts.map((shift, world) =>
    Float64Array.from(points, (point) => at(point) + shift + own(point, world)),
  );
  const values = Float64Array.from(points, (_, p) => worlds.reduce((sum, world) => sum + world[p]!, 0) / worlds.length);
  return { worlds, values };
}

const nothing = { value: Number.NaN, lo: Number.NaN, hi: Number.NaN };
const number = (key: string) => ({ key, kind: 'number', range: [0, 1], spacing: 'linear' }) as const;

describe('factorialEffects', () => {
  const at = ([x, y, z]: ArrayLike<number> & Iterable<number>) => 10 + 3 * x! - 2 * y! + 4 * x! * z!;
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const;

  it('finds main effects and interactions of a full factorial exactly; what a world does to all points costs nothing', () => {
    const points = fullFactorial([number('x'), number('y'), number('z')], 2);
    const { n, main, interactions } = factorialEffects(points, responseFrom(points, at, [0, 50, -7]), { pairs });
    expect(n).toBe(8);
    for (const [d, effect] of [5, -2, 2].entries()) {
      for (const end of Object.values(main[d]!)) expect(Math.abs(end - effect)).toBeLessThan(1e-12);
    }
    for (const [at, effect] of [0, 2, 0].entries()) {
      expect(interactions[at]).toMatchObject({ i: pairs[at]![0], j: pairs[at]![1] });
      expect(Math.abs(interactions[at]!.value - effect)).toBeLessThan(1e-12);
    }
  });

  it('takes the ends of factors of three levels and of choices, which stand at the middle of their part', () => {
    const choice = { key: 'c', kind: 'choice', values: ['a', 'b', 'c'] } as const;
    const points = fullFactorial([number('x'), choice], 3);
    const response = responseFrom(points, ([x, c]) => 6 * x! * x! + [0, 100, 5][Math.floor(3 * c!)]!, [0, 1]);
    const { main } = factorialEffects(points, response, { pairs: [] });
    expect(Math.abs(main[0]!.value - 6)).toBeLessThan(1e-12);
    expect(Math.abs(main[1]!.value - 5)).toBeLessThan(1e-12);
  });

  it('has the Student interval over worlds, paired: effects 2, 4, 9 of one factor', () => {
    const points = fullFactorial([number('x')], 2);
    const response = responseFrom(
      points,
      () => 0,
      [5, -60, 8],
      ([x], world) => x! * [2, 4, 9][world]!,
    );
    const { value, lo, hi } = factorialEffects(points, response, { pairs: [] }).main[0]!;
    const half = (studentQuantile(0.975, 2) * Math.sqrt(13)) / Math.sqrt(3);
    expect(value).toBeCloseTo(5, 12);
    expect(hi - 5).toBeCloseTo(half, 10);
    expect(5 - lo).toBeCloseTo(half, 10);
  });

  it('is exact for main effects of a fraction of resolution IV with interactions', () => {
    const points = fractionalFactorial(4, 6);
    const response = responseFrom(points, (p) => 2 * p[0]! - p[5]! + 3 * (p[1]! - 0.5) * (p[2]! - 0.5), [0, 1]);
    const { main } = factorialEffects(points, response, { pairs: [] });
    for (const [d, effect] of [2, 0, 0, 0, 0, -1].entries())
      expect(Math.abs(main[d]!.value - effect)).toBeLessThan(1e-12);
  });

  it('leaves undefined points out, gives one world no interval, and names what is wrong', () => {
    const points = fullFactorial([number('x'), number('y')], 2);
    const response = responseFrom(points, ([x, y]) => x! + 2 * y!, [0]);
    const one = factorialEffects(points, response, { pairs: [] }).main[0]!;
    expect(one).toEqual({ ...nothing, value: 1 });
    response.values[3] = Number.NaN;
    expect(factorialEffects(points, response, { pairs: [] }).n).toBe(3);
    response.values.fill(Number.NaN);
    expect(factorialEffects(points, response, { pairs: [] })).toMatchObject({ n: 0, main: [nothing, nothing] });
    expect(() => factorialEffects([], response, { pairs: [] })).toThrow(fault('factorialEffects.points', 0));
    expect(() => factorialEffects(points.slice(1), response, { pairs: [] })).toThrow(
      fault('factorialEffects.values', 4),
    );
  });
});

describe('tornado', () => {
  const points = oneAtATime(2);
  const at = ([x, y]: Float64Array) => 10 + (Number.isNaN(x!) ? 1 : 3 * x!) + (Number.isNaN(y!) ? 2 : 4 - 4 * y!);

  it('gives base, ends and swing; the swing has no part of what worlds do to all points', () => {
    const { base, factors } = tornado(points, responseFrom(points, at, [0, 6, -3]));
    expect(base.value).toBeCloseTo(14, 12);
    expect([factors[0]!.low.value, factors[0]!.high.value]).toEqual([13, 16]);
    expect(factors[0]!.low.hi - factors[0]!.low.lo).toBeGreaterThan(1);
    for (const [d, swing] of [3, -4].entries()) {
      for (const end of Object.values(factors[d]!.swing)) expect(Math.abs(end - swing)).toBeLessThan(1e-12);
    }
  });

  it('says nothing where one world is undefined, and gives one world no interval', () => {
    const response = responseFrom(points, at, [0, 1]);
    response.worlds[1]![1] = Number.NaN;
    const { base, factors } = tornado(points, response);
    expect(base.value).toBeCloseTo(13.5, 12);
    expect(factors[0]).toMatchObject({ low: nothing, high: { value: 15.5 }, swing: nothing });
    expect(tornado(points, responseFrom(points, at, [0])).factors[1]!.swing).toEqual({ ...nothing, value: -4 });
  });

  it('names what is wrong: no points, too few responses, a missing end', () => {
    const response = responseFrom(points, at, [0, 1]);
    expect(() => tornado([], response)).toThrow(fault('tornado.points', 0));
    expect(() => tornado(oneAtATime(3), response)).toThrow(fault('tornado.response', 5));
    expect(() => tornado(points.slice(0, 4), response)).toThrow(fault('tornado.points', 1));
    expect(() => tornado(points.slice(1), response)).toThrow(fault('tornado.points', 'base'));
  });
});

describe('regionalScreening', () => {
  it('tells the factor that decides, with its sign and its thirds, from one that does not: n = 200, seed 8', () => {
    const points = randomPoints(200, 2, 8);
    const values = points.map(([x]) => -x!);
    const { reached, missed, factors, bound } = regionalScreening(points, values, (value) => value > -0.5);
    expect(reached + missed).toBe(200);
    expect(factors[0]).toMatchObject({ distance: 1, sign: -1, lowest: 1, highest: 0 });
    expect(factors[1]!.distance).toBeLessThan(bound);
    expect(bound).toBeLessThan(0.25);
  });

  it('leaves undefined points out, and says nothing where all or none reach it', () => {
    const points = [[0.1], [0.4], [0.6], [0.9]];
    expect(regionalScreening(points, [1, Number.NaN, 2, 3], () => true)).toMatchObject({
      reached: 3,
      missed: 0,
      factors: [{ distance: Number.NaN }],
      bound: Number.POSITIVE_INFINITY,
    });
    expect(() => regionalScreening([], [], () => true)).toThrow(fault('regionalScreening.points', 0));
    expect(() => regionalScreening(points, [1], () => true)).toThrow(fault('regionalScreening.values', 1));
  });
});
