import { describe, expect, it } from 'vitest';
import { outsideTestedRange } from '../../../sim/analysis/decision/outsideTestedRange.ts';
import { priorWeights } from '../../../sim/analysis/decision/priorWeights.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import { thrownFaults } from './faults.ts';

const growth: Factor = { key: 'growth', kind: 'number', range: [0.01, 1], spacing: 'logarithmic' };
const hours: Factor = { key: 'hours', kind: 'number', range: [0, 10], spacing: 'linear' };
const staff: Factor = { key: 'staff', kind: 'integer', range: [1, 4] };
const mode: Factor = { key: 'mode', kind: 'choice', values: ['a', 'b', true] };
const line = (n: number) => Array.from({ length: n }, (_, i) => [(i + 0.5) / n]);
const ratios = (weights: Float64Array) => Array.from(weights, (one) => one / weights[0]!);

describe('Weights of a second prior', () => {
  it('of a triangle fall in a straight line from the mode on the scale the factor was drawn by', () => {
    // 0.1 is the middle of [0.01, 1] in orders of magnitude.
    const { weights } = priorWeights([growth], [[0.125], [0.25], [0.5], [0.75]], {
      growth: { kind: 'triangular', mode: 0.1 },
    });
    expect(ratios(weights)).toEqual([1, 2, 4, 2].map((one) => expect.closeTo(one, 12)));
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(4, 12);
    const atEnd = priorWeights([hours], [[0], [0.5], [1]], { hours: { kind: 'triangular', mode: 0 } });
    expect(Array.from(atEnd.weights)).toEqual([2, 1, 0]);
  });

  it('of a narrower range are all or nothing, its ends within', () => {
    const { weights, effective } = priorWeights([hours], [[0.1], [0.2], [0.4], [0.6]], {
      hours: { kind: 'range', range: [2, 4] },
    });
    expect(Array.from(weights)).toEqual([0, 2, 2, 0]);
    expect(effective).toBe(2);
  });

  it('of few values are theirs, whatever the point within a value', () => {
    const points = [[0.1], [0.35], [0.6], [0.9]];
    expect(Array.from(priorWeights([mode], points, { mode: { kind: 'shares', shares: [0, 1, 3] } }).weights)).toEqual([
      0, 0.8, 0.8, 2.4,
    ]);
    const { weights } = priorWeights([staff], [[0.1], [0.3], [0.4], [0.9]], {
      staff: { kind: 'range', range: [2, 3] },
    });
    expect(Array.from(weights)).toEqual([0, 2, 2, 0]);
    // 1 − |1/8 − 7/8| = 1/4 of the way left for the last value: (1 − 7/8) / (1 − 1/8) = 1/7.
    const triangle = priorWeights([staff], [[0.05], [0.95]], { staff: { kind: 'triangular', mode: 1 } });
    expect(ratios(triangle.weights)).toEqual([1, expect.closeTo(1 / 7, 12)]);
  });

  it('leave (3/4)^k of the worth with k triangles, and multiply over factors', () => {
    // Against the integral: a triangle of mean 1 has mean square 4/3. Midpoints of 40 steps are off by 1e-3 at most.
    const one = priorWeights([hours], line(40), { hours: { kind: 'triangular', mode: 5 } });
    expect(one.effective / 40).toBeCloseTo(0.75, 2);
    const square = line(40).flatMap(([x]) => line(40).map(([y]) => [x!, y!]));
    const two = priorWeights([hours, growth], square, {
      hours: { kind: 'triangular', mode: 5 },
      growth: { kind: 'triangular', mode: 0.1 },
    });
    expect(two.effective / 1600).toBeCloseTo(0.5625, 2);
  });

  it('say when few worlds are left', () => {
    const far = priorWeights([hours], line(200), { hours: { kind: 'range', range: [0, 1] } });
    expect(far.effective).toBe(20);
    expect(far.cautions).toEqual([
      { code: 'lowEffectiveSize', isGrave: true, values: { effective: 20, n: 200, least: 100 } },
    ]);
    expect(priorWeights([hours], line(200), {}).cautions).toEqual([]);
    const nowhere = priorWeights([hours], [[0.9]], { hours: { kind: 'range', range: [0, 1] } });
    expect([nowhere.weights[0], nowhere.effective]).toEqual([0, 0]);
  });

  it('refuse a prior beyond the tested range, and what is none', () => {
    const refused = (factor: Factor, prior: unknown, key = factor.key) =>
      thrownFaults(() => priorWeights([factor], [[0.5]], { [key]: prior as never }))[0];
    expect(refused(hours, { kind: 'triangular', mode: 11 })).toMatchObject({
      code: 'outsideTestedRange',
      path: 'priorWeights.priors.hours.mode',
      value: 11,
      expected: '[0, 10]',
    });
    expect(refused(hours, { kind: 'range', range: [-1, 4] })).toMatchObject({
      code: 'outsideTestedRange',
      path: 'priorWeights.priors.hours.range[0]',
      value: -1,
    });
    expect(refused(mode, { kind: 'triangular', mode: 'c' })).toMatchObject({ code: 'outsideTestedRange', value: 'c' });
    expect(refused(hours, { kind: 'range', range: [4, 2] })).toMatchObject({ code: 'estimateInput', value: '4 … 2' });
    expect(refused(hours, { kind: 'normal' })).toMatchObject({
      path: 'priorWeights.priors.hours.kind',
      value: 'normal',
    });
    expect(refused(hours, undefined)).toMatchObject({ path: 'priorWeights.priors.hours.kind', value: 'undefined' });
    expect(refused(hours, { kind: 'shares', shares: [1] })).toMatchObject({
      path: 'priorWeights.priors.hours.shares',
      value: 1,
    });
    expect(refused(mode, { kind: 'shares', shares: [1, -1, 0] })).toMatchObject({
      path: 'priorWeights.priors.mode.shares[1]',
    });
    expect(refused(hours, { kind: 'beta', mode: 5, concentration: -1 })).toMatchObject({ value: -1 });
    expect(refused(hours, { kind: 'range', range: [1, 2] }, 'other')).toMatchObject({
      path: 'priorWeights.priors.other',
      value: 'other',
    });
  });
});

describe('What lies outside the tested range', () => {
  const factors = [growth, hours, staff, mode];

  it('is told factor by factor, with what was tested', () => {
    const point = { hours: 11, growth: 0.001, staff: 2.5, mode: 'c', budget: 3 };
    expect(outsideTestedRange(point, factors)).toEqual([
      { key: 'hours', value: 11, side: 'above', tested: [0, 10] },
      { key: 'growth', value: 0.001, side: 'below', tested: [0.01, 1] },
      { key: 'staff', value: 2.5, side: 'between', tested: [1, 4] },
      { key: 'mode', value: 'c', side: 'otherValue', tested: ['a', 'b', true] },
      { key: 'budget', value: 3, side: 'notVaried', tested: [] },
    ]);
  });

  it('is nothing inside, ends and all', () => {
    expect(outsideTestedRange({ hours: 10, growth: 0.01, staff: 4, mode: true }, factors)).toEqual([]);
    expect(outsideTestedRange({}, factors)).toEqual([]);
  });

  it('is no question for what is no value', () => {
    const refused = (point: unknown) => thrownFaults(() => outsideTestedRange(point as never, factors))[0];
    expect(refused({ hours: Number.NaN })).toMatchObject({
      code: 'estimateInput',
      path: 'outsideTestedRange.point.hours',
    });
    expect(refused({ hours: 'many' })).toMatchObject({ path: 'outsideTestedRange.point.hours', value: 'many' });
    expect(refused({ hours: null })).toMatchObject({ path: 'outsideTestedRange.point.hours', value: 'null' });
    expect(refused(null)).toMatchObject({ path: 'outsideTestedRange.point', value: 'null' });
  });
});
