import { beginnings, type Coalitions } from '../../../sim/analysis/attribution/coalitions.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';

/** Worth of a set of players. */
export type Worth = (has: (player: number) => boolean) => number;

/** Whether a player is in a mask. */
export const memberOf = (mask: number) => (player: number) => (mask & (1 << player)) !== 0;

/** One column a coalition, with the same worth in every world. */
export const columnsOf = ({ masks }: Coalitions, worth: Worth, worlds = 1): Float64Array[] =>
  masks.map((mask) => new Float64Array(worlds).fill(worth(memberOf(mask))));

/** How many of the first `players` players there are. */
export const countOf = (has: (player: number) => boolean, players: number): number =>
  Array.from({ length: players }, (_, player) => Number(has(player))).reduce((sum, one) => sum + one, 0);

/** A worth for every mask, uniform in [−1, 1], by `seed`. */
export function randomWorths(players: number, seed: number): Float64Array {
  const stream = new RandomStreams(seed, 0).stream('test.game');
  return Float64Array.from({ length: 2 ** players }, (_, mask) => 2 * stream.uniform(mask, 0) - 1);
}

/** Mean gain of every player over all orders of joining: the definition, order by order. */
export function byAllOrders(players: number, worths: ArrayLike<number>): number[] {
  const sums = new Array<number>(players).fill(0);
  let orders = 0;
  const visit = (order: readonly number[]): void => {
    if (order.length < players) {
      for (let player = 0; player < players; player++) if (!order.includes(player)) visit([...order, player]);
      return;
    }
    orders += 1;
    const masks = beginnings(order);
    for (const [step, player] of order.entries()) sums[player]! += worths[masks[step + 1]!]! - worths[masks[step]!]!;
  };
  visit([]);
  return sums.map((sum) => sum / orders);
}
