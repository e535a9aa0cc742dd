import { describe, expect, it } from 'vitest';
import { polynomialEmulator } from '../../../sim/analysis/sensitivity/polynomialEmulator.ts';
import { ishigami, linear, sobolG } from '../../support/sensitivityFunctions.ts';
import { noise, randomPoints } from '../../support/sensitivitySamples.ts';
import { allowance, coverageOf } from './shares.ts';

/** Data sets of every study; their seeds are 0, 1, … */
const sets = 200;

const shown = (coverages: readonly number[]) => coverages.map((one) => one.toFixed(3)).join(' ');

describe(`coverage of 95 % intervals over ${sets} data sets`, () => {
  const emulated = [
    { known: ishigami(), n: 256, sd: 0 },
    { known: ishigami(), n: 256, sd: 1 },
    { known: sobolG([0, 1, 4.5, 9, 99]), n: 200, sd: 0 },
    { known: linear([1, 2, 3, 0]), n: 100, sd: 0.5 },
    { known: linear([1, 2, 3, 0]), n: 60, sd: 0 },
  ];
  it.for(emulated.map((one) => ({ ...one, name: one.known.name })))(
    'of indices by the emulator of $name, $n points, noise $sd, is at least 95 in 100: what Q² leaves open is in them',
    ({ known, n, sd }, { annotate }) => {
      const coverages = coverageOf(sets, [...known.first, ...known.total], (set) => {
        const points = randomPoints(n, known.dimensions, set);
        const luck = noise(n, set);
        const { result } = polynomialEmulator(
          points,
          points.map((point, at) => known.at(point) + sd * luck[at]!),
          { resamples: 300, seed: set },
        );
        return [...result.first, ...result.total];
      });
      annotate(shown(coverages));
      expect(Math.min(...coverages)).toBeGreaterThan(0.95 - allowance(0.95, sets));
    },
  );
});
