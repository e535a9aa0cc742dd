import { addGain, endFigures, type Figures, type Game } from './figures.ts';

/**
 * Shapley values (Shapley 1953) and Shapley interaction indices of pairs (Grabisch & Roubens 1999, doi:10.1007/s001820050125) of every world, from all sets: a player's gain, and what a second
 * player changes of it, averaged over the sizes of the set they join and over all sets of that size.
 */
export function exactFigures(game: Game): Figures {
  const { players, worlds } = game;
  const all = 2 ** players - 1;
  const sizes = new Uint8Array(all + 1);
  for (let mask = 1; mask <= all; mask++) sizes[mask] = sizes[mask >> 1]! + (mask & 1);
  const weights = joiningWeights(players);
  const values = Array.from({ length: players }, (_, player) => {
    const sums = new Float64Array(worlds);
    const bit = 1 << player;
    for (let mask = 0; mask <= all; mask++) {
      if ((mask & bit) === 0) addGain(sums, game, mask, bit, weights[sizes[mask]!]!);
    }
    return sums;
  });
  const pairWeights = joiningWeights(players - 1);
  const interactions: { i: number; j: number; worlds: Float64Array }[] = [];
  for (let i = 0; i < players; i++) {
    for (let j = i + 1; j < players; j++) {
      const sums = new Float64Array(worlds);
      const both = (1 << i) | (1 << j);
      for (let mask = 0; mask <= all; mask++) {
        if ((mask & both) !== 0) continue;
        const weight = pairWeights[sizes[mask]!]!;
        addGain(sums, game, mask | (1 << j), 1 << i, weight);
        addGain(sums, game, mask, 1 << i, -weight);
      }
      interactions.push({ i, j, worlds: sums });
    }
  }
  return { values, interactions, ...endFigures(game) };
}

/** By size of the set joined, of 0 to `players` − 1 others: 1 / (players · C(players − 1, size)). */
function joiningWeights(players: number): number[] {
  const weights: number[] = [];
  let sets = 1;
  for (let size = 0; size < players; size++) {
    weights.push(1 / (players * sets));
    sets = (sets * (players - 1 - size)) / (size + 1);
  }
  return weights;
}
