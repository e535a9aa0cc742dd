import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { startNodeWorker } from '../../library/node/startNodeWorker.ts';
import { type ComparisonResult, runComparison } from '../../sim/experiment/comparison.ts';
import { comparisonHash } from '../../sim/experiment/comparisonHash.ts';
import type { ComparisonSpec } from '../../sim/experiment/comparisonSpec.ts';
import { rowStatus } from '../../sim/experiment/policyRuns.ts';
import { WorkerPool } from '../../sim/experiment/pool.ts';
import type { Glimpse, RunOk, RunRequest } from '../../sim/experiment/run.ts';
import { localPool } from '../support/localWorker.ts';
import type { DailyDrawsParameters } from '../support/testModels.ts';

const pools: WorkerPool[] = [];
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

function threadPool(size: number): { pool: WorkerPool; started: () => number } {
  let started = 0;
  const spawn = () => {
    started += 1;
    return startNodeWorker(pathToFileURL(inject('testWorkerFile')));
  };
  const pool = new WorkerPool({ size, spawn });
  pools.push(pool);
  return { pool, started: () => started };
}

const parameters: DailyDrawsParameters = { days: 10, perDay: 20, shift: 0 };
const request = (rest: Partial<DailyDrawsParameters>, replicate = 0): RunRequest => ({
  model: 'dailyDraws',
  parameters: { ...parameters, ...rest },
  seed: 11,
  replicate,
  log: 'all',
  policy: 'reactive',
});
const spec = (replicates: number, mishap: Partial<DailyDrawsParameters> = {}): ComparisonSpec => ({
  model: 'dailyDraws',
  policies: [
    { id: 'reactive', parameters },
    { id: 'preventive', parameters: { ...parameters, shift: 0.1, ...mishap } },
  ],
  seed: 11,
  replicates,
  log: 'none',
});
const compare = (asked: ComparisonSpec, pool: WorkerPool) => runComparison(asked, pool, { now: () => 0 });

describe('worker threads', () => {
  it('give the same result with 1 and with 2 threads, on a rerun, and as in this thread', async () => {
    const results: ComparisonResult[] = [
      await compare(spec(12), threadPool(1).pool),
      await compare(spec(12), threadPool(2).pool),
      await compare(spec(12), threadPool(2).pool),
    ];
    const here = await compare(spec(12), localPool());
    for (const result of results) expect(result).toEqual(here);
    expect(new Set([here, ...results].map(comparisonHash)).size).toBe(1);
  });

  it('bring back series and log as typed arrays', async () => {
    const result = await threadPool(1).pool.run(request({}));
    expect(result).toMatchObject({ status: 'ok', events: 200, log: { caseId: Int32Array.of(200) } });
    expect(result).toHaveProperty('series.byDay', expect.any(Float64Array));
  });

  it('tell glimpses of a run that is watched, as typed arrays', async () => {
    const glimpses: Glimpse[] = [];
    const asked: RunRequest = { ...request({ perDay: 20_000 }), glimpses: true };
    const result = await threadPool(1).pool.run(asked, (_, glimpse) => glimpses.push(glimpse!));
    expect(glimpses.length).toBeGreaterThan(3);
    for (const { day, series } of glimpses) {
      const over = Math.floor(day);
      expect(series.byDay).toBeInstanceOf(Float64Array);
      const whole = (result as RunOk).series.byDay!;
      expect(series.byDay!.subarray(0, over)).toEqual(whole.subarray(0, over));
    }
  });

  it.each([1, 2])(
    'are replaced when they exit, their replicate run once more, then reported: size %i',
    async (size) => {
      const { pool, started } = threadPool(size);
      const result = await compare(spec(6, { mishap: 'exit', replicates: [2] }), pool);
      expect(result.failed).toEqual([
        {
          policy: 'preventive',
          replicate: 2,
          fault: {
            code: 'workerCrashed',
            path: 'dailyDraws/preventive/seed 11/replicate 2',
            value: 'exit code 3',
          },
        },
      ]);
      // Of two, the other may be free to take the second attempt and all that is left.
      if (size === 1) expect(started()).toBe(3);
      const { ok, failed } = rowStatus;
      expect([...result.policies[1]!.status]).toEqual([ok, ok, failed, ok, ok, ok]);
      const unharmed = await compare(spec(6), localPool());
      expect(result.policies[0]).toEqual(unharmed.policies[0]);
    },
  );

  it('leave no trace in the result when the second attempt succeeds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhili-exit-'));
    const { pool } = threadPool(2);
    const mishap = { mishap: 'exitOnce', replicates: [2], marker: join(folder, 'marker') } as const;
    const result = await compare(spec(6, mishap), pool);
    expect(existsSync(mishap.marker)).toBe(true);
    rmSync(folder, { recursive: true });
    expect(result).toEqual(await compare(spec(6), localPool()));
  });

  it('keep every field of a fault, and name the run of any other error', async () => {
    const { pool } = threadPool(1);
    expect(await pool.run(request({ mishap: 'fault', replicates: [0] }))).toEqual({
      status: 'failed',
      fault: { code: 'overdrawn', path: 'levers.patrolHoursShare', value: 1.4, expected: '[0, 0.6]', line: 12 },
      furtherFaults: [{ code: 'negative', path: 'levers.nTerminals', value: -1 }],
    });
    expect(await pool.run(request({ mishap: 'throw', replicates: [4] }, 4))).toEqual({
      status: 'failed',
      fault: {
        code: 'modelError',
        path: 'dailyDraws/reactive/seed 11/replicate 4',
        value: 'RangeError: the ledger does not balance',
      },
    });
  });

  it('report what cannot be sent, in either direction, and work on', async () => {
    const { pool, started } = threadPool(1);
    const code = 'workerCallFailed';
    const function_ = {
      model: 'dailyDraws',
      parameters: { days: () => 1 },
      seed: 1,
      replicate: 0,
      log: 'none',
    } as const;
    expect(await pool.run(function_)).toMatchObject({
      fault: { code, value: expect.stringMatching(/DataCloneError/) },
    });
    expect(await pool.run(request({ mishap: 'unclonable', replicates: [0] }))).toMatchObject({
      fault: { code, value: 'TypeError: Unserializable return value' },
    });
    expect(await pool.run(request({}))).toMatchObject({ status: 'ok' });
    expect(started()).toBe(1);
  });

  it('tell monotone progress while they run', async () => {
    const told: number[] = [];
    await threadPool(1).pool.run(request({ perDay: 30_000 }), (fraction) => told.push(fraction));
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });

  it('hear a cancel in the middle of a run, and then take the next', async () => {
    const { pool, started } = threadPool(1);
    // 2·10^9 events: this run would take many minutes.
    const endless = pool.run(request({ days: 100_000, perDay: 20_000 }));
    setTimeout(() => pool.cancel(), 200);
    expect(await endless).toMatchObject({ status: 'failed', fault: { code: 'cancelled' } });
    expect(await pool.run(request({}))).toMatchObject({ status: 'ok' });
    expect(started()).toBe(1);
  });

  it('keep the finished runs of a comparison that is stopped', async () => {
    let done = 0;
    const hooks = {
      now: () => 0,
      onProgress: (progress: { done: number }) => {
        done = progress.done;
      },
      isCancelled: () => done >= 5,
    };
    const stopped = await runComparison(spec(1000), threadPool(2).pool, hooks);
    expect(stopped.stop).toBe('cancelled');
    expect(stopped.failed).toEqual([]);
    expect(stopped.replicates).toBeLessThan(20);
    const whole = await compare(spec(stopped.replicates), localPool());
    for (const [p, run] of stopped.policies.entries()) {
      const finished = [...run.status.keys()].filter((r) => run.status[r] === rowStatus.ok);
      expect(finished.length).toBeGreaterThanOrEqual(2);
      for (const r of finished) expect(run.outcomes.mean![r]).toBe(whole.policies[p]!.outcomes.mean![r]);
    }
  });

  it('let go of a model that hangs when the pool is cancelled and closed', async () => {
    const { pool } = threadPool(1);
    const hanging = pool.run(request({ mishap: 'hang', replicates: [0] }));
    pool.cancel();
    expect(await hanging).toMatchObject({ fault: { code: 'cancelled' } });
    await pool.close();
  });

  it('report a missing entry as the reason of every run', async () => {
    const spawn = () => startNodeWorker(new URL('file:///nowhere/worker.js'));
    const pool = new WorkerPool({ size: 1, spawn });
    pools.push(pool);
    expect(await pool.run(request({}))).toMatchObject({
      status: 'failed',
      fault: { code: 'workerCrashed', value: expect.stringContaining('/nowhere/worker.js') },
    });
  });

  it('a run that ends while its thread is ended does not let the process go before the thread has', async () => {
    const unref = vi.spyOn(Worker.prototype, 'unref');
    const worker = startNodeWorker(pathToFileURL(inject('testWorkerFile')));
    let isUnderWay = false;
    const ended = worker.run(request({ days: 100_000, perDay: 20 }), () => {
      isUnderWay = true;
    });
    await vi.waitFor(() => expect(isUnderWay).toBe(true));
    worker.cancel();
    // The thread answers while this one is busy, as it is when it analyses what there is.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    const before = unref.mock.calls.length;
    const terminated = worker.terminate();
    await Promise.all([ended, terminated]);
    expect(unref.mock.calls.length).toBe(before);
    unref.mockRestore();
  });
});
