/** A game known for sets of players, world by world: `at(mask)` has a value a world. */
export interface Game {
  readonly players: number;
  readonly worlds: number;
  at(mask: number): Float64Array;
}

/** Figures of a game that are means over worlds, by world. */
export interface Figures {
  /** By player. */
  readonly values: readonly Float64Array[];
  /** What a player brings who comes first, and who comes last. */
  readonly first: readonly Float64Array[];
  readonly last: readonly Float64Array[];
  /** Pairs i < j; empty where they cannot be told. */
  readonly interactions: readonly { readonly i: number; readonly j: number; readonly worlds: Float64Array }[];
  /** What all bring beyond the sum of what each brings first. */
  readonly together: Float64Array;
  /** By player, what a pair of orders gives on average over the worlds; absent where all sets are known. */
  readonly byPair?: readonly Float64Array[];
}

/** Adds `weight` times what joining `mask` adds to the worlds' sums. */
export function addGain(sums: Float64Array, game: Game, mask: number, bit: number, weight: number): void {
  const [before, after] = [game.at(mask), game.at(mask | bit)];
  for (let world = 0; world < sums.length; world++) sums[world]! += weight * (after[world]! - before[world]!);
}

/** What the ends of all orders tell, whichever sets lie between. */
export function endFigures(game: Game): Pick<Figures, 'first' | 'last' | 'together'> {
  const { players, worlds } = game;
  const all = 2 ** players - 1;
  const gains = (maskOf: (bit: number) => number) =>
    Array.from({ length: players }, (_, player) => {
      const sums = new Float64Array(worlds);
      addGain(sums, game, maskOf(1 << player), 1 << player, 1);
      return sums;
    });
  const first = gains(() => 0);
  const last = gains((bit) => all ^ bit);
  const [nobody, everybody] = [game.at(0), game.at(all)];
  const together = Float64Array.from({ length: worlds }, (_, world) =>
    first.reduce((rest, gain) => rest - gain[world]!, everybody[world]! - nobody[world]!),
  );
  return { first, last, together };
}
