import { RandomStreams } from '../../sim/engine/random/streams.ts';

/** The worlds (seed, 0) … (seed, replicates − 1). */
export interface WorldSet {
  readonly seed: number;
  readonly replicates: number;
}

/**
 * Which worlds a search is done in, and which its menu is told in. The search has those of the seed that was asked for, the same for every candidate; the menu has those of another seed, drawn from it, so that none had a part in
 * choosing what is on it. Candidates that are to be compared with other policies are run with these in the telling worlds.
 */
export function searchWorlds(
  seed: number,
  replicates: { readonly search: number; readonly telling: number },
): { readonly search: WorldSet; readonly telling: WorldSet } {
  const drawn = Math.floor(new RandomStreams(seed, 0).stream('search.telling').uniform(0, 0) * Number.MAX_SAFE_INTEGER);
  return {
    search: { seed, replicates: replicates.search },
    telling: { seed: drawn === seed ? drawn + 1 : drawn, replicates: replicates.telling },
  };
}
