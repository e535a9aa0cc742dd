import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import { MemoryStore } from '../../sim/experiment/memoryStore.ts';
import type { OnRunProgress, ReplicateRunner } from '../../sim/experiment/replicateRunner.ts';
import type { ResultStore, StoredRun } from '../../sim/experiment/resultStore.ts';
import type { RunRequest, RunResult } from '../../sim/experiment/run.ts';
import { failedRun, isCancelledRun } from '../../sim/experiment/runFaults.ts';
import { StoredRunner } from '../../sim/experiment/storedRunner.ts';

// Longer than other files on purpose: one runner whose requests, pauses, crashes and store can only be tried with the same few stand-ins.

const request = (replicate: number, rest: Partial<RunRequest> = {}): RunRequest => ({
  model: 'm',
  parameters: {},
  seed: 1,
  replicate,
  log: 'none',
  ...rest,
});
const keyOf = ({ replicate }: RunRequest) => `key ${replicate}`;
const ok = ({ replicate, log }: RunRequest): RunResult => ({
  status: 'ok',
  outcomes: { mean: replicate / 7, undefinedHere: Number.NaN, minusNothing: -0 },
  series: { byDay: Float64Array.of(replicate, -0, Number.NaN) },
  profiles: {},
  events: replicate,
  ...(log === 'none' ? {} : { log: {} as never }),
});
const row = (replicate: number) => ok(request(replicate)) as StoredRun;
/** Lets every promise that can settle do so. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A runner whose runs end when the test says so. */
class HandRunner implements ReplicateRunner {
  readonly started: number[] = [];
  readonly under = new Map<
    number,
    { resolve: (result: RunResult) => void; request: RunRequest; tell?: OnRunProgress }
  >();
  constructor(readonly size = 2) {}
  run(asked: RunRequest, tell?: OnRunProgress): Promise<RunResult> {
    this.started.push(asked.replicate);
    return new Promise((resolve) => {
      this.under.set(asked.replicate, { resolve, request: asked, ...(tell === undefined ? {} : { tell }) });
    });
  }
  async finish(replicate: number, result?: RunResult): Promise<void> {
    const run = this.under.get(replicate)!;
    this.under.delete(replicate);
    run.resolve(result ?? ok(run.request));
    await turn();
  }
  cancel(): void {
    for (const { resolve, request } of this.under.values()) resolve(failedRun(request, 'cancelled'));
    this.under.clear();
  }
}

/** A store whose reads and writes are counted and can be held up or made to fail. */
class WatchedStore extends MemoryStore {
  readonly gets: (readonly string[])[] = [];
  readonly puts: string[][] = [];
  fault: Fault | undefined;
  #gate: Promise<void> = Promise.resolve();
  open: () => void = () => {};
  close(): void {
    this.open();
    this.#gate = new Promise((resolve) => {
      this.open = resolve;
    });
  }
  override async get(keys: readonly string[]) {
    this.gets.push(keys);
    if (this.fault !== undefined) throw new FaultError(this.fault);
    return super.get(keys);
  }
  override async put(rows: ReadonlyMap<string, StoredRun>) {
    this.puts.push([...rows.keys()]);
    await this.#gate;
    if (this.fault !== undefined) throw new FaultError(this.fault);
    return super.put(rows);
  }
}

function setUp(size = 2) {
  const runner = new HandRunner(size);
  const store = new WatchedStore();
  const troubles: Fault[] = [];
  const stored = new StoredRunner({ runner, store, keyOf, onTrouble: (fault) => troubles.push(fault) });
  return { runner, store, stored, troubles };
}

describe('StoredRunner', () => {
  it('answers what is stored and has the rest run, as many at once as the runner can', async () => {
    const { runner, store, stored } = setUp();
    await store.put(new Map([['key 1', row(1)]]));
    const results = [0, 1, 2, 3].map((replicate) => stored.run(request(replicate)));
    expect(await results[1]).toEqual(row(1));
    expect(runner.started).toEqual([0, 2]);
    await runner.finish(2);
    expect(runner.started).toEqual([0, 2, 3]);
    await runner.finish(0);
    await runner.finish(3);
    expect(await Promise.all(results)).toEqual([0, 1, 2, 3].map(row));
  });

  it('looks up requests of one turn together', async () => {
    const { store, stored } = setUp();
    for (const replicate of [0, 1, 2]) void stored.run(request(replicate));
    await turn();
    expect(store.gets).toEqual([['key 0', 'key 1', 'key 2']]);
  });

  it('needs no look at the store for what was fetched ahead', async () => {
    const { runner, store, stored } = setUp();
    await store.put(new Map([0, 1].map((replicate) => [`key ${replicate}`, row(replicate)])));
    expect(await stored.prefetch([0, 1, 2].map((replicate) => request(replicate)))).toBe(2);
    expect(await Promise.all([stored.run(request(0)), stored.run(request(1))])).toEqual([row(0), row(1)]);
    expect(store.gets).toHaveLength(1);
    expect(runner.started).toEqual([]);
  });

  it('gathers rows that finish during a write into the next batch, and answers from them meanwhile', async () => {
    const { runner, store, stored } = setUp(4);
    for (const replicate of [0, 1, 2, 3]) void stored.run(request(replicate));
    await turn();
    store.close();
    for (const replicate of [2, 0, 1]) await runner.finish(replicate);
    expect(store.puts).toEqual([['key 2']]);
    expect(await stored.run(request(1))).toEqual(row(1));
    expect(await stored.run(request(2))).toEqual(row(2));
    store.open();
    await stored.flushed();
    expect(store.puts).toEqual([['key 2'], ['key 0', 'key 1']]);
    expect(runner.started).toEqual([0, 1, 2, 3]);
  });

  it('always runs what has an event log, and keeps its row without the log', async () => {
    const { runner, store, stored } = setUp();
    await store.put(new Map([['key 0', row(0)]]));
    const logged = [stored.run(request(0, { log: 'disputes' })), stored.run(request(5, { log: 'all' }))];
    await turn();
    expect(store.gets).toEqual([]);
    await runner.finish(0);
    await runner.finish(5);
    for (const result of await Promise.all(logged)) expect(result).toHaveProperty('log');
    await stored.flushed();
    expect((await store.get(['key 5'])).get('key 5')).toEqual(row(5));
  });

  it('has the runner go on with a world, and at no world twice while there are others', async () => {
    const { runner, stored } = setUp();
    for (const [replicate, world] of ['a', 'a', 'a', 'b', 'b'].entries())
      void stored.run(request(replicate, { world }));
    await turn();
    expect(runner.started).toEqual([0, 3]);
    await runner.finish(3);
    await runner.finish(0);
    expect(runner.started).toEqual([0, 3, 4, 1]);
    await runner.finish(4);
    expect(runner.started.at(-1)).toBe(2);
  });

  it('does not keep a failed run', async () => {
    const { runner, store, stored } = setUp();
    const failing = stored.run(request(0));
    await turn();
    await runner.finish(0, failedRun(request(0), 'modelError', 'no'));
    expect(await failing).toMatchObject({ status: 'failed', fault: { code: 'modelError' } });
    await stored.flushed();
    expect(store.puts).toEqual([]);
  });

  it('starts nothing while paused, lets what runs go on, and goes on in order', async () => {
    const { runner, store, stored } = setUp();
    await store.put(new Map([['key 9', row(9)]]));
    const results = [0, 1, 2, 3].map((replicate) => stored.run(request(replicate)));
    await turn();
    stored.pause();
    await runner.finish(0);
    expect(await results[0]).toEqual(row(0));
    expect(await stored.run(request(9))).toEqual(row(9));
    void stored.run(request(4, { log: 'all' }));
    await turn();
    expect(runner.started).toEqual([0, 1]);
    stored.resume();
    expect(runner.started).toEqual([0, 1, 2]);
    await runner.finish(1);
    await runner.finish(2);
    expect(runner.started).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([false, true])(
    'cancels at once whatever is pending, and runs what comes later (paused: %s)',
    async (paused) => {
      const { runner, stored } = setUp(1);
      const results = [stored.run(request(0)), stored.run(request(1))];
      await turn();
      if (paused) stored.pause();
      results.push(stored.run(request(2)));
      stored.cancel();
      for (const result of await Promise.all(results)) expect(isCancelledRun(result)).toBe(true);
      const later = stored.run(request(3));
      await turn();
      expect(runner.started).toEqual([0, 3]);
      await runner.finish(3);
      expect(await later).toEqual(row(3));
    },
  );

  it('passes progress on, and none after a cancel', async () => {
    const { runner, stored } = setUp();
    const told: number[] = [];
    void stored.run(request(0), (fraction) => told.push(fraction));
    await turn();
    const { tell } = runner.under.get(0)!;
    tell?.(0.5);
    stored.cancel();
    tell?.(0.75);
    expect(told).toEqual([0.5]);
  });

  it('tells trouble of each kind once and works on without the store', async () => {
    const { runner, store, stored, troubles } = setUp();
    store.fault = { code: 'storeFull', path: 'store' };
    for (const replicate of [0, 1]) {
      const running = stored.run(request(replicate));
      await turn();
      await runner.finish(replicate);
      expect(await running).toEqual(row(replicate));
    }
    store.fault = { code: 'storeUnavailable', path: 'store' };
    void stored.run(request(2));
    await turn();
    expect(troubles).toEqual([
      { code: 'storeFull', path: 'store' },
      { code: 'storeUnavailable', path: 'store' },
    ]);
    await stored.flushed();
  });

  it('runs a request that has no key and tells any other error of a store as a fault', async () => {
    const runner = new HandRunner();
    const troubles: Fault[] = [];
    const keyless = new StoredRunner({
      runner,
      store: new MemoryStore(),
      keyOf: () => {
        throw new TypeError('no key');
      },
      onTrouble: (fault) => troubles.push(fault),
    });
    const running = keyless.run(request(0));
    await turn();
    await runner.finish(0);
    expect(await running).toEqual(row(0));
    expect(troubles).toEqual([{ code: 'storeFailed', path: 'store', value: 'TypeError: no key' }]);
  });
});

/** Runs everything at once, in an order of its own, and counts; `failing` replicates always fail. */
class CountingRunner implements ReplicateRunner {
  readonly size = 3;
  readonly runs = new Map<number, number>();
  constructor(readonly failing: ReadonlySet<number>) {}
  async run(asked: RunRequest): Promise<RunResult> {
    this.runs.set(asked.replicate, (this.runs.get(asked.replicate) ?? 0) + 1);
    for (let hops = (asked.replicate * 7) % 5; hops > 0; hops--) await Promise.resolve();
    return this.failing.has(asked.replicate) ? failedRun(asked, 'modelError') : ok(asked);
  }
  cancel(): void {}
}

describe('any run of a stored runner', () => {
  const replicates = fc.array(fc.nat(12), { maxLength: 20 });
  const failing = fc.uniqueArray(fc.nat(12), { maxLength: 3 }).map((list) => new Set(list));

  it('gives what the runner alone gives, whatever the store holds', async () => {
    await fc.assert(
      fc.asyncProperty(replicates, failing, fc.uniqueArray(fc.nat(12)), async (asked, bad, held) => {
        const store: ResultStore = new MemoryStore();
        const good = held.filter((replicate) => !bad.has(replicate));
        await store.put(new Map(good.map((replicate) => [`key ${replicate}`, row(replicate)])));
        const stored = new StoredRunner({ runner: new CountingRunner(bad), store, keyOf });
        const ask = (runner: ReplicateRunner) => Promise.all(asked.map((replicate) => runner.run(request(replicate))));
        expect(await ask(stored)).toEqual(await ask(new CountingRunner(bad)));
      }),
    );
  });

  it('interrupted at any point and asked again, runs nothing twice that was finished and flushed', async () => {
    const finish = fc.nat(9).map((place) => ({ kind: 'finish', place }) as const);
    // While the store is held up, writes do not end; letting go waits until all are flushed.
    const step = fc.oneof(finish, fc.constantFrom({ kind: 'holdUp' } as const, { kind: 'letGo' } as const));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(12), { minLength: 1 }), fc.array(step), async (asked, steps) => {
        const store = new WatchedStore();
        const first = new HandRunner(3);
        const interrupted = new StoredRunner({ runner: first, store, keyOf });
        const finished = new Set<number>();
        const flushed = new Set<number>();
        for (const replicate of asked) void interrupted.run(request(replicate));
        await turn();
        for (const todo of steps) {
          const under = [...first.under.keys()];
          if (todo.kind === 'holdUp') store.close();
          else if (todo.kind === 'letGo') {
            store.open();
            await interrupted.flushed();
            for (const replicate of finished) flushed.add(replicate);
          } else if (under.length > 0) {
            const replicate = under[todo.place % under.length]!;
            finished.add(replicate);
            await first.finish(replicate);
          }
        }
        const crashed = new MemoryStore();
        await crashed.put(await store.get(asked.map((replicate) => `key ${replicate}`)));
        const again = new CountingRunner(new Set());
        const resumed = new StoredRunner({ runner: again, store: crashed, keyOf });
        const results = await Promise.all(asked.map((replicate) => resumed.run(request(replicate))));
        expect(results).toEqual(asked.map(row));
        for (const replicate of flushed) expect(again.runs.has(replicate), `replicate ${replicate}`).toBe(false);
        for (const [replicate, times] of again.runs) expect(times, `replicate ${replicate}`).toBe(1);
      }),
    );
  });

  it('torn down without a word, loses at most what was under way or being written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 }), fc.nat(20), async (total, stopAfter) => {
        const store = new WatchedStore();
        const runner = new HandRunner(3);
        const stored = new StoredRunner({ runner, store, keyOf });
        for (let replicate = 0; replicate < total; replicate++) void stored.run(request(replicate));
        await turn();
        // Each write is done by the time the next run finishes, as with a medium faster than a run.
        for (let done = 0; done < stopAfter && runner.under.size > 0; done++)
          await runner.finish(runner.under.keys().next().value!);
        const { rows } = await store.usage();
        expect(rows).toBe(Math.min(total, stopAfter));
        expect(runner.started.length - rows).toBeLessThanOrEqual(runner.size);
      }),
    );
  });
});
