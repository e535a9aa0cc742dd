import { FaultError } from '../engine/fault.ts';
import { checkComparisonSpec } from './comparisonSpec.ts';
import type { SweepSpec } from './sweep.ts';

/** Runs that a sweep may have: outcomes of as many still fit into memory. */
export const mostRuns = 2_000_000;

/** Throws one `FaultError`: the faults of `checkComparisonSpec`, and `invalidSweep` for no points or more than `mostRuns` runs. */
export function checkSweepSpec({ model, seed, replicates, policies, points }: SweepSpec): void {
  checkComparisonSpec({
    model,
    seed,
    replicates,
    policies: policies.map((id) => ({ id, parameters: null })),
    log: 'none',
  });
  if (!(Number.isInteger(points) && points >= 1)) {
    throw new FaultError({ code: 'invalidSweep', path: 'points', value: points, expected: 'integer ≥ 1' });
  }
  const runs = points * policies.length * replicates;
  if (!(runs <= mostRuns)) {
    const value = `${points} × ${policies.length} × ${replicates} = ${runs}`;
    throw new FaultError({ code: 'invalidSweep', path: 'points', value, expected: `≤ ${mostRuns}` });
  }
}
