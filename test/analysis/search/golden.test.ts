import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crowdingDistance } from '../../../sim/analysis/search/crowdingDistance.ts';
import { hypervolume } from '../../../sim/analysis/search/hypervolume.ts';
import { nonDominatedSort } from '../../../sim/analysis/search/nonDominatedSort.ts';

interface Case {
  readonly name: string;
  readonly points: number[][];
  readonly fronts: number[][];
  /** Of the first front; null for Infinity. */
  readonly crowding: (number | null)[];
  readonly reference: number[];
  readonly hypervolume: number;
}

const path = new URL('../../golden/search.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: Case[] };

describe.each(cases)('$name, held against pymoo and moocore', ({ points, fronts, crowding, reference, ...known }) => {
  it('has the same fronts', () => {
    expect(nonDominatedSort(points.map((scores) => ({ scores, violation: 0 })))).toEqual(fronts);
  });

  // Sums of at most 60 terms of order 1: rounding stays below 60 · 2^-52 < 1.4e-14.
  it('has the same crowding distances in the first front', () => {
    const found = crowdingDistance(fronts[0]!.map((at) => points[at]!));
    for (const [i, distance] of found.entries()) expect(distance).toBeCloseTo(crowding[i] ?? Infinity, 12);
  });

  it('has the same hypervolume, whatever the direction and the order', () => {
    const directions = reference.map(() => 'lower' as const);
    expect(hypervolume(points, directions, reference)).toBeCloseTo(known.hypervolume, 12);
    expect(hypervolume([...points].reverse(), directions, reference)).toBeCloseTo(known.hypervolume, 12);
    const turned = points.map((point) => point.map((value) => -value));
    const higher = reference.map(() => 'higher' as const);
    expect(
      hypervolume(
        turned,
        higher,
        reference.map((value) => -value),
      ),
    ).toBeCloseTo(known.hypervolume, 12);
  });
});
