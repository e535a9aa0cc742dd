import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactCoalitions } from '../../../sim/analysis/attribution/coalitions.ts';
import { roundedParts } from '../../../sim/analysis/attribution/roundedParts.ts';
import { shapley } from '../../../sim/analysis/attribution/shapley.ts';
import { waterfall } from '../../../sim/analysis/attribution/waterfall.ts';
import { columnsOf, randomWorths } from './games.ts';

const own = [1, -4, 0, 4, 2];
const linear = shapley(
  exactCoalitions(5),
  columnsOf(exactCoalitions(5), (has) => own.reduce((sum, one, player) => sum + Number(has(player)) * one, 10), 3),
);

describe('a waterfall', () => {
  it('has the largest first, equal ones as given, and each bar begins where the one before ended', () => {
    const { from, to, bars } = waterfall(linear);
    expect(bars.map(({ player }) => player)).toEqual([1, 3, 4, 0, 2]);
    expect(bars.map((bar) => [bar.from, bar.to])).toEqual([
      [10, 6],
      [6, 10],
      [10, 12],
      [12, 13],
      [13, 13],
    ]);
    expect([from, to]).toEqual([10, 13]);
    expect(bars[0]).toMatchObject({ value: -4, lo: -4, hi: -4 });
  });

  it('in the order given has the same bars elsewhere', () => {
    const { bars } = waterfall(linear, { order: 'given' });
    expect(bars.map(({ player, value }) => [player, value])).toEqual(own.map((value, player) => [player, value]));
  });

  it('ends where it should to the last bit, and each bar is as high as its value: 200 random games', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(1e6), (players, seed) => {
        const worths = randomWorths(players, seed);
        const { bars, from, to } = waterfall(
          shapley(
            exactCoalitions(players),
            Array.from(worths, (one) => [one]),
          ),
        );
        expect(bars[0]!.from).toBe(from);
        expect(bars.at(-1)!.to).toBe(to);
        for (const bar of bars) expect(bar.to - bar.from).toBe(bar.value);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('refuses another order', () => {
    expect(() => waterfall(linear, { order: 'name' as 'size' })).toThrow('waterfall.order');
  });
});

describe('rounded parts', () => {
  const cases: [readonly number[], number, number, readonly number[]][] = [
    [[1.25, 1.25, 3.5], 6, 0, [1, 1, 4]],
    [[0.333, 0.333, 0.334], 1, 1, [0.3, 0.3, 0.4]],
    [[4.15, 2.14, -0.08], 6.21, 1, [4.2, 2.1, -0.1]],
    [[-0.25, -0.25, -0.25], -0.75, 1, [-0.2, -0.3, -0.3]],
    [[5, 0, 0.04], 5.04, 1, [5, 0, 0]],
    [[0, 0], 1, 0, [1, 0]],
    [[], 0, 2, []],
  ];
  it.each(cases)('%j of %d with %d decimals are %j', (parts, total, decimals, expected) => {
    expect(roundedParts(parts, total, decimals)).toEqual(expected);
  });

  it('add up to the total as shown, each less than one unit off, 0 staying 0: 1000 random lists', () => {
    const part = fc.oneof(fc.constant(0), fc.double({ min: -100, max: 100, noNaN: true }));
    const lists = fc.array(part, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 4 }), (parts, decimals) => {
        const total = parts.reduce((sum, one) => sum + one, 0);
        const shown = roundedParts(parts, total, decimals);
        // Without the sign of a 0.
        const units = (value: number) => Math.round(value * 10 ** decimals) + 0;
        expect(shown.reduce((sum, one) => sum + units(one), 0)).toBe(units(Number(total.toFixed(decimals))));
        for (const [place, one] of shown.entries()) {
          // A total just at a half may be rounded away from its parts: then one of them is a unit further.
          expect(Math.abs(one - parts[place]!)).toBeLessThan(
            1.0000001 * 10 ** -decimals * (parts.length === 1 ? 1 : 1.5),
          );
          if (parts[place] === 0 && parts.some((other) => other !== 0)) expect(one).toBe(0);
          expect(one).toBe(Number(one.toFixed(decimals)));
        }
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('are of finite numbers with 0 to 15 decimals', () => {
    expect(() => roundedParts([Infinity], 1, 0)).toThrow('roundedParts.parts[0]');
    expect(() => roundedParts([1], Number.NaN, 0)).toThrow('roundedParts.total');
    expect(() => roundedParts([1], 1, 16)).toThrow('roundedParts.decimals');
  });
});
