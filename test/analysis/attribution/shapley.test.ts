import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactCoalitions } from '../../../sim/analysis/attribution/coalitions.ts';
import { type ShapleyResult, shapley } from '../../../sim/analysis/attribution/shapley.ts';
import { pairedContrast } from '../../../sim/analysis/pairedContrast.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { byAllOrders, columnsOf, countOf, randomWorths, type Worth } from './games.ts';

const exact = (players: number, worth: Worth, worlds = 1): ShapleyResult =>
  shapley(exactCoalitions(players), columnsOf(exactCoalitions(players), worth, worlds));

const valuesOf = ({ values }: ShapleyResult) => values.map(({ value }) => value);

const expectValues = (result: ShapleyResult, expected: readonly number[]) => {
  for (const [player, value] of valuesOf(result).entries()) expect(value).toBeCloseTo(expected[player]!, 12);
};

/** The same games in Python, as exact fractions over all orders. */
const golden = JSON.parse(readFileSync(new URL('../../golden/shapley.json', import.meta.url), 'utf8')) as {
  players: number;
  game: number[];
  values: number[];
  interactions: number[];
}[];

/** Of a game that follows from few random numbers, in `worlds` worlds. */
const randomColumns = (players: number, worlds: number, seed: number) => {
  const byWorld = Array.from({ length: worlds }, (_, world) => randomWorths(players, seed + world));
  return exactCoalitions(players).masks.map((mask) => Float64Array.from(byWorld, (worths) => worths[mask]!));
};

const faultOf = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof FaultError) return error.faults[0];
    throw error;
  }
  return undefined;
};

describe('Shapley values of games that are known', () => {
  it('one left glove and two right ones: the left is worth two thirds of the pair', () => {
    expectValues(
      exact(3, (has) => Number(has(0) && (has(1) || has(2)))),
      [2 / 3, 1 / 6, 1 / 6],
    );
  });

  it('an airport’s runway: each stretch is shared by those who need it', () => {
    const needs = [1, 2, 3];
    const worth: Worth = (has) => Math.max(0, ...needs.filter((_, player) => has(player)));
    expectValues(exact(3, worth), [1 / 3, 1 / 3 + 1 / 2, 1 / 3 + 1 / 2 + 1]);
  });

  it('where nothing acts together each has its own, first, last and on average, without interaction', () => {
    const own = [3, -1, 0.5, 0, 7];
    const result = exact(5, (has) => own.reduce((sum, one, player) => sum + Number(has(player)) * one, 2));
    expectValues(result, own);
    for (const list of [result.first, result.last]) expect(list.map(({ value }) => value)).toEqual(own);
    for (const { value } of result.interactions) expect(value).toBeCloseTo(0, 12);
    expect(result.together.value).toBe(0);
    expect([result.from, result.to]).toEqual([2, 11.5]);
  });

  it('who changes nothing has exactly 0, and equals have the same', () => {
    const result = exact(5, (has) => Number(countOf(has, 4) >= 3));
    expect(result.values[4]!.value).toBe(0);
    expectValues(result, [1 / 4, 1 / 4, 1 / 4, 1 / 4, 0]);
    // A majority of three of four: a pair brings 1 with one other there, −1 with two.
    for (const { i, j, value } of result.interactions) expect(value).toBeCloseTo(j === 4 ? 0 : i < 4 ? 0 : 1, 12);
  });

  it('two that act only together share it, and the interaction is all of it', () => {
    const result = exact(2, (has) => 4 * Number(has(0) && has(1)));
    expectValues(result, [2, 2]);
    expect([result.first[0]!.value, result.last[0]!.value, result.together.value]).toEqual([0, 4, 4]);
    expect(result.interactions).toMatchObject([{ i: 0, j: 1, value: 4 }]);
  });

  it.each(golden)('agree with exact fractions over all orders: $players players', ({ players, game, ...expected }) => {
    const result = shapley(
      exactCoalitions(players),
      game.map((value) => [value]),
    );
    // Sums of at most 2^5 terms below 100 err by some 1e-13, and a quantum is less.
    for (const [player, value] of valuesOf(result).entries()) {
      expect(Math.abs(value - expected.values[player]!)).toBeLessThan(1e-12);
    }
    expect(result.interactions).toHaveLength(expected.interactions.length);
    for (const [pair, { value }] of result.interactions.entries()) {
      expect(Math.abs(value - expected.interactions[pair]!)).toBeLessThan(1e-12);
    }
  });
});

describe('the sum of the values', () => {
  const games = fc.record({
    players: fc.integer({ min: 1, max: 6 }),
    worlds: fc.integer({ min: 1, max: 4 }),
    seed: fc.nat(1e6),
    scale: fc.constantFrom(1, 1e-9, 1e9, 1e-300, 1e300),
    shift: fc.constantFrom(0, 1, -0.3, 1e6),
  });

  it('is the difference to the last bit, in any order, at every scale; 100 random games', () => {
    fc.assert(
      fc.property(games, ({ players, worlds, seed, scale, shift }) => {
        const columns = randomColumns(players, worlds, seed).map((column) => column.map((v) => (v + shift) * scale));
        const result = shapley(exactCoalitions(players), columns);
        const values = valuesOf(result);
        const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
        expect(sum(values)).toBe(result.difference.value);
        expect(sum(values.toReversed())).toBe(result.difference.value);
        expect(result.from + sum(values)).toBe(result.to);
        // Rounding moves no figure by more than two quanta: its own, and what the sum lacks.
        const paired = pairedContrast(columns.at(-1)!, columns[0]!);
        expect(Math.abs(result.difference.value - paired.difference)).toBeLessThanOrEqual(2 * result.quantum);
        const mean = columns.map((column) => column.reduce((total, one) => total + one / worlds, 0));
        for (const [player, value] of byAllOrders(players, mean).entries()) {
          expect(Math.abs(values[player]! - value)).toBeLessThanOrEqual(3 * result.quantum);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('of a single player is the paired contrast with its interval', () => {
    const [a, b] = [
      [61, 58, 66, 63, 60.5],
      [64, 63.25, 65, 68, 66],
    ];
    const { values, difference, interactions } = shapley(exactCoalitions(1), [a, b]);
    const paired = pairedContrast(b, a);
    for (const one of [values[0]!, difference]) {
      expect(one.value).toBeCloseTo(paired.difference, 11);
      expect(one.lo).toBeCloseTo(paired.lo, 11);
      expect(one.hi).toBeCloseTo(paired.hi, 11);
    }
    expect(interactions).toEqual([]);
  });
});

describe('worlds', () => {
  const four = exactCoalitions(2);
  const columns = [
    [0, 0, 0, 0],
    [1, 2, Number.NaN, 3],
    [1, 1, 1, 1],
    [3, 4, 5, Number.NaN],
  ];

  it('are left out where any coalition is undefined, and it is said which a comparison would have', () => {
    const { n, nUndefined, nLost, to, values } = shapley(four, columns);
    expect([n, nUndefined, nLost, to]).toEqual([2, 2, 1, 3.5]);
    expect(values.map(({ value }) => value)).toEqual([2, 1.5]);
  });

  it('give no interval where there is one, and nothing where there is none', () => {
    const one = shapley(four, [[0], [1], [2], [4]]);
    expect(one.values[0]).toEqual({ value: 1.5, lo: Number.NaN, hi: Number.NaN });
    const none = shapley(four, [[], [], [], []]);
    expect(none.n).toBe(0);
    expect([none.difference.value, none.values[0]!.value, none.quantum].every(Number.isNaN)).toBe(true);
  });
});

describe('intervals', () => {
  const columns = randomColumns(3, 12, 5);
  const three = exactCoalitions(3);
  const widths = ({ values }: ShapleyResult) => values.map(({ lo, hi }) => hi - lo);

  it('hold all values of a list at once by Bonferroni unless told otherwise', () => {
    const [together, apart] = [shapley(three, columns), shapley(three, columns, { simultaneous: false })];
    const third = shapley(three, columns, { simultaneous: false, level: 1 - 0.05 / 3 });
    expect(widths(together)).toEqual(widths(third));
    for (const [player, width] of widths(together).entries()) expect(width).toBeGreaterThan(widths(apart)[player]!);
    expect([together.difference, together.together]).toEqual([apart.difference, apart.together]);
  });

  it('by bootstrap are the same again with the same seed, near Student’s, and absent where resamples do not reach', () => {
    const options = { interval: 'bootstrap', simultaneous: false, seed: 3 } as const;
    const drawn = shapley(three, columns, options);
    expect(shapley(three, columns, options)).toEqual(drawn);
    expect(widths(shapley(three, columns, { ...options, seed: 4 }))).not.toEqual(widths(drawn));
    const student = widths(shapley(three, columns, { simultaneous: false }));
    // The bootstrap of 12 values scatters: within a third of Student's width.
    for (const [player, width] of widths(drawn).entries()) {
      expect(Math.abs(width / student[player]! - 1)).toBeLessThan(1 / 3);
    }
    const few = shapley(three, columns, { interval: 'bootstrap', resamples: 20 });
    expect(widths(few).every(Number.isNaN)).toBe(true);
    expect(few.values.map(({ value }) => value)).toEqual(drawn.values.map(({ value }) => value));
  });
});

describe('what is refused', () => {
  const two = exactCoalitions(1);
  it.each([
    ['a set without a column', () => shapley(two, [[1]]), 'estimateInput', 'shapley.columns', 1],
    ['more columns than sets', () => shapley(two, [[1], [1], [1]]), 'estimateInput', 'shapley.columns', 3],
    ['columns of other worlds', () => shapley(two, [[1], [1, 2]]), 'unpairedLengths', 'shapley.columns[1]', 2],
    ['infinite', () => shapley(two, [[1], [Infinity]]), 'estimateInput', 'shapley.columns[1][0]', Infinity],
    ['a level of 1', () => shapley(two, [[1], [1]], { level: 1 }), 'estimateInput', 'shapley.level', 1],
    ['no resample', () => shapley(two, [[1], [1]], { resamples: 0 }), 'estimateInput', 'shapley.resamples', 0],
    [
      'another interval',
      () => shapley(two, [[1], [1]], { interval: 'bca' as 'bootstrap' }),
      'estimateInput',
      'shapley.interval',
      'bca',
    ],
    ['nobody', () => exactCoalitions(0), 'estimateInput', 'exactCoalitions.players', 0],
    ['too many for all sets', () => exactCoalitions(17), 'estimateInput', 'exactCoalitions.players', 17],
  ] as const)('%s', (_, attempt, code, path, value) => {
    expect(faultOf(attempt)).toMatchObject({ code, path, value });
  });
});
