import { ascendingBy } from '../../engine/order.ts';
import { rankedCandidate } from './rankedCandidate.ts';
import { rankOrder } from './rankOrder.ts';
import type { EvaluatedCandidate, SearchObjective } from './search.ts';

/** The `size` best of the candidates by front and crowding distance, the earlier of two alike, in the order of their ids. */
export function survivors(
  candidates: readonly EvaluatedCandidate[],
  objectives: readonly SearchObjective[],
  size: number,
): EvaluatedCandidate[] {
  const places = rankOrder(candidates.map((candidate) => rankedCandidate(objectives, candidate)));
  const best = ascendingBy(candidates.keys(), (at) => places[at]!).slice(0, size);
  return ascendingBy(
    best.map((at) => candidates[at]!),
    ({ id }) => id,
  );
}
