import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini, theil } from '../../../models/governance/outcomes/inequality.ts';

const ones = (n: number) => new Float64Array(n).fill(1);
const incomes = fc.array(fc.tuple(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.integer({ min: 1, max: 5 })), {
  minLength: 1,
  maxLength: 12,
});

describe('Gini and Theil indices', () => {
  it('of 1…n are (n² - 1)/(3n)/(n + 1), of equal shares 0, and of all in one hand (n - 1)/n and ln n', () => {
    const upToTen = Array.from({ length: 10 }, (_, i) => i + 1);
    expect(gini(upToTen, ones(10))).toBeCloseTo(99 / 330, 12);
    expect(gini([3, 3, 3], ones(3))).toBe(0);
    expect(theil([3, 3, 3], ones(3))).toBe(0);
    expect(gini([0, 0, 0, 8], ones(4))).toBeCloseTo(3 / 4, 12);
    expect(theil([0, 0, 0, 8], ones(4))).toBeCloseTo(Math.log(4), 12);
  });

  it('of 1 and 3 are 1/4 and (ln(1/2)/2 + 3·ln(3/2)/2)/2', () => {
    expect(gini([1, 3], [1, 1])).toBeCloseTo(0.25, 12);
    expect(theil([1, 3], [1, 1])).toBeCloseTo((0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2, 12);
  });

  it('count a weight as so many equals, and do not mind the unit', () => {
    fc.assert(
      fc.property(incomes, (people) => {
        const values = people.map(([value]) => value);
        const weights = people.map(([, weight]) => weight);
        const each = people.flatMap(([value, weight]) => Array.from({ length: weight }, () => value));
        for (const index of [gini, theil]) {
          expect(index(values, weights)).toBeCloseTo(index(each, ones(each.length)), 9);
          expect(
            index(
              values.map((v) => 7 * v),
              weights,
            ),
          ).toBeCloseTo(index(values, weights), 9);
        }
      }),
      { seed: 1 },
    );
  });

  it.each([
    ['anybody', [], []],
    ['any weight', [1, 2], [0, 0]],
    ['anything to share', [0, 0], [1, 1]],
  ])('are undefined without %s', (_what, values, weights) => {
    expect([gini(values, weights), theil(values, weights)]).toEqual([Number.NaN, Number.NaN]);
  });
});
