import { describe, expect, it } from 'vitest';
import { kolmogorovSmirnov } from '../../../sim/analysis/kolmogorovSmirnov.ts';
import { pawnIndices, usualSlices } from '../../../sim/analysis/sensitivity/pawnIndices.ts';
import { endsOfRuns, medianSliceDistance } from '../../../sim/analysis/sensitivity/sliceDistances.ts';
import { slicesOf } from '../../../sim/analysis/sensitivity/slices.ts';
import { linear } from '../../support/sensitivityFunctions.ts';
import { noise, randomPoints } from '../../support/sensitivitySamples.ts';

const few = { resamples: 200 };
const fault = (path: string, value: number) =>
  expect.objectContaining({ faults: [expect.objectContaining({ code: 'estimateInput', path, value })] });

describe('medianSliceDistance', () => {
  it.each([1, 3])('is the median of plain two-sample distances, with values rounded to 1/%i', (steps) => {
    const values = noise(90, 2)
      .map((one) => (steps === 1 ? one : Math.round(one * steps) / steps))
      .sort();
    const coordinates = Float64Array.from(randomPoints(90, 1, 3), ([u]) => u!);
    const sliceOf = slicesOf(coordinates, 5);
    const distances = [0, 1, 2, 3, 4].map(
      (slice) =>
        kolmogorovSmirnov(Array.from(values.filter((_, at) => sliceOf[at] === slice)), Array.from(values)).distance,
    );
    const got = medianSliceDistance(endsOfRuns(values), sliceOf, 5, new Int32Array(90).fill(1));
    expect(Math.abs(got - distances.sort((a, b) => a - b)[2]!)).toBeLessThan(1e-12);
  });

  it('counts a value as often as its weight says', () => {
    const weighted = medianSliceDistance(
      Int32Array.of(1, 2, 3, 4, 5),
      Int32Array.of(0, 1, 0, 2, 1),
      3,
      Int32Array.of(1, 0, 2, 1, 2),
    );
    const repeated = medianSliceDistance(
      Int32Array.of(1, 3, 4, 6),
      Int32Array.of(0, 0, 0, 2, 1, 1),
      3,
      new Int32Array(6).fill(1),
    );
    expect(weighted).toBe(repeated);
    expect(endsOfRuns(Float64Array.of(1, 3, 3, 4, 5, 5))).toEqual(Int32Array.of(1, 3, 4, 6));
  });
});

describe('slicesOf', () => {
  it('holds equally many points, or one value each where a factor has few', () => {
    expect(slicesOf(Float64Array.of(0.9, 0.1, 0.5, 0.2, 0.7, 0.6), 3)).toEqual(Int32Array.of(2, 0, 1, 0, 2, 1));
    expect(slicesOf(Float64Array.of(0.1, 0.3, 0.6, 0.9), 5, 2)).toEqual(Int32Array.of(0, 0, 1, 1));
    expect(slicesOf(Float64Array.of(0.1, 0.3, 0.6, 0.9), 2, 4)).toEqual(Int32Array.of(0, 0, 1, 1));
  });

  it('keeps points of one coordinate in one slice, in whatever order they stand', () => {
    expect(slicesOf(Float64Array.of(0.1, 0.5, 0.5, 0.5, 0.9, 0.9), 3)).toEqual(Int32Array.of(0, 1, 1, 1, 2, 2));
    expect(slicesOf(Float64Array.of(0.9, 0.5, 0.9, 0.5, 0.1, 0.5), 3)).toEqual(Int32Array.of(2, 1, 2, 1, 0, 1));
  });
});

describe('pawnIndices', () => {
  const points = randomPoints(400, 4, 5);
  const values = points.map(linear([1, 2, 4, 0]).at);

  it('ranks the factors of a linear function and leaves one without influence below the bound: n = 400, seed 5', () => {
    const { n, slices, indices, bound } = pawnIndices(points, values, few);
    expect([n, slices]).toEqual([400, 8]);
    expect(indices[2]!.value).toBeGreaterThan(indices[1]!.value);
    expect(indices[1]!.value).toBeGreaterThan(bound);
    expect(indices[3]!.value).toBeLessThan(bound);
    expect(indices[3]!.lo).toBe(0);
    for (const { value, lo, hi } of indices) expect(lo <= value && value <= hi).toBe(true);
  });

  it('looks at the order of responses only: a rising function of them changes nothing', () => {
    expect(
      pawnIndices(
        points,
        values.map((value) => value ** 3),
        few,
      ),
    ).toEqual(pawnIndices(points, values, few));
  });

  it('sees a change of spread that leaves the mean alone: n = 400, seed 5', () => {
    const spread = noise(400, 6).map((one, at) => one * (points[at]![1]! > 0.5 ? 5 : 0.5));
    const { indices, bound } = pawnIndices(points, spread, few);
    expect(indices.map(({ value }) => value > bound)).toEqual([false, true, false, false]);
  });

  it('slices a factor of few values by value, and leaves undefined points out', () => {
    const choice = points.map((point) => (point[0]! > 0.5 ? 1 : 0));
    const { indices } = pawnIndices(points, choice, { ...few, levels: [2] });
    const ones = choice.filter((value) => value === 1).length / 400;
    expect(Math.abs(indices[0]!.value - 0.5)).toBeLessThan(1e-12 + Math.abs(ones - 0.5));
    const holed = values.map((value, at) => (at < 10 ? Number.NaN : value));
    expect(pawnIndices(points, holed, few)).toEqual(pawnIndices(points.slice(10), values.slice(10), few));
  });

  it('finds no influence of whole numbers in noise: 7 values in 5 slices exceed the bound in at most 4 of 40 samples of 150 points', () => {
    let above = 0;
    for (let sample = 0; sample < 40; sample++) {
      const whole = randomPoints(150, 1, 1000 + sample).map(([u]) => [(Math.floor(7 * u!) + 0.5) / 7]);
      const { indices, bound } = pawnIndices(whole, noise(150, 2000 + sample), { resamples: 99, levels: [7] });
      above += Number(indices[0]!.value > bound);
    }
    // 2 on average at 5 %; more than 4 of 40 with probability 0.05. Ties parted in the order of the responses gave 18.
    expect(above).toBeLessThanOrEqual(4);
  });

  it('says nothing of a constant response, one point or fewer than two a slice', () => {
    const nothing = {
      indices: Array(4).fill({ value: Number.NaN, lo: Number.NaN, hi: Number.NaN }),
      bound: Number.NaN,
    };
    expect(pawnIndices(points, Array(400).fill(7), few)).toMatchObject(nothing);
    expect(pawnIndices(points.slice(0, 1), [1], few)).toMatchObject({ ...nothing, n: 1 });
    expect(pawnIndices(points.slice(0, 9), values.slice(0, 9), few)).toMatchObject(nothing);
  });

  it('takes 5 to 10 slices of 50 points unless told, and names what is wrong', () => {
    expect([1, 100, 300, 10_000].map(usualSlices)).toEqual([5, 5, 6, 10]);
    expect(() => pawnIndices([], [])).toThrow(fault('pawnIndices.points', 0));
    expect(() => pawnIndices(points, [1])).toThrow(fault('pawnIndices.values', 1));
    expect(() => pawnIndices(points, values, { slices: 1 })).toThrow(fault('pawnIndices.slices', 1));
  });
});
