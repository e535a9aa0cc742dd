import { describe, expect, it } from 'vitest';
import { cart } from '../../../sim/analysis/discovery/cart.ts';
import { boxAgainstTruth, plantedSample } from '../../support/discoverySamples.ts';
import { meanOf, shareText } from '../sensitivity/shares.ts';
import { meanText, noises, plantings } from './plantings.ts';

const sets = 200;

describe(`CART, seeds 0 … ${sets - 1}`, () => {
  it.for(noises)('parts little of pure noise: $n points, $name', (noise, { annotate }) => {
    let parted = 0;
    for (let seed = 0; seed < sets; seed++) {
      const { points, labels } = plantedSample(noise, noise.n, seed);
      parted += Number(cart(points, labels, noise.factors, { seed }).leaves.length > 1);
    }
    annotate(`more than one leaf in ${shareText(parted, sets)}`);
    // No theorem says how often; the one-standard-error rule is there to make it rare.
    expect(parted / sets).toBeLessThan(0.15);
  });

  it.for(plantings)('has a planted box in its denser leaves: $n points, $name', (planted, { annotate }) => {
    const middle = (planted.inside + planted.outside) / 2;
    const all = Array.from({ length: sets }, (_, seed) => {
      const { points, labels } = plantedSample(planted, planted.n, seed);
      const tree = cart(points, labels, planted.factors, { seed });
      return { tree, dense: tree.leaves.filter(({ density }) => density > middle).map(({ box }) => box) };
    });
    const found = all.filter(({ dense }) => dense.length > 0);
    const truths = found.map(({ dense }) => boxAgainstTruth(planted, dense));
    const exact = truths.filter(({ hasExactFactors }) => hasExactFactors).length;
    annotate(
      `denser leaves in ${shareText(found.length, sets)}, on average ${meanText(found.map(({ dense }) => dense.length))}`,
    );
    annotate(
      `volume: precision ${meanText(truths.map(({ precision }) => precision))}, recall ${meanText(truths.map(({ recall }) => recall))}`,
    );
    annotate(
      `factors: just these in ${shareText(exact, found.length)}; q2 ${meanText(all.map(({ tree }) => tree.q2))}`,
    );
    expect(found.length / sets).toBeGreaterThan(0.8);
    expect(meanOf(truths.map(({ precision }) => precision))).toBeGreaterThan(0.7);
    expect(meanOf(truths.map(({ recall }) => recall))).toBeGreaterThan(0.7);
  });
});
