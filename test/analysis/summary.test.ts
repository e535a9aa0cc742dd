import { describe, expect, it } from 'vitest';
import { meanInterval } from '../../sim/analysis/interval.ts';
import { type OutcomeSpec, summariseComparison } from '../../sim/analysis/summary.ts';
import { runComparison } from '../../sim/experiment/comparison.ts';
import { comparisonHash } from '../../sim/experiment/comparisonHash.ts';
import { localPool } from '../support/localWorker.ts';

const parameters = { days: 2, perDay: 5, shift: 0 };
const failing = { ...parameters, shift: 0.25, mishap: 'throw', replicates: [2, 4] };
const policies = [
  { id: 'preventive', parameters: failing },
  { id: 'reactive', parameters },
  { id: 'twin', parameters },
];
const outcomes: OutcomeSpec[] = [
  { key: 'mean', unit: 'share', better: 'lower' },
  { key: 'evenOnly', unit: 'days', better: 'neither' },
];
const run = (replicates: number) =>
  runComparison({ model: 'dailyDraws', policies, seed: 9, replicates, log: 'none' }, localPool(), { now: () => 0 });

describe('summariseComparison', () => {
  it('gives every policy its means in the order of the spec, with n and unit', async () => {
    const result = await run(8);
    const summary = summariseComparison(result, { reference: 'reactive', outcomes });
    expect(summary).toMatchObject({ seed: 9, replicates: 8, hash: comparisonHash(result) });
    expect(summary.policies.map(({ id }) => id)).toEqual(['preventive', 'reactive', 'twin']);
    const { mean, lo, hi } = meanInterval(result.policies[1]!.outcomes.mean!);
    expect(summary.policies[1]!.outcomes).toMatchObject({
      mean: { mean, lo, hi, n: 8, nUndefined: 0, unit: 'share' },
      evenOnly: { n: 4, nUndefined: 4, unit: 'days' },
    });
  });

  it('counts failed replicates as failed, not as undefined, and leaves them out on both sides of a contrast', async () => {
    const summary = summariseComparison(await run(8), { reference: 'reactive', outcomes });
    expect(summary.policies[0]!.outcomes.mean).toMatchObject({ n: 6, nUndefined: 0 });
    expect(summary.failed.map(({ policy, replicate }) => [policy, replicate])).toEqual([
      ['preventive', 2],
      ['preventive', 4],
    ]);
    const [mean, evenOnly] = summary.contrasts;
    expect(mean).toMatchObject({ policy: 'preventive', reference: 'reactive', outcome: 'mean', n: 6, pBetter: 0 });
    expect(mean!.difference).toBeCloseTo(0.25, 12);
    expect(evenOnly).toMatchObject({ outcome: 'evenOnly', n: 2, pBetter: null });
  });

  it('gives a policy equal to the reference a difference and interval of exactly 0', async () => {
    const { contrasts } = summariseComparison(await run(8), { reference: 'reactive', outcomes });
    expect(contrasts[2]).toEqual({
      policy: 'twin',
      reference: 'reactive',
      outcome: 'mean',
      difference: 0,
      lo: 0,
      hi: 0,
      n: 8,
      pBetter: 0.5,
      varianceRatio: null,
    });
  });

  it('survives JSON: undefined and infinite numbers are null', async () => {
    const summary = summariseComparison(await run(1), { reference: 'reactive', outcomes });
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(summary.policies[0]!.outcomes.mean).toMatchObject({ lo: null, hi: null, n: 1 });
  });

  it('gives an outcome that no run has as undefined everywhere', async () => {
    const unknown: OutcomeSpec[] = [{ key: 'latentHarm', unit: 'cases', better: 'lower' }];
    const summary = summariseComparison(await run(3), { reference: 'reactive', outcomes: unknown });
    expect(summary.policies[1]!.outcomes.latentHarm).toMatchObject({ mean: null, n: 0, nUndefined: 3 });
    expect(summary.contrasts[0]).toMatchObject({ difference: null, n: 0 });
  });

  it('refuses a reference that is no policy, naming those there are', async () => {
    const result = await run(1);
    expect(() => summariseComparison(result, { reference: 'reactiv', outcomes })).toThrow(
      'reference: unknownReference, got reactiv; expected preventive, reactive, twin',
    );
  });
});
