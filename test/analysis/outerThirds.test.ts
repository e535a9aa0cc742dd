import { describe, expect, it } from 'vitest';
import { outerThirds } from '../../sim/analysis/outerThirds.ts';

const trials = (values: readonly number[], won: (value: number) => boolean) =>
  values.map((value) => ({ value, won: won(value) }));

describe('The outer thirds', () => {
  it('are taken by value, whatever the order, and leave the middle out', () => {
    const found = outerThirds(trials([9, 1, 5, 2, 8, 4, 3, 7, 6], (value) => value === 2 || value > 4));
    expect(found.lowest).toBeCloseTo(1 / 3, 12);
    expect(found.highest).toBe(1);
  });

  it('hold a third rounded down', () => {
    expect(outerThirds(trials([1, 2, 3, 4, 5], (value) => value >= 2))).toEqual({ lowest: 0, highest: 1 });
  });

  it('of fewer than three are no numbers', () => {
    expect(outerThirds(trials([1, 2], () => true)).lowest).toBeNaN();
  });
});
