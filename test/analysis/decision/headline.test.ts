import { describe, expect, it } from 'vitest';
import { headline, headlines } from '../../../sim/analysis/decision/headline.ts';
import { priorWeights } from '../../../sim/analysis/decision/priorWeights.ts';
import { wilsonInterval } from '../../../sim/analysis/wilson.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import { thrownFaults } from './faults.ts';

const { NaN: none } = Number;
const growth: Factor = { key: 'growth', kind: 'number', range: [0, 1], spacing: 'linear' };
const hours: Factor = { key: 'hours', kind: 'number', range: [0, 10], spacing: 'linear' };
const mode: Factor = { key: 'mode', kind: 'choice', values: ['a', 'b', 'c'] };
const factors = [growth, hours, mode];
/** Evenly spread, no two coordinates in step: multiples of irrational steps. */
const points = Array.from({ length: 300 }, (_, i) => [
  (i * 0.618033988749895) % 1,
  (i * 0.754877666246693) % 1,
  (i * 0.569840290998053) % 1,
]);
const difference = (at: (u: readonly number[]) => number) => ({
  policy: points.map(at),
  reference: points.map(() => 0),
});
const options = { resamples: 100 };

describe('The headline of a pair of policies', () => {
  it('counts worlds in which the policy is better, worse and just as good', () => {
    const contrast = { policy: [1, 2, 3, 4, none], reference: [0, 2, 5, 1, 1] };
    const found = headline(contrast, [growth], [[0.1], [0.2], [0.3], [0.4], [0.5]], options);
    expect(found).toMatchObject({ n: 4, nUndefined: 1, better: 2, worse: 1, ties: 1, ahead: 'unsure', first: null });
    const { share, lo, hi } = wilsonInterval(2.5, 4);
    expect(found.share).toEqual({ value: share, lo, hi });
    expect([found.lowest, found.highest]).toEqual([0.5, 0.7]);
    expect(found.difference.value).toBeCloseTo((1 + 0 - 2 + 3) / 4, 12);
    expect(
      headline({ ...contrast, better: 'lower' }, [growth], [[0.1], [0.2], [0.3], [0.4], [0.5]], options),
    ).toMatchObject({
      better: 1,
      worse: 2,
      meanAhead: 'unsure',
    });
  });

  it('of several pairs together is that of each alone, also where they are defined in different worlds', () => {
    const pairs = [
      difference(([u, v]) => 0.6 - u! + 0.3 * (v! - 0.5)),
      { ...difference(([u]) => u! * u! - 0.2), better: 'lower' as const },
      difference(([u, v], i = u! * 300) => (i < 20 ? none : v! - 0.4)),
      difference(([, , w]) => (w! < 1 / 3 ? -1 : 1)),
    ];
    const together = headlines(pairs, factors, points, options);
    expect(together).toEqual(pairs.map((pair) => headline(pair, factors, points, options)));
    expect(together.map(({ n }) => n)).toEqual([300, 300, expect.any(Number), 300]);
    expect(together[2]!.n).toBeLessThan(300);
  });

  it('names the sure reversal that is nearest to the base point', () => {
    // With the other in the middle, the mean changes its sign at growth 0.8 and at hours 7.5.
    const contrast = difference(([u, v]) => 4 * (0.8 - u!) - 4.8 * (v! - 0.5));
    const found = headline(contrast, factors, points, options);
    expect(found).toMatchObject({ ahead: 'policy', meanAhead: 'policy', first: { key: 'hours', side: 'above' } });
    expect(found.flips.map(({ status }) => status)).toEqual(['crossing', 'crossing', 'noChange']);
    // sd of the other factor's say 1.39 and 1.15, about 100 worlds in the window, slopes 4 and 0.48: 4 · 1.39 / 10 / 4 = 0.14 and 4 · 1.15 / 10 / 0.48 = 0.96.
    expect(Math.abs((found.first!.value as number) - 7.5)).toBeLessThan(0.96);
    expect(found.first!.distance).toBeCloseTo((found.first!.value as number) / 10 - 0.5, 12);
    const other = headline(contrast, factors, points, { ...options, base: { growth: 0.75, hours: 2 } });
    expect(other.first).toMatchObject({ key: 'growth', side: 'above' });
    expect(Math.abs((other.first!.value as number) - 0.8)).toBeLessThan(0.14);
  });

  it('turns round where the reference is ahead', () => {
    const found = headline(
      difference(([u]) => -4 * (0.8 - u!)),
      factors,
      points,
      options,
    );
    expect(found).toMatchObject({ ahead: 'reference', first: { key: 'growth', side: 'above' } });
    const below = headline(
      difference(([u]) => -4 * (u! - 0.2)),
      factors,
      points,
      options,
    );
    expect(below).toMatchObject({ ahead: 'reference', first: { key: 'growth', side: 'below' } });
    expect(below.first!.value).toBeCloseTo(0.2, 6);
  });

  it('takes another value of a choice for the whole of its range', () => {
    const found = headline(
      difference(([u, , w]) => (w! < 2 / 3 ? 1 : -1) + 0.1 * u!),
      factors,
      points,
      options,
    );
    expect(found.first).toEqual({ key: 'mode', side: 'at', value: 'c', lo: none, hi: none, distance: 1 });
    const based = headline(
      difference(([, , w]) => (w! < 2 / 3 ? 1 : -1)),
      factors,
      points,
      { ...options, base: { mode: 'c' } },
    );
    expect(based.first).toBeNull();
  });

  it('may have most worlds and the mean tell opposite things', () => {
    // Better by 1 in four fifths of the worlds, worse by 20 in the others.
    const found = headline(
      difference(([u]) => (u! < 0.8 ? 1 : -20)),
      factors,
      points,
      options,
    );
    expect(found).toMatchObject({ ahead: 'policy', meanAhead: 'reference' });
  });

  it('tells the share and its change under other priors, of the same worlds', () => {
    const contrast = difference(([u]) => 0.6 - u!);
    const { weights } = priorWeights(factors, points, { growth: { kind: 'range', range: [0, 0.5] } });
    const even = points.map(() => 7);
    const found = headline(contrast, factors, points, {
      ...options,
      priors: { low: weights, even, nowhere: points.map(() => 0) },
    });
    const [low, same, nowhere] = found.priors;
    expect(low).toMatchObject({ name: 'low', share: { value: 1, hi: 1 }, effective: low!.n });
    expect(low!.change.value).toBeCloseTo(1 - found.share.value, 12);
    expect(low!.share.lo).toBeCloseTo(wilsonInterval(low!.n, low!.n).lo, 12);
    expect(same!.change.value).toBeCloseTo(0, 12);
    expect(same!.change.hi - same!.change.lo).toBeLessThan(1e-9);
    expect(same!.difference.lo).toBeCloseTo(found.difference.lo, 9);
    expect(nowhere).toMatchObject({ n: 0, share: { value: none }, effective: 0 });
  });

  it('warns of luck, of one run and of few worlds', () => {
    const few = headline({ policy: [1, 2, 3], reference: [3, 2, 1] }, [growth], [[0], [0.5], [1]], options);
    expect(few.cautions).toEqual([
      { code: 'fewWorlds', isGrave: true, values: { n: 3, least: 100 } },
      { code: 'oneReplicate', isGrave: false, values: {} },
    ]);
    // Two runs that differ by ±2 about a difference of 1: the luck of a mean of two is 2, and 1.96 times that holds every world.
    const runs = points.flatMap(() => [3, -1]);
    const noisy = headline({ policy: runs, reference: runs.map(() => 0) }, factors, points, {
      ...options,
      replicates: 2,
    });
    expect(noisy.unsure).toBeCloseTo(1, 12);
    expect(noisy.cautions).toEqual([{ code: 'unsureWorlds', isGrave: true, values: { share: expect.closeTo(1, 12) } }]);
  });

  it('refuses a base beyond the tested ranges, and weights that are none', () => {
    const contrast = difference(([u]) => u! + 1);
    expect(thrownFaults(() => headline(contrast, factors, points, { ...options, base: { hours: 11 } }))).toMatchObject([
      { code: 'outsideTestedRange', path: 'headline.base.hours', value: 11, expected: '[0, 10]' },
    ]);
    expect(thrownFaults(() => headline(contrast, factors, points, { ...options, priors: { x: [1] } }))).toMatchObject([
      { code: 'estimateInput', path: 'headline.priors.x', value: 1 },
    ]);
  });
});
