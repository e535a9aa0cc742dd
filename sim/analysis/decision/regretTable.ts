/** Scores (more is better) by policy, then world: how much each falls short of the best one there, ≥ 0. */
export function regretTable(scores: readonly Float64Array[]): Float64Array[] {
  const best = bestScores(scores);
  return scores.map((column) => column.map((score, world) => best[world]! - score));
}

function bestScores(scores: readonly Float64Array[]): Float64Array {
  return scores[0]!.map((_, world) => {
    let best = Number.NEGATIVE_INFINITY;
    for (const column of scores) if (column[world]! > best) best = column[world]!;
    return best;
  });
}

/** By world: place of the policy with the highest score, the first of equal ones. */
export function bestPlaces(scores: readonly Float64Array[]): Int32Array {
  return Int32Array.from(scores[0]!, (_, world) => {
    let place = 0;
    for (let i = 1; i < scores.length; i++) if (scores[i]![world]! > scores[place]![world]!) place = i;
    return place;
  });
}
