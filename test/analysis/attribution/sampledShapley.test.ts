import { describe, expect, it } from 'vitest';
import { beginnings, sampledCoalitions } from '../../../sim/analysis/attribution/coalitions.ts';
import { shapley } from '../../../sim/analysis/attribution/shapley.ts';
import { byAllOrders, columnsOf, countOf, memberOf, randomWorths } from './games.ts';

describe('sampled coalitions', () => {
  it('have the ends first, every beginning of every order, each set once, and orders with their reverses', () => {
    const { masks, orders = [], players } = sampledCoalitions(7, { pairs: 5, seed: 2 });
    const all = 2 ** players - 1;
    expect(masks.slice(0, 4)).toEqual([0, all, 1, 2]);
    expect(new Set(masks).size).toBe(masks.length);
    expect(orders).toHaveLength(10);
    for (const [place, order] of orders.entries()) {
      expect(order.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
      if (place % 2 === 1) expect(order).toEqual(orders[place - 1]!.toReversed());
      for (const mask of beginnings(order)) expect(masks).toContain(mask);
    }
    expect(masks.length).toBeLessThanOrEqual(2 + 14 + 10 * 4);
    expect(sampledCoalitions(20, { pairs: 30 }).masks).toHaveLength(1032);
  });

  it('of fewer pairs are the beginning of those of more; another seed gives others', () => {
    const [few, many] = [3, 9].map((pairs) => sampledCoalitions(9, { pairs, seed: 4 }));
    expect(many!.masks.slice(0, few!.masks.length)).toEqual(few!.masks);
    expect(many!.orders!.slice(0, 6)).toEqual(few!.orders);
    expect(sampledCoalitions(9, { pairs: 3, seed: 5 }).masks).not.toEqual(few!.masks);
  });

  it('every player is as often early as late: 2000 orders of 5, each first in a fifth, within 4 standard errors', () => {
    const { orders = [] } = sampledCoalitions(5, { pairs: 2000 });
    const drawn = orders.filter((_, place) => place % 2 === 0);
    for (let player = 0; player < 5; player++) {
      const first = drawn.filter((order) => order[0] === player).length / 2000;
      expect(Math.abs(first - 0.2)).toBeLessThan(4 * Math.sqrt((0.2 * 0.8) / 2000));
    }
  });
});

describe('values from orders drawn', () => {
  it('are exact after one pair where at most two act together, however many players: 20', () => {
    const pairs = [1, 2].map((count) => sampledCoalitions(20, { pairs: count, seed: 8 }));
    // Worth the square of the number there: each brings 20, first 1, last 39.
    for (const coalitions of pairs) {
      const result = shapley(
        coalitions,
        columnsOf(coalitions, (has) => countOf(has, 20) ** 2),
      );
      for (const { value } of result.values) expect(value).toBe(20);
      expect([result.first[3]!.value, result.last[3]!.value, result.together.value]).toEqual([1, 39, 380]);
      expect(result.pairs).toBe(coalitions.orders!.length / 2);
      expect(result.interactions).toEqual([]);
    }
  });

  const worths = randomWorths(6, 77);
  const truth = byAllOrders(6, worths);
  const estimate = (pairs: number, seed: number) => {
    const coalitions = sampledCoalitions(6, { pairs, seed });
    return shapley(
      coalitions,
      coalitions.masks.map((mask) => [worths[mask]!]),
    );
  };

  it('sum to the whole difference to the last bit', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { values, difference } = estimate(1 + (seed % 4), seed);
      expect(values.reduce((sum, { value }) => sum + value, 0)).toBe(difference.value);
    }
  });

  it('approach the truth with the error they state: random game of 6, 200 seeds of 40 pairs', () => {
    let squares = 0;
    for (let seed = 0; seed < 200; seed++) {
      const { values, orderErrors } = estimate(40, seed);
      for (const [player, { value }] of values.entries()) {
        squares += ((value - truth[player]!) / orderErrors[player]!) ** 2;
      }
    }
    // Squared t of 39 degrees of freedom has mean 39/37 and variance below 2.5; values of one seed depend on each other, so 200 count: 4 standard errors.
    expect(Math.abs(squares / 1200 - 39 / 37)).toBeLessThan(4 * Math.sqrt(2.5 / 200));
  });

  it('four times the pairs halve the error', () => {
    const rootMeanSquare = (pairs: number) => {
      let squares = 0;
      for (let seed = 0; seed < 200; seed++) {
        for (const [player, { value }] of estimate(pairs, 1000 + seed).values.entries()) {
          squares += (value - truth[player]!) ** 2;
        }
      }
      return Math.sqrt(squares / 1200);
    };
    // Each root of 200 independent mean squares errs by 1/√400 at most, the ratio by √2 of it: 4 of these.
    expect(Math.abs(rootMeanSquare(40) / rootMeanSquare(10) - 0.5)).toBeLessThan(0.5 * 4 * Math.sqrt(2 / 400));
  });

  it('hold after a stop: what has whole pairs counts, as if no more had been asked for', () => {
    const [few, many] = [4, 12].map((pairs) => sampledCoalitions(10, { pairs, seed: 1 }));
    const columns = columnsOf(many!, (has) => Number(has(0) && has(3) && has(7)) + Number(has(2)));
    const stopped = shapley(many!, columns.slice(0, few!.masks.length + 3));
    expect(stopped).toEqual(shapley(few!, columns.slice(0, few!.masks.length)));
    expect(stopped.pairs).toBe(4);
  });

  it('an undefined world of a set that no whole pair needs is no loss', () => {
    const coalitions = sampledCoalitions(8, { pairs: 2, seed: 1 });
    const columns = columnsOf(coalitions, (has) => countOf(has, 8), 3);
    columns.at(-1)!.fill(Number.NaN, 1);
    const cut = shapley(coalitions, columns);
    expect([cut.n, cut.pairs]).toEqual([1, 2]);
    const { orders = [] } = coalitions;
    const needed = new Set(orders.slice(0, 2).flatMap(beginnings));
    expect(needed.has(coalitions.masks.at(-1)!)).toBe(false);
    expect(memberOf(coalitions.masks[1]!)(7)).toBe(true);
  });

  it('with one pair have no interval, with no whole pair no value, and no bootstrap', () => {
    const coalitions = sampledCoalitions(8, { pairs: 2 });
    const columns = columnsOf(coalitions, (has) => countOf(has, 8), 4);
    expect(() => shapley(coalitions, columns.slice(0, 18))).toThrow('shapley.columns');
    expect(() => shapley(coalitions, columns, { interval: 'bootstrap' })).toThrow('shapley.interval');
    const single = sampledCoalitions(8, { pairs: 1 });
    const { values, orderErrors } = shapley(
      single,
      columnsOf(single, (has) => countOf(has, 8), 4),
    );
    expect([values[0]!.lo, orderErrors[0]].every((one) => Number.isNaN(one))).toBe(true);
    expect(() => sampledCoalitions(31, { pairs: 1 })).toThrow('sampledCoalitions.players');
    expect(() => sampledCoalitions(8, { pairs: 0 })).toThrow('sampledCoalitions.pairs');
  });
});
