import { FaultError } from '../../engine/fault.ts';
import { rowStatus } from '../../experiment/policyRuns.ts';
import type { SweepRuns } from '../../experiment/sweep.ts';

/**
 * One outcome of a sweep by policy, a drawn world being a point with its runs, as the functions on drawn worlds take it (`replicates`: those of the sweep). NaN where a run is refused, failed or its outcome undefined; all NaN before any run is ok.
 * Throws `unknownOutcome`.
 */
export function sweepPolicyColumns(runs: SweepRuns, outcome: string): Record<string, Float64Array> {
  const column = runs.outcomes[outcome];
  const known = Object.keys(runs.outcomes);
  if (column === undefined && known.length > 0) {
    throw new FaultError({ code: 'unknownOutcome', path: 'outcome', value: outcome, expected: known.join(', ') });
  }
  const { policies, replicates, points, status } = runs;
  const entries = policies.map((id, policy): [string, Float64Array] => [
    id,
    Float64Array.from({ length: points * replicates }, (_, at) => {
      const place = (Math.floor(at / replicates) * policies.length + policy) * replicates + (at % replicates);
      return status[place] === rowStatus.ok && column !== undefined ? column[place]! : Number.NaN;
    }),
  ]);
  return Object.fromEntries(entries);
}
