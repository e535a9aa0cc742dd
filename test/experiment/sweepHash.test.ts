import { describe, expect, it } from 'vitest';
import { rowStatus } from '../../sim/experiment/policyRuns.ts';
import { refusedStatus, type SweepRuns } from '../../sim/experiment/sweep.ts';
import { SweepDigest, sweepHash } from '../../sim/experiment/sweepHash.ts';

const fault = { code: 'overdrawn', path: 'levers.audit', value: 3 };
/** One point of two policies in two worlds: ok, failed, refused twice. */
const runs: SweepRuns = {
  model: 'm',
  seed: 1,
  replicates: 2,
  policies: ['a', 'b'],
  points: 1,
  status: Uint8Array.of(rowStatus.ok, rowStatus.failed, refusedStatus, refusedStatus),
  outcomes: { cost: Float64Array.of(2, Number.NaN, Number.NaN, Number.NaN) },
  events: 7,
  refused: [{ point: 0, policy: 'b', fault }],
  failed: [{ point: 0, policy: 'a', replicate: 1, fault }],
};
const nothing = new Float64Array(4).fill(Number.NaN);

describe('sweepHash', () => {
  it('is that of a digest of its rows', () => {
    const digest = new SweepDigest(runs);
    digest.addOk(['cost'], () => 2);
    digest.addEnd(rowStatus.failed, fault);
    for (let world = 0; world < 2; world++) digest.addEnd(refusedStatus, fault);
    expect(digest.hex(1, 7)).toBe(sweepHash(runs));
    expect(digest.hex(1, 7)).toBe(sweepHash(runs));
  });

  it('counts an outcome that is NaN and one that is not there alike, in any order of names', () => {
    const { cost } = runs.outcomes as { cost: Float64Array };
    expect(sweepHash({ ...runs, outcomes: { cost, reach: nothing } })).toBe(sweepHash(runs));
    const reach = Float64Array.of(5, ...nothing.slice(1));
    expect(sweepHash({ ...runs, outcomes: { reach, cost } })).toBe(sweepHash({ ...runs, outcomes: { cost, reach } }));
  });

  it('changes with a value, the name of an outcome, a status, events, the code and the path of a fault', () => {
    const { cost } = runs.outcomes as { cost: Float64Array };
    const others: Partial<SweepRuns>[] = [
      {},
      { outcomes: { cost: Float64Array.of(2.5, ...nothing.slice(1)) } },
      { outcomes: { reach: cost } },
      { outcomes: {} },
      { outcomes: { cost, reach: Float64Array.of(0, ...nothing.slice(1)) } },
      { status: Uint8Array.of(rowStatus.failed, rowStatus.ok, refusedStatus, refusedStatus) },
      { events: 8 },
      { refused: [{ point: 0, policy: 'b', fault: { ...fault, code: 'other' } }] },
      { failed: [{ ...runs.failed[0]!, fault: { ...fault, path: 'levers' } }] },
      { policies: ['a', 'c'], refused: [{ point: 0, policy: 'c', fault }] },
      { seed: 2 },
    ];
    const hashes = new Set(others.map((other) => sweepHash({ ...runs, ...other })));
    expect(hashes.size).toBe(others.length);
  });

  it('does not change with the value a fault saw, which may be of the machine', () => {
    expect(sweepHash({ ...runs, refused: [{ point: 0, policy: 'b', fault: { ...fault, value: 4 } }] })).toBe(
      sweepHash(runs),
    );
  });
});
