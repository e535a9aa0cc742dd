import { describe, expect, it } from 'vitest';
import { type Contender, measure, median } from '../../bench/measure.ts';

const contender = (checks: readonly number[]): Contender => ({
  name: 'a',
  units: 10,
  expected: { value: 5, within: 1 },
  run: (round) => ({ nanoseconds: 100 * (round + 1), check: checks[round]! }),
});

describe('measuring', () => {
  it('leaves the first round out and tells nanoseconds a unit', () => {
    expect(measure([contender([0, 5, 6, 5.5])], 3)).toMatchObject([
      { fastest: 20, median: 30, slowest: 40, check: 5.5 },
    ]);
  });

  it('refuses a contender that does other work', () => {
    expect(() => measure([contender([5, 5, 8])], 2)).toThrow('a: check value 6.5, expected 5 ± 1');
    expect(() => measure([contender([5, Number.NaN])], 1)).toThrow('a: check value NaN');
  });

  it('takes the mean of the two values in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
  });
});
