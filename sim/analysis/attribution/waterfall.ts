import { ascendingBy } from '../../engine/order.ts';
import { checkInput } from '../estimates/checkInput.ts';
import type { Estimate } from '../sensitivity/sensitivity.ts';
import type { ShapleyResult } from './shapley.ts';

export interface WaterfallBar extends Estimate {
  readonly player: number;
  /** Levels of the outcome between which the bar stands: `to − from` is its value to the last bit. */
  readonly from: number;
  readonly to: number;
}

export interface Waterfall {
  /** Level at which the first bar begins, and at which the last ends: the means of the two ends. */
  readonly from: number;
  readonly to: number;
  readonly bars: readonly WaterfallBar[];
}

/** `size`: the largest first, whatever its sign, equal ones as given; `given`: in the order of the players. */
export type WaterfallOrder = 'size' | 'given';

/**
 * Shapley values one after another, each bar beginning where the one before ended; the last ends at `to`, to the last bit. The order is one of display: it changes no bar's value. Throws
 * `estimateInput` for an unknown order, and what is no result of `shapley`.
 *
 *     waterfall(shapley(exactCoalitions(2), [[0, 0], [1, 3], [0, 2], [4, 6]])).bars.map(({ from, to }) => [from, to]) // [[0, 3], [3, 5]]
 */
export function waterfall(
  result: ShapleyResult,
  { order = 'size' }: { readonly order?: WaterfallOrder } = {},
): Waterfall {
  checkInput(Array.isArray(result?.values), 'waterfall.result', typeof result, 'a result of shapley');
  const { from, to, values } = result;
  checkInput(order === 'size' || order === 'given', 'waterfall.order', order, 'size, given');
  const size = (player: number) => {
    const { value } = values[player]!;
    return Number.isNaN(value) ? 0 : -Math.abs(value);
  };
  const players = order === 'size' ? ascendingBy(values.keys(), size) : [...values.keys()];
  let at = from;
  const bars = players.map((player) => {
    const bar = { player, from: at, to: at + values[player]!.value, ...values[player]! };
    at = bar.to;
    return bar;
  });
  return { from, to, bars };
}
