import { describe, expect, it } from 'vitest';
import { expectedValues } from '../../../sim/analysis/decision/expectedValues.ts';
import { headline } from '../../../sim/analysis/decision/headline.ts';
import { smootherRow } from '../../../sim/analysis/decision/localSmoother.ts';
import { priorWeights } from '../../../sim/analysis/decision/priorWeights.ts';
import { regret } from '../../../sim/analysis/decision/regret.ts';
import { satisficing } from '../../../sim/analysis/decision/satisficing.ts';
import { paretoFront } from '../../../sim/analysis/paretoFront.ts';
import { ascendingBy } from '../../../sim/engine/order.ts';
import golden from '../../golden/decision.json' with { type: 'json' };

// Written by makeDecision.py from the definitions. Both sides sum a few dozen numbers of size 1 in different orders: 1e-9 is far above rounding and far below any difference of method.
const digits = 9;
const { runs, replicates, weights, worst, points } = golden;
const [a, b] = runs as [number[], number[]];
const unit = (key: string) => ({ key, kind: 'number', range: [0, 1], spacing: 'linear' }) as const;
const factors = [unit('x'), unit('y')];

describe('Against NumPy and SciPy, over 40 worlds of 3 runs', () => {
  it.each(['even', 'weighted'] as const)('%s worlds have the same regrets, plain and crossed', (kind) => {
    const options = { replicates, worst, resamples: 1, ...(kind === 'weighted' ? { weights } : {}) };
    const { policies, n } = regret(runs, options);
    expect(n).toBe(40);
    for (const [i, { plain, crossed, quantiles }] of golden.regret[kind].entries()) {
      const found = policies[i]!;
      for (const key of ['mean', 'tail', 'max'] as const) {
        expect(found[key].plain, `${i} ${key}`).toBeCloseTo(plain[key], digits);
        expect(found[key].crossed, `${i} ${key}`).toBeCloseTo(crossed[key], digits);
      }
      expect(found.quantiles.map(({ value }) => value)).toEqual(quantiles.map((one) => expect.closeTo(one, digits)));
    }
  });

  it('a weighted paired difference has the same interval at 90 %', () => {
    const { policies, effective } = expectedValues([b, a], { replicates, weights, level: 0.9 });
    const { value, lo, hi } = golden.difference.weighted;
    expect(policies[1]!.difference).toEqual({
      value: expect.closeTo(value, digits),
      lo: expect.closeTo(lo, digits),
      hi: expect.closeTo(hi, digits),
    });
    expect(effective).toBeCloseTo(golden.difference.effective, digits);
  });

  it('the share of worlds has the ends that solve the score equation, even and under weights', () => {
    const found = headline({ policy: a, reference: b }, factors, points, {
      replicates,
      resamples: 1,
      priors: { other: weights },
    });
    const { even, weighted } = golden.share;
    // numpy.roots is good to about 1e-9.
    expect([found.share.value, found.share.lo, found.share.hi]).toEqual(
      [even.value, ...even.ends].map((one) => expect.closeTo(one, 7)),
    );
    const { share } = found.priors[0]!;
    expect([share.value, share.lo, share.hi]).toEqual(
      [weighted.value, ...weighted.ends].map((one) => expect.closeTo(one, 7)),
    );
  });

  it('as many worlds meet a target', () => {
    const { atLeast, atMost, shares } = golden.satisficing;
    const found = satisficing([{ key: 'x', columns: runs, atLeast, atMost }], { replicates });
    expect(found.map(({ share }) => share)).toEqual(shares.map((one) => expect.closeTo(one, digits)));
  });

  it('the same policies are on the front', () => {
    const { costs, gains, on } = golden.front;
    const all = costs.map((cost, i) => [cost, gains[i]!]);
    expect(paretoFront(all, ['lower', 'higher'])).toEqual(on);
    expect(new Set(on).size).toBe(2);
  });

  it('a triangle and a beta prior give the same weights', () => {
    const found = priorWeights(factors, points, {
      x: { kind: 'triangular', mode: 0.3 },
      y: { kind: 'beta', mode: 0.7, concentration: 4 },
    });
    expect(Array.from(found.weights)).toEqual(golden.prior.weights.map((one) => expect.closeTo(one, digits)));
    expect(found.effective).toBeCloseTo(golden.prior.effective, digits);
  });

  it('local parabolas have the same values and the same say of every point', () => {
    const { u, y, width, grid, value, row } = golden.curve;
    const order = ascendingBy(u.keys(), (i) => u[i]!);
    const positions = {
      u: Float64Array.from(order, (i) => u[i]!),
      weights: new Float64Array(u.length).fill(1 / u.length),
    };
    for (const [g, at] of grid.entries()) {
      const found = smootherRow(positions, at, width, 2);
      const fit = found.row.reduce((sum, part, i) => sum + part * y[order[found.from + i]!]!, 0);
      expect(fit, `at ${at}`).toBeCloseTo(value[g]!, digits);
      if (g !== 13) continue;
      const say = new Float64Array(u.length);
      found.row.forEach((part, i) => {
        say[order[found.from + i]!] = part;
      });
      expect(Array.from(say)).toEqual(row.map((one) => expect.closeTo(one, digits)));
    }
  });
});
