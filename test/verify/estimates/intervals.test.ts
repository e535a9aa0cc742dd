import { describe, expect, it } from 'vitest';
import { proportionInterval } from '../../../sim/analysis/estimates/proportionInterval.ts';
import { quantileInterval } from '../../../sim/analysis/estimates/quantileInterval.ts';
import { meanInterval } from '../../../sim/analysis/interval.ts';
import { wilsonInterval } from '../../../sim/analysis/wilson.ts';
import golden from '../../golden/estimates.json' with { type: 'json' };
import { column, covers, distributions, normals, percent, seed, shareOf, sizes, tolerance, z } from './samples.ts';

const sets = 20_000;
const each = distributions.flatMap((distribution) => sizes.map((n) => ({ name: distribution.name, n, distribution })));

describe(`coverage of 95 % intervals over ${sets} data sets, seed ${seed}, tolerance ${z} standard errors`, () => {
  it.for(each)(
    'of meanInterval is what theory and R say for $n $name values',
    ({ name, n, distribution }, { annotate }) => {
      const normal = normals(`mean.${name}.${n}`);
      const coverage = shareOf(sets, (set) =>
        covers(meanInterval(column(n, (i) => distribution.of(normal(set, i)))), distribution.mean),
      );
      const expected = {
        normal: 0.95,
        lognormal: golden.lognormal.find((row) => row.n === n)!.student,
        Bernoulli: golden.coverage.find((row) => row.n === n && row.share === distribution.mean)?.student,
      }[name]!;
      annotate(`Student, ${name}, n ${n}: ${percent(coverage)}, expected ${percent(expected)}`);
      // R's own million studies of lognormal values have a standard error of 0.0004.
      expect(Math.abs(coverage - expected)).toBeLessThan(
        tolerance(expected, sets) + (name === 'lognormal' ? 0.0016 : 0),
      );
    },
  );

  it.for([0.1, 0.5, 0.9].flatMap((p) => each.map((one) => ({ ...one, p }))))(
    'of quantileInterval is what it says, and no less than asked for, for quantile $p of $n $name values',
    ({ name, n, distribution, p }, { annotate }) => {
      const normal = normals(`quantile.${p}.${name}.${n}`);
      // A quantile of a rising function of a normal is that function of the normal's: 1.2816 is its quantile of 0.9.
      const truth = distribution.of({ 0.1: -1.2815515655446, 0.5: 0, 0.9: 1.2815515655446 }[p]!);
      let said = 0;
      const coverage = shareOf(sets, (set) => {
        const interval = quantileInterval(
          column(n, (i) => distribution.of(normal(set, i))),
          p,
        );
        said = interval.coverage;
        return covers(interval, truth);
      });
      annotate(`quantile ${p}, ${name}, n ${n}: ${percent(coverage)}, said ${percent(said)}`);
      expect(coverage).toBeGreaterThan(0.95 - tolerance(0.95, sets));
      // Of a discrete distribution it is a lower bound.
      if (name === 'Bernoulli') expect(coverage).toBeGreaterThanOrEqual(said - tolerance(said, sets));
      else expect(Math.abs(coverage - said)).toBeLessThanOrEqual(tolerance(said, sets));
    },
  );

  it.for(golden.coverage)(
    'of shares is what R says: Clopper and Pearson never below 95 %, n $n, share $share',
    (row, { annotate }) => {
      const { n, share } = row;
      const normal = normals(`share.${n}.${share}`);
      const limit = { 0.02: 2.053748910631823, 0.1: 1.2815515655446, 0.3: 0.5244005127080407, 0.5: 0 }[share]!;
      let byWilson = 0;
      const exact = shareOf(sets, (set) => {
        const successes = column(n, (i) => Number(normal(set, i) > limit)).filter(Boolean).length;
        byWilson += Number(covers(wilsonInterval(successes, n), share)) / sets;
        return covers(proportionInterval(successes, n), share);
      });
      annotate(`share ${share}, n ${n}: Clopper–Pearson ${percent(exact)}, Wilson ${percent(byWilson)}`);
      expect(exact).toBeGreaterThan(0.95 - tolerance(0.95, sets));
      expect(Math.abs(exact - row.exact)).toBeLessThanOrEqual(tolerance(row.exact, sets));
      expect(Math.abs(byWilson - row.wilson)).toBeLessThanOrEqual(tolerance(row.wilson, sets));
    },
  );

  it.for(sizes.map((n) => ({ n })))(
    'of Wilson’s interval is 95 % averaged over all shares, n $n',
    ({ n }, { annotate }) => {
      const normal = normals(`wilson.${n}`);
      const average = shareOf(sets, (set) => {
        // A share from everywhere in (0, 1), then n trials: each above its own share of a second set of uniforms.
        const share = ((set + 0.5) * 0.6180339887498949) % 1;
        const successes = column(n, (i) => Number(uniformOf(normal(set, 2 * i), normal(set, 2 * i + 1)) < share));
        return covers(wilsonInterval(successes.filter(Boolean).length, n), share);
      });
      annotate(`Wilson, shares spread evenly over (0, 1), n ${n}: ${percent(average)}`);
      // Exactly 95.5, 95.4 and 95.2 %.
      expect(Math.abs(average - 0.953)).toBeLessThan(0.003 + tolerance(0.953, sets));
    },
  );
});

/** A uniform from two independent normals: the angle of a point in the plane. */
const uniformOf = (x: number, y: number) => Math.atan2(y, x) / (2 * Math.PI) + 0.5;
