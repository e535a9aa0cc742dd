import { ascendingBy } from '../../engine/order.ts';
import { crowdingDistance } from './crowdingDistance.ts';
import { nonDominatedSort } from './nonDominatedSort.ts';
import type { RankedCandidate } from './rankedCandidate.ts';

/** Where each candidate stands by front, then by crowding distance, the lonelier first, as Deb et al. (2002) compare them; 0 is the best. Candidates that are alike in both share a place. */
export function rankOrder(candidates: readonly RankedCandidate[]): Int32Array {
  const places = new Int32Array(candidates.length);
  let place = 0;
  for (const front of nonDominatedSort(candidates)) {
    // Candidates without objectives have no neighbours.
    const hasScores = front.every((at) => candidates[at]!.scores.length > 0);
    const distances = hasScores ? crowdingDistance(front.map((at) => candidates[at]!.scores)) : undefined;
    const order = ascendingBy(front.keys(), (i) => -(distances?.[i] ?? 0));
    for (const [at, i] of order.entries()) {
      const before = order[at - 1];
      const isTied = before !== undefined && (distances?.[before] ?? 0) === (distances?.[i] ?? 0);
      places[front[i]!] = isTied ? places[front[before]!]! : place + at;
    }
    place += front.length;
  }
  return places;
}
