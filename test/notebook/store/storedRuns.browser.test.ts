import { afterEach, expect, it } from 'vitest';
import { poolWorker } from '../../../library/browser/poolWorker.ts';
import type { MultiServerQueueParameters } from '../../../models/reference/multiServerQueue.ts';
import { IndexedDbStore } from '../../../notebook/store/indexedDbStore.ts';
import { WorkerPool } from '../../../sim/experiment/pool.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import type { RunRequest } from '../../../sim/experiment/run.ts';
import { isCancelledRun } from '../../../sim/experiment/runFaults.ts';
import { StoredRunner } from '../../../sim/experiment/storedRunner.ts';

const name = 'zhili stored runs';
const left: (() => unknown)[] = [];
afterEach(async () => {
  for (const leave of left.splice(0)) await leave();
  indexedDB.deleteDatabase(name);
});

const parameters: MultiServerQueueParameters = {
  servers: 5,
  arrivalRate: 4,
  service: { kind: 'lognormal', mean: 1, cv: 1.5 },
  warmup: 100,
  measured: 20_000,
  stationaryStart: false,
};
const requests = Array.from(
  { length: 12 },
  (_, replicate): RunRequest => ({ model: 'multiServerQueue', parameters, seed: 5, replicate, log: 'none' }),
);
const keyOf = ({ replicate }: RunRequest) => `key ${replicate}`;

/** A pool of two workers that counts the runs it is asked for. */
function countingPool(): { runner: ReplicateRunner; asked: number[] } {
  const spawn = () =>
    poolWorker(new Worker(new URL('../../support/mishapWorker.ts', import.meta.url), { type: 'module' }));
  const pool = new WorkerPool({ size: 2, spawn });
  left.push(() => pool.close());
  const asked: number[] = [];
  const runner: ReplicateRunner = {
    size: 2,
    run(request, onProgress) {
      asked.push(request.replicate);
      return pool.run(request, onProgress);
    },
    cancel: () => pool.cancel(),
  };
  return { runner, asked };
}

/** As a page does: a connection, a pool, a runner. */
async function visit() {
  const store = await IndexedDbStore.open({ engine: 'e1', capBytes: 1e9, name });
  left.push(() => store.close());
  const { runner, asked } = countingPool();
  return { store, asked, stored: new StoredRunner({ runner, store, keyOf }) };
}

it('A page left in the middle of a comparison takes it up again with all but the replicates under way', async () => {
  const alone = countingPool();
  const expected = await Promise.all(requests.map((request) => alone.runner.run(request)));

  const first = await visit();
  const running = requests.map((request) => first.stored.run(request));
  await Promise.all(running.slice(0, 5));
  await first.stored.flushed();
  first.stored.cancel();
  const finished = (await Promise.all(running)).filter((result) => !isCancelledRun(result)).length;
  first.store.close();
  expect(finished).toBeGreaterThanOrEqual(5);
  expect(finished).toBeLessThan(12);

  const second = await visit();
  expect(await Promise.all(requests.map((request) => second.stored.run(request)))).toEqual(expected);
  expect(second.asked.length).toBeLessThanOrEqual(12 - 5);
  expect(second.asked.length).toBeGreaterThanOrEqual(12 - finished);
  await second.stored.flushed();
  second.store.close();

  const third = await visit();
  expect(await third.stored.prefetch(requests)).toBe(12);
  expect(await Promise.all(requests.map((request) => third.stored.run(request)))).toEqual(expected);
  expect(third.asked).toEqual([]);
});
