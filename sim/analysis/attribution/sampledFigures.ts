import { moments } from '../moments.ts';
import { beginnings } from './coalitions.ts';
import { addGain, endFigures, type Figures, type Game } from './figures.ts';

/**
 * Estimated Shapley values of every world: a player's gain averaged over orders of joining (Castro, Gómez & Tejada 2009, doi:10.1016/j.cor.2008.04.004). Neighbouring orders are a pair,
 * each the other's reverse; pairs are independent of each other.
 */
export function sampledFigures(game: Game, orders: readonly (readonly number[])[]): Figures {
  const { players, worlds } = game;
  const columns = () => Array.from({ length: players }, () => new Float64Array(worlds));
  const values = columns();
  const byPair = Array.from({ length: players }, () => new Float64Array(orders.length / 2));
  for (let pair = 0; pair < orders.length / 2; pair++) {
    const gains = columns();
    for (const order of [orders[2 * pair]!, orders[2 * pair + 1]!]) {
      const masks = beginnings(order);
      for (const [step, player] of order.entries()) addGain(gains[player]!, game, masks[step]!, 1 << player, 0.5);
    }
    for (let player = 0; player < players; player++) {
      byPair[player]![pair] = moments(gains[player]!).mean;
      for (let world = 0; world < worlds; world++) values[player]![world]! += gains[player]![world]!;
    }
  }
  return {
    values: values.map((sums) => sums.map((sum) => (2 * sum) / orders.length)),
    byPair,
    interactions: [],
    ...endFigures(game),
  };
}
