import { describe, expect, it } from 'vitest';
import { abcSmc } from '../../../sim/analysis/calibration/abcSmc.ts';
import { posterior } from '../../../sim/analysis/calibration/posterior.ts';
import { normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { runOut, units } from '../../analysis/calibration/problems.ts';
import { fromUniform, percent, seed, tolerance, uniformBound } from '../estimates/samples.ts';
import { calibratedSet, rankOf, studies } from './studies.ts';

/** Data sets to compare numbers of runs by. */
const paid = 12;

/**
 * Simulation-based calibration (Talts et al. 2018, arXiv:1804.06788): of truths drawn from the prior, the share of the posterior below the truth is uniform if and only if posteriors are right on average.
 * Its spread is told beside: 1/12 of uniform ranks, more where posteriors are too narrow, less where they are too wide.
 */
describe(`abcSmc, truths drawn from the prior, seed ${seed}`, () => {
  it.for(studies)(
    'of $name ($sets truths): ranks uniform, 50 and 90 % intervals hold the truth, free factors are taken for identified or tied in 5 % at most',
    (study, { annotate }) => {
      const { sets } = study;
      const continuous = study.factors.map((_, f) => f).filter((f) => study.factors[f]!.kind === 'number');
      const ranks = continuous.map(() => new Float64Array(sets));
      let [reached, runs, effective, claims, ties] = [0, 0, 0, 0, 0];
      for (let set = 0; set < sets; set++) {
        const { truth, sample, progress } = calibratedSet(study, set);
        reached += Number(sample.isReached);
        runs += progress.evaluations;
        effective += sample.effective;
        for (const [i, f] of continuous.entries()) ranks[i]![set] = rankOf(sample, truth, f);
        const told = posterior(study.factors, sample.points, sample.weights);
        claims += Number(study.free.some((f) => told.factors[f]!.status === 'identified'));
        const free = study.free.map((f) => study.factors[f]!.key);
        ties += Number(told.pairs.some(({ keys }) => keys.some((key) => free.includes(key))));
      }
      annotate(
        `reached in ${percent(reached / sets)}, ${(runs / sets).toFixed(0)} runs, effective size ${(effective / sets).toFixed(0)}`,
      );
      expect(reached).toBe(sets);
      for (const [i, f] of continuous.entries()) {
        const own = ranks[i]!;
        const held = (level: number) => own.filter((rank) => Math.abs(rank - 0.5) <= level / 2).length / sets;
        const spread = own.reduce((sum, rank) => sum + (rank - 0.5) ** 2, 0) / sets;
        const distance = fromUniform(own);
        annotate(
          `${study.factors[f]!.key}: distance from uniform ${distance.toFixed(3)}, 50 % hold ${percent(held(0.5))}, 90 % hold ${percent(held(0.9))}, 12 · mean square ${(12 * spread).toFixed(3)}`,
        );
        expect(distance).toBeLessThan(uniformBound(sets));
        for (const level of [0.5, 0.9]) expect(Math.abs(held(level) - level)).toBeLessThan(tolerance(level, sets));
      }
      if (study.free.length > 0) {
        annotate(
          `some free factor taken for identified in ${percent(claims / sets)}, for tied in ${percent(ties / sets)}`,
        );
        for (const one of [claims, ties]) expect(one / sets).toBeLessThan(0.05 + tolerance(0.05, sets));
      }
    },
  );

  it('emulators pay: the same studies to the same effective size, with and without', ({ annotate }) => {
    for (const study of studies) {
      const runs = [true, false].map((emulate) => {
        let sum = 0;
        for (let set = 0; set < paid; set++) sum += calibratedSet(study, set, { emulate }).progress.evaluations;
        return sum / paid;
      });
      annotate(`${study.name}: ${runs[0]!.toFixed(0)} runs with emulators, ${runs[1]!.toFixed(0)} without`);
      // They must not cost more than a tenth anywhere.
      expect(runs[0]!).toBeLessThan(1.1 * runs[1]!);
    }
  });
});

describe('Five targets that each allow an eighth of the spread they have before', () => {
  it('are met in ten factors by 6250 runs, of which an effective size of 100 at least comes', ({ annotate }) => {
    const draws = new RandomStreams(5, 0).stream('verify.coefficients');
    const slopes = Array.from({ length: 5 }, (_, t) =>
      Array.from({ length: 10 }, (_, d) => normalQuantile(draws.uniform(t, d)) / Math.sqrt(10)),
    );
    const targets = slopes.map((_, t) => ({ key: `t${t}`, range: [0.5, 0.6] as const }));
    const luck = new RandomStreams(5, 0).stream('verify.luck');
    const calibration = abcSmc({ factors: units(10), targets }, { seed: 1, population: 250, generations: 25 });
    const { sample, progress } = runOut(calibration, ({ id, point }) =>
      Object.fromEntries(
        slopes.map((own, t) => [
          `t${t}`,
          own.reduce((sum, slope, d) => sum + slope * (point[d]! - 0.5), 0.5) +
            0.03 * normalQuantile(luck.uniform(id, t)),
        ]),
      ),
    );
    annotate(`tolerance ${progress().tolerance}, effective size ${sample().effective.toFixed(0)}`);
    expect(progress()).toMatchObject({ tolerance: 1, evaluations: 6250 });
    expect(sample().effective).toBeGreaterThan(100);
  });
});
