import { candidateDigest } from './candidateDigest.ts';
import { hypervolumeBelow } from './hypervolumeBelow.ts';
import { nextArchive } from './nextArchive.ts';
import { offspring } from './offspring.ts';
import { rankedCandidate, scoresOf } from './rankedCandidate.ts';
import type { EvaluatedCandidate, SearchState } from './search.ts';
import { survivors } from './survivors.ts';
import { worstOf } from './worstOf.ts';

/** A state of which every candidate was told, one generation on: a function of the state alone, whatever the order of the tells. */
export function nextGeneration(state: SearchState): SearchState {
  const { objectives, settings } = state;
  const told = state.pending.map(({ id, values, outcome }): EvaluatedCandidate => ({ id, values, ...outcome! }));
  const parents = survivors([...state.parents, ...told], objectives, settings.population);
  const archive = nextArchive(state.archive, told, objectives, settings.archive);
  const reference = state.reference ?? worstOf(parents, objectives, settings.population);
  const generation = state.generation + 1;
  const bred = offspring({ ...state, parents, generation }, new Set(state.seen));
  return {
    ...state,
    generation,
    parents,
    pending: bred.map((values, i) => ({ id: state.seen.length + i, values, outcome: null })),
    archive,
    seen: [...state.seen, ...bred.map(candidateDigest)],
    feasible: state.feasible + told.filter(({ violation }) => violation === 0).length,
    reference,
    hypervolumes: [...state.hypervolumes, volumeOf(archive, reference, state)],
  };
}

function volumeOf(
  archive: readonly EvaluatedCandidate[],
  reference: readonly number[] | null,
  { objectives }: SearchState,
): number {
  if (reference === null) return 0;
  const points = archive.map((candidate) => rankedCandidate(objectives, candidate).scores);
  return hypervolumeBelow(points, scoresOf(objectives, reference));
}
