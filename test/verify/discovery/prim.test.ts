import { describe, expect, it } from 'vitest';
import { prim } from '../../../sim/analysis/discovery/prim.ts';
import { boxAgainstTruth, plantedSample } from '../../support/discoverySamples.ts';
import { allowance, meanOf, shareText, z } from '../sensitivity/shares.ts';
import { meanText, noises, plantings } from './plantings.ts';

const noiseSets = 400;

describe(`PRIM on pure noise, seeds 0 … ${noiseSets - 1}`, () => {
  it.for(noises)('gives a box in 5 of 100 data sets at most: $n points, $name', (noise, { annotate }) => {
    let [found, beyond] = [0, 0];
    for (let seed = 0; seed < noiseSets; seed++) {
      const { points, labels } = plantedSample(noise, noise.n, seed);
      const { tests, boxes } = prim(points, labels, noise.factors, { seed, resamples: 99, folds: 2, mostBoxes: 1 });
      beyond += Number(tests[0]!.p <= 0.05);
      found += boxes.length;
    }
    annotate(`best score beyond chance in ${shareText(beyond, noiseSets)}, a box in ${shareText(found, noiseSets)}`);
    // Exactly 5 % but for ties: the order as it stands is among the 5 best of 100 with that probability.
    expect(beyond / noiseSets).toBeLessThan(0.05 + allowance(0.05, noiseSets));
    expect(found).toBeLessThanOrEqual(beyond);
  });
});

const sets = 200;

describe(`PRIM on a planted box, seeds 0 … ${sets - 1}`, () => {
  it.for(plantings)('finds it, and no other: $n points, $name', (planted, { annotate }) => {
    const all = Array.from({ length: sets }, (_, seed) => {
      const { points, labels } = plantedSample(planted, planted.n, seed);
      const { boxes } = prim(points, labels, planted.factors, { seed, resamples: 39 });
      return boxes.map((box) => ({ box, truth: boxAgainstTruth(planted, [box.box]) }));
    });
    const first = all.flatMap(([one]) => (one === undefined ? [] : [one]));
    const seconds = all.filter((boxes) => boxes.length > 1).length;
    const told = first.map(({ box, truth }) => box.density - truth.density);
    const heldOut = first.map(({ box, truth }) => box.heldOut.density.value - truth.density);
    const covered = first.filter(
      ({
        box: {
          heldOut: { density },
        },
        truth,
      }) => density.lo <= truth.density && truth.density <= density.hi,
    );
    const exact = first.filter(({ truth }) => truth.hasExactFactors).length;
    annotate(`found in ${shareText(first.length, sets)}, a second box in ${shareText(seconds, sets)}`);
    annotate(
      `volume: precision ${meanText(first.map(({ truth }) => truth.precision))}, recall ${meanText(first.map(({ truth }) => truth.recall))}`,
    );
    annotate(
      `factors: precision ${meanText(first.map(({ truth }) => truth.factorPrecision))}, recall ${meanText(first.map(({ truth }) => truth.factorRecall))}, just these in ${shareText(exact, first.length)}`,
    );
    annotate(
      `density less the true one of the box: as told ${meanText(told)}, held out ${meanText(heldOut)}, whose interval holds the true one in ${shareText(covered.length, first.length)}`,
    );
    // The hardest of them was found 33 times in the first 35 data sets.
    expect(first.length / sets).toBeGreaterThan(0.85);
    expect(meanOf(first.map(({ truth }) => truth.precision))).toBeGreaterThan(0.8);
    expect(meanOf(first.map(({ truth }) => truth.recall))).toBeGreaterThan(0.8);
    expect(meanOf(first.map(({ truth }) => truth.factorPrecision))).toBeGreaterThan(0.9);
    // Nine tenths of the points make boxes a little worse: what is held out promises no more than is kept, but for its own error.
    const deviation = Math.sqrt(meanOf(heldOut.map((one) => one * one)));
    expect(meanOf(heldOut)).toBeLessThan((z * deviation) / Math.sqrt(first.length));
    expect(meanOf(heldOut)).toBeLessThan(meanOf(told));
  });
});
