import { bestPlaces, regretTable } from './regretTable.ts';
import { worstFirst } from './tailFigures.ts';

/** Regrets as one part of the runs judges them, in the order in which another part ranks the worlds; by policy. */
export interface RegretFold {
  readonly regrets: readonly Float64Array[];
  readonly orders: readonly Int32Array[];
}

/** All runs choose the best policy of each world and the worst worlds, and tell the regrets as well. */
export function plainFold(scores: readonly Float64Array[]): RegretFold {
  const regrets = regretTable(scores);
  return { regrets, orders: regrets.map(worstFirst) };
}

/** Each run in turn is the judge of what all the others chose. `runs` are scores by policy, world after world; none with one run a world. */
export function crossedFolds(runs: readonly Float64Array[], replicates: number): RegretFold[] {
  if (replicates < 2) return [];
  return Array.from({ length: replicates }, (_, judge) => {
    const own = runs.map((column) => column.filter((_, at) => at % replicates === judge));
    const others = runs.map((column, policy) =>
      own[policy]!.map((score, world) => {
        let sum = -score;
        for (let run = 0; run < replicates; run++) sum += column[world * replicates + run]!;
        return sum / (replicates - 1);
      }),
    );
    const best = bestPlaces(others);
    return {
      regrets: own.map((column) => column.map((score, world) => own[best[world]!]![world]! - score)),
      orders: regretTable(others).map(worstFirst),
    };
  });
}
