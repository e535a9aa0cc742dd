import { describe, expect, it } from 'vitest';
import { expectedValues } from '../../../sim/analysis/decision/expectedValues.ts';
import { sweepPolicyColumns } from '../../../sim/analysis/decision/sweepPolicyColumns.ts';
import { rowStatus } from '../../../sim/experiment/policyRuns.ts';
import { refusedStatus, type SweepRuns } from '../../../sim/experiment/sweep.ts';
import { thrownFaults } from './faults.ts';

/** Two points, two policies, two worlds; the last run of the second policy is refused. */
const runs: SweepRuns = {
  ...{ model: 'm', seed: 1, replicates: 2, policies: ['a', 'b'], points: 2, events: 0, refused: [], failed: [] },
  status: new Uint8Array(8).fill(rowStatus.ok).fill(refusedStatus, 7),
  outcomes: { x: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8) },
};

describe('Columns of a sweep by policy', () => {
  it('hold the runs of each point one after another, NaN where a run is not ok', () => {
    expect(sweepPolicyColumns(runs, 'x')).toEqual({
      a: Float64Array.of(1, 2, 5, 6),
      b: Float64Array.of(3, 4, 7, Number.NaN),
    });
    expect(expectedValues(sweepPolicyColumns(runs, 'x'), { replicates: 2 })).toMatchObject({
      n: 1,
      nUndefined: 1,
      policies: [{ mean: { value: 1.5 } }, { difference: { value: 2 } }],
    });
  });

  it('are all undefined before any run is ok, and refuse an outcome that is not there', () => {
    expect(sweepPolicyColumns({ ...runs, outcomes: {} }, 'x').a!.every(Number.isNaN)).toBe(true);
    expect(thrownFaults(() => sweepPolicyColumns(runs, 'y'))).toMatchObject([
      { code: 'unknownOutcome', value: 'y', expected: 'x' },
    ]);
  });
});

describe('Expected values', () => {
  it('are paired with the reference that is named', () => {
    const columns = { before: [1, 2, 4], after: [2, 4, 6] };
    const [before, after] = expectedValues(columns, { reference: 'after' }).policies;
    expect(before!.difference).toEqual({
      value: expect.closeTo(-5 / 3, 12),
      lo: expect.closeTo(-3.1009, 4),
      hi: expect.closeTo(-0.2324, 4),
    });
    expect(after!.difference).toEqual({ value: 0, lo: 0, hi: 0 });
    expect(thrownFaults(() => expectedValues(columns, { reference: 'x' }))).toMatchObject([
      { path: 'expectedValues.reference', value: 'x' },
    ]);
  });
});
