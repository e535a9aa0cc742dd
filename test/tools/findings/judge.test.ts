import { describe, expect, it } from 'vitest';
import { comparedOutcomes } from '../../../tools/findings/results/keptOutcomes.ts';
import { comparisonsOf } from '../../../tools/findings/study/comparisons.ts';
import { judge } from '../../../tools/findings/study/judge.ts';
import { decisive } from '../../../tools/findings/study/screening.ts';
import { sizes } from '../../../tools/findings/study/sizes.ts';
import { standing } from '../../../tools/findings/study/standing.ts';
import { plantedFactors, plantedSample } from './plantedSample.ts';

const n = 256;
// Preventing is better where staff time is above 1.25 of what the case has: in a quarter of the worlds.
const gain = ([hands]: Float64Array) => hands! - 0.75;
const sample = plantedSample(n, gain);
const [preventing, preventingDevolved, devolving] = comparisonsOf('beihu', sample.facts.policies);

describe('The study of a case', () => {
  it.each(comparedOutcomes.slice(0, 2))(
    'finds in how many worlds a policy is better, what decides it and where it turns round: $outcome',
    (compared) => {
      const { headline, screening, exceptions } = judge(sample, preventing!, compared);
      expect(headline.share.value).toBeCloseTo(0.25, 2);
      expect(headline.ahead).toBe('reference');
      expect(decisive(screening, plantedFactors.length * 100)).toMatchObject([{ key: 'staff', sign: 1 }]);
      expect(headline.first).toMatchObject({ key: 'staff', side: 'above' });
      expect(headline.first!.value as number).toBeCloseTo(1.25, 1);
      const shares = headline.priors.map(({ name, share }) => [name, share.value]);
      expect(Object.fromEntries(shares)).toMatchObject({ scarce: 0, ample: expect.closeTo(0.5, 1) });
      expect(exceptions).toMatchObject({ side: 'policy', boxes: { boxes: [{ box: [{ key: 'staff' }] }] } });
      expect(exceptions!.boxes.boxes[0]!.heldOut.density.value).toBeGreaterThan(0.8);
    },
  );

  it('asks where an answer turns round of what a planner chooses between alone', () => {
    expect(judge(sample, preventingDevolved!, comparedOutcomes[0]!).exceptions).toBeNull();
  });

  it('finds nothing where nothing differs: every world a tie, no box, no factor', () => {
    const { headline, screening, exceptions } = judge(sample, devolving!, comparedOutcomes[0]!);
    expect(headline).toMatchObject({ ties: n, ahead: 'unsure', first: null, share: { value: 0.5 } });
    expect(screening).toMatchObject({ won: 0, lost: 0 });
    expect(decisive(screening, 1)).toEqual([]);
    expect(exceptions!.boxes).toMatchObject({ boxes: [], stopped: 'alike' });
  });

  it('shares wins among equal arrangements, and holds policies against the reference where no policy of before is there', () => {
    const { wins, noWorse, front } = standing(plantedSample(64, gain));
    const shares = wins.filter(({ outcome }) => outcome === 'latentHarm').map(({ boxes }) => boxes.density);
    expect(shares.map((share) => Math.round(share * 1000) / 1000)).toEqual([0.375, 0.375, 0.125, 0.125]);
    expect(noWorse.than).toBe('reactive-centralized');
    expect(noWorse.policies.map(({ share }) => Math.round(share * 100) / 100)).toEqual([1, 0.25, 0.25]);
    expect(front.policies.map(({ onFront }) => onFront)).toEqual([true, true, false, false]);
  });

  it('tells the bias of a slice world by world, and in how many worlds both sizes agree', () => {
    const { differences, levels, points } = sizes(
      sample,
      plantedSample(64, () => 1),
    );
    expect(points).toBe(64);
    const found = differences.filter(({ key }) => key === 'preventing');
    for (const { bias, gain, share, agreeing } of found) {
      expect(gain.value).toBeCloseTo(1, 10);
      expect(share.value).toBe(1);
      expect(bias.value).toBeCloseTo(-1.25, 2);
      expect(agreeing.value).toBeCloseTo(0.25, 1);
    }
    expect(found).toHaveLength(comparedOutcomes.length);
    expect(levels.find(({ policy }) => policy === 'reactive-devolved')).toMatchObject({
      bias: { value: 0, lo: 0, hi: 0 },
    });
  });

  it('refuses a result at 1:1 whose points are not the first ones of the slice', () => {
    const other = plantedSample(64, () => 1);
    const points = other.points.map((point) => point.map((u) => 1 - u));
    expect(() => sizes(sample, { ...other, points })).toThrow('not the first points');
  });
});
