import { FaultError } from '../../engine/fault.ts';
import { rowStatus } from '../../experiment/policyRuns.ts';
import type { SweepRuns } from '../../experiment/sweep.ts';
import type { Response } from './sensitivity.ts';

/**
 * One outcome of one policy at every point, or its difference from `against` in the same worlds. `values` are means over the worlds: NaN where a single one is undefined, refused or
 * failed, because a mean over other worlds than at the neighbouring points would not be the same response. `worlds` has the values they are means of, NaN alike by world.
 * Before any run is ok no outcome is known, and all values are NaN. Throws `unknownOutcome`, `unknownPolicy` and `unknownReference` with what there is.
 *
 *     responseOf(runs, { outcome: 'settledShare', policy: 'frontLoaded', against: 'status-quo' }).values.length // runs.points
 */
export function responseOf(
  runs: SweepRuns,
  { outcome, policy, against }: { readonly outcome: string; readonly policy: string; readonly against: string | null },
): Response {
  const column = runs.outcomes[outcome];
  const known = Object.keys(runs.outcomes);
  if (column === undefined && known.length > 0) {
    throw new FaultError({ code: 'unknownOutcome', path: 'outcome', value: outcome, expected: known.join(', ') });
  }
  const indexOf = (id: string, code: string, path: string) => {
    const index = runs.policies.indexOf(id);
    if (index === -1) throw new FaultError({ code, path, value: id, expected: runs.policies.join(', ') });
    return index;
  };
  const ofPolicy = indexOf(policy, 'unknownPolicy', 'policy');
  const ofReference = against === null ? undefined : indexOf(against, 'unknownReference', 'against');
  const valueAt = (point: number, index: number, world: number) => {
    const place = (point * runs.policies.length + index) * runs.replicates + world;
    return runs.status[place] === rowStatus.ok && column !== undefined ? column[place]! : Number.NaN;
  };
  const worlds = Array.from({ length: runs.replicates }, (_, world) =>
    Float64Array.from({ length: runs.points }, (_, point) => {
      const value = valueAt(point, ofPolicy, world);
      return ofReference === undefined ? value : value - valueAt(point, ofReference, world);
    }),
  );
  return { values: meansOf(worlds, runs.points), worlds };
}

/** By point. Deviations are taken from the first world, so that equal values have exactly that mean. */
function meansOf(worlds: readonly Float64Array[], points: number): Float64Array {
  return Float64Array.from({ length: points }, (_, point) => {
    const first = worlds[0]![point]!;
    let sum = 0;
    for (const world of worlds) sum += world[point]! - first;
    return first + sum / worlds.length;
  });
}
