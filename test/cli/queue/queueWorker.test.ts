import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Queue, Worker } from 'bullmq';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectQueue, type QueueConnection } from '../../../cli/queue/connectQueue.ts';
import { jobId, queueName } from '../../../cli/queue/queueNames.ts';
import { QueueRunner } from '../../../cli/queue/queueRunner.ts';
import { queueTiming } from '../../../cli/queue/queueTiming.ts';
import { parseQueueUrl } from '../../../cli/queue/queueUrl.ts';
import { QueueWorker } from '../../../cli/queue/queueWorker.ts';
import { RedisJobBoard } from '../../../cli/queue/redisJobBoard.ts';
import { ownStore } from '../../../cli/queue/workerStores.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { type PoolWorker, WorkerPool } from '../../../sim/experiment/pool.ts';
import { outcomeKeys } from '../../../sim/experiment/replicateKey.ts';
import type { RunRequest } from '../../../sim/experiment/run.ts';
import { localWorker } from '../../support/localWorker.ts';
import { type RedisServer, startRedis } from '../../support/redisServer.ts';
import { SharedSweepStore } from '../../support/sharedSweepStore.ts';
import type { DailyDrawsParameters } from '../../support/testModels.ts';

const timing = queueTiming({ ZHILI_QUEUE_LOCK: '400' });
const engine = '0123456789abcdef';
const keyOf = outcomeKeys(engine);
const nowhere = new FaultError({ code: 'storeNotHere', path: '/s' });
const parameters: DailyDrawsParameters = { days: 3, perDay: 2, shift: 1 };
const request = (replicate: number, more: Partial<DailyDrawsParameters> = {}): RunRequest => ({
  model: 'dailyDraws',
  parameters: { ...parameters, ...more },
  seed: 1,
  replicate,
  log: 'none',
  keeps: 'outcomes',
});

let redis: RedisServer;
let connection: QueueConnection;
let queue: Queue;
beforeAll(async () => {
  redis = await startRedis();
  connection = await connectQueue(parseQueueUrl(redis.url));
  queue = new Queue(queueName(engine), { connection: connection.open() });
});
afterAll(async () => {
  await queue.close();
  connection.close();
  await redis.stop();
});

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  await connection.client.flushall();
});

function runnerOn(shared: SharedSweepStore): QueueRunner {
  const id = randomUUID();
  const runner = new QueueRunner({
    ...{ engine, id, store: shared.view(), storePath: '/s', timing },
    board: (hints) => new RedisJobBoard(connection, engine, id, hints),
    census: async () => ({ threads: 1, sweeps: new Set([id]) }),
  });
  closers.push(() => runner.close());
  return runner;
}

interface WorkerSetup {
  readonly spawn?: () => PoolWorker;
  readonly isThere?: boolean;
  readonly as?: string;
}

function workerOn(
  shared: SharedSweepStore,
  { spawn = () => localWorker(), isThere = true, as = engine }: WorkerSetup = {},
) {
  const seen = { ok: 0, failed: 0, unfit: [] as unknown[] };
  const store = shared.view();
  const pool = new WorkerPool({ size: 2, spawn });
  const worker = new QueueWorker({
    ...{ connection, engine: as, pool, timing },
    rules: { models: ['dailyDraws'], parameterFaults: () => [] },
    stores: isThere ? ownStore(store, '/s') : { ...ownStore(store, '/s'), of: () => Promise.reject(nowhere) },
    onRun: (status) => {
      seen[status] += 1;
    },
    onUnfit: (thrown) => seen.unfit.push(thrown),
  });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= worker.stop());
  closers.push(stop);
  return { seen, stop, pool };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 1000 && !(await holds()); i++) await setTimeout(10);
  expect(await holds()).toBe(true);
}

/** Rows are compared by these; the pool's runs have no curves when only outcomes are kept. */
function expected(requests: readonly RunRequest[]) {
  const pool = new WorkerPool({ size: 1, spawn: () => localWorker() });
  return Promise.all(requests.map((one) => pool.run(one)));
}

describe('workers of a queue', () => {
  it('give the rows that the pool gives, each put once (n = 300)', async () => {
    const shared = new SharedSweepStore();
    const [runner, worker] = [runnerOn(shared), workerOn(shared)];
    const requests = Array.from({ length: 300 }, (_, replicate) => request(replicate));
    expect(await Promise.all(requests.map((one) => runner.run(one)))).toEqual(await expected(requests));
    expect(worker.seen).toEqual({ ok: 300, failed: 0, unfit: [] });
    expect(shared.puts).toBe(300);
    expect(await queue.getJobCountByTypes('wait', 'active', 'failed')).toBe(0);
  });

  it('two sweeps share their runs: each is worked on once', async () => {
    const shared = new SharedSweepStore();
    const requests = Array.from({ length: 100 }, (_, replicate) => request(replicate));
    const runs = [runnerOn(shared), runnerOn(shared)].map((runner) =>
      Promise.all(requests.map((one) => runner.run(one))),
    );
    const { seen } = workerOn(shared);
    const [one, two] = await Promise.all(runs);
    expect(one).toEqual(two);
    expect(one).toEqual(await expected(requests));
    expect(seen.ok).toBe(100);
  });

  it('a run whose row is there is not worked on', async () => {
    const shared = new SharedSweepStore();
    const pool = new WorkerPool({ size: 1, spawn: () => localWorker() });
    const row = await pool.run(request(0));
    if (row.status === 'ok') await shared.view().put(new Map([[keyOf(request(0)), row]]));
    const worker = workerOn(shared);
    await queue.add('x', { request: request(0), engine, store: '/s' }, { jobId: jobId(keyOf(request(0))) });
    await until(async () => (await queue.getJobState(jobId(keyOf(request(0))))) === 'completed');
    expect([worker.seen.ok, shared.puts]).toEqual([0, 1]);
  });

  it('a fault of the model and a thread that dies again and again end as failed rows, and the rest goes on', async () => {
    const shared = new SharedSweepStore();
    let deaths = 0;
    const spawn = (): PoolWorker => {
      const inner = localWorker();
      let fail = (_value: string) => {};
      return {
        ...inner,
        onFailure(callback) {
          fail = (value) => callback({ code: 'workerCrashed', path: 'worker', value });
        },
        run(one, onProgress) {
          if (one.replicate !== 13) return inner.run(one, onProgress);
          deaths += 1;
          queueMicrotask(() => fail('exit code 3'));
          return new Promise(() => {});
        },
      };
    };
    const runner = runnerOn(shared);
    workerOn(shared, { spawn });
    const runs = Array.from({ length: 20 }, (_, replicate) =>
      runner.run(request(replicate, { mishap: 'fault', replicates: [7] })),
    );
    const results = await Promise.all(runs);
    expect(results.filter(({ status }) => status === 'ok')).toHaveLength(18);
    expect(results[7]).toEqual({
      status: 'failed',
      fault: { code: 'overdrawn', path: 'levers.patrolHoursShare', value: 1.4, expected: '[0, 0.6]', line: 12 },
      furtherFaults: [{ code: 'negative', path: 'levers.nTerminals', value: -1 }],
    });
    expect(results[13]).toMatchObject({ status: 'failed', fault: { code: 'workerCrashed', value: 'exit code 3' } });
    expect(deaths).toBe(2);
  });

  it('jobs that no sweep of this engine asks for fail and put nothing into the store', async () => {
    const shared = new SharedSweepStore();
    workerOn(shared);
    const id = jobId(keyOf(request(0)));
    const jobs: [string, unknown, string][] = [
      [id, { request: request(0), engine: 'f'.repeat(16), store: '/s' }, 'engineDiffers'],
      [jobId(keyOf(request(1))), { request: request(2), engine, store: '/s' }, 'jobKeyDiffers'],
      [jobId('a'.repeat(64)), { request: { ...request(0), model: 'rm' }, engine, store: '/s' }, 'unknownModel'],
      [jobId('b'.repeat(64)), { request: request(0), engine }, 'jobInvalid'],
      [jobId('c'.repeat(64)), 'text', 'jobInvalid'],
    ];
    for (const [jobId, data] of jobs) await queue.add('x', data, { jobId });
    for (const [jobId, , code] of jobs) {
      await until(async () => (await queue.getJobState(jobId)) === 'failed');
      expect(JSON.parse((await queue.getJob(jobId))!.failedReason!)).toMatchObject([{ code }]);
    }
    expect(shared.puts).toBe(0);
  });

  it('a worker that does not see the folder gives the run back for another', async () => {
    const shared = new SharedSweepStore();
    const blind = workerOn(shared, { isThere: false });
    const run = runnerOn(shared).run(request(0));
    await until(() => blind.seen.unfit.includes(nowhere));
    await blind.stop();
    workerOn(shared);
    expect([await run]).toEqual(await expected([request(0)]));
  });

  it('a run under way goes back when its worker is stopped, and progress is told', async () => {
    const shared = new SharedSweepStore();
    const hangs = (): PoolWorker => {
      let cancel = () => {};
      return {
        ...localWorker(),
        run: (_, onProgress) =>
          new Promise((resolve) => {
            let share = 0;
            const timer = setInterval(() => {
              share += 0.01;
              onProgress(share);
            }, 20);
            cancel = () => {
              clearInterval(timer);
              resolve({ status: 'failed', fault: { code: 'cancelled', path: '' } });
            };
          }),
        cancel: () => cancel(),
      };
    };
    const slow = workerOn(shared, { spawn: hangs });
    const seen: number[] = [];
    const run = runnerOn(shared).run(request(0), (fraction) => seen.push(fraction));
    await until(() => seen.length > 0);
    await slow.stop();
    expect(await queue.getJobState(jobId(keyOf(request(0))))).toBe('waiting');
    workerOn(shared);
    expect([await run]).toEqual(await expected([request(0)]));
    expect(seen[0]).toBeGreaterThan(0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('while a slow worker works, no more than the window lies in Redis (3000 asked for, 64 allowed)', async () => {
    const shared = new SharedSweepStore();
    const runner = runnerOn(shared);
    const runs = Array.from({ length: 3000 }, (_, replicate) => runner.run(request(replicate)));
    await until(async () => (await queue.getWaitingCount()) === 64);
    const slow = (): PoolWorker => {
      const inner = localWorker();
      return {
        ...inner,
        async run(one, tell) {
          await setTimeout(5);
          return inner.run(one, tell);
        },
      };
    };
    workerOn(shared, { spawn: slow });
    for (let look = 0; look < 20; look++) {
      expect(await queue.getJobCountByTypes('wait', 'active')).toBeLessThanOrEqual(64);
      await setTimeout(10);
    }
    runner.cancel();
    await Promise.all(runs);
    await until(async () => (await queue.getWaitingCount()) === 0);
  });

  it('a run whose worker is gone is done by another; one lost more than five times is a failed row', async () => {
    const shared = new SharedSweepStore();
    const runner = runnerOn(shared);
    // Takes two runs and is never heard of again.
    const dead = new Worker(queueName(engine), () => new Promise(() => {}), {
      connection: connection.open(),
      concurrency: 2,
      lockDuration: timing.lock,
      skipLockRenewal: true,
      skipStalledCheck: true,
    });
    dead.on('error', () => {});
    const runs = [0, 1].map((replicate) => runner.run(request(replicate)));
    await until(async () => (await queue.getActiveCount()) === 2);
    await dead.close(true);
    await connection.client.hset(queue.toKey(jobId(keyOf(request(1)))), 'stc', 5);
    workerOn(shared);
    const [lost, poison] = await Promise.all(runs);
    expect([lost]).toEqual(await expected([request(0)]));
    expect(poison).toEqual({
      status: 'failed',
      fault: { code: 'runLostTooOften', path: 'dailyDraws/seed 1/replicate 1' },
    });
  });

  it('a Redis that lost everything is filled again', async () => {
    const shared = new SharedSweepStore();
    const runner = runnerOn(shared);
    const requests = Array.from({ length: 50 }, (_, replicate) => request(replicate));
    const runs = Promise.all(requests.map((one) => runner.run(one)));
    await until(async () => (await queue.getWaitingCount()) === 50);
    await redis.restart();
    await until(async () => (await queue.getWaitingCount()) === 50);
    workerOn(shared);
    expect(await runs).toEqual(await expected(requests));
  });
});
