import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { JobBoard, JobHints, JobState } from '../../../cli/queue/jobBoard.ts';
import { failureText, type QueueJob } from '../../../cli/queue/queueJob.ts';
import { QueueRunner } from '../../../cli/queue/queueRunner.ts';
import { queueTiming } from '../../../cli/queue/queueTiming.ts';
import { outcomeKeys } from '../../../sim/experiment/replicateKey.ts';
import type { RunRequest } from '../../../sim/experiment/run.ts';
import { SharedSweepStore } from '../../support/sharedSweepStore.ts';

const engine = '0123456789abcdef';
const keyOf = outcomeKeys(engine);
const parameters = { a: 1 };
const request = (replicate: number): RunRequest => ({
  model: 'm',
  parameters,
  seed: 1,
  replicate,
  log: 'none',
  keeps: 'outcomes',
});
const row = (value: number) => ({ status: 'ok' as const, outcomes: { value }, series: {}, profiles: {}, events: 1 });

/** A queue in memory in which everything that is told can be told late, twice or not at all, and which can forget. */
class FakeBoard implements JobBoard {
  readonly jobs = new Map<string, { job: QueueJob; state: JobState }>();
  hints!: JobHints;
  adds = 0;
  removed: string[] = [];
  most = 0;

  async add(jobs: ReadonlyMap<string, QueueJob>) {
    this.adds += jobs.size;
    for (const [key, job] of jobs)
      if (!this.jobs.has(key)) this.jobs.set(key, { job, state: { kind: 'open', by: 'me' } });
    this.most = Math.max(this.most, [...this.jobs.values()].filter(({ state }) => state.kind === 'open').length);
  }
  async states(keys: readonly string[]) {
    return keys.map((key) => this.jobs.get(key)?.state ?? ({ kind: 'unknown' } as const));
  }
  async remove(keys: readonly string[]) {
    this.removed.push(...keys);
    for (const key of keys) this.jobs.delete(key);
  }
  async ready() {}
  async close() {}
}

function setUp(threads = 0, sweeps: readonly string[] = []) {
  const board = new FakeBoard();
  const shared = new SharedSweepStore();
  const worker = shared.view();
  const runner = new QueueRunner({
    ...{ engine, id: 'me', store: shared.view(), storePath: '/s' },
    board: (hints) => {
      board.hints = hints;
      return board;
    },
    census: async () => ({ workers: 1, threads, sweeps: new Set(sweeps) }),
    timing: queueTiming({ ZHILI_QUEUE_LOCK: '100' }),
  });
  const finish = async (replicate: number) => {
    const key = keyOf(request(replicate));
    await worker.put(new Map([[key, row(replicate)]]));
    board.jobs.set(key, { job: board.jobs.get(key)!.job, state: { kind: 'completed', by: 'me', store: '/s' } });
    return key;
  };
  const until = async (holds: () => boolean) => {
    for (let i = 0; i < 500 && !holds(); i++) await setTimeout(10);
    expect(holds()).toBe(true);
  };
  return { board, shared, worker, runner, finish, until };
}

describe('runs by a queue', () => {
  it('come from the store, with no event at all', async () => {
    const { board, runner, finish, until } = setUp();
    const runs = [0, 1, 2].map((replicate) => runner.run({ ...request(replicate), world: `${replicate}` }));
    await until(() => board.jobs.size === 3);
    // Workers on other machines take what comes: which worlds there are is none of theirs, and `checkRunRequest` knows of none.
    expect([...board.jobs.values()].map(({ job }) => job.request)).toEqual([0, 1, 2].map(request));
    for (const replicate of [2, 0, 1]) await finish(replicate);
    expect(await Promise.all(runs)).toEqual([0, 1, 2].map(row));
    await runner.close();
  });

  it('events that come early, twice, late or of unknown runs change nothing', async () => {
    const { board, runner, finish, until } = setUp();
    const run = runner.run(request(0));
    const key = keyOf(request(0));
    board.hints.completed('nobody');
    board.hints.changed('nobody');
    board.hints.progress('nobody', 0.5);
    board.hints.completed(key);
    await until(() => board.jobs.size === 1);
    board.hints.completed(key);
    await setTimeout(200);
    await finish(0);
    board.hints.completed(key);
    board.hints.completed(key);
    expect(await run).toEqual(row(0));
    board.hints.completed(key);
    board.hints.changed(key);
    board.hints.progress(key, 0.9);
    await setTimeout(60);
    expect(runner.pending).toBe(0);
    await runner.close();
  });

  it('one that the queue forgot is put there again', async () => {
    const { board, runner, finish, until } = setUp();
    const run = runner.run(request(0));
    await until(() => board.jobs.size === 1);
    board.jobs.clear();
    await until(() => board.jobs.size === 1);
    expect(board.adds).toBe(2);
    await finish(0);
    expect(await run).toEqual(row(0));
    await runner.close();
  });

  it('the same run asked for by two is one job', async () => {
    const { board, runner, finish, until } = setUp();
    const runs = [runner.run(request(0)), runner.run(request(0))];
    await until(() => board.jobs.size === 1);
    await finish(0);
    expect(await Promise.all(runs)).toEqual([row(0), row(0)]);
    expect(board.adds).toBe(1);
    await runner.close();
  });

  it('a failed job is a failed row with code and reason; one lost too often says so', async () => {
    const { board, runner, until } = setUp();
    const runs = [0, 1].map((replicate) => runner.run(request(replicate)));
    await until(() => board.jobs.size === 2);
    const faults = [
      { code: 'overdrawn', path: 'x', value: 1.4 },
      { code: 'negative', path: 'y' },
    ] as const;
    const reasons = [
      failureText({ fault: faults[0], furtherFaults: [faults[1]] }),
      'job stalled more than allowable limit',
    ];
    for (const [replicate, reason] of reasons.entries()) {
      board.jobs.get(keyOf(request(replicate)))!.state = { kind: 'failed', by: 'me', reason };
      board.hints.changed(keyOf(request(replicate)));
    }
    expect(await runs[0]).toEqual({ status: 'failed', fault: faults[0], furtherFaults: [faults[1]] });
    expect(await runs[1]).toEqual({
      status: 'failed',
      fault: { code: 'runLostTooOften', path: 'm/seed 1/replicate 1' },
    });
    await runner.close();
  });

  it.each([
    [[], 2],
    [['other'], 1],
  ])(
    'a failure left by a sweep that is gone is tried again, that of a live one is shared (live: %s)',
    async (live, adds) => {
      const { board, runner, until } = setUp(0, live);
      await setTimeout(60);
      const key = keyOf(request(0));
      const reason = failureText({ fault: { code: 'old', path: 'x' } });
      board.jobs.set(key, { job: {} as QueueJob, state: { kind: 'failed', by: 'other', reason } });
      const run = runner.run(request(0));
      await until(() => board.adds === adds);
      if (adds === 2) {
        expect(board.jobs.get(key)!.state).toEqual({ kind: 'open', by: 'me' });
        board.jobs.get(key)!.state = { kind: 'failed', by: 'me', reason };
      }
      expect(await run).toMatchObject({ status: 'failed', fault: { code: 'old' } });
      await runner.close();
    },
  );

  it('a row that is kept where the sweep does not look is a failed row that names the place', async () => {
    const { board, runner, until } = setUp();
    const runs = [0, 1].map((replicate) => runner.run(request(replicate)));
    await until(() => board.jobs.size === 2);
    const elsewhere = () => {
      for (const entry of board.jobs.values()) entry.state = { kind: 'completed', by: 'me', store: '/own/store' };
    };
    elsewhere();
    await until(() => board.adds === 4);
    elsewhere();
    for (const run of await Promise.all(runs)) {
      expect(run).toMatchObject({ status: 'failed', fault: { code: 'rowElsewhere', value: '/own/store' } });
    }
    await runner.close();
  });

  it.each([
    [0, 64],
    [100, 400],
    [1000, 2048],
  ])('with %d threads at most %d runs lie in the queue at once (n = 3000)', async (threads, most) => {
    const { board, runner, worker, until } = setUp(threads);
    await setTimeout(80);
    const runs = Array.from({ length: 3000 }, (_, replicate) => runner.run(request(replicate)));
    await until(() => board.jobs.size === most);
    await setTimeout(100);
    expect(board.jobs.size).toBe(most);
    while (runner.pending > 0) {
      const open = [...board.jobs].filter(([, { state }]) => state.kind === 'open').map(([key]) => key);
      await worker.put(new Map(open.map((key) => [key, row(1)])));
      for (const key of open) {
        board.jobs.get(key)!.state = { kind: 'completed', by: 'me', store: '/s' };
        board.hints.completed(key);
      }
      await setTimeout(5);
    }
    expect((await Promise.all(runs)).every(({ status }) => status === 'ok')).toBe(true);
    expect(board.most).toBe(most);
    await runner.close();
  });

  it('cancel ends all that is pending at once, takes it out of the queue, and later requests run', async () => {
    const { board, runner, finish, until } = setUp();
    const runs = Array.from({ length: 100 }, (_, replicate) => runner.run(request(replicate)));
    await until(() => board.jobs.size === 64);
    runner.cancel();
    for (const run of await Promise.all(runs))
      expect(run).toMatchObject({ status: 'failed', fault: { code: 'cancelled' } });
    await until(() => board.jobs.size === 0);
    const later = runner.run(request(0));
    await until(() => board.jobs.size === 1);
    await finish(0);
    expect(await later).toEqual(row(0));
    await runner.close();
  });

  it('progress flows back and never falls', async () => {
    const { board, runner, finish, until } = setUp();
    const seen: number[] = [];
    const run = runner.run(request(0), (fraction) => seen.push(fraction));
    await until(() => board.jobs.size === 1);
    for (const fraction of [0.2, 0.5, 0.1, Number.NaN, 7, 0.6]) board.hints.progress(keyOf(request(0)), fraction);
    await finish(0);
    await run;
    expect(seen).toEqual([0.2, 0.5, 0.6]);
    await runner.close();
  });
});
