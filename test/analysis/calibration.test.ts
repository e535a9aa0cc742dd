import { describe, expect, it } from 'vitest';
import { meanInterval } from '../../sim/analysis/interval.ts';
import { pairedContrast } from '../../sim/analysis/pairedContrast.ts';
import { precisionRule } from '../../sim/analysis/precisionRule.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { rowStatus } from '../../sim/experiment/policyRuns.ts';

/** Data sets of every study below. */
const nSets = 2000;
/** 3.3 standard errors of a share of 0.95 among 2000: exceeded by chance once in 1000. */
const tolerance = 3.3 * Math.sqrt((0.95 * 0.05) / nSets);

/** Standard normals of data set `set`, by Box and Muller. */
function normals(name: string): (set: number, index: number) => number {
  const stream = new RandomStreams(20_260_728, 0).stream(name);
  const pair = new Float64Array(2);
  return (set, index) => {
    stream.uniformPair(set, index, 0, pair);
    return Math.sqrt(-2 * Math.log(pair[0]!)) * Math.cos(2 * Math.PI * pair[1]!);
  };
}
const covers = ({ lo, hi }: { lo: number; hi: number }, truth: number) => lo <= truth && truth <= hi;
const shareOfSets = (holds: (set: number) => boolean) =>
  Array.from({ length: nSets }, (_, set) => holds(set)).filter(Boolean).length / nSets;
const column = (n: number, value: (index: number) => number) => Float64Array.from({ length: n }, (_, i) => value(i));

describe('coverage over 2000 data sets, seed 20260728, tolerance 0.016', () => {
  it.each([2, 3, 5, 10, 30])('of meanInterval is 95 %% for %i normal replicates', (n) => {
    const normal = normals('mean');
    const coverage = shareOfSets((set) => covers(meanInterval(column(n, (i) => 7 + 2 * normal(set, i))), 7));
    expect(Math.abs(coverage - 0.95)).toBeLessThan(tolerance);
  });

  it('of meanInterval is 80 % when 80 % are asked for', () => {
    const normal = normals('level');
    const coverage = shareOfSets((set) =>
      covers(
        meanInterval(
          column(10, (i) => normal(set, i)),
          0.8,
        ),
        0,
      ),
    );
    expect(Math.abs(coverage - 0.8)).toBeLessThan(3.3 * Math.sqrt((0.8 * 0.2) / nSets));
  });

  it('would be told from that of a normal interval, which covers too little for 10 replicates', () => {
    const normal = normals('control');
    const coverage = shareOfSets((set) => {
      const { mean, sd, n } = meanInterval(column(10, (i) => normal(set, i)));
      const half = (1.959964 * sd) / Math.sqrt(n);
      return covers({ lo: mean - half, hi: mean + half }, 0);
    });
    expect(coverage).toBeLessThan(0.95 - tolerance);
  });

  it('of pairedContrast is 95 % with and without an effect, and pBetter centres on 1/2 without one', () => {
    for (const effect of [0, 0.3]) {
      const [world, own, other] = ['world', 'own', 'other'].map(normals) as [
        ReturnType<typeof normals>,
        ReturnType<typeof normals>,
        ReturnType<typeof normals>,
      ];
      let sumBetter = 0;
      const coverage = shareOfSets((set) => {
        const policy = column(20, (i) => world(set, i) + 0.5 * own(set, i) + effect);
        const reference = column(20, (i) => world(set, i) + 0.5 * other(set, i));
        const contrast = pairedContrast(policy, reference, { better: 'higher' });
        sumBetter += contrast.pBetter;
        return covers(contrast, effect);
      });
      expect(Math.abs(coverage - 0.95)).toBeLessThan(tolerance);
      if (effect === 0) {
        const standardError = 0.5 / Math.sqrt(20 * nSets);
        expect(Math.abs(sumBetter / nSets - 0.5)).toBeLessThan(3.3 * standardError);
      }
    }
  });

  it('has the variance ratio 5 where the world makes 4/5 of each variance, 1 where it makes none', () => {
    const [world, own, other] = [normals('w'), normals('o'), normals('r')];
    const n = 20_000;
    for (const { share, ratio } of [
      { share: 1, ratio: 5 },
      { share: 0, ratio: 1 },
    ]) {
      const policy = column(n, (i) => share * world(0, i) + 0.5 * own(0, i));
      const reference = column(n, (i) => share * world(0, i) + 0.5 * other(0, i));
      const { varianceRatio } = pairedContrast(policy, reference, { better: 'neither' });
      // Its standard error is below ratio · sqrt(2 · 2 / n) = 0.014 · ratio.
      expect(Math.abs(varianceRatio / ratio - 1)).toBeLessThan(3.3 * 0.0142);
    }
  });

  it.each([0.2, 0.1])(
    'loses at most two points to looking after every batch of 10 until ± %f of the mean',
    (relative) => {
      const normal = normals('sequential');
      const rule = precisionRule({ relative });
      const coverage = shareOfSets((set) => {
        const values = column(200, (i) => 1 + 0.4 * normal(set, i));
        for (let n = rule.batch; ; n += rule.batch) {
          const mean = values.subarray(0, n);
          const status = new Uint8Array(n).fill(rowStatus.ok);
          const runs = { id: 'p', status, outcomes: { mean }, events: 0, series: new Map(), profiles: new Map() };
          if (rule.check([runs]).reached) return covers(meanInterval(mean), 1);
        }
      });
      expect(coverage).toBeGreaterThan(0.93);
    },
  );
});
