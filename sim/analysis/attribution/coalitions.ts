import { RandomStreams } from '../../engine/random/streams.ts';
import { checkCount, checkInput } from '../estimates/checkInput.ts';

/** Which sets of players a game is to be known for. A player is whatever is attributed to: a group of levers, a factor. */
export interface Coalitions {
  readonly players: number;
  /** Distinct sets: bit p is set where player p has joined. Nobody is the first of them or, of all sets, 0. */
  readonly masks: readonly number[];
  /** Orders of joining whose beginnings are all among the masks, each followed by its reverse; absent where the masks are all sets. */
  readonly orders?: readonly (readonly number[])[];
}

/** Sets double with every player; as many columns still fit into memory. */
const mostExact = 16;
/** Bits of a mask. */
const mostPlayers = 30;

/**
 * All 2^`players` sets, in the order of their masks: `masks[mask]` is `mask`. 1 to 16 players; 12 are 4096 sets. Throws `estimateInput`.
 *
 *     exactCoalitions(2).masks // [0, 1, 2, 3]
 */
export function exactCoalitions(players: number): Coalitions {
  checkCount('exactCoalitions.players', players, 1);
  checkInput(players <= mostExact, 'exactCoalitions.players', players, `≤ ${mostExact}`);
  return { players, masks: Array.from({ length: 2 ** players }, (_, mask) => mask) };
}

/**
 * Sets for `pairs` random orders in which 1 to 30 players join, and the reverse of each (antithetic; Mitchell et al. 2022, Journal of Machine Learning Research 23(43)); at most
 * 2 + 2·players + pairs·2·(players − 3) of them. A pair alone is exact where no three players act together. First come nobody and all, each player alone and all but each, then what the pairs
 * need one after another: whoever stops early has fewer pairs. Stream `analysis.shapley.orders`: entity = pair, index = step. Throws `estimateInput`.
 *
 *     sampledCoalitions(20, { pairs: 30 }).masks.length // 1032
 */
export function sampledCoalitions(
  players: number,
  { pairs, seed = 0 }: { readonly pairs: number; readonly seed?: number },
): Coalitions {
  checkCount('sampledCoalitions.players', players, 1);
  checkInput(players <= mostPlayers, 'sampledCoalitions.players', players, `≤ ${mostPlayers}`);
  checkCount('sampledCoalitions.pairs', pairs, 1);
  const stream = new RandomStreams(seed, 0).stream('analysis.shapley.orders');
  const all = 2 ** players - 1;
  const each = Array.from({ length: players }, (_, player) => 1 << player);
  const masks = new Set([0, all, ...each, ...each.map((bit) => all ^ bit)]);
  const orders: number[][] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const order = Array.from({ length: players }, (_, player) => player);
    // Fisher and Yates.
    for (let left = players; left > 1; left--) {
      const drawn = Math.floor(left * stream.uniform(pair, players - left));
      [order[left - 1], order[drawn]] = [order[drawn]!, order[left - 1]!];
    }
    for (const one of [order, order.toReversed()]) {
      orders.push(one);
      for (const mask of beginnings(one)) masks.add(mask);
    }
  }
  return { players, masks: [...masks], orders };
}

/** The sets of those who have joined: nobody, the first, the first two, … all. */
export function beginnings(order: readonly number[]): number[] {
  let mask = 0;
  return [0, ...order.map((player) => (mask |= 1 << player))];
}
