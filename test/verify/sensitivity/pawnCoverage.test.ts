import { describe, expect, it } from 'vitest';
import { pawnIndices } from '../../../sim/analysis/sensitivity/pawnIndices.ts';
import { ishigami, linear, sobolG } from '../../support/sensitivityFunctions.ts';
import { randomPoints } from '../../support/sensitivitySamples.ts';
import { allowance, coverageOf } from './shares.ts';

/** Data sets of every study; their seeds are 0, 1, … */
const sets = 300;

const shown = (coverages: readonly number[]) => coverages.map((one) => one.toFixed(3)).join(' ');

describe(`coverage of 95 % intervals over ${sets} data sets`, () => {
  it.for([ishigami(), sobolG([0, 1, 4.5, 9, 99]), linear([1, 2, 3, 0])])(
    'of the PAWN index of many points, of $name, 500 points in 10 slices, is at least 95 in 100',
    (known, { annotate }) => {
      const many = randomPoints(200_000, known.dimensions, 1_000_000);
      const truth = pawnIndices(many, many.map(known.at), { slices: 10, resamples: 1 }).indices.map(
        ({ value }) => value,
      );
      const coverages = coverageOf(sets, truth, (set) => {
        const points = randomPoints(500, known.dimensions, set);
        return pawnIndices(points, points.map(known.at), { slices: 10, resamples: 200, seed: set }).indices;
      });
      annotate(shown(coverages));
      expect(Math.min(...coverages)).toBeGreaterThan(0.95 - allowance(0.95, sets));
    },
  );
});
