import { describe, expect, it } from 'vitest';
import { expectedValues } from '../../../sim/analysis/decision/expectedValues.ts';
import { headline } from '../../../sim/analysis/decision/headline.ts';
import { paretoStanding } from '../../../sim/analysis/decision/paretoStanding.ts';
import type { Prior } from '../../../sim/analysis/decision/prior.ts';
import { priorWeights } from '../../../sim/analysis/decision/priorWeights.ts';
import { column, covers, normals, percent, seed, tolerance, z } from '../estimates/samples.ts';
import { drawnPoints, unitFactors } from './drawn.ts';

const sets = 2000;
const k = 4;
const triangle: Prior = { kind: 'triangular', mode: 0.2 };
const priors: readonly {
  readonly name: string;
  readonly priors: Record<string, Prior>;
  readonly of: (u: number, factor: number) => number;
}[] = [
  { name: 'as drawn', priors: {}, of: (u) => u },
  { name: 'one triangle', priors: { f0: triangle }, of: (u, d) => (d === 0 ? triangular(u) : u) },
  {
    name: 'four triangles',
    priors: Object.fromEntries([0, 1, 2, 3].map((d) => [`f${d}`, triangle])),
    of: (u) => triangular(u),
  },
  {
    name: 'a fifth of the range',
    priors: { f0: { kind: 'range', range: [0.4, 0.6] } },
    of: (u, d) => (d === 0 ? 0.4 + u / 5 : u),
  },
];

/** Value of a triangle with its mode at 0.2, by the inverse of its distribution. */
const triangular = (p: number) => (p < 0.2 ? Math.sqrt(0.2 * p) : 1 - Math.sqrt(0.8 * (1 - p)));
const difference = (u: ArrayLike<number>) => 0.9 - u[0]! - 0.5 * u[1]! + 0.3 * u[2]! * u[3]!;

/** Share and mean under a prior, over 400 000 points drawn from it: good to 0.0008 (one standard error of a share). */
function truthOf({ of }: (typeof priors)[0]) {
  const points = 400_000;
  const values = drawnPoints('prior.truth', points, k, 0)(0).points.map((point) => difference(point.map(of)));
  return {
    won: values.filter((value) => value > 0).length / points,
    sum: values.reduce((all, value) => all + value, 0) / points,
  };
}

describe(`shares and means under a second prior, ${sets} data sets, seed ${seed}, tolerance ${z} standard errors`, () => {
  const drawnTruth = truthOf(priors[0]!);

  it.for(priors.flatMap((one) => [100, 400].map((n) => ({ ...one, n }))))(
    'of 95 % intervals 93 % hold the truth at 30 worlds’ worth or more: $name, $n worlds',
    ({ n, ...one }, { annotate }) => {
      const truth = truthOf(one);
      const draw = drawnPoints(`prior.${one.name}.${n}`, n, k, 0);
      const factors = unitFactors(k);
      let [share, change, mean, effective] = [0, 0, 0, 0];
      for (let set = 0; set < sets; set++) {
        const { points } = draw(set);
        const policy = points.map(difference);
        const reference = policy.map(() => 0);
        const prior = priorWeights(factors, points, one.priors);
        const { priors: told } = headline(
          { policy, reference },
          [{ key: 'x', kind: 'choice', values: [0, 1] }],
          points.map((u) => [u[0]!]),
          { priors: { it: prior.weights }, resamples: 1 },
        );
        share += Number(covers(told[0]!.share, truth.won)) / sets;
        change += Number(covers(told[0]!.change, truth.won - drawnTruth.won)) / sets;
        mean +=
          Number(covers(expectedValues([policy], { weights: prior.weights }).policies[0]!.mean, truth.sum)) / sets;
        effective += prior.effective / sets;
      }
      annotate(
        `${one.name}, n ${n}, worth ${effective.toFixed(0)}: share ${percent(share)}, change ${percent(change)}, mean ${percent(mean)}`,
      );
      const least = effective >= 30 ? 0.93 : 0.88;
      for (const coverage of [share, mean, ...(one.name === 'as drawn' ? [] : [change])]) {
        expect(coverage).toBeGreaterThan(least - tolerance(least, sets));
      }
    },
  );
});

describe(`share of resamples on the front, 1000 data sets of 100 worlds, seed ${seed}`, () => {
  it.for([-2, 0, 2, 4].map((shift) => ({ shift })))(
    'of a policy that another beats in cost by $shift standard errors and equals in nothing else grows as it should',
    ({ shift }, { annotate }) => {
      const normal = normals(`front.${shift}`);
      let [sum, high, on] = [0, 0, 0];
      for (let set = 0; set < 1000; set++) {
        // Unpaired differences of two standard normals have a standard error of √(2/100).
        const own = column(100, (i) => normal(set, 2 * i) + shift * Math.sqrt(0.02));
        const other = column(100, (i) => normal(set, 2 * i + 1));
        const [, beaten] = paretoStanding([{ key: 'cost', better: 'lower', columns: [other, own] }], {
          seed: set,
          resamples: 200,
        }).policies;
        sum += beaten!.share / 1000;
        high += Number(beaten!.share > 0.95) / 1000;
        on += Number(beaten!.onFront) / 1000;
      }
      annotate(
        `beaten by ${shift} standard errors: mean share ${sum.toFixed(3)}, above 0.95 in ${percent(high)}, on the front by its means in ${percent(on)}`,
      );
      // A normal estimate scatters by 1 about the truth and the resamples by 1 about it: the mean share is that of a normal of variance 2 below −shift.
      const expected = { '-2': 0.921, '0': 0.5, '2': 0.079, '4': 0.0023 }[String(shift)]!;
      // The share of one data set has a standard deviation of 0.29 at most.
      expect(Math.abs(sum - expected)).toBeLessThan((z * 0.29) / Math.sqrt(1000) + 0.005);
      if (shift >= 0) expect(high).toBeLessThan(0.05 + tolerance(0.05, 1000));
    },
  );
});
