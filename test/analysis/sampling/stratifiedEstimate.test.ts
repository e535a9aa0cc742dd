import { describe, expect, it } from 'vitest';
import {
  type DesignEstimate,
  type SampledStratum,
  stratifiedMean,
  stratifiedTotal,
} from '../../../sim/analysis/sampling/stratifiedEstimate.ts';
import { FaultError } from '../../../sim/engine/fault.ts';

interface Unit {
  readonly value: number;
  readonly size: number;
}

/** A population of nine units in two strata, as unlike as can be. */
const population: readonly (readonly Unit[])[] = [
  [
    { value: 0.2, size: 100 },
    { value: 0.9, size: 400 },
    { value: 0.4, size: 250 },
    { value: 0.5, size: 90 },
    { value: 0.1, size: 130 },
  ],
  [
    { value: 7, size: 20 },
    { value: 3, size: 35 },
    { value: 11, size: 10 },
    { value: 4, size: 60 },
  ],
];

/** All subsets of `count` items, in the order of the items. */
function subsets<Item>(items: readonly Item[], count: number): Item[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, i) => subsets(items.slice(i + 1), count - 1).map((rest) => [item, ...rest]));
}

const sampled = (units: readonly Unit[], of: number): SampledStratum => ({
  units: of,
  values: units.map(({ value }) => value),
  sizes: units.map(({ size }) => size),
});

/** Every sample there is of n_1 and n_2 units, all equally likely. */
const samples = (n1: number, n2: number): SampledStratum[][] =>
  subsets(population[0]!, n1).flatMap((a) => subsets(population[1]!, n2).map((b) => [sampled(a, 5), sampled(b, 4)]));

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

const spreadOf = (estimates: readonly DesignEstimate[]) => {
  const centre = mean(estimates.map(({ estimate }) => estimate));
  return { centre, variance: mean(estimates.map(({ estimate }) => (estimate - centre) ** 2)) };
};

describe('Over all 60 samples of 2 and 2, and all 30 of 3 and 3 plus whole strata', () => {
  it.each([
    [2, 2],
    [3, 3],
    [5, 2],
  ])('the total of %i and %i is unbiased and so is its variance (relative 1e-12)', (n1, n2) => {
    const estimates = samples(n1, n2).map((one) => stratifiedTotal(one));
    const { centre, variance } = spreadOf(estimates);
    const truth = population.flat().reduce((sum, { value }) => sum + value, 0);
    expect(centre / truth).toBeCloseTo(1, 12);
    expect(mean(estimates.map(({ standardError }) => standardError ** 2)) / variance).toBeCloseTo(1, 12);
  });
});

it('The mean over sizes is exact, without error, where every unit is in the sample', () => {
  const all = population.map((units) => sampled(units, units.length));
  const units = population.flat();
  const truth =
    units.reduce((sum, { value, size }) => sum + value * size, 0) / units.reduce((s, { size }) => s + size, 0);
  const found = stratifiedMean(all);
  expect(found.estimate).toBeCloseTo(truth, 12);
  expect(found).toMatchObject({ standardError: 0, n: 9, nUndefined: 0, lo: found.estimate, hi: found.estimate });
});

it('The linearised variance of the mean over sizes is that of its residuals over all samples (4 and 3 of 5 and 4, within 15 %)', () => {
  const estimates = samples(4, 3).map((one) => stratifiedMean(one));
  const { variance } = spreadOf(estimates);
  const told = mean(estimates.map(({ standardError }) => standardError ** 2));
  expect(told / variance).toBeGreaterThan(0.85);
  expect(told / variance).toBeLessThan(1.15);
});

it('A value that all units share is their mean, whatever the sample, with no error to speak of', () => {
  const same = samples(2, 2)[7]!.map((one) => ({ ...one, values: one.values.map(() => 0.37) }));
  const found = stratifiedMean(same);
  expect(found.estimate).toBeCloseTo(0.37, 14);
  expect(found.standardError).toBeLessThan(1e-15);
});

it('Degrees of freedom of strata of equal part and size are those of all together, and the interval is Student’s', () => {
  const one = { units: 100, values: [1, 2, 3, 4, 5], sizes: [1, 1, 1, 1, 1] };
  const found = stratifiedTotal([one, one]);
  expect(found.degrees).toBeCloseTo(8, 12);
  // t(0.975, 8) = 2.306004
  expect((found.hi - found.estimate) / found.standardError).toBeCloseTo(2.306004, 6);
});

it('A unit without a value is left out and counted; a stratum left with one has no interval', () => {
  const strata = [
    { units: 10, values: [1, Number.NaN, 3], sizes: [1, 1, 1] },
    { units: 10, values: [5, Number.NaN], sizes: [1, 1] },
  ];
  const found = stratifiedTotal(strata);
  expect(found).toMatchObject({ n: 3, nUndefined: 2, estimate: 70 });
  expect(found.lo).toBeNaN();
  expect(stratifiedTotal(strata.slice(0, 1)).lo).not.toBeNaN();
});

it.each([
  [{ units: 1, values: [1, 2], sizes: [1, 1] }, 1],
  [{ units: 3, values: [1, 2], sizes: [1] }, 3],
  [{ units: 3, values: [1, 2], sizes: [1, 0] }, 3],
  [{ units: Number.NaN, values: [], sizes: [] }, Number.NaN],
])('A stratum that cannot be (%o) is refused', (stratum, value) => {
  expect(() => stratifiedMean([stratum])).toThrow(FaultError);
  try {
    stratifiedMean([stratum]);
  } catch (error) {
    expect((error as FaultError).faults[0]).toMatchObject({ code: 'estimateInput', path: 'strata[0]', value });
  }
});
