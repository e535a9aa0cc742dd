import { checkColumn } from '../estimates/checkColumn.ts';
import { checkInput, checkShare } from '../estimates/checkInput.ts';
import { moments } from '../moments.ts';
import { checkResampling, type ResampleOptions } from '../sensitivity/bootstrapMeans.ts';
import type { Estimate } from '../sensitivity/sensitivity.ts';
import type { Coalitions } from './coalitions.ts';
import { exactFigures } from './exactFigures.ts';
import type { Figures } from './figures.ts';
import { type GameWorlds, gameWorlds } from './gameWorlds.ts';
import { intervalsOf } from './intervals.ts';
import { wholeParts } from './roundedParts.ts';
import { sampledFigures } from './sampledFigures.ts';

export interface ShapleyOptions extends ResampleOptions {
  /** `student` unless told; `bootstrap` over worlds for exact coalitions only. */
  readonly interval?: 'student' | 'bootstrap';
  /** Whether the intervals of one list hold their true figures all at once with probability `level` (Bonferroni); yes unless told. */
  readonly simultaneous?: boolean;
}

export interface ShapleyResult {
  readonly players: number;
  /** Worlds used: those in which every coalition is defined. */
  readonly n: number;
  /** Worlds left out. */
  readonly nUndefined: number;
  /** Of these, worlds in which nobody's and everybody's outcomes are defined: a comparison of the two has them, this has not. */
  readonly nLost: number;
  /** Pairs of orders of joining that the values rest on; 0 where they are exact. */
  readonly pairs: number;
  /** Confidence of the intervals, in (0, 1), and whether those of a list hold it together. */
  readonly level: number;
  readonly simultaneous: boolean;
  /** A power of two of which `from`, `to` and all `value`s of `difference` and `values` are whole multiples: these add up without rounding, in any order. */
  readonly quantum: number;
  /** Mean outcome with nobody and with everybody. */
  readonly from: number;
  readonly to: number;
  /** `to − from`; its interval is Student's of the paired differences, of its own. */
  readonly difference: Estimate;
  /** Shapley values, by player: they sum to `difference.value` to the last bit. */
  readonly values: readonly Estimate[];
  /** By player: standard error of its value by the orders drawn, apart from the worlds; 0 where exact, NaN for one pair. */
  readonly orderErrors: readonly number[];
  /** What each brings if it is the first to join, and the last. */
  readonly first: readonly Estimate[];
  readonly last: readonly Estimate[];
  /** Shapley interaction indices of pairs i < j: how much more the two bring together than apart, averaged over the sets they join. Empty for sampled coalitions. */
  readonly interactions: readonly ({ readonly i: number; readonly j: number } & Estimate)[];
  /** What all bring together beyond the sum of `first`: 0 without any interplay. Its interval is of its own. */
  readonly together: Estimate;
}

/**
 * Shares out the mean difference that a set of players makes to each of them: `columns[c][world]` is the outcome of world `world` where those of `coalitions.masks[c]` have joined, the same worlds in
 * every column. A value is what a player adds on joining, averaged over all orders of joining (Shapley 1953): players that change nothing get 0, equal ones the same, and all values sum to the whole
 * difference. With sampled coalitions it is the average over the orders drawn; columns may then end early, and the pairs that are whole count.
 *
 * Outcomes are taken world by world, also those that are ratios: what is shared out is the mean of the worlds' ratios, which is what a paired contrast reports, and not a ratio of means.
 * NaN in any coalition leaves a world out of all; infinite values are refused.
 *
 * `student` intervals treat a value as the mean over worlds that it is; of sampled coalitions the error by the orders is in them as well (variances added, degrees of freedom by Satterthwaite).
 * `bootstrap`: expanded percentiles over worlds, NaN where `resamples` do not reach so far out. Intervals are NaN for n < 2. Measured at 95 %, n = 5, 10, 30, four values: `student` normal 95 % each and
 * all at once, lognormal 86, 88, 90 % each and 79, 80, 83 % all at once; `bootstrap` 92, 95, 96 % and 84, 87, 90 % each; with drawn orders and 10 worlds 88 to 92 % for 3 pairs, 94 to 96 % from 10 on.
 *
 * Rounding: values are rounded to `quantum`, at most 2^−50 of the sum of the sizes of both means and all values, by largest remainders (`roundedParts`); intervals move along. Throws `estimateInput`,
 * `unpairedLengths`.
 *
 *     shapley(exactCoalitions(2), [[0, 0], [1, 3], [0, 2], [4, 6]]).values.map(({ value }) => value) // [3, 2]
 */
export function shapley(
  coalitions: Coalitions,
  columns: readonly ArrayLike<number>[],
  { level = 0.95, resamples = 10_000, seed = 0, interval = 'student', simultaneous = true }: ShapleyOptions = {},
): ShapleyResult {
  checkShare('shapley.level', level);
  checkResampling('shapley', level, resamples);
  checkInput(interval === 'student' || interval === 'bootstrap', 'shapley.interval', interval, 'student, bootstrap');
  const isExact = coalitions.orders === undefined;
  checkInput(isExact || interval === 'student', 'shapley.interval', interval, 'student, with sampled coalitions');
  for (const [place, column] of columns.entries()) checkColumn(`shapley.columns[${place}]`, column, { finite: true });
  const game = gameWorlds(coalitions, columns);
  const figures = isExact ? exactFigures(game) : sampledFigures(game, game.orders);
  const estimates = (lists: readonly Float64Array[], byPair?: Figures['byPair']) =>
    intervalsOf(lists, {
      level: simultaneous ? 1 - (1 - level) / Math.max(1, lists.length) : level,
      interval,
      resamples,
      seed,
      ...(byPair === undefined ? {} : { byPair }),
    });
  const alone = (column: Float64Array) => intervalsOf([column], { level, interval, resamples, seed })[0]!;
  const pairs = estimates(figures.interactions.map(({ worlds }) => worlds));
  return {
    players: coalitions.players,
    n: game.worlds,
    nUndefined: game.nUndefined,
    nLost: game.nLost,
    pairs: game.orders.length / 2,
    level,
    simultaneous,
    ...adding(game, estimates(figures.values, figures.byPair), level),
    orderErrors: (figures.byPair ?? figures.values.map(() => [0, 0])).map((byPair) => {
      const { n, variance } = moments(byPair);
      return Math.sqrt(variance / n);
    }),
    first: estimates(figures.first),
    last: estimates(figures.last),
    interactions: figures.interactions.map(({ i, j }, place) => ({ i, j, ...pairs[place]! })),
    together: alone(figures.together),
  };
}

/** Means, difference and values as multiples of one quantum, so that they add up. */
function adding(
  game: GameWorlds,
  values: readonly Estimate[],
  level: number,
): Pick<ShapleyResult, 'quantum' | 'from' | 'to' | 'difference' | 'values'> {
  const [nobody, everybody] = [game.at(0), game.at(2 ** game.players - 1)];
  const [from, to] = [moments(nobody).mean, moments(everybody).mean];
  const differences = everybody.map((value, world) => value - nobody[world]!);
  const [difference] = intervalsOf([differences], { level, interval: 'student' });
  if (Number.isNaN(from)) return { quantum: Number.NaN, from, to, difference: difference!, values };
  const size = values.reduce((sum, { value }) => sum + Math.abs(value), Math.abs(from) + Math.abs(to));
  const quantum = quantumOf(Math.min(size, Number.MAX_VALUE));
  const [start, end] = [Math.round(from / quantum), Math.round(to / quantum)];
  const parts = wholeParts(
    values.map(({ value }) => value / quantum),
    end - start,
  );
  return {
    quantum,
    from: start * quantum,
    to: end * quantum,
    difference: moved(difference!, (end - start) * quantum),
    values: values.map((one, player) => moved(one, parts[player]! * quantum)),
  };
}

/** 2^−50 of the power of two at or below `size`: whole multiples of it are exact up to `size`, and so are sums and differences that stay below. */
function quantumOf(size: number): number {
  if (size === 0) return 1;
  let power = 1;
  while (power > size) power /= 2;
  while (power <= size / 2) power *= 2;
  return Math.max(power / 2 ** 50, Number.MIN_VALUE);
}

/** The interval goes where its estimate is rounded to. */
const moved = ({ value, lo, hi }: Estimate, to: number): Estimate => ({
  value: to,
  lo: lo + (to - value),
  hi: hi + (to - value),
});
