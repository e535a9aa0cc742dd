import { constrainedDominates, type RankedCandidate } from './rankedCandidate.ts';

/** Places of the candidates by front, the non-dominated first, each front in ascending order of places: the fast non-dominated sort of Deb et al. 2002. */
export function nonDominatedSort(candidates: readonly RankedCandidate[]): number[][] {
  const beats: number[][] = candidates.map(() => []);
  const beatenBy = new Int32Array(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    for (let j = 0; j < i; j++) {
      const [winner, loser] = constrainedDominates(candidates[i]!, candidates[j]!)
        ? [i, j]
        : constrainedDominates(candidates[j]!, candidates[i]!)
          ? [j, i]
          : [-1, -1];
      if (winner < 0) continue;
      beats[winner]!.push(loser);
      beatenBy[loser]! += 1;
    }
  }
  const fronts: number[][] = [];
  let front = Array.from(candidates.keys()).filter((at) => beatenBy[at] === 0);
  while (front.length > 0) {
    fronts.push(front);
    const next = new Set<number>();
    for (const winner of front) {
      for (const loser of beats[winner]!) {
        beatenBy[loser]! -= 1;
        if (beatenBy[loser] === 0) next.add(loser);
      }
    }
    front = Array.from(candidates.keys()).filter((at) => next.has(at));
  }
  return fronts;
}
