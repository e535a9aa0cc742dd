import { type PolicyColumns, policyEntries } from '../estimates/policyEntries.ts';
import { effectiveSize } from './effectiveSize.ts';
import { checkWorlds, type WorldOptions } from './worldOptions.ts';

/** Policies in the drawn worlds in which every one of them is defined in every run. */
export interface DrawnWorlds {
  readonly ids: readonly string[];
  /** By policy: its runs, world after world. */
  readonly runs: readonly Float64Array[];
  /** By policy: mean over the runs of each world. */
  readonly means: readonly Float64Array[];
  readonly replicates: number;
  /** Worlds given. */
  readonly given: number;
  /** Place of each world among those given. */
  readonly kept: Int32Array;
  /** Of each world, adding up to 1; empty where nothing has weight. */
  readonly weights: Float64Array;
  /** Worlds kept, and worlds left out because a run of a policy is NaN in them. */
  readonly n: number;
  readonly nUndefined: number;
  /** How many equally weighted worlds tell as much (Kish 1965, Survey Sampling, §11.7); `n` where weights are equal. */
  readonly effective: number;
  readonly isWeighted: boolean;
}

/**
 * The worlds that can be compared. A world in which a single run is undefined is left out and counted: a mean over other runs than the other policies' would not be paired. Worlds of
 * weight 0 are left out too and count nowhere. `name` and `argument` are the caller's. Throws `estimateInput`, `unpairedLengths`.
 */
export function drawnWorlds(
  name: string,
  columns: PolicyColumns,
  options: WorldOptions,
  argument = 'columns',
): DrawnWorlds {
  const entries = policyEntries(columns, `${name}.${argument}`);
  const { replicates = 1, weights } = options;
  const worlds = checkWorlds(name, entries[0]![1].length, options);
  const counted = Array.from({ length: worlds }, (_, world) => world).filter((world) => weights?.[world] !== 0);
  const isDefined = (world: number) =>
    entries.every(([, column]) => {
      for (let at = world * replicates; at < (world + 1) * replicates; at++) if (Number.isNaN(column[at])) return false;
      return true;
    });
  const kept = Int32Array.from(counted.filter(isDefined));
  const own = Float64Array.from(kept, (world) => weights?.[world] ?? 1);
  const total = own.reduce((sum, weight) => sum + weight, 0);
  const runs = entries.map(([, column]) =>
    Float64Array.from({ length: kept.length * replicates }, (_, at) => {
      const [place, run] = [Math.floor(at / replicates), at % replicates];
      return column[kept[place]! * replicates + run]!;
    }),
  );
  return {
    ids: entries.map(([id]) => id),
    runs,
    means: runs.map((column) => worldMeans(column, replicates)),
    replicates,
    given: worlds,
    kept,
    weights: own.map((weight) => weight / total),
    n: kept.length,
    nUndefined: counted.length - kept.length,
    effective: effectiveSize(own),
    isWeighted: weights !== undefined,
  };
}

/** Mean of each `replicates` values in turn; NaN where one is. Deviations are taken from the first, so that equal values have exactly that mean. */
export function worldMeans(runs: ArrayLike<number>, replicates: number): Float64Array {
  return Float64Array.from({ length: runs.length / replicates }, (_, world) => {
    const first = runs[world * replicates]!;
    let sum = 0;
    for (let run = 1; run < replicates; run++) sum += runs[world * replicates + run]! - first;
    return first + sum / replicates;
  });
}
