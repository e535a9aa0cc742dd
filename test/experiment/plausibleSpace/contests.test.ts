import { describe, expect, it } from 'vitest';
import { arrangements, questions, verdictOf, winnerOf } from '../../verify/plausibleSpace/contests.ts';
import { comparable } from '../../verify/plausibleSpace/points.ts';
import { pointOf } from './samplePoints.ts';

const { NaN: undefined_ } = Number;
const [preventive, devolved] = questions;
const by = (yardstick: string, values: readonly number[]) => values.map((value) => ({ [yardstick]: value }));

describe('The winner of a contest', () => {
  it('has the highest or the lowest value, as the outcome has it', () => {
    expect(winnerOf(by('satisfaction', [1, 2, 4, 3]), arrangements, 'satisfaction')).toBe(2);
    expect(winnerOf(by('latentHarm', [1, 2, 4, 3]), arrangements, 'latentHarm')).toBe(0);
  });

  it('is no one where the best are equal or nothing is defined, whoever stands first', () => {
    expect(winnerOf(by('escalationRate', [0, 0, 0.1, 0.2]), arrangements, 'escalationRate')).toBeUndefined();
    const nothing = by('medianDaysToSettlement', Array(4).fill(undefined_));
    expect(winnerOf(nothing, arrangements, 'medianDaysToSettlement')).toBeUndefined();
    expect(winnerOf(nothing, preventive.sides, 'medianDaysToSettlement')).toBeUndefined();
  });

  it('is defined: what is not is worse than anything', () => {
    const days = by('medianDaysToSettlement', [undefined_, undefined_, 80, undefined_]);
    expect(winnerOf(days, arrangements, 'medianDaysToSettlement')).toBe(2);
  });

  it('of a question is the side with the better mean', () => {
    const values = by('satisfaction', [1, 5, 2, 3]);
    expect(winnerOf(values, preventive.sides, 'satisfaction')).toBe(1);
    expect(winnerOf(values, devolved.sides, 'satisfaction')).toBe(0);
  });
});

describe('A verdict', () => {
  const points = comparable([
    pointOf('satisfaction', [
      [4, 3, 2, 1],
      [5, 3, 2, 1],
    ]),
    pointOf('satisfaction', [
      [4, 3, 2, 1],
      [1, 9, 2, 1],
    ]),
    pointOf('satisfaction', [
      [4, 4, 2, 1],
      [3, 3, 2, 1],
    ]),
  ]);
  const found = verdictOf(points, arrangements, 'satisfaction');

  it('counts wins by the mean over random worlds, and none where the best are equal', () => {
    expect(found.decided.map(({ winner }) => winner)).toEqual([0, 1]);
  });

  it('says how often two random worlds have the same winner', () => {
    expect(found.agreement).toMatchObject({ n: 2, share: 0.5, chance: 0.5 });
    expect(found.agreement.again[0]!.share).toBeCloseTo(2 / 3, 12);
    expect(found.agreement.again[2]!.share).toBeNaN();
  });
});
