import { describe, expect, it } from 'vitest';
import type { LevelFlip, RangeFlip } from '../../../sim/analysis/decision/flip.ts';
import { type FlipOptions, flipPoints } from '../../../sim/analysis/decision/flipPoints.ts';
import { priorWeights } from '../../../sim/analysis/decision/priorWeights.ts';
import { type Factor, factorValue } from '../../../sim/experiment/factor.ts';
import { noise, randomPoints } from '../../support/sensitivitySamples.ts';
import { thrownFaults } from './faults.ts';

const { NaN: none } = Number;
const growth: Factor = { key: 'growth', kind: 'number', range: [0.01, 1], spacing: 'logarithmic' };
const hours: Factor = { key: 'hours', kind: 'number', range: [0, 10], spacing: 'linear' };
const staff: Factor = { key: 'staff', kind: 'integer', range: [1, 4] };
const desks: Factor = { key: 'desks', kind: 'integer', range: [1, 40] };
const mode: Factor = { key: 'mode', kind: 'choice', values: ['a', 'b'] };
const [n, seed] = [400, 11];
const points = randomPoints(n, 2, seed);
const luck = noise(n, seed);

/** Flips of the difference `at` each point and its luck, the reference being nothing everywhere. */
const flips = (
  factors: readonly Factor[],
  at: (u: Float64Array, luck: number) => number,
  options: FlipOptions & { readonly better?: 'higher' | 'lower' } = {},
  from: readonly Float64Array[] = points,
) => {
  const { better = 'higher', ...rest } = options;
  const policy = from.map((point, i) => at(point, luck[i]!));
  return flipPoints({ policy, reference: policy.map(() => 0), better }, factors, from, {
    resamples: 200,
    seed,
    ...rest,
  });
};
const rangeOf = (...args: Parameters<typeof flips>) => flips(...args)[0] as RangeFlip;
const levelsOf = (...args: Parameters<typeof flips>) => flips(...args)[0] as LevelFlip;

// n 400, seed 11. Where a tolerance is given it is four standard errors of the mean at the crossing over its slope, luck and the other factor's say (sd 0.29) taken over the points in a window of a third.
describe('Flip points', () => {
  it('are where a straight difference without luck is 0, to rounding', () => {
    const { crossings, status, bandwidth } = rangeOf([hours, growth], ([u]) => 3 * (u! - 0.3));
    expect(status).toBe('crossing');
    expect(crossings).toHaveLength(1);
    expect(crossings[0]).toMatchObject({
      value: expect.closeTo(3, 9),
      lo: expect.closeTo(3, 6),
      hi: expect.closeTo(3, 6),
      above: 'policy',
      isSure: true,
    });
    expect(bandwidth).toBeGreaterThan(0);
  });

  it('hold the true crossing in their interval, in the units of the factor, also where less is better', () => {
    // sd of what is not the factor 0.58, about 130 points in the window, slope 4: 4 · 0.58 / √130 / 4 = 0.05 of the range.
    const at = ([u, v]: Float64Array, z: number) => 4 * (u! - 0.62) + (v! - 0.5) + 0.5 * z;
    const [found] = rangeOf([growth, hours], at, { better: 'lower' }).crossings;
    expect(found).toMatchObject({ above: 'reference', isSure: true });
    expect(found!.lo).toBeLessThan(factorValue(growth, 0.62) as number);
    expect(found!.hi).toBeGreaterThan(factorValue(growth, 0.62) as number);
    expect(found!.value).toBeGreaterThan(factorValue(growth, 0.57) as number);
    expect(found!.value).toBeLessThan(factorValue(growth, 0.67) as number);
    expect(found!.lo).toBeGreaterThan(factorValue(growth, 0.5) as number);
  });

  it('may be several', () => {
    const at = ([u]: Float64Array, z: number) => 16 * ((u! - 0.5) * (u! - 0.5) - 1 / 16) + 0.5 * z;
    const { crossings, status } = rangeOf([hours, growth], at);
    expect(status).toBe('crossing');
    expect(crossings.map(({ above, isSure }) => [above, isSure])).toEqual([
      ['reference', true],
      ['policy', true],
    ]);
    // Slope 8 there: 4 · 0.5 / √130 / 8 = 0.022 of the range.
    expect(Math.abs(crossings[0]!.value - 2.5)).toBeLessThan(0.22);
    expect(Math.abs(crossings[1]!.value - 7.5)).toBeLessThan(0.22);
    expect(crossings[0]!.hi).toBeLessThan(crossings[1]!.lo);
  });

  it('are none within the tested range where one leads throughout', () => {
    expect(rangeOf([hours, growth], ([, v], z) => 3 + v! + 0.5 * z)).toMatchObject({
      status: 'noChange',
      throughout: 'policy',
      crossings: [],
      side: null,
      tested: [0, 10],
    });
    expect(rangeOf([hours, growth], ([, v], z) => 3 + v! + 0.5 * z, { better: 'lower' }).throughout).toBe('reference');
  });

  it.each([
    ['above', (u: number) => 3 * (1.4 - u)],
    ['below', (u: number) => 3 * (u + 0.4)],
  ] as const)('may lie outside the tested range, %s it, where the lead shrinks', (side, mean) => {
    for (const sign of [1, -1]) {
      const found = rangeOf([hours, growth], ([u], z) => sign * mean(u!) + 0.5 * z);
      expect(found).toMatchObject({
        status: 'outside',
        side,
        crossings: [],
        throughout: sign > 0 ? 'policy' : 'reference',
      });
    }
  });

  it('cannot be told where luck is all there is', () => {
    const found = rangeOf([hours, growth], ([, v], z) => v! - 0.5 + z);
    expect(found).toMatchObject({ status: 'unsure', throughout: 'unsure', side: null });
    expect(found.crossings.some(({ isSure }) => isSure)).toBe(false);
    expect(rangeOf([hours, growth], () => 0)).toMatchObject({ status: 'unsure', crossings: [] });
  });

  it('have an open end where the interval reaches an end of the range', () => {
    const low = rangeOf([hours, growth], ([u], z) => 4 * (u! - 0.05) + 0.7 * z);
    const high = rangeOf([hours, growth], ([u], z) => 4 * (u! - 0.95) + 0.7 * z);
    const [infinity, some] = [Number.POSITIVE_INFINITY, expect.any(Number)];
    expect(low).toMatchObject({
      status: 'unsure',
      crossings: [{ lo: -infinity, hi: some, above: 'policy', isSure: false }],
    });
    expect(high).toMatchObject({
      status: 'unsure',
      crossings: [{ lo: some, hi: infinity, above: 'policy', isSure: false }],
    });
    expect(low.crossings[0]!.hi).toBeGreaterThan(0.5);
    expect(high.crossings[0]!.lo).toBeLessThan(9.5);
    expect(Number.isFinite(low.crossings[0]!.hi) && Number.isFinite(high.crossings[0]!.lo)).toBe(true);
  });

  it('of many whole numbers lie between them, of few are told value by value', () => {
    const range = flips([desks, hours], ([u]) => Math.floor(u! * 40) + 1 - 12.5)[0] as RangeFlip;
    expect(range).toMatchObject({ kind: 'range', status: 'crossing', tested: [1, 40] });
    expect(range.crossings[0]!.value).toBeCloseTo(12.5, 6);
    const few = levelsOf([staff, hours], ([u], z) => Math.floor(u! * 4) - 1.5 + 0.5 * z);
    expect(few).toMatchObject({ kind: 'levels', status: 'crossing', throughout: 'unsure' });
    expect(few.levels.map(({ value, better }) => [value, better])).toEqual([
      [1, 'reference'],
      [2, 'reference'],
      [3, 'policy'],
      [4, 'policy'],
    ]);
    expect(few.levels.reduce((sum, one) => sum + one.n, 0)).toBe(n);
  });

  it('of a choice are its values, with their means', () => {
    const found = levelsOf([mode, hours], ([u, v]) => (u! < 0.5 ? 2 : -1) + (v! > 0.5 ? 0.25 : -0.25));
    expect(found.levels.map(({ value, better }) => [value, better])).toEqual([
      ['a', 'policy'],
      ['b', 'reference'],
    ]);
    // Means of ±0.25 over about 200 worlds: 4 · 0.25 / √190 = 0.073.
    expect(Math.abs(found.levels[0]!.difference - 2)).toBeLessThan(0.073);
    expect(Math.abs(found.levels[1]!.difference + 1)).toBeLessThan(0.073);
    const same = levelsOf([mode, hours], ([, v], z) => 3 + v! + 0.1 * z);
    expect(same).toMatchObject({ status: 'noChange', throughout: 'policy' });
    expect(levelsOf([mode, hours], (_, z) => z)).toMatchObject({ status: 'unsure' });
  });

  it('move with the prior of the other factors', () => {
    // Mean along hours: u − 0.5 + (v − 0.5); with v held to its upper half, u − 0.25.
    const at = ([u, v]: Float64Array) => u! + v! - 1;
    const [plain] = rangeOf([hours, growth], at).crossings;
    const { weights } = priorWeights([hours, growth], points, { growth: { kind: 'range', range: [0.1, 1] } });
    const [held] = rangeOf([hours, growth], at, { weights }).crossings;
    // sd of v 0.29, and 0.14 in its half with half the points: 4 · 0.29 / √130 = 0.1 and 4 · 0.14 / √65 = 0.07 of the range.
    expect(Math.abs(plain!.value - 5)).toBeLessThan(1);
    expect(Math.abs(held!.value - 2.5)).toBeLessThan(0.7);
  });

  it('say nothing of a part of the range that a prior leaves out', () => {
    const { weights } = priorWeights([hours, growth], points, { hours: { kind: 'range', range: [4, 8] } });
    const { tested } = rangeOf([hours, growth], ([u]) => u! - 0.5, { weights });
    expect(tested[0]).toBeGreaterThanOrEqual(4);
    expect(tested[1]).toBeLessThanOrEqual(8);
  });

  it('leave out worlds that are undefined in one run of one policy', () => {
    const gap = points.map((point, i) => (i % 5 === 0 ? none : 3 * (point[0]! - 0.3)));
    const found = flipPoints({ policy: gap, reference: points.map(() => 0) }, [hours, growth], points, {
      resamples: 50,
    });
    expect((found[0] as RangeFlip).crossings[0]!.value).toBeCloseTo(3, 6);
  });

  it('are not sought in fewer than 20 worlds', () => {
    expect(rangeOf([hours, growth], ([u]) => u! - 0.5, {}, points.slice(0, 19))).toMatchObject({
      status: 'unsure',
      crossings: [],
      tested: [0, 10],
      bandwidth: none,
    });
  });

  it('are not sought where a prior leaves fewer than 5 values of a factor', () => {
    const { weights } = priorWeights([desks, hours], points, { desks: { kind: 'range', range: [7, 10] } });
    expect(weights.filter((weight) => weight > 0).length).toBeGreaterThan(20);
    expect(rangeOf([desks, hours], ([u]) => u! - 0.2, { weights })).toMatchObject({ status: 'unsure', crossings: [] });
  });

  it('are the same again for the same seed, and need no more than their arguments say', () => {
    const at = ([u, v]: Float64Array, z: number) => u! - 0.4 + v! * 0.3 + 0.3 * z;
    expect(flips([hours, growth], at)).toEqual(flips([hours, growth], at));
  });

  it('refuse what cannot be', () => {
    const pair = { policy: [1, 2], reference: [1, 2] };
    const refused = (...args: readonly unknown[]) =>
      thrownFaults(() => (flipPoints as (...all: unknown[]) => unknown)(...args))[0];
    expect(refused({ ...pair, better: 'neither' }, [hours], [[0], [1]])).toMatchObject({
      code: 'estimateInput',
      path: 'flipPoints.contrast.better',
      value: 'neither',
    });
    expect(refused(pair, [hours], [[0]])).toMatchObject({ path: 'flipPoints.points', value: 1 });
    expect(refused(pair, [hours], [[0], [2]])).toMatchObject({ path: 'flipPoints.points[1][0]', value: 2 });
    expect(refused(pair, [hours, growth], [[0], [1]])).toMatchObject({ path: 'flipPoints.points[0].length', value: 1 });
    expect(refused(pair, [{}], [[0], [1]])).toMatchObject({ code: 'designSize', path: 'flipPoints.factors[0].kind' });
    expect(refused({ policy: [1], reference: [1, 2] }, [hours], [[0]])).toMatchObject({
      code: 'unpairedLengths',
      path: 'flipPoints.contrast.reference',
    });
  });
});
