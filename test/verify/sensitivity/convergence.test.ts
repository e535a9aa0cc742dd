import { describe, expect, it } from 'vitest';
import { polynomialEmulator } from '../../../sim/analysis/sensitivity/polynomialEmulator.ts';
import { sobolIndices } from '../../../sim/analysis/sensitivity/sobolIndices.ts';
import { saltelliSample } from '../../../sim/experiment/designs/saltelliSample.ts';
import { sobolSequence } from '../../../sim/experiment/designs/sobolSequence.ts';
import { ishigami, linear, sobolG } from '../../support/sensitivityFunctions.ts';
import { noise, randomPoints } from '../../support/sensitivitySamples.ts';
import { meanOf, z } from './shares.ts';

const functions = [
  ishigami(),
  sobolG([0, 1, 4.5, 9, 99, 99, 99, 99]),
  sobolG([0, 0, 0, 0]),
  sobolG([6.52, 6.52, 6.52, 6.52]),
  sobolG([99, 99, 99]),
];
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const rms = (errors: readonly number[]) => Math.sqrt(meanOf(errors.map((one) => one * one)));

describe('convergence to the closed form', () => {
  it.for(functions)(
    'of Sobol’ indices of $name at saltelliSample: error at least halves from 64 to 1024 base points and ends below 0.02',
    (known, { annotate }) => {
      const errorAt = (n: number) =>
        rms(
          seeds.flatMap((seed) => {
            const { first, total, second } = sobolIndices(
              saltelliSample(n, known.dimensions, { seed }).map(known.at),
              known.dimensions,
              { resamples: 1 },
            );
            return [
              ...first.map(({ value }, i) => value - known.first[i]!),
              ...total.map(({ value }, i) => value - known.total[i]!),
              ...second.map(({ value }, i) => value - known.second[i]!.value),
            ];
          }),
        );
      const errors = [64, 256, 1024, 4096].map(errorAt);
      annotate(`root mean square error at 64, 256, 1024, 4096: ${errors.map((one) => one.toFixed(4)).join(', ')}`);
      expect(errors[2]).toBeLessThan(errors[0]! / 2);
      expect(errors[3]).toBeLessThan(0.02);
    },
  );

  it.for(functions.slice(0, 2))(
    'of the emulator of $name on a Sobol’ sequence, from 256 to 1024 points: ends below 0.02',
    (known, { annotate }) => {
      const errorAt = (n: number) =>
        rms(
          seeds.slice(0, 4).flatMap((seed) => {
            const points = sobolSequence(n, known.dimensions, { seed });
            const { first, total } = polynomialEmulator(points, points.map(known.at), { resamples: 1 }).result;
            return [
              ...first.map(({ value }, i) => value - known.first[i]!),
              ...total.map(({ value }, i) => value - known.total[i]!),
            ];
          }),
        );
      const errors = [256, 1024].map(errorAt);
      annotate(`root mean square error at 256, 1024: ${errors.map((one) => one.toFixed(4)).join(', ')}`);
      expect(errors[1]).toBeLessThan(errors[0]!);
      expect(errors[1]).toBeLessThan(0.02);
    },
  );
});

describe('held-out Q² against Q² at 2000 fresh points, 100 data sets', () => {
  it.for(
    [
      { known: ishigami(), n: 256, sd: 0 },
      { known: ishigami(), n: 256, sd: 1 },
      { known: ishigami(), n: 100, sd: 0 },
      { known: sobolG([0, 1, 4.5, 9, 99, 99, 99, 99]), n: 256, sd: 0 },
      { known: linear([1, 2, 3, 0]), n: 60, sd: 1 },
      { known: linear([1, 2, 3, 0]), n: 30, sd: 0.5 },
      { known: linear([0, 0, 0]), n: 60, sd: 1 },
    ].map((one) => ({ ...one, name: one.known.name })),
  )(
    'promises on average no more than is kept, by 0.01 and z·SE: $name, $n points, noise $sd',
    ({ known, n, sd }, { annotate }) => {
      const fresh = randomPoints(2000, known.dimensions, 1_000_000);
      const exact = fresh.map(known.at);
      const pairs = Array.from({ length: 100 }, (_, set) => {
        const points = randomPoints(n, known.dimensions, set);
        const luck = noise(n, set);
        const { result, predict } = polynomialEmulator(
          points,
          points.map((point, at) => known.at(point) + sd * luck[at]!),
          { resamples: 1, seed: set },
        );
        const error = meanOf(fresh.map((point, at) => (exact[at]! - predict(point)) ** 2));
        return { said: result.q2, kept: 1 - (error + sd * sd) / (known.variance + sd * sd) };
      });
      const excess = pairs.map(({ said, kept }) => said - kept);
      const mean = meanOf(excess);
      const error = rms(excess.map((one) => one - mean)) / Math.sqrt(excess.length);
      annotate(
        `said ${meanOf(pairs.map(({ said }) => said)).toFixed(3)}, kept ${meanOf(pairs.map(({ kept }) => kept)).toFixed(3)}, excess ${mean.toFixed(3)} ± ${error.toFixed(3)}`,
      );
      expect(mean).toBeLessThan(0.01 + z * error);
    },
  );
});
