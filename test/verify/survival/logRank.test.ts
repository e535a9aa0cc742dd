import { describe, expect, it } from 'vitest';
import { logRank } from '../../../sim/analysis/survival/logRank.ts';
import { kolmogorovPValue, rejectionBounds } from '../../support/goodnessOfFit.ts';
import { nSets, samplesOf, seed } from './samples.ts';

const alpha = 0.05;

const cases = [
  { name: 'two groups of 50', sizes: [50, 50], censoring: [0.5, 0.5] },
  { name: 'two groups of 50, one censored four times as fast', sizes: [50, 50], censoring: [0.5, 2] },
  { name: 'groups of 30 and 120', sizes: [30, 120], censoring: [0.5, 0.5] },
  { name: 'three groups of 50', sizes: [50, 50, 50], censoring: [0.5, 0.5, 0.5] },
  { name: 'five groups of 40, two thirds censored', sizes: [40, 40, 40, 40, 40], censoring: [2, 2, 2, 2, 2] },
  { name: 'three groups of 50, times tied in tenths', sizes: [50, 50, 50], censoring: [0.5, 0.5, 0.5], ties: 10 },
];

/** p-values of data sets whose first group ends `ratio` times as fast as the others. */
function pValues({ name, sizes, censoring, ties }: (typeof cases)[number] & { ties?: number }, ratio = 1): number[] {
  const draws = sizes.map((_, group) => samplesOf(`${name}.${group}`));
  const groups = sizes.flatMap((size, group) => Array<number>(size).fill(group));
  return Array.from({ length: nSets }, (_, set) => {
    const drawn = sizes.map((size, group) => draws[group]!(set, size, [group === 0 ? ratio : 1], censoring[group]!));
    const times = drawn.flatMap((sample) => [...sample.times]);
    const rounded = ties === undefined ? times : times.map((time) => Math.floor(time * ties) / ties);
    return logRank(
      rounded,
      drawn.flatMap((sample) => sample.causes),
      groups,
    ).p;
  });
}

describe(`log-rank over ${nSets} data sets whose groups end alike, seed ${seed}`, () => {
  const { lo, hi } = rejectionBounds(nSets, alpha);
  // Small samples reject a little more often than asked for; so much is let pass besides chance.
  const leeway = 0.004 * nSets;

  it.for(cases)('rejects as often as 5 % and has uniform p-values: $name', (one, { annotate }) => {
    const found = pValues(one);
    const rejected = found.filter((p) => p < alpha).length;
    const uniform = kolmogorovPValue(found);
    annotate(
      `${one.name}: ${((100 * rejected) / nSets).toFixed(2)} % rejected; uniformity p ${uniform.toPrecision(2)}`,
    );
    expect(rejected).toBeGreaterThan(lo - leeway);
    expect(rejected).toBeLessThan(hi + leeway);
    expect(uniform).toBeGreaterThan(1e-4);
  });

  it('rejects more often where one group ends twice as fast', () => {
    const rejected = pValues(cases[0]!, 2).filter((p) => p < alpha).length;
    expect(rejected / nSets).toBeGreaterThan(0.5);
  });
});
