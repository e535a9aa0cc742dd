import { describe, expect, it } from 'vitest';
import type { Fault } from '../../sim/engine/fault.ts';
import { type PoolWorker, WorkerPool } from '../../sim/experiment/pool.ts';
import type { RunRequest, RunResult } from '../../sim/experiment/run.ts';

/** A worker whose every step is taken by the test. */
class HandWorker implements PoolWorker {
  request: RunRequest | undefined;
  tell: (fraction: number) => void = () => {};
  finish: (result: RunResult) => void = () => {};
  reject: (error: Error) => void = () => {};
  die: (fault: Fault) => void = () => {};
  cancels = 0;
  terminated = false;

  run(request: RunRequest, onProgress: (fraction: number) => void): Promise<RunResult> {
    this.request = request;
    this.tell = onProgress;
    return new Promise((resolve, reject) => {
      this.finish = resolve;
      this.reject = reject;
    });
  }
  cancel(): void {
    this.cancels += 1;
  }
  onFailure(callback: (fault: Fault) => void): void {
    this.die = callback;
  }
  async terminate(): Promise<void> {
    this.terminated = true;
  }
}

function handPool(size: number) {
  const workers: HandWorker[] = [];
  const spawn = () => {
    const worker = new HandWorker();
    workers.push(worker);
    return worker;
  };
  return { pool: new WorkerPool({ size, spawn }), workers };
}

function request(replicate: number): RunRequest {
  return { model: 'm', parameters: {}, seed: 1, replicate, log: 'none', policy: 'p' };
}
function ok(events: number): RunResult {
  return { status: 'ok', outcomes: {}, series: {}, profiles: {}, events };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));
const exit: Fault = { code: 'workerCrashed', path: 'worker', value: 'exit code 3' };

describe('WorkerPool', () => {
  it('hands results out by request when workers finish in another order', async () => {
    const { pool, workers } = handPool(2);
    const first = pool.run(request(0));
    const second = pool.run(request(1));
    workers[1]!.finish(ok(11));
    workers[0]!.finish(ok(10));
    expect(await first).toEqual(ok(10));
    expect(await second).toEqual(ok(11));
  });

  it('starts its workers ahead of the first requests, which get them', async () => {
    const { pool, workers } = handPool(2);
    pool.warmUp();
    pool.warmUp();
    expect(workers).toHaveLength(2);
    const results = [pool.run(request(0)), pool.run(request(1))];
    expect(workers).toHaveLength(2);
    for (const worker of workers) worker.finish(ok(10));
    expect(await Promise.all(results)).toEqual([ok(10), ok(10)]);
    await pool.close();
    pool.warmUp();
    expect(workers).toHaveLength(2);
  });

  it('leaves it to the first request to say that no worker can be started', async () => {
    const spawn = () => {
      throw new Error('refused');
    };
    const pool = new WorkerPool({ size: 2, spawn });
    pool.warmUp();
    expect(await pool.run(request(0))).toMatchObject({ status: 'failed' });
  });

  it('replaces a worker that died before the first request', async () => {
    const { pool, workers } = handPool(1);
    pool.warmUp();
    workers[0]!.die(exit);
    expect(workers[0]!.terminated).toBe(true);
    const result = pool.run(request(0));
    workers[1]!.finish(ok(10));
    expect(await result).toEqual(ok(10));
  });

  it('never has more workers than its size and takes requests in order', async () => {
    const { pool, workers } = handPool(2);
    const results = [0, 1, 2, 3].map((replicate) => pool.run(request(replicate)));
    expect(workers.map((worker) => worker.request?.replicate)).toEqual([0, 1]);
    workers[1]!.finish(ok(1));
    await turn();
    expect(workers.map((worker) => worker.request?.replicate)).toEqual([0, 2]);
    workers[0]!.finish(ok(0));
    await turn();
    expect(workers.map((worker) => worker.request?.replicate)).toEqual([3, 2]);
    for (const worker of workers) worker.finish(ok(9));
    expect((await Promise.all(results)).map((result) => result.status)).toEqual(['ok', 'ok', 'ok', 'ok']);
  });

  it('has a worker go on with its world, and no two of them at one world while there are others', async () => {
    const { pool, workers } = handPool(2);
    const asked = [0, 0, 0, 1, 1, 2].map((world) => pool.run({ ...request(world), world: `${world}` }));
    await turn();
    const running = () => workers.map((worker) => worker.request?.world);
    expect(running()).toEqual(['0', '1']);
    const next = async (worker: number) => {
      workers[worker]!.finish(ok(0));
      await turn();
    };
    await next(1);
    expect(running()).toEqual(['0', '1']);
    await next(1);
    expect(running()).toEqual(['0', '2']);
    await next(1);
    // Nothing else is left.
    expect(running()).toEqual(['0', '0']);
    for (const worker of [0, 1, 0]) await next(worker);
    expect((await Promise.all(asked)).every(({ status }) => status === 'ok')).toBe(true);
    // Both are idle and had the same world last.
    void pool.run({ ...request(7), world: '7' });
    await turn();
    const seventh = workers.findIndex((worker) => worker.request?.world === '7');
    await next(seventh);
    void pool.run({ ...request(8), world: '0' });
    await turn();
    expect(workers[1 - seventh]!.request?.replicate).toBe(8);
  });

  it('repeats the run of a dead worker next though others wait with a world that was just run', async () => {
    const { pool, workers } = handPool(1);
    for (const [replicate, world] of ['a', 'b', 'a', 'a'].entries()) void pool.run({ ...request(replicate), world });
    await turn();
    expect(workers[0]!.request?.replicate).toBe(0);
    workers[0]!.finish(ok(0));
    await turn();
    expect(workers[0]!.request?.replicate).toBe(2);
    workers[0]!.die(exit);
    expect(workers[1]!.request?.replicate).toBe(2);
  });

  it('starts no worker before there is work', () => {
    expect(handPool(2).workers).toHaveLength(0);
  });

  it('repeats the run of a dead worker on a fresh one, before later requests, with progress that never falls', async () => {
    const { pool, workers } = handPool(1);
    const told: number[] = [];
    const first = pool.run(request(0), (fraction) => told.push(fraction));
    const second = pool.run(request(1));
    workers[0]!.tell(0.6);
    workers[0]!.die(exit);
    expect(workers[0]!.terminated).toBe(true);
    expect(workers[1]!.request?.replicate).toBe(0);
    workers[1]!.tell(0.3);
    workers[1]!.tell(0.9);
    workers[1]!.finish(ok(5));
    expect(await first).toEqual(ok(5));
    expect(told).toEqual([0.6, 0.9]);
    await turn();
    workers[1]!.finish(ok(6));
    expect(await second).toEqual(ok(6));
    expect(workers).toHaveLength(2);
  });

  it('reports a run whose worker died twice, and goes on with the others', async () => {
    const { pool, workers } = handPool(1);
    const first = pool.run(request(4));
    const second = pool.run(request(5));
    workers[0]!.die(exit);
    workers[1]!.die(exit);
    expect(await first).toEqual({
      status: 'failed',
      fault: { code: 'workerCrashed', path: 'm/p/seed 1/replicate 4', value: 'exit code 3' },
    });
    workers[2]!.finish(ok(1));
    expect(await second).toEqual(ok(1));
  });

  it('counts one death once though error and exit both tell of it', async () => {
    const { pool, workers } = handPool(1);
    const result = pool.run(request(0));
    workers[0]!.die({ code: 'workerCrashed', path: 'worker', value: 'Error: out of memory' });
    workers[0]!.die(exit);
    expect(workers).toHaveLength(2);
    workers[1]!.finish(ok(1));
    expect(await result).toEqual(ok(1));
  });

  it('replaces a worker that dies while idle', async () => {
    const { pool, workers } = handPool(1);
    const first = pool.run(request(0));
    workers[0]!.finish(ok(1));
    await first;
    workers[0]!.die(exit);
    const second = pool.run(request(1));
    workers[1]!.finish(ok(2));
    expect(await second).toEqual(ok(2));
  });

  it('reports a worker that cannot be started, after two attempts', async () => {
    let attempts = 0;
    const spawn = () => {
      attempts += 1;
      throw new Error('no such entry');
    };
    const result = await new WorkerPool({ size: 2, spawn }).run(request(0));
    expect(result).toMatchObject({ status: 'failed', fault: { code: 'workerCrashed', value: 'no such entry' } });
    expect(attempts).toBe(2);
  });

  it('reports a call that was refused and keeps the worker', async () => {
    const { pool, workers } = handPool(1);
    const result = pool.run(request(0));
    workers[0]!.reject(new TypeError('Unserializable return value'));
    expect(await result).toEqual({
      status: 'failed',
      fault: {
        code: 'workerCallFailed',
        path: 'm/p/seed 1/replicate 0',
        value: 'TypeError: Unserializable return value',
      },
    });
    const next = pool.run(request(1));
    workers[0]!.finish(ok(1));
    expect(await next).toEqual(ok(1));
  });

  it('resolves everything pending at a cancel, then serves on once its workers are free', async () => {
    const { pool, workers } = handPool(1);
    const results = [pool.run(request(0)), pool.run(request(1))];
    pool.cancel();
    expect((await Promise.all(results)).map((result) => (result.status === 'failed' ? result.fault.code : ''))).toEqual(
      ['cancelled', 'cancelled'],
    );
    expect(workers[0]!.cancels).toBe(1);
    const next = pool.run(request(2));
    expect(workers[0]!.request?.replicate).toBe(0);
    workers[0]!.finish(ok(0));
    await turn();
    expect(workers[0]!.request?.replicate).toBe(2);
    workers[0]!.finish(ok(2));
    expect(await next).toEqual(ok(2));
  });

  it('does not repeat a cancelled run whose worker then dies', async () => {
    const { pool, workers } = handPool(1);
    const result = pool.run(request(0));
    pool.cancel();
    workers[0]!.die(exit);
    expect(await result).toMatchObject({ fault: { code: 'cancelled' } });
    expect(workers).toHaveLength(1);
  });

  it('ends all workers when closed and takes no more work', async () => {
    const { pool, workers } = handPool(2);
    const first = pool.run(request(0));
    workers[0]!.finish(ok(1));
    await first;
    const pending = [pool.run(request(1)), pool.run(request(2))];
    await pool.close();
    expect(workers.map((worker) => worker.terminated)).toEqual([true, true]);
    expect(await Promise.all([...pending, pool.run(request(3))])).toMatchObject(
      Array(3).fill({ status: 'failed', fault: { code: 'cancelled' } }),
    );
    expect(workers).toHaveLength(2);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a size of %s', (size) => {
    expect(() => handPool(size)).toThrow(`workers: invalidPoolSize, got ${size}; expected >= 1`);
  });
});
