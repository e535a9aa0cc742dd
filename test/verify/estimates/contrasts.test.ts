import { describe, expect, it } from 'vitest';
import { adjustPValues } from '../../../sim/analysis/estimates/adjustPValues.ts';
import { pairedTest } from '../../../sim/analysis/estimates/pairedTest.ts';
import { simultaneousContrasts } from '../../../sim/analysis/estimates/simultaneousContrasts.ts';
import { pairedContrast } from '../../../sim/analysis/pairedContrast.ts';
import {
  column,
  covers,
  distributions,
  fromUniform,
  normals,
  percent,
  seed,
  shareOf,
  sizes,
  tolerance,
  uniformBound,
  z,
} from './samples.ts';

const each = distributions.flatMap((distribution) => sizes.map((n) => ({ name: distribution.name, n, distribution })));

/** World and own share of a value, whose correlation across policies is 0.75. */
const mix = (world: number, own: number) => Math.sqrt(0.75) * world + 0.5 * own;

describe(`paired contrasts, seed ${seed}, tolerance ${z} standard errors`, () => {
  const sets = 20_000;

  it.for(each)(
    `intervals cover, and tests err, as they say for $n $name worlds of two equal policies, ${sets} data sets`,
    ({ name, n, distribution }, { annotate }) => {
      const [world, own, other] = ['world', 'own', 'other'].map((part) => normals(`paired.${part}.${name}.${n}`));
      const pValues = new Float64Array(sets);
      const coverage = shareOf(sets, (set) => {
        const value = (of: typeof own) => column(n, (i) => distribution.of(mix(world!(set, i), of!(set, i))));
        const [policy, reference] = [value(own), value(other)];
        pValues[set] = pairedTest(policy.map((x, i) => x - reference[i]!)).pValue;
        return covers(pairedContrast(policy, reference), 0);
      });
      const positive = pValues.filter((p) => p <= 0.05).length / sets;
      annotate(
        `paired, ${name}, n ${n}: coverage ${percent(coverage)}, p ≤ 0.05 in ${percent(positive)}, distance of p from uniform ${fromUniform(pValues).toFixed(4)}`,
      );
      // Differences of equal policies are symmetric: never fewer than 95 % covered, exactly 95 % of normal ones.
      expect(coverage).toBeGreaterThan(0.95 - tolerance(0.95, sets));
      expect(positive).toBeLessThan(0.05 + tolerance(0.05, sets));
      if (name !== 'normal') return;
      expect(Math.abs(coverage - 0.95)).toBeLessThan(tolerance(0.95, sets));
      expect(Math.abs(positive - 0.05)).toBeLessThan(tolerance(0.05, sets));
      expect(fromUniform(pValues)).toBeLessThan(uniformBound(sets));
    },
  );

  it.for(sizes.map((n) => ({ n })))(
    `tests of skewed differences find too much, as stated: lognormal about their mean, n $n, ${sets} data sets`,
    ({ n }, { annotate }) => {
      const normal = normals(`skewed.${n}`);
      const positive = shareOf(
        sets,
        (set) => pairedTest(column(n, (i) => Math.exp(normal(set, i)) - Math.exp(0.5))).pValue <= 0.05,
      );
      annotate(`paired test, lognormal differences about their mean, n ${n}: p ≤ 0.05 in ${percent(positive)}`);
      const stated = { 5: 0.18, 10: 0.16, 30: 0.12 }[n]!;
      expect(Math.abs(positive - stated)).toBeLessThan(0.005 + tolerance(stated, sets));
    },
  );

  it.for(each)(
    'simultaneous intervals of 12 correlated contrasts all cover in 95 % at least: $n $name worlds, 5000 data sets',
    ({ name, n, distribution }, { annotate }) => {
      const [world, own, base] = ['world', 'own', 'base'].map((part) => normals(`together.${part}.${name}.${n}`));
      let apart = 0;
      const together = shareOf(5000, (set) => {
        const contrasts = Array.from({ length: 12 }, (_, contrast) => ({
          // Three policies share the reference of each of four outcomes.
          reference: column(n, (i) => distribution.of(mix(world!(set, i), base!(set, 4 * i + (contrast >> 2))))),
          policy: column(n, (i) => distribution.of(mix(world!(set, i), own!(set, 12 * i + contrast)))),
        }));
        apart += Number(contrasts.every(({ policy, reference }) => covers(pairedContrast(policy, reference), 0)));
        return simultaneousContrasts(contrasts).every((contrast) => covers(contrast, 0));
      });
      annotate(
        `12 contrasts, ${name}, n ${n}: all covered by simultaneous intervals in ${percent(together)}, by plain ones in ${percent(apart / 5000)}`,
      );
      expect(together).toBeGreaterThan(0.95 - tolerance(0.95, 5000));
      // Plain ones are not enough, so the study would tell.
      if (name === 'normal') expect(apart / 5000).toBeLessThan(0.8);
    },
  );
});

describe(`adjusted p-values of 20 paired tests of 10 normal worlds, 5000 studies, seed ${seed}`, () => {
  const [studies, tests, n] = [5000, 20, 10];

  it.for([20, 15, 5].map((nulls) => ({ nulls })))(
    'with $nulls true hypotheses: Holm errs at all in 5 % of studies, Benjamini–Hochberg in 5 % of its finds, at most',
    ({ nulls }, { annotate }) => {
      const normal = normals(`family.${nulls}`);
      let [holmErrs, bonferroniErrs, falseShare, plainErrs, holmFinds, bonferroniFinds] = [0, 0, 0, 0, 0, 0];
      for (let study = 0; study < studies; study++) {
        const pValues = Array.from({ length: tests }, (_, test) => {
          const effect = test < nulls ? 0 : 1.2;
          return pairedTest(column(n, (i) => effect + normal(study, tests * i + test))).pValue;
        });
        const found = (p: ArrayLike<number>) => Array.from(p, (value) => value <= 0.05);
        const errs = (finds: boolean[]) => finds.slice(0, nulls).filter(Boolean).length;
        const finds = (all: boolean[]) => all.slice(nulls).filter(Boolean).length;
        const [holm, bonferroni, hochberg] = (['holm', 'bonferroni', 'benjaminiHochberg'] as const).map((method) =>
          found(adjustPValues(pValues, method)),
        );
        holmErrs += Number(errs(holm!) > 0);
        bonferroniErrs += Number(errs(bonferroni!) > 0);
        plainErrs += Number(errs(found(pValues)) > 0);
        holmFinds += finds(holm!);
        bonferroniFinds += finds(bonferroni!);
        falseShare += errs(hochberg!) / Math.max(1, errs(hochberg!) + finds(hochberg!));
      }
      annotate(
        `${nulls} of ${tests} true: any false find, Holm ${percent(holmErrs / studies)}, Bonferroni ${percent(bonferroniErrs / studies)}, unadjusted ${percent(plainErrs / studies)}; false share of finds, Benjamini–Hochberg ${percent(falseShare / studies)}`,
      );
      expect(holmErrs / studies).toBeLessThan(0.05 + tolerance(0.05, studies));
      expect(bonferroniErrs / studies).toBeLessThan(0.05 + tolerance(0.05, studies));
      expect(holmFinds).toBeGreaterThanOrEqual(bonferroniFinds);
      // For independent tests exactly 5 % of the share of true hypotheses; a share within a study is at most 1.
      const expected = (0.05 * nulls) / tests;
      expect(Math.abs(falseShare / studies - expected)).toBeLessThan(tolerance(expected, studies));
      // 20 independent tests at 0.05 / 20 err at all in 1 − 0.9975^20 = 4.88 %.
      if (nulls === tests) expect(holmErrs / studies).toBeGreaterThan(0.0488 - tolerance(0.0488, studies));
      expect(plainErrs / studies).toBeGreaterThan(0.2);
    },
  );
});
