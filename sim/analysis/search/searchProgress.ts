import type { SearchProgress, SearchState } from './search.ts';

/** How far a search is, and whether it is over; read from its state alone, so that a stored search with other `settings` goes on. */
export function searchProgress(state: SearchState): SearchProgress {
  const { settings, hypervolumes, pending, seen } = state;
  const left = pending.filter(({ outcome }) => outcome === null).length;
  const hypervolume = hypervolumes.at(-1) ?? 0;
  const earlier = settings.patience > 0 ? hypervolumes.at(-1 - settings.patience) : undefined;
  const gain = earlier !== undefined && earlier > 0 ? (hypervolume - earlier) / hypervolume : Number.NaN;
  const isOver = hypervolumes.length >= settings.generations;
  return {
    generations: hypervolumes.length,
    generationsPlanned: settings.generations,
    evaluations: seen.length - left,
    pending: left,
    feasible: state.feasible,
    front: state.archive.length,
    hypervolume,
    gain,
    stop:
      hypervolumes.length === 0
        ? null
        : isOver
          ? 'generations'
          : gain <= settings.tolerance
            ? 'stagnation'
            : pending.length === 0
              ? 'exhausted'
              : null,
  };
}
