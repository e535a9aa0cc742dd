import { describe, expect, it } from 'vitest';
import { pawnIndices } from '../../../sim/analysis/sensitivity/pawnIndices.ts';
import { aboveMedian } from '../../../sim/analysis/sensitivity/reached.ts';
import { regionalScreening } from '../../../sim/analysis/sensitivity/regionalScreening.ts';
import { latinHypercube } from '../../../sim/experiment/designs/latinHypercube.ts';
import { linear } from '../../support/sensitivityFunctions.ts';
import { noise, randomPoints } from '../../support/sensitivitySamples.ts';
import { allowance, shareText } from './shares.ts';

const sets = 600;
const factors = 5;
const samples = {
  'random points': (n: number, set: number) => randomPoints(n, factors, set),
  'a Latin hypercube': (n: number, set: number) => latinHypercube(n, factors, set),
};
const each = Object.entries(samples).map(([name, sample]) => ({ name, sample }));

describe(`false finds over ${sets} data sets where no factor has influence, 5 factors`, () => {
  it.for(each)('are 5 in 100 by the bound of PAWN, 150 points of $name', ({ sample }, { annotate }) => {
    let found = 0;
    for (let set = 0; set < sets; set++) {
      const { indices, bound } = pawnIndices(sample(150, set), noise(150, set), { resamples: 199, seed: set });
      if (indices.some(({ value }) => value > bound)) found++;
    }
    annotate(shareText(found, sets));
    expect(Math.abs(found / sets - 0.05)).toBeLessThan(allowance(0.05, sets));
  });

  it('are at most 5 in 100 among the idle factors beside two strong ones, 150 random points', ({ annotate }) => {
    const { at } = linear([2, 3, 0, 0, 0]);
    let found = 0;
    for (let set = 0; set < sets; set++) {
      const points = randomPoints(150, factors, set);
      const { indices, bound } = pawnIndices(points, points.map(at), { resamples: 199, seed: set });
      if (indices.slice(2).some(({ value }) => value > bound)) found++;
    }
    annotate(shareText(found, sets));
    expect(found / sets).toBeLessThan(0.05 + allowance(0.05, sets));
  });

  it.for(each)(
    'are at most 5 in 100 by the bound of regional screening, 150 points of $name',
    ({ sample }, { annotate }) => {
      const found = [aboveMedian, () => (value: number) => value > 1.3].map((reachedBy) => {
        let count = 0;
        for (let set = 0; set < sets; set++) {
          const values = noise(150, set);
          const { factors: all, bound } = regionalScreening(sample(150, set), values, reachedBy(values));
          if (all.some(({ distance }) => distance > bound)) count++;
        }
        return count;
      });
      annotate(`above the median ${shareText(found[0]!, sets)}; the highest tenth ${shareText(found[1]!, sets)}`);
      for (const count of found) expect(count / sets).toBeLessThan(0.05 + allowance(0.05, sets));
    },
  );
});
