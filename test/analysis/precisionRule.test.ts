import { describe, expect, it } from 'vitest';
import { meanInterval } from '../../sim/analysis/interval.ts';
import { precisionRule, relativeHalfWidth } from '../../sim/analysis/precisionRule.ts';
import { runComparison } from '../../sim/experiment/comparison.ts';
import { localPool } from '../support/localWorker.ts';

const parameters = { days: 2, perDay: 5, shift: 0 };
const base = {
  model: 'dailyDraws',
  policies: [
    { id: 'reactive', parameters },
    { id: 'preventive', parameters: { ...parameters, shift: 0.5 } },
  ],
  seed: 3,
  log: 'none' as const,
};
const run = (precision: Parameters<typeof precisionRule>[0]) =>
  runComparison({ ...base, precision: precisionRule(precision) }, localPool(), { now: () => 0 });

describe('precisionRule', () => {
  it('stops at the first batch after which every interval is narrow enough, and no earlier', async () => {
    const result = await run({ relative: 0.05, outcomes: ['mean'] });
    expect(result.stop).toBe('precisionReached');
    expect(result.precision?.widest).toMatchObject({ policy: 'reactive', outcome: 'mean' });
    const widthAfter = (n: number) =>
      Math.max(
        ...result.policies.map((policy) => relativeHalfWidth(meanInterval(policy.outcomes.mean!.subarray(0, n)))),
      );
    expect(result.replicates % 10).toBe(0);
    expect(result.replicates).toBeGreaterThan(20);
    expect(widthAfter(result.replicates)).toBeLessThanOrEqual(0.05);
    expect(result.precision?.widest?.relative).toBe(widthAfter(result.replicates));
    for (let n = 10; n < result.replicates; n += 10) expect(widthAfter(n)).toBeGreaterThan(0.05);
  });

  it('says how wide the widest still is when the most replicates are used up', async () => {
    const result = await run({ relative: 0.001, outcomes: ['mean'], batch: 5, maxReplicates: 15 });
    expect(result).toMatchObject({ stop: 'maxReplicates', replicates: 15, precision: { reached: false } });
    expect(result.precision?.widest?.relative).toBeGreaterThan(0.001);
  });

  it('looks at the named outcomes only, at all if none is named', async () => {
    const named = await run({ relative: 0.001, outcomes: ['shift'] });
    expect(named).toMatchObject({ stop: 'precisionReached', replicates: 10 });
    const all = await run({ relative: 0.001, maxReplicates: 20 });
    expect(all).toMatchObject({
      stop: 'maxReplicates',
      replicates: 20,
      precision: { widest: { outcome: 'evenOnly' } },
    });
  });

  it('is not reached by a policy of which every run failed', async () => {
    const failing = { ...parameters, mishap: 'throw', replicates: [...Array(30).keys()] };
    const policies = [base.policies[0]!, { id: 'failing', parameters: failing }];
    const precision = precisionRule({ relative: 0.5, outcomes: ['mean'], maxReplicates: 20 });
    const result = await runComparison({ ...base, policies, precision }, localPool(), { now: () => 0 });
    expect(result).toMatchObject({
      stop: 'maxReplicates',
      precision: { reached: false, widest: { policy: 'failing', relative: Number.POSITIVE_INFINITY } },
    });
  });

  it('refuses an outcome that no run has, naming those there are', async () => {
    await expect(run({ relative: 0.1, outcomes: ['mean', 'latentHarm'] })).rejects.toThrow(
      'precision.outcomes: unknownOutcome, got latentHarm; expected evenOnly, mean, shift',
    );
  });

  it.each([0, 1, -0.1, Number.NaN])('refuses a precision of %s', (relative) => {
    expect(() => precisionRule({ relative })).toThrow(`precision: invalidPrecision, got ${relative}; expected (0, 1)`);
  });
});

describe('relativeHalfWidth', () => {
  it('is 0 for a point, even at 0, and infinite where it cannot be given', () => {
    const width = (values: number[]) => relativeHalfWidth(meanInterval(values));
    expect(width([0, 0, 0])).toBe(0);
    expect(width([5, 5])).toBe(0);
    expect(width([-1, 1])).toBe(Number.POSITIVE_INFINITY);
    expect(width([3])).toBe(Number.POSITIVE_INFINITY);
    expect(width([-1, -2, -3])).toBeCloseTo(2.4841 / 2, 4);
  });
});
