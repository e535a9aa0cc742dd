import { describe, expect, it } from 'vitest';
import { classScale } from '../../../../notebook/charts/robustness/classScale.ts';
import type { FactorScale } from '../../../../notebook/charts/robustness/factorScale.ts';
import { flipMarks, flipSegments } from '../../../../notebook/charts/robustness/flipSegments.ts';
import { type ParallelLine, shownFactors, within } from '../../../../notebook/charts/robustness/parallelWorlds.ts';
import { binsAlong, binsByRegret, meanOver, mostBins } from '../../../../notebook/charts/robustness/regretBins.ts';
import { ofStraightParts } from '../../../../report/robustness/drawnJson.ts';
import type { RangeFlip } from '../../../../sim/analysis/decision/flip.ts';
import type { Factor } from '../../../../sim/experiment/factor.ts';

const numbers: Factor = { key: 'x', kind: 'number', range: [0, 1], spacing: 'linear' };

describe('columns of worlds', () => {
  it('hold as many worlds each, ordered by regret, without those that have none', () => {
    const regrets = Array.from({ length: 601 }, (_, i) => (i === 7 ? null : (i * 37) % 601));
    const bins = binsByRegret(regrets);
    expect(bins).toHaveLength(mostBins);
    expect(bins.map(({ points }) => points.length)).toEqual(new Array(mostBins).fill(10));
    expect(bins.flatMap(({ points }) => points)).not.toContain(7);
    const means = bins.map(({ points }) => meanOver(regrets, points));
    expect(means.every((mean, i) => i === 0 || mean > means[i - 1]!)).toBe(true);
    expect(binsByRegret([null])).toEqual([]);
  });

  it('are a value each along a factor of few values; empty ones are left out', () => {
    const choice: Factor = { key: 'c', kind: 'choice', values: ['a', 'b', 'c'] };
    const positions = [0.1, 0.2, 0.9, 0.95, 0.05, 0.15, 0.8, 0.85, 0.3, 0.31, 0.32, 0.33].map((u) => [u]);
    expect(binsAlong(choice, 0, positions, new Array(12).fill(1))).toEqual([
      { points: [0, 1, 4, 5, 8, 9, 10, 11], from: 0, to: 1 / 3 },
      { points: [2, 3, 6, 7], from: 2 / 3, to: 1 },
    ]);
  });
});

describe('classes of a scale', () => {
  it.each([0, 0.0003, 1, 7, 13, 99, 2927])('hold 0 and %d, with colours in order', (most) => {
    const { edges, colourOf } = classScale(most);
    expect(edges[0]).toBe(0);
    expect(edges.at(-1)).toBeGreaterThanOrEqual(most);
    expect(edges.length).toBeGreaterThan(2);
    expect(edges.length).toBeLessThanOrEqual(7);
    expect(colourOf(most)).toContain(most === 0 ? ' 0%' : ' 100%');
    expect(colourOf(0)).toContain(' 0%');
  });
});

describe('parts of a tested range', () => {
  const scale = { positionOf: (value: number) => value } as unknown as FactorScale;
  const value = Float64Array.from({ length: 11 }, (_, i) => i / 10);
  const flip: RangeFlip = {
    kind: 'range',
    key: 'x',
    status: 'crossing',
    crossings: [
      { value: 0.45, lo: 0.4, hi: 0.5, above: 'reference', isSure: true },
      { value: 0.95, lo: 0.9, hi: Number.POSITIVE_INFINITY, above: 'policy', isSure: false },
    ],
    side: null,
    throughout: 'unsure',
    tested: [0, 1],
    curve: {
      value,
      difference: value.map((x) => 0.45 - x),
      lo: value.map((x) => 0.45 - x - 0.05),
      hi: value.map((x) => 0.45 - x + 0.05),
    },
    bandwidth: 0.3,
  };

  it('cover it from end to end: one policy, neither, the other', () => {
    const found = flipSegments(flip, scale, 1);
    expect(found.map(({ side }) => side)).toEqual(['policy', 'unsure', 'reference']);
    expect(found.map(({ from }) => from)).toEqual([0, expect.closeTo(0.4, 9), expect.closeTo(0.5, 9)]);
    expect(found.at(-1)!.to).toBe(1);
    expect(flipSegments(flip, scale, -1).map(({ side }) => side)).toEqual(['reference', 'unsure', 'policy']);
  });

  it('are the same of a curve without the points between which nothing changes', () => {
    const short = ofStraightParts(flip) as RangeFlip;
    expect(Array.from(short.curve.value)).toEqual([0, 0.3, 0.4, 0.5, 0.6, 1]);
    for (const sign of [1, -1]) {
      const [own, whole] = [short, flip].map((one) => flipSegments(one, scale, sign));
      expect(own!.map(({ side }) => side)).toEqual(whole!.map(({ side }) => side));
      for (const [i, { from, to }] of own!.entries()) {
        expect(from).toBeCloseTo(whole![i]!.from, 9);
        expect(to).toBeCloseTo(whole![i]!.to, 9);
      }
    }
  });

  it('an end of a change outside the tested range has no place, and without a curve nothing is told', () => {
    expect(flipMarks(flip, scale).map(({ hi }) => hi)).toEqual([0.5, null]);
    const none = {
      value: new Float64Array(),
      difference: new Float64Array(),
      lo: new Float64Array(),
      hi: new Float64Array(),
    };
    expect(flipSegments({ ...flip, curve: none }, scale, 1)).toEqual([{ from: 0, to: 1, side: 'unsure' }]);
  });
});

describe('axes of worlds', () => {
  const factors = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => ({ factor: { ...numbers, key } as Factor }));

  it('are the named ones first, then those that differ most, five in all', () => {
    const positions = [
      [0, 0, 0.1, 0.5, 0.5, 0.5, 0.5],
      [0, 1, 0.9, 0.5, 0.5, 0.5, 0.6],
    ];
    expect(shownFactors(factors, ['f', 'unknown'], positions, [true, false])).toEqual([5, 1, 2, 6, 0]);
  });

  it('worlds lie inside where all marks hold them, ends included', () => {
    const line = (point: number, at: number[], isOfInterest = false): ParallelLine => ({ point, at, isOfInterest });
    const lines = [line(0, [0.5, 0.5], true), line(1, [0.5, 0.51]), line(2, [0.7, 0.2])];
    const found = within(lines, [undefined, [0.2, 0.5]]);
    expect([found.inside.length, found.outside.length, found.ofInterest]).toEqual([2, 1, 1]);
    expect(within(lines, [undefined, undefined]).inside).toHaveLength(3);
  });
});
