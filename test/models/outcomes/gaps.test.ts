import { describe, expect, it } from 'vitest';
import type { Counts } from '../../../models/governance/outcomes/counts.ts';
import { gapBetweenThirds } from '../../../models/governance/outcomes/gaps.ts';
import { columnsById } from '../support/columnsById.ts';

import { cohortOf, endedWithin } from './paths.ts';
import { recounted, recountedRun } from './recountRuns.ts';

/** By community: cases, and how many of them were settled. */
const counted = (cases: readonly number[], settled: readonly number[]) =>
  ({ communityCases: Float64Array.from(cases), communitySettled: Float64Array.from(settled) }) as unknown as Counts;
const gap = (condition: number[], cases: number[], settled: number[], residents: number[]) =>
  gapBetweenThirds(Float64Array.from(condition), counted(cases, settled), Float64Array.from(residents));

describe('The gap between the thirds', () => {
  it('of six equal communities is that of the two richest and the two poorest, cases counted together', () => {
    // Richest: 8 of 10 and 2 of 10; poorest: 1 of 4 and 1 of 6.
    const condition = [0.9, 0.1, 0.5, 0.8, 0.2, 0.6];
    const cases = [10, 4, 50, 10, 6, 50];
    const settled = [8, 1, 50, 2, 1, 0];
    expect(gap(condition, cases, settled, [1, 1, 1, 1, 1, 1])).toBeCloseTo(0.5 - 0.2, 12);
  });

  it('is of residents: a community that the border runs through belongs to the middle', () => {
    // A third of 12 is 4: the three richest have 2, 1 and 3, the third of which would make 6.
    const condition = [6, 5, 4, 3, 2, 1];
    const residents = [2, 1, 3, 2, 3, 1];
    const cases = [10, 10, 10, 10, 10, 10];
    expect(gap(condition, cases, [10, 8, 0, 5, 0, 2], residents)).toBeCloseTo(18 / 20 - 2 / 20, 12);
  });

  it('goes as far as exactly a third', () => {
    const residents = [2, 2, 4, 4];
    expect(gap([4, 3, 2, 1], [10, 10, 10, 10], [10, 0, 5, 2], residents)).toBeCloseTo(0.5 - 0.2, 12);
  });

  it('has the outermost community where that alone is more than a third', () => {
    expect(gap([3, 2, 1], [10, 10, 10], [9, 5, 2], [5, 1, 5])).toBeCloseTo(0.7, 12);
  });

  it('changes its sign with the condition, and is none among equals', () => {
    const cases = [10, 10, 10];
    expect(gap([1, 2, 3], cases, [9, 5, 2], [1, 1, 1])).toBeCloseTo(-0.7, 12);
    expect(gap([3, 2, 1], cases, [4, 4, 4], [1, 1, 1])).toBe(0);
  });

  it('is undefined where a third has no case', () => {
    expect(gap([1, 2, 3], [0, 10, 10], [0, 5, 5], [1, 1, 1])).toBeNaN();
  });
});

describe.each(recounted)('In a run under %s', (_name, variant) => {
  const run = recountedRun(variant);
  const { state } = run;
  const { conditions, residents, nCommunities } = state.arrangement.territory;
  const g = columnsById(state);
  const H = state.parameters.period.followUpDays;
  const cohort = cohortOf(run);

  /** Share settled in the communities at the front of `order`, as far as they go into a third of the residents, at least one. */
  const settledAmong = (order: readonly number[]) => {
    const third = residents.reduce((a, b) => a + b, 0) / 3;
    const within = new Set<number>();
    let people = 0;
    for (const c of order) {
      people += residents[c]!;
      if (people > third && within.size > 0) break;
      within.add(c);
    }
    const theirs = cohort.filter(({ id }) => within.has(g.community[id]!));
    return theirs.filter((path) => endedWithin(path, H, 'settled')).length / theirs.length;
  };
  const gapBy = (condition: (c: number) => number) => {
    const order = Array.from({ length: nCommunities }, (_, c) => c).sort((a, b) => condition(b) - condition(a));
    return settledAmong(order) - settledAmong(order.toReversed());
  };

  it('rich and poor differ by income, strong and weak by the mean of four conditions as they were at the start', () => {
    const outcomes = run.outcomes();
    expect(nCommunities).toBeGreaterThan(30);
    expect(outcomes.incomeGap).toBeCloseTo(
      gapBy((c) => conditions.income[c]!),
      10,
    );
    const { autonomy, resources, cohesion, norms } = conditions;
    expect(outcomes.strengthGap).toBeCloseTo(
      gapBy((c) => autonomy[c]! + resources[c]! + cohesion[c]! + norms[c]!),
      10,
    );
    expect(outcomes.incomeGap).not.toBeCloseTo(outcomes.strengthGap!, 3);
  });
});
