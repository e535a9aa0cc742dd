import { describe, expect, it } from 'vitest';
import { type ComparisonResult, type ComparisonSoFar, runComparison } from '../../sim/experiment/comparison.ts';
import { comparisonHash } from '../../sim/experiment/comparisonHash.ts';
import type { ComparisonProgress } from '../../sim/experiment/comparisonProgress.ts';
import type { ComparisonSpec, StoppingCheck } from '../../sim/experiment/comparisonSpec.ts';
import { rowStatus } from '../../sim/experiment/policyRuns.ts';
import type { WorkerPool } from '../../sim/experiment/pool.ts';
import type { RunRequest } from '../../sim/experiment/run.ts';
import { localPool } from '../support/localWorker.ts';
import type { DailyDrawsParameters } from '../support/testModels.ts';

const parameters: DailyDrawsParameters = { days: 4, perDay: 5, shift: 0 };
const policies = [
  { id: 'reactive', parameters },
  { id: 'preventive', parameters: { ...parameters, shift: 0.25 } },
  { id: 'twin', parameters: { ...parameters } },
];
const base = { model: 'dailyDraws', policies, seed: 5, log: 'none' as const };
const fixed = (replicates: number, rest: Partial<ComparisonSpec> = {}): ComparisonSpec => ({
  ...base,
  replicates,
  ...rest,
});

/** A clock that gains one second at every look. */
function clock() {
  let now = 5000;
  return {
    now() {
      now += 1000;
      return now;
    },
  };
}
const compare = (spec: ComparisonSpec, pool = localPool()) => runComparison(spec, pool, clock());
const codes = (result: ComparisonResult) =>
  result.failed.map(({ policy, replicate, fault }) => [policy, replicate, fault.code]);

/** Keeps the requests in the order in which they are handed out. */
function spied(pool: WorkerPool): { pool: WorkerPool; requests: RunRequest[] } {
  const requests: RunRequest[] = [];
  const run = pool.run.bind(pool);
  pool.run = (request, onProgress) => {
    requests.push(request);
    return run(request, onProgress);
  };
  return { pool, requests };
}

describe('runComparison', () => {
  it('runs every policy of a replicate before the next replicate', async () => {
    const { pool, requests } = spied(localPool());
    await compare(fixed(3), pool);
    expect(requests.map(({ policy, replicate }) => `${policy} ${replicate}`)).toEqual(
      [0, 1, 2].flatMap((r) => policies.map(({ id }) => `${id} ${r}`)),
    );
    expect(new Set(requests.map(({ seed }) => seed))).toEqual(new Set([5]));
  });

  it('gives policies with equal parameters equal columns, and a shifted one the shift in every world', async () => {
    const { policies: runs, replicates, stop } = await compare(fixed(20));
    expect([replicates, stop]).toEqual([20, 'completed']);
    const [reactive, preventive, twin] = runs.map((run) => run.outcomes.mean!);
    expect(reactive).toHaveLength(20);
    expect(new Set(reactive).size).toBe(20);
    expect(twin).toEqual(reactive);
    for (const [r, value] of preventive!.entries()) expect(value - reactive![r]!).toBeCloseTo(0.25, 12);
  });

  it('gives the same runs and hash for one worker, two workers and a rerun', async () => {
    const results = [
      await compare(fixed(20), localPool(1)),
      await compare(fixed(20), localPool(2)),
      await compare(fixed(20), localPool(2)),
    ];
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
    expect(new Set(results.map(comparisonHash)).size).toBe(1);
  });

  it('gives each policy the same runs in any order of policies, and the comparison the same hash', async () => {
    const forth = await compare(fixed(5));
    const back = await compare(fixed(5, { policies: [...policies].reverse() }));
    expect([...back.policies].reverse()).toEqual(forth.policies);
    expect(comparisonHash(back)).toBe(comparisonHash(forth));
  });

  it('changes its hash with the seed, a parameter, the number of replicates and an id', async () => {
    const renamed = policies.map((policy) => ({ ...policy, id: `${policy.id}2` }));
    const moved = policies.map((policy) => ({ ...policy, parameters: { ...parameters, shift: 1e-9 } }));
    const specs = [
      fixed(5),
      fixed(6),
      fixed(5, { seed: 6 }),
      fixed(5, { policies: renamed }),
      fixed(5, { policies: moved }),
    ];
    const hashes = new Set<string>();
    for (const spec of specs) hashes.add(comparisonHash(await compare(spec)));
    expect(hashes.size).toBe(specs.length);
  });

  it('keeps its hash when more is logged or kept', async () => {
    const plain = comparisonHash(await compare(fixed(3)));
    expect(comparisonHash(await compare(fixed(3, { log: 'all', seriesReplicates: 2 })))).toBe(plain);
  });

  it('keeps the log of replicate 0, the curves and profiles asked for, and nothing else of a run but numbers', async () => {
    const { pool, requests } = spied(localPool());
    const { policies: runs } = await compare(fixed(40, { log: 'all', seriesReplicates: 2 }), pool);
    expect(requests.filter(({ log }) => log !== 'none').map(({ replicate }) => replicate)).toEqual([0, 0, 0]);
    for (const run of runs) {
      expect(run.log?.caseId).toEqual(Int32Array.of(20));
      expect([...run.series.keys()]).toEqual([0, 1]);
      expect(run.series.get(0)?.byDay).toHaveLength(4);
      expect([...run.profiles.keys()]).toEqual([0, 1]);
      expect(run.profiles.get(1)?.['draws.total']).toEqual(Float64Array.of(20, 20 * run.outcomes.mean![1]!));
      const { log, series, profiles, ...rest } = run;
      expect(Object.keys(rest)).toEqual(['id', 'status', 'outcomes', 'events']);
      expect(Object.values(run.outcomes).map((column) => column.byteLength)).toEqual([320, 320, 320]);
      expect(run.events).toBe(40 * 20);
    }
    expect((await compare(fixed(2))).policies[0]).not.toHaveProperty('log');
  });

  it('keeps failed replicates as rows with their reason and goes on', async () => {
    const failing = { ...parameters, mishap: 'throw', replicates: [1, 3] };
    const spec = fixed(5, { policies: [policies[0]!, { id: 'failing', parameters: failing }] });
    const result = await compare(spec);
    expect(codes(result)).toEqual([
      ['failing', 1, 'modelError'],
      ['failing', 3, 'modelError'],
    ]);
    expect(result.failed[0]?.fault).toEqual({
      code: 'modelError',
      path: 'dailyDraws/failing/seed 5/replicate 1',
      value: 'RangeError: the ledger does not balance',
    });
    const { ok, failed } = rowStatus;
    expect([...result.policies[1]!.status]).toEqual([ok, failed, ok, failed, ok]);
    expect([...result.policies[1]!.outcomes.mean!].map(Number.isNaN)).toEqual([false, true, false, true, false]);
    expect([...result.policies[0]!.status]).toEqual([ok, ok, ok, ok, ok]);
  });

  it('tells monotone progress with the rate and remaining time of its clock', async () => {
    const told: ComparisonProgress[] = [];
    const long = policies.map(({ id }) => ({ id, parameters: { ...parameters, perDay: 15_000 } }));
    const hooks = { ...clock(), onProgress: (progress: ComparisonProgress) => told.push(progress) };
    await runComparison(fixed(2, { policies: long }), localPool(), hooks);
    const fractions = told.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.some((fraction) => !Number.isInteger(fraction * 6))).toBe(true);
    expect(told.map(({ done }) => done).filter((done, i, all) => done !== all[i - 1])).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const last = told.at(-1)!;
    expect(last).toEqual({
      done: 6,
      total: 6,
      totalIsBound: false,
      fraction: 1,
      runsPerSecond: 6 / told.length,
      etaSeconds: 0,
    });
    const first = told[0]!;
    expect(first.etaSeconds).toBeCloseTo((6 - 6 * first.fraction) / (6 * first.fraction), 9);
  });

  it('builds the rows so far when it is asked to, each as it stands in the result', async () => {
    const seen: ComparisonSoFar[] = [];
    let later: (() => ComparisonSoFar) | undefined;
    const result = await runComparison(fixed(20, { seriesReplicates: 2 }), localPool(), {
      ...clock(),
      onProgress: ({ done }, soFar) => {
        later ??= soFar;
        if (done % 7 === 0) seen.push(soFar());
      },
    });
    expect(seen.length).toBeGreaterThanOrEqual(8);
    for (const [i, soFar] of seen.entries()) {
      expect(soFar).not.toHaveProperty('stop');
      expect(soFar.replicates).toBeGreaterThanOrEqual(seen[i - 1]?.replicates ?? 0);
      const counts = soFar.policies.map(({ status }) => status.filter((s) => s === rowStatus.ok).length);
      expect(counts.reduce((a, b) => a + b) % 7).toBe(0);
      for (const [p, run] of soFar.policies.entries()) {
        expect(run.status).toHaveLength(soFar.replicates);
        for (const [r, status] of run.status.entries()) {
          const expected = status === rowStatus.ok ? result.policies[p]!.outcomes.mean![r] : Number.NaN;
          expect(run.outcomes.mean![r]).toBe(expected);
        }
      }
    }
    expect({ ...later!(), stop: 'completed' }).toEqual(result);
    expect(comparisonHash(later!())).toBe(comparisonHash(result));
  });

  it('keeps what is done when it is cancelled, balanced to within the runs under way', async () => {
    let done = 0;
    const whole = await compare(fixed(50));
    const stopped = await runComparison(fixed(50), localPool(), {
      ...clock(),
      onProgress: (progress) => {
        done = progress.done;
      },
      isCancelled: () => done >= 31,
    });
    expect(stopped.stop).toBe('cancelled');
    expect(stopped.failed).toEqual([]);
    const counts = stopped.policies.map(({ status }) => status.filter((s) => s === rowStatus.ok).length);
    expect(counts.reduce((a, b) => a + b)).toBe(done);
    expect(done).toBeGreaterThanOrEqual(31);
    expect(done).toBeLessThan(150);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
    for (const [p, run] of stopped.policies.entries()) {
      expect(run.status).toHaveLength(stopped.replicates);
      for (const [r, status] of run.status.entries()) {
        const expected = status === rowStatus.ok ? whole.policies[p]!.outcomes.mean![r] : Number.NaN;
        expect(run.outcomes.mean![r]).toBe(expected);
      }
    }
  });

  it('ends as cancelled, without rows, when its pool is cancelled before any run is done', async () => {
    const pool = localPool();
    const running = compare(fixed(3), pool);
    pool.cancel();
    const result = await running;
    expect(result).toMatchObject({ stop: 'cancelled', replicates: 0, failed: [] });
    expect(comparisonHash(result)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('runs replicate r with the parameters at r modulo their number, the same place under every policy', async () => {
    const shifts = [0, 10, 20];
    const varied = policies.map(({ id, parameters: own }) => ({
      id,
      parameters: own,
      variants: shifts.map((shift) => ({ ...own, shift: own.shift + shift })),
    }));
    const { policies: plain } = await compare(fixed(7));
    const result = await compare(fixed(7, { policies: varied }));
    for (const [p, run] of result.policies.entries()) {
      for (const [r, value] of run.outcomes.mean!.entries()) {
        expect(value - plain[p]!.outcomes.mean![r]!).toBeCloseTo(shifts[r % 3]!, 12);
      }
    }
    expect(comparisonHash(result)).not.toBe(comparisonHash(await compare(fixed(7))));
    const again = await compare(fixed(7, { policies: varied }), localPool(2));
    expect(comparisonHash(again)).toBe(comparisonHash(result));
  });

  it('refuses policies whose parameter sets differ in number, and none', async () => {
    const one = { ...policies[0]!, variants: [parameters] };
    const two = { ...policies[1]!, variants: [parameters, parameters] };
    await expect(compare(fixed(1, { policies: [one, two, policies[2]!] }))).rejects.toThrow(
      [
        'policies[1].variants: unequalVariants, got 2; expected 1',
        'policies[2].variants: unequalVariants, got none; expected 1',
      ].join('\n'),
    );
    await expect(compare(fixed(1, { policies: [{ ...one, variants: [] }] }))).rejects.toThrow('got 0; expected 1');
    await expect(compare(fixed(1, { policies: [policies[0]!, two] }))).rejects.toThrow(
      'expected none, as of the first',
    );
  });

  it('names everything that is wrong with a spec at once', async () => {
    const spec = fixed(0, { seed: Number.NaN, policies: [policies[0]!, policies[1]!, policies[0]!] });
    await expect(compare(spec)).rejects.toThrow(
      [
        'policies[2]: duplicatePolicy, got reactive',
        'seed: seedOutOfRange, got NaN; expected integer in [0, 2^53 - 1]',
        'replicates: invalidReplicates, got 0; expected integer in [1, 2^32]',
      ].join('\n'),
    );
    await expect(compare(fixed(1, { policies: [] }))).rejects.toThrow('policies: noPolicies, got 0; expected >= 1');
  });
});

describe('runComparison with a stopping rule', () => {
  const rule = (enough: number, max: number) => {
    const seen: number[] = [];
    const check = (runs: readonly { status: Uint8Array }[]): StoppingCheck => {
      seen.push(runs[0]!.status.length);
      const relative = 1 / runs[0]!.status.length;
      return { reached: runs[0]!.status.length >= enough, widest: { policy: 'twin', outcome: 'mean', relative } };
    };
    return { seen, spec: { ...base, precision: { batch: 4, maxReplicates: max, check } } };
  };

  it('checks after whole batches only and stops at the first that is enough', async () => {
    const { seen, spec } = rule(9, 100);
    const result = await compare(spec);
    expect(seen).toEqual([4, 8, 12]);
    expect(result).toMatchObject({ stop: 'precisionReached', replicates: 12 });
    expect(result.precision).toEqual({ reached: true, widest: { policy: 'twin', outcome: 'mean', relative: 1 / 12 } });
    expect(result.policies).toEqual((await compare(fixed(12))).policies);
  });

  it('says that it was not enough when the most replicates are used up, a last short batch included', async () => {
    const { seen, spec } = rule(1000, 10);
    const result = await compare(spec);
    expect(seen).toEqual([4, 8, 10]);
    expect(result).toMatchObject({ stop: 'maxReplicates', replicates: 10, precision: { reached: false } });
  });

  it('tells that the total is a bound', async () => {
    const told: ComparisonProgress[] = [];
    const hooks = { ...clock(), onProgress: (progress: ComparisonProgress) => told.push(progress) };
    await runComparison(rule(4, 100).spec, localPool(), hooks);
    expect(told.at(-1)).toMatchObject({ done: 12, total: 300, totalIsBound: true });
  });

  it.each([0, 1.5, Number.NaN])('refuses a batch of %s', async (batch) => {
    const { spec } = rule(1, 10);
    await expect(compare({ ...spec, precision: { ...spec.precision, batch } })).rejects.toThrow(
      `batch: invalidBatch, got ${batch}; expected >= 1`,
    );
  });
});
