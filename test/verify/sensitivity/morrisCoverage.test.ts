import { describe, expect, it } from 'vitest';
import { morrisEffects } from '../../../sim/analysis/sensitivity/morrisEffects.ts';
import { morrisSample } from '../../../sim/experiment/designs/morrisSample.ts';
import { morrisFunction, sobolG } from '../../support/sensitivityFunctions.ts';
import { trajectories } from '../../support/sensitivitySamples.ts';
import { allowance, coverageOf, meanOf } from './shares.ts';

/** Data sets of every study; their seeds are 0, 1, … */
const sets = 300;

const shown = (coverages: readonly number[]) => coverages.map((one) => one.toFixed(3)).join(' ');

describe(`coverage of 95 % intervals over ${sets} data sets`, () => {
  const screened = [
    { name: 'G', k: 5, at: sobolG([0, 1, 4.5, 9, 99]).at },
    { name: 'Morris (1991)', k: 20, at: morrisFunction },
  ];
  it.for(screened.flatMap((one) => [10, 30].map((r) => ({ ...one, r }))))(
    'of μ* of $name with $r trajectories',
    ({ k, at, r }, { annotate }) => {
      const many = trajectories(20_000, k, 1_000_000);
      const truth = morrisEffects(many, many.map(at), { resamples: 1 }).effects.map(({ muStar }) => muStar.value);
      const of = (sample: (set: number) => Float64Array[]) =>
        coverageOf(sets, truth, (set) => {
          const points = sample(set);
          return morrisEffects(points, points.map(at), { resamples: 500, seed: set }).effects.map(
            ({ muStar }) => muStar,
          );
        });
      const independent = of((set) => trajectories(r, k, set));
      const designed = of((set) => morrisSample(r, k, { seed: set }));
      annotate(`independent ${shown(independent)}; morrisSample ${shown(designed)}`);
      for (const coverages of [independent, designed]) {
        expect(Math.min(...coverages)).toBeGreaterThan(0.92 - allowance(0.92, sets));
        expect(meanOf(coverages)).toBeGreaterThan(0.93);
      }
      expect(meanOf(independent)).toBeLessThan(0.97);
    },
  );
});
