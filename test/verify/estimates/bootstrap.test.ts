import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../../sim/analysis/estimates/bootstrapInterval.ts';
import { moments } from '../../../sim/analysis/moments.ts';
import { column, covers, distributions, normals, percent, seed, shareOf, sizes, tolerance, z } from './samples.ts';

const sets = 2000;
const resamples = 999;

/** Per cent, for n = 5, 10, 30: what the docstring of `bootstrapInterval` says. */
const stated = {
  bca: { normal: [83, 91, 94], lognormal: [72, 83, 89], Bernoulli: [82, 96, 97] },
  percentile: { normal: [84, 91, 94], lognormal: [70, 81, 88], Bernoulli: [79, 96, 95] },
  studentised: { normal: [95, 96, 95], lognormal: [88, 91, 93], Bernoulli: [82, 97, 99] },
} as const;

const each = (['bca', 'percentile', 'studentised'] as const).flatMap((method) =>
  distributions.flatMap((distribution) =>
    sizes.map((n, i) => {
      const name = distribution.name as keyof (typeof stated)['bca'];
      return { method, name, n, distribution, expected: stated[method][name][i]! / 100 };
    }),
  ),
);

describe(`coverage of 95 % bootstrap intervals of the mean, ${sets} data sets of ${resamples} resamples, seed ${seed}`, () => {
  it.for(each)(
    `$method is what is stated for $n $name values, to one point and ${z} standard errors`,
    ({ method, name, n, distribution, expected }, { annotate }) => {
      const normal = normals(`bootstrap.${name}.${n}`);
      const coverage = shareOf(sets, (set) => {
        const values = column(n, (i) => distribution.of(normal(set, i)));
        const mean = (sample: Float64Array) => moments(sample).mean;
        return covers(bootstrapInterval(values, mean, { resamples, seed: set, method }), distribution.mean);
      });
      annotate(`${method}, ${name}, n ${n}: ${percent(coverage)}, stated ${percent(expected)}`);
      expect(Math.abs(coverage - expected)).toBeLessThan(0.01 + tolerance(expected, sets));
    },
  );
});
