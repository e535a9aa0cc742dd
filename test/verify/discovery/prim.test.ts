import { describe, expect, it } from 'vitest';
import { prim } from '../../../sim/analysis/discovery/prim.ts';
import { meanInterval } from '../../../sim/analysis/interval.ts';
import { boxAgainstTruth, mixed, numbers, type Planted, plantedSample, range } from '../../support/discoverySamples.ts';
import { allowance, shareText } from '../sensitivity/shares.ts';

const noises: readonly (Planted & { readonly n: number })[] = [
  { name: 'numbers, 3 in 10 of interest', factors: numbers(10), boxes: [], inside: 0, outside: 0.3, n: 400 },
  { name: 'numbers, 1 in 10 of interest', factors: numbers(10), boxes: [], inside: 0, outside: 0.1, n: 400 },
  { name: 'numbers and choices, half of interest', factors: mixed, boxes: [], inside: 0, outside: 0.5, n: 200 },
];
/** Data sets without any influence. */
const noiseSets = 400;

describe(`Pure noise, seeds 0 … ${noiseSets - 1}`, () => {
  it.for(noises)('gives a box in 5 of 100 data sets: $n points, $name', (planted, { annotate }) => {
    let found = 0;
    for (let seed = 0; seed < noiseSets; seed++) {
      const { points, labels } = plantedSample(planted, planted.n, seed);
      const { tests } = prim(points, labels, planted.factors, { seed, folds: 2, mostBoxes: 1 });
      found += Number(tests[0]!.p <= 0.05);
    }
    annotate(`best score beyond chance in ${shareText(found, noiseSets)}`);
    // 10 of 200 orders are the ten best: exactly 5 %, but for ties.
    expect(found / noiseSets).toBeLessThan(0.05 + allowance(0.05, noiseSets));
  });
});

const sets = 200;
const plantings: readonly (Planted & { readonly n: number })[] = [
  {
    name: '2 of 10 numbers, 0.9 inside, 0.1 outside',
    factors: numbers(10),
    boxes: [[range(0, 0.6, null), range(3, null, 0.5)]],
    inside: 0.9,
    outside: 0.1,
    n: 400,
  },
  {
    name: '3 of 10 numbers, 0.8 inside, 0.25 outside',
    factors: numbers(10),
    boxes: [[range(0, 0.4, null), range(3, null, 0.6), range(7, 0.3, 0.9)]],
    inside: 0.8,
    outside: 0.25,
    n: 400,
  },
  {
    name: '3 of 10 numbers, 0.8 inside, 0.25 outside',
    factors: numbers(10),
    boxes: [[range(0, 0.4, null), range(3, null, 0.6), range(7, 0.3, 0.9)]],
    inside: 0.8,
    outside: 0.25,
    n: 1000,
  },
  {
    name: 'a number, a whole number and a yes of 12 mixed, 0.85 inside, 0.15 outside',
    factors: mixed,
    boxes: [
      [range(0, 0.5, null), range(8, null, 3, 'whole'), { kind: 'levels', factor: 10, key: 'flag', levels: [true] }],
    ],
    inside: 0.85,
    outside: 0.15,
    n: 400,
  },
];

describe(`A planted box, seeds 0 … ${sets - 1}`, () => {
  it.for(plantings)('is found again: $n points, $name', (planted, { annotate }) => {
    const all = Array.from({ length: sets }, (_, seed) => {
      const { points, labels } = plantedSample(planted, planted.n, seed);
      const { boxes } = prim(points, labels, planted.factors, { seed, resamples: 99 });
      const first = boxes[0];
      if (first === undefined) return { found: 0, boxes: 0 };
      const truth = boxAgainstTruth(planted, [first.box]);
      const { density } = first.heldOut;
      return {
        found: 1,
        boxes: boxes.length,
        ...truth,
        exact: Number(truth.hasExactFactors),
        told: first.density - truth.density,
        heldOut: density.value - truth.density,
        covered: Number(density.lo <= truth.density && truth.density <= density.hi),
      };
    });
    const found = all.flatMap((one) => ('precision' in one ? [one] : []));
    const of = (
      key: 'precision' | 'recall' | 'factorPrecision' | 'factorRecall' | 'exact' | 'told' | 'heldOut' | 'covered',
    ) => meanInterval(found.map((one) => one[key]));
    const text = ({ mean, lo, hi }: ReturnType<typeof of>) => `${mean.toFixed(3)} [${lo.toFixed(3)}, ${hi.toFixed(3)}]`;
    annotate(
      `found in ${shareText(found.length, sets)}; a second box in ${shareText(all.filter(({ boxes }) => boxes > 1).length, sets)}`,
    );
    annotate(`volume: precision ${text(of('precision'))}, recall ${text(of('recall'))}`);
    annotate(
      `factors: precision ${text(of('factorPrecision'))}, recall ${text(of('factorRecall'))}, exactly right ${text(of('exact'))}`,
    );
    annotate(
      `density less the true one: as told ${text(of('told'))}, held out ${text(of('heldOut'))}; interval covers ${text(of('covered'))}`,
    );
    expect(found.length / sets).toBeGreaterThan(0.9);
  });
});
