import { describe, expect, it } from 'vitest';
import { contractionOf } from '../../../sim/analysis/calibration/contractionOf.ts';
import { posterior } from '../../../sim/analysis/calibration/posterior.ts';
import { priorDistance, priorDistanceBound } from '../../../sim/analysis/calibration/priorDistance.ts';
import { priorPositions } from '../../../sim/analysis/calibration/priorPositions.ts';
import { kolmogorovSmirnov } from '../../../sim/analysis/kolmogorovSmirnov.ts';
import { moments } from '../../../sim/analysis/moments.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import { randomPoints } from '../../support/sensitivitySamples.ts';
import { units } from './problems.ts';

const equal = (n: number) => new Float64Array(n).fill(1 / n);

describe('The distance from a prior', () => {
  it('Is that of Kolmogorov and Smirnov from a fine grid of the prior, to 1e-4, whatever the order', () => {
    const values = randomPoints(50, 1, 1).map(([u]) => u! * u!);
    const grid = Array.from({ length: 20_000 }, (_, i) => (i + 0.5) / 20_000);
    const known = kolmogorovSmirnov(values, grid).distance;
    expect(priorDistance(values, equal(50), (u) => u)).toBeCloseTo(known, 4);
    expect(priorDistance(values.toReversed(), equal(50), (u) => u)).toBeCloseTo(known, 4);
  });

  it('Counts weights as repetitions, and ties at once', () => {
    const once = priorDistance([0.2, 0.2, 0.9], equal(3), (u) => u);
    expect(priorDistance([0.2, 0.9], [2 / 3, 1 / 3], (u) => u)).toBeCloseTo(once, 15);
    expect(once).toBeCloseTo(2 / 3 - 0.2, 15);
  });

  it('Exceeds its bound in at most 5 % of 1000 samples of 40 from the prior, and in 3 % at least, within 4 SE', () => {
    const bound = priorDistanceBound(40, 0.05);
    let beyond = 0;
    for (let set = 0; set < 1000; set++) {
      const values = randomPoints(40, 1, 1000 + set).map(([u]) => u!);
      beyond += Number(priorDistance(values, equal(40), (u) => u) > bound);
    }
    expect(beyond / 1000).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 1000));
    expect(beyond / 1000).toBeGreaterThan(0.03 - 4 * Math.sqrt((0.03 * 0.97) / 1000));
  });
});

describe('Prior positions', () => {
  const factor: Factor = { key: 'x', kind: 'number', range: [0, 10], spacing: 'linear' };

  it('Of a triangle have its mean, variance, shares and quantiles, to 1e-4', () => {
    const prior = priorPositions(factor, { kind: 'triangular', mode: 2 }, 'x');
    expect(prior.mean).toBeCloseTo(1.2 / 3, 4);
    expect(prior.variance).toBeCloseTo((1 + 0.04 - 0.2) / 18, 4);
    for (const share of [0.05, 0.2, 0.5, 0.99]) {
      expect(prior.share(prior.quantile(share))).toBeCloseTo(share, 10);
      const exact = share < 0.2 ? Math.sqrt(0.2 * share) : 1 - Math.sqrt(0.8 * (1 - share));
      expect(Math.abs(prior.quantile(share) - exact)).toBeLessThan(1e-3);
    }
    expect([prior.share(0), prior.share(1)]).toEqual([0, 1]);
  });

  it('Of few values step from one to the next, and are even within one', () => {
    const few = priorPositions(
      { key: 'x', kind: 'choice', values: ['a', 'b'] },
      { kind: 'shares', shares: [1, 3] },
      'x',
    );
    expect([few.quantile(0.2), few.quantile(0.3), few.quantile(0.9)]).toEqual([0.25, 0.75, 0.75]);
    expect([few.share(0.25), few.share(0.75)]).toEqual([0.25, 1]);
    expect(few.shareWithin(0.75, 0.5)).toBeCloseTo(0.25 + 0.5 * 0.75, 15);
    expect(few.mean).toBeCloseTo(0.25 * 0.25 + 0.75 * 0.75, 15);
  });

  it('Without a prior are the coordinate itself', () => {
    const even = priorPositions(factor, undefined, 'x');
    expect([even.share(0.3), even.quantile(0.3), even.mean, even.variance]).toEqual([0.3, 0.3, 0.5, 1 / 12]);
  });
});

describe('The contraction', () => {
  it('Of equal weights is 1 less the ratio of sample variance and prior variance', () => {
    const values = Float64Array.from(randomPoints(30, 1, 2), ([u]) => u! / 2);
    const { value, lo, hi } = contractionOf(values, equal(30), 1 / 12, 0.95);
    expect(value).toBeCloseTo(1 - 12 * moments(values).variance, 12);
    expect(lo).toBeLessThan(value);
    expect(hi).toBeGreaterThan(value);
  });

  it('Has an interval that holds the truth in 92 to 97 % of 1000 samples of 100 even values, within 4 SE', () => {
    let held = 0;
    for (let set = 0; set < 1000; set++) {
      const values = Float64Array.from(randomPoints(100, 1, 5000 + set), ([u]) => u!);
      const { lo, hi } = contractionOf(values, equal(100), 1 / 12, 0.95);
      held += Number(lo <= 0 && 0 <= hi);
    }
    expect(held / 1000).toBeGreaterThan(0.92 - 4 * Math.sqrt((0.92 * 0.08) / 1000));
    expect(held / 1000).toBeLessThan(0.97 + 4 * Math.sqrt((0.97 * 0.03) / 1000));
  });

  it('Has no interval where one point has all the weight', () => {
    expect(contractionOf(Float64Array.of(0.5, 0.7), Float64Array.of(1, 0), 1 / 12, 0.95).lo).toBe(Number.NaN);
  });
});

describe('posterior', () => {
  const factors: Factor[] = [
    ...units(2),
    { key: 'rate', kind: 'number', range: [0.01, 1], spacing: 'logarithmic' },
    { key: 'mode', kind: 'choice', values: ['a', 'b', 'c'] },
  ];
  const n = 300;
  // Narrow along the first, tied second and third, and never the last choice.
  const points = randomPoints(n, 4, 3).map(([a, b, c, d]) => [
    0.4 + 0.1 * a!,
    b!,
    Math.min(0.999, 0.8 * b! + 0.2 * c!),
    (2 / 3) * d!,
  ]);
  const told = posterior(factors, points, equal(n));

  it('Says what is identified, what is not, and what is tied', () => {
    expect(told.factors.map(({ status }) => status)).toEqual([
      'identified',
      'notIdentified',
      'notIdentified',
      'identified',
    ]);
    expect(told.pairs.map(({ keys }) => keys)).toEqual([['f1', 'rate']]);
    expect(told.pairs[0]!.correlation).toBeGreaterThan(0.9);
    expect(told.effective).toBeCloseTo(n, 9);
    expect(told.bound).toBeCloseTo(Math.sqrt(Math.log(2 / (0.05 / 4)) / (2 * n)), 12);
  });

  it('Gives quantiles as values of the factor before and after, and shares of few values', () => {
    const [first, , rate, mode] = told.factors;
    expect(first!.prior).toEqual([0.025, 0.25, 0.5, 0.75, 0.975]);
    expect(first!.posterior[0]).toBeGreaterThan(0.4);
    expect(first!.posterior[4]).toBeLessThan(0.5);
    expect(rate!.prior[2]).toBeCloseTo(0.1, 12);
    expect(mode!.posterior).toEqual([]);
    expect(mode!.contraction.value).toBe(Number.NaN);
    expect(mode!.shares!.prior.map((share) => share.toFixed(3))).toEqual(['0.333', '0.333', '0.333']);
    expect(mode!.shares!.posterior[2]).toBe(0);
    expect(first!.shares).toBeNull();
  });

  it('Says that a small sample cannot tell', () => {
    const few = posterior(units(1), randomPoints(10, 1, 4), equal(10));
    expect(few.factors[0]!.status).toBe('untold');
    // Unless what it shows is beyond doubt.
    expect(posterior(units(1), Array(10).fill([0.99]), equal(10)).factors[0]!.status).toBe('identified');
  });

  it('Weighs: a point without weight counts for nothing', () => {
    const more = [...points, [0.99, 0.1, 0.9, 0.9]];
    const weighted = posterior(factors, more, [...equal(n), 0]);
    expect(weighted.factors).toEqual(told.factors);
  });

  it('Holds a prior against its own posterior: a sample of a triangle is not identified beside it, and is beside an even one', () => {
    const sample = randomPoints(300, 1, 5).map(([u]) => [
      u! < 0.2 ? Math.sqrt(0.2 * u!) : 1 - Math.sqrt(0.8 * (1 - u!)),
    ]);
    const priors = { f0: { kind: 'triangular', mode: 0.2 } } as const;
    expect(posterior(units(1), sample, equal(300), { priors }).factors[0]).toMatchObject({ status: 'notIdentified' });
    expect(posterior(units(1), sample, equal(300)).factors[0]).toMatchObject({ status: 'identified' });
  });
});
