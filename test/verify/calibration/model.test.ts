import { describe, expect, it } from 'vitest';
import { uncertainties } from '../../../models/governance/parameters/uncertainties.ts';
import { abcSmc } from '../../../sim/analysis/calibration/abcSmc.ts';
import { posterior } from '../../../sim/analysis/calibration/posterior.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { type Factor, factorValue } from '../../../sim/experiment/factor.ts';
import { runOut } from '../../analysis/calibration/problems.ts';
import { fromUniform, percent, seed, tolerance, uniformBound } from '../estimates/samples.ts';
import { smallCounty } from './smallCounty.ts';
import { rankOf } from './studies.ts';

const sets = 60;

const numberOf = (key: string): Factor => {
  const [low, high] = uncertainties.find((one) => one.key === key)!.bounds;
  return { key, kind: 'number', range: [low, high], spacing: 'linear' };
};

/** What is calibrated; nothing depends on the last one where there was no reform. */
const factors = ['latentRequestsPer10kYear', 'hazardsPerGridYear', 'successBase', 'transitionDays'].map(numberOf);
const free = 3;

/** Targets, each seen within half a standard deviation of what the prior's points show. */
const seen = ['casesPer10k', 'attemptSuccess', 'medianDaysToSettlement'] as const;
const pilots = 80;

const setAt = (point: readonly number[]) =>
  Object.fromEntries(factors.map((factor, f) => [factor.key, factorValue(factor, point[f]!) as number]));

/** Standard deviations of what is seen over points of the prior, each in a world of its own. */
function priorSpread(): readonly number[] {
  const stream = new RandomStreams(seed, 0).stream('verify.pilots');
  const runs = Array.from({ length: pilots }, (_, i) =>
    smallCounty(setAt(factors.map((_factor, f) => stream.uniform(i, f))), { seed, world: i }),
  );
  return seen.map((key) => {
    const values = runs.map((run) => run[key]!);
    const mean = values.reduce((sum, one) => sum + one, 0) / pilots;
    return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (pilots - 1));
  });
}

describe(`abcSmc over the governance model: 3000 residents, 120 days, ${sets} counties drawn from the prior, seed ${seed}`, () => {
  it('ranks uniform, 50 and 90 % intervals hold what the county was made with, what has no say is taken for identified in 5 % at most', ({
    annotate,
  }) => {
    const halves = priorSpread().map((one) => one / 2);
    const ranks = factors.map(() => new Float64Array(sets));
    let [reached, runs, effective, claims] = [0, 0, 0, 0];
    const identified = factors.map(() => 0);
    for (let set = 0; set < sets; set++) {
      const draws = new RandomStreams(seed, set);
      const [truths, errors] = ['verify.truth', 'verify.error'].map((name) => draws.stream(name));
      const truth = factors.map((_, f) => truths!.uniform(0, f));
      const county = smallCounty(setAt(truth), { seed: seed + 1, world: set });
      // A county that shows no such figure gives no target.
      const targets = seen.flatMap((key, t) => {
        const middle = county[key]! + halves[t]! * (2 * errors!.uniform(0, t) - 1);
        return Number.isFinite(middle) ? [{ key, range: [middle - halves[t]!, middle + halves[t]!] as const }] : [];
      });
      const calibration = runOut(
        abcSmc({ factors, targets }, { seed: set, population: 60, wanted: 80, generations: 25 }),
        ({ id, point }) => smallCounty(setAt(point), { seed: seed + 2 + set, world: id }),
      );
      const sample = calibration.sample();
      reached += Number(sample.isReached);
      runs += calibration.progress().evaluations;
      effective += sample.effective;
      const told = posterior(factors, sample.points, sample.weights);
      for (const f of factors.keys()) {
        ranks[f]![set] = rankOf(sample, truth, f);
        identified[f]! += Number(told.factors[f]!.status === 'identified');
      }
      claims += Number(told.factors[free]!.status === 'identified');
    }
    annotate(
      `all targets reached in ${percent(reached / sets)}, ${(runs / sets).toFixed(0)} runs, effective size ${(effective / sets).toFixed(0)}`,
    );
    for (const [f, { key }] of factors.entries()) {
      const held = (level: number) => ranks[f]!.filter((rank) => Math.abs(rank - 0.5) <= level / 2).length / sets;
      const distance = fromUniform(ranks[f]!);
      annotate(
        `${key}: distance from uniform ${distance.toFixed(3)}, 50 % hold ${percent(held(0.5))}, 90 % hold ${percent(held(0.9))}, identified in ${percent(identified[f]! / sets)}`,
      );
      expect(distance).toBeLessThan(uniformBound(sets));
      for (const level of [0.5, 0.9]) expect(Math.abs(held(level) - level)).toBeLessThan(tolerance(level, sets));
    }
    // Of what few points of the prior show, 25 generations may not reach all: then the nearest points stand for the posterior.
    expect(reached / sets).toBeGreaterThan(0.75);
    expect(claims / sets).toBeLessThan(0.05 + tolerance(0.05, sets));
    // Figures of requests and attempts say something of how many arise and how often they succeed.
    expect(identified[0]! / sets).toBeGreaterThan(0.5);
    expect(identified[2]! / sets).toBeGreaterThan(0.5);
  });
});
