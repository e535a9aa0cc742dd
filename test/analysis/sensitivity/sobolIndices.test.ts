import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { sobolIndices } from '../../../sim/analysis/sensitivity/sobolIndices.ts';
import golden from '../../golden/sobolIndices.json' with { type: 'json' };
import { ishigami, linear, sobolG } from '../../support/sensitivityFunctions.ts';
import { mixtures, randomPoints } from '../../support/sensitivitySamples.ts';

const { a, ab, ba, b, dimensions } = golden;
const rowsOf = (secondOrder: boolean) =>
  a.flatMap((one, i) => [one, ...ab.map((of) => of[i]!), ...(secondOrder ? ba.map((of) => of[i]!) : []), b[i]!]);
const valuesOf = (estimates: readonly Estimate[]) => estimates.map(({ value }) => value);
const farthest = (got: readonly Estimate[], exact: readonly number[]) =>
  Math.max(...got.map(({ value }, i) => Math.abs(value - exact[i]!)));
const few = { resamples: 20 };

describe('sobolIndices', () => {
  it('gives the first and total indices SciPy gives for the same evaluations', () => {
    const got = sobolIndices(rowsOf(false), dimensions, { ...few, secondOrder: false });
    expect(farthest(got.first, golden.oneSided.first)).toBeLessThan(1e-12);
    expect(farthest(got.total, golden.oneSided.total)).toBeLessThan(1e-12);
    expect(got).toMatchObject({ n: 32, second: [] });
  });

  it('gives the indices from both mixtures that NumPy gives', () => {
    const got = sobolIndices(rowsOf(true), dimensions, few);
    expect(farthest(got.first, golden.bothSided.first)).toBeLessThan(1e-12);
    expect(farthest(got.total, golden.bothSided.total)).toBeLessThan(1e-12);
    for (const [at, { i, j, value }] of golden.bothSided.second.entries()) {
      expect(got.second[at]).toMatchObject({ i, j });
      expect(Math.abs(got.second[at]!.value - value)).toBeLessThan(1e-12);
    }
  });

  // Three standard errors of the largest error at n = 2048, measured over seeds: 0.05.
  it.each([
    ishigami(),
    sobolG([0, 1, 4.5, 9, 99, 99, 99, 99]),
    sobolG([6.52, 6.52, 6.52, 6.52]),
    sobolG([99, 99, 99]),
    linear([1, 2, 3]),
  ])('is within 0.05 of the closed form of $name with 2048 random base points, seed 4', (known) => {
    const points = mixtures(randomPoints(2048, 2 * known.dimensions, 4), true);
    const got = sobolIndices(points.map(known.at), known.dimensions, few);
    expect(farthest(got.first, known.first)).toBeLessThan(0.05);
    expect(farthest(got.total, known.total)).toBeLessThan(0.05);
    expect(farthest(got.second, valuesOf(known.second.map((one) => ({ ...one, lo: 0, hi: 0 }))))).toBeLessThan(0.05);
    expect(Math.abs(got.mean - known.mean)).toBeLessThan(5 * Math.sqrt(known.variance / 4096));
    expect(Math.abs(got.variance / known.variance - 1)).toBeLessThan(0.1);
  });

  it('does not depend on where the response has its zero: 1e6 added changes indices by less than 1e-8', () => {
    const [plain, moved] = [rowsOf(false), rowsOf(false).map((value) => value + 1e6)].map((values) =>
      sobolIndices(values, dimensions, { ...few, secondOrder: false }),
    );
    expect(farthest(moved!.first, valuesOf(plain!.first))).toBeLessThan(1e-8);
    expect(farthest(moved!.total, valuesOf(plain!.total))).toBeLessThan(1e-8);
  });

  it('leaves out base points with an undefined value and says how many it used', () => {
    const values = rowsOf(true);
    values[13] = Number.NaN;
    const row = 2 * dimensions + 2;
    expect(sobolIndices(values, dimensions, few)).toEqual(
      sobolIndices([...values.slice(0, row), ...values.slice(2 * row)], dimensions, few),
    );
    expect(sobolIndices(values, dimensions, few).n).toBe(31);
  });

  it('says nothing of a constant response, of one base point and of none that is defined', () => {
    const nothing = { value: Number.NaN, lo: Number.NaN, hi: Number.NaN };
    expect(sobolIndices(Array(60).fill(0.1), 4, few)).toMatchObject({
      n: 6,
      first: Array(4).fill(nothing),
      variance: 0,
    });
    expect(sobolIndices(rowsOf(true).slice(0, 10), 4, few)).toMatchObject({ n: 1, total: Array(4).fill(nothing) });
    expect(sobolIndices(Array(10).fill(Number.NaN), 4, few)).toMatchObject({ n: 0, mean: Number.NaN });
  });

  it('gives one factor no pair and the same numbers for the same seed only', () => {
    const values = mixtures(randomPoints(16, 2, 1), true).map(([x]) => x! * x!);
    expect(sobolIndices(values, 1, { seed: 1 })).toEqual(sobolIndices(values, 1, { seed: 1 }));
    expect(sobolIndices(values, 1, { seed: 1 }).second).toEqual([]);
    const wide = mixtures(randomPoints(16, 4, 1), true).map(([x, y]) => x! * y!);
    expect(sobolIndices(wide, 2, { seed: 1 }).first[0]!.lo).not.toBe(sobolIndices(wide, 2, { seed: 2 }).first[0]!.lo);
  });

  it.each([
    [[], 2, {}, 'sobolIndices.values', 0],
    [Array(7).fill(1), 2, {}, 'sobolIndices.values', 7],
    [Array(6).fill(1), 0, {}, 'sobolIndices.dimensions', 0],
    [Array(6).fill(1), 2, { level: 1 }, 'sobolIndices.level', 1],
    [Array(6).fill(1), 2, { resamples: 0 }, 'sobolIndices.resamples', 0],
  ])('names what is wrong with %j in %i dimensions and %j', (values, k, options, path, value) => {
    expect(() => sobolIndices(values, k, options)).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ code: 'estimateInput', path, value })] }),
    );
  });
});
