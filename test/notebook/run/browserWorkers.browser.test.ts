import { afterEach, describe, expect, it } from 'vitest';
import { macrotasks } from '../../../library/browser/macrotasks.ts';
import { poolWorker } from '../../../library/browser/poolWorker.ts';
import { governanceModel } from '../../../models/governance/model.ts';
import { type MultiServerQueueParameters, multiServerQueue } from '../../../models/reference/multiServerQueue.ts';
import { startBrowserWorker } from '../../../notebook/run/browserWorkers.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { ResultHash } from '../../../sim/engine/hash.ts';
import { type PoolWorker, WorkerPool } from '../../../sim/experiment/pool.ts';
import { ModelRegistry } from '../../../sim/experiment/registry.ts';
import type { RunOk, RunRequest, RunResult } from '../../../sim/experiment/run.ts';
import { runReplicate } from '../../../sim/experiment/runReplicate.ts';

const pools: WorkerPool[] = [];
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

function poolOf(start: () => PoolWorker, size = 1): { pool: WorkerPool; started: () => number } {
  let started = 0;
  const spawn = () => {
    started += 1;
    return start();
  };
  const pool = new WorkerPool({ size, spawn });
  pools.push(pool);
  return { pool, started: () => started };
}
const mishapWorker = () =>
  poolWorker(new Worker(new URL('../../support/mishapWorker.ts', import.meta.url), { type: 'module' }));

const queue: MultiServerQueueParameters = {
  servers: 5,
  arrivalRate: 4,
  service: { kind: 'lognormal', mean: 1, cv: 1.5 },
  warmup: 100,
  measured: 20_000,
  stationaryStart: false,
};
const queueRun = (replicate: number, rest: Partial<MultiServerQueueParameters> = {}): RunRequest => ({
  model: 'multiServerQueue',
  parameters: { ...queue, ...rest },
  seed: 5,
  replicate,
  log: 'none',
});
const mishapRun: RunRequest = { model: 'mishap', parameters: {}, seed: 1, replicate: 2, log: 'none' };
const here = (request: RunRequest) => {
  const registry = new ModelRegistry().add(governanceModel).add(multiServerQueue);
  return runReplicate(request, registry, { onProgress() {}, isCancelled: () => false, pause: macrotasks() });
};
const hash = (result: RunResult) => {
  expect(result.status).toBe('ok');
  const { outcomes, series, profiles, events } = result as RunOk;
  return new ResultHash().add([outcomes, series, profiles, events]).hex();
};

describe('workers of the page', () => {
  it('run the governance model with the results of any other thread, in any number', async () => {
    const period = { warmupDays: 60, windowDays: 90, followUpDays: 30 };
    const parameters = resolveRun({ case: 'beihu', policy: 'preventive-devolved', slice: { denominator: 14 }, period });
    const requests = [0, 1, 2].map(
      (replicate): RunRequest => ({ model: 'governance', parameters, seed: 20_261_122, replicate, log: 'none' }),
    );
    const { pool, started } = poolOf(startBrowserWorker, 2);
    const results = await Promise.all(requests.map((request) => pool.run(request)));
    expect(started()).toBe(2);
    const expected = [];
    for (const request of requests) expected.push(hash(await here(request)));
    expect(results.map(hash)).toEqual(expected);
    expect(new Set(expected).size).toBe(3);
  });

  it('are replaced when they die, their replicate run once more, then reported', async () => {
    const { pool, started } = poolOf(mishapWorker);
    const results = await Promise.all([pool.run(queueRun(0)), pool.run(mishapRun), pool.run(queueRun(1))]);
    expect(results[1]).toEqual({
      status: 'failed',
      fault: {
        code: 'workerCrashed',
        path: 'mishap/seed 1/replicate 2',
        value: expect.stringContaining('RangeError: the ledger does not balance'),
      },
    });
    expect(started()).toBe(3);
    expect(hash(results[0]!)).toBe(hash(await here(queueRun(0))));
    expect(hash(results[2]!)).toBe(hash(await here(queueRun(1))));
  });

  it('hear a cancel within a second, tell progress until then, and take the next run', async () => {
    const { pool, started } = poolOf(mishapWorker);
    const told: number[] = [];
    // Some 10^10 events: this run would take an hour.
    const long = pool.run(queueRun(0, { measured: 2e9 }), (fraction) => told.push(fraction));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const asked = performance.now();
    pool.cancel();
    expect(await long).toMatchObject({ status: 'failed', fault: { code: 'cancelled' } });
    // The pool answers at once; the worker is free when it runs the next.
    expect((await pool.run(queueRun(1, { measured: 10 }))).status).toBe('ok');
    expect(performance.now() - asked).toBeLessThan(1000);
    expect(started()).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('that cannot be loaded are the reason of every run', async () => {
    const { pool } = poolOf(() => poolWorker(new Worker('/nowhere/worker.js', { type: 'module' })));
    expect(await pool.run(queueRun(0))).toMatchObject({ status: 'failed', fault: { code: 'workerCrashed' } });
  });
});

describe('macrotasks', () => {
  it('let waiting messages through and keep their order', async () => {
    const pause = macrotasks();
    const { port1, port2 } = new MessageChannel();
    const order: string[] = [];
    port1.onmessage = () => order.push('message');
    port2.postMessage(0);
    await Promise.all([pause().then(() => order.push('first')), pause().then(() => order.push('second'))]);
    expect(order).toEqual(['message', 'first', 'second']);
  });

  it('take far less than the 4 ms of a nested timer', async () => {
    const pause = macrotasks();
    let pauses = 0;
    for (const end = performance.now() + 200; performance.now() < end; pauses++) await pause();
    expect(pauses).toBeGreaterThan(200);
  });
});
