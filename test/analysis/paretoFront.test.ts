import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paretoFront } from '../../sim/analysis/paretoFront.ts';

const directions = ['lower', 'higher', 'higher'] as const;
const signs = [-1, 1, 1];

/** Few values, so that ties and equal points are common. */
const coordinate = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY));
const points = fc.array(fc.tuple(coordinate, coordinate, coordinate), { maxLength: 12 });

const isNumber = (point: readonly number[]) => !point.some(Number.isNaN);
const beats = (a: readonly number[], b: readonly number[]) => {
  const gains = signs.map((sign, i) => (a[i]! === b[i]! ? 0 : sign * (a[i]! - b[i]!)));
  return Math.min(...gains) >= 0 && Math.max(...gains) > 0;
};

describe('The Pareto front', () => {
  it('holds no point that another dominates', () => {
    fc.assert(
      fc.property(points, (all) => {
        const front = all.filter((_, i) => paretoFront(all, directions)[i]);
        for (const point of front) expect(all.some((other) => isNumber(other) && beats(other, point))).toBe(false);
      }),
    );
  });

  it('dominates every comparable point beside it with one of its own', () => {
    fc.assert(
      fc.property(points, (all) => {
        const on = paretoFront(all, directions);
        const front = all.filter((_, i) => on[i]);
        const off = all.filter((point, i) => !on[i] && isNumber(point));
        for (const point of off) expect(front.some((other) => beats(other, point))).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the points', () => {
    const shuffled = points.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all.keys()], { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        const on = paretoFront(all, directions);
        const again = paretoFront(
          order.map((i) => all[i]!),
          directions,
        );
        expect(again).toEqual(order.map((i) => on[i]));
      }),
    );
  });

  it('keeps equal points together, and a tie in one direction is settled by the other', () => {
    const tied = [
      [1, 5],
      [1, 5],
      [1, 6],
      [0, 1],
    ];
    expect(paretoFront(tied, ['lower', 'higher'])).toEqual([false, false, true, true]);
    expect(paretoFront(tied.slice(0, 2), ['lower', 'higher'])).toEqual([true, true]);
  });

  it('leaves out what is no number, whatever its other coordinates', () => {
    expect(
      paretoFront(
        [
          [Number.NaN, 9],
          [3, 1],
        ],
        ['lower', 'higher'],
      ),
    ).toEqual([false, true]);
    expect(paretoFront([], ['lower', 'higher'])).toEqual([]);
  });
});
