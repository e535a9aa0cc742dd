import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { IndexedDbStore } from '../../../notebook/store/indexedDbStore.ts';
import { openStore } from '../../../notebook/store/openStore.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { MemoryStore } from '../../../sim/experiment/memoryStore.ts';
import type { StoredRun } from '../../../sim/experiment/resultStore.ts';
import { describeResultStore } from '../../support/resultStoreContract.ts';

const opened: IndexedDbStore[] = [];
let databases = 0;
/** A database of its own for each test; a second connection is had by its name. */
const newName = () => `zhili test ${databases++}`;
const open = async (name: string, engine = 'e1', capBytes = 1e9) => {
  const store = await IndexedDbStore.open({ engine, capBytes, name });
  opened.push(store);
  return store;
};
afterEach(async () => {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!);
});

const row = (value: number, length = 10): StoredRun => ({
  status: 'ok',
  outcomes: { mean: value, undefinedHere: Number.NaN, minusNothing: -0 },
  series: { byDay: new Float64Array(length).fill(value) },
  profiles: { settled: Float64Array.of(value) },
  events: value,
});
const rows = (...values: number[]) => new Map(values.map((value) => [`key ${value}`, row(value)]));
const keys = (...values: number[]) => values.map((value) => `key ${value}`);
const found = async (store: IndexedDbStore, ...values: number[]) => [...(await store.get(keys(...values))).keys()];
/** The fault a promise rejects with. */
const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no fault',
    (thrown: unknown) => (thrown instanceof FaultError ? thrown.faults[0] : thrown),
  );

describeResultStore('IndexedDbStore', () => open(newName()));

describe('IndexedDbStore', () => {
  it('gives back what it was given in any batch, and nothing for other keys', async () => {
    const store = await open(newName());
    await store.put(rows(1, 2));
    await store.put(rows(3));
    expect(await store.get(keys(2, 3, 4))).toEqual(rows(2, 3));
    expect(await store.get([])).toEqual(new Map());
  });

  it('keeps rows when the page is left', async () => {
    const name = newName();
    const store = await open(name);
    await store.put(rows(1));
    store.close();
    expect(await (await open(name)).get(keys(1))).toEqual(rows(1));
  });

  it('tells how much it keeps, and keeps nothing after a clear', async () => {
    const store = await open(newName(), 'e1', 12345);
    expect(await store.usage()).toEqual({ rows: 0, bytes: 0, capBytes: 12345 });
    await store.put(rows(1, 2));
    const { rows: count, bytes } = await store.usage();
    expect(count).toBe(2);
    expect(bytes).toBeGreaterThan(2 * 14 * 8);
    expect(bytes).toBeLessThan(1000);
    await store.clear();
    expect(await store.usage()).toEqual({ rows: 0, bytes: 0, capBytes: 12345 });
    expect(await found(store, 1, 2)).toEqual([]);
    await store.put(rows(2));
    expect(await found(store, 1, 2)).toEqual(keys(2));
  });

  it('drops the least recently used batches beyond its cap, and counts what is left', async () => {
    const probe = await open(newName());
    await probe.put(rows(1, 2));
    const { bytes } = await probe.usage();
    const store = await open(newName(), 'e1', 3 * bytes);
    for (const first of [1, 3, 5]) await store.put(rows(first, first + 1));
    expect(await found(store, 2)).toEqual(keys(2));
    await store.put(rows(7, 8));
    expect(await found(store, 1, 2, 3, 4, 5, 6, 7, 8)).toEqual(keys(1, 2, 5, 6, 7, 8));
    expect(await store.usage()).toEqual({ rows: 6, bytes: 3 * bytes, capBytes: 3 * bytes });
  });

  it('drops rows of any other engine when it is opened', async () => {
    const name = newName();
    for (const [engine, value] of [
      ['a', 1],
      ['c', 3],
      ['b', 2],
    ] as const) {
      const store = await IndexedDbStore.open({ engine, capBytes: 1e9, name });
      if (engine === 'b') {
        expect((await store.usage()).rows).toBe(0);
        await store.put(rows(value));
      } else await store.put(rows(value));
      store.close();
    }
    const again = await open(name, 'b');
    expect(await found(again, 1, 2, 3)).toEqual(keys(2));
    expect((await again.usage()).rows).toBe(1);
  });

  it.each(['a bit is turned', 'it is cut short', 'it is missing'])(
    'sees a damaged blob (%s): its rows are absent, others are not, and they can be kept anew',
    async (damage) => {
      const name = newName();
      const store = await open(name);
      await store.put(rows(1, 2));
      await store.put(rows(3));
      const raw = await openDB(name);
      const blob = (await raw.get('blobs', 1)) as Uint8Array;
      if (damage === 'a bit is turned') blob[blob.length - 9]! ^= 1;
      if (damage === 'it is missing') await raw.delete('blobs', 1);
      else await raw.put('blobs', damage === 'it is cut short' ? blob.slice(0, -8) : blob, 1);
      raw.close();
      expect(await found(store, 1, 2, 3)).toEqual(keys(3));
      await store.put(rows(1, 2));
      expect(await store.get(keys(1, 2, 3))).toEqual(rows(1, 2, 3));
      expect((await store.usage()).rows).toBe(3);
    },
  );

  it('says that no room is left, loses nothing of what it kept, and works on once there is room', async () => {
    const store = await open(newName());
    await store.put(rows(1));
    const before = await store.usage();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await faultOf(store.put(rows(2)))).toEqual({
      code: 'storeFull',
      path: 'store',
      value: 'QuotaExceededError: no room',
    });
    vi.restoreAllMocks();
    expect(await found(store, 1, 2)).toEqual(keys(1));
    expect(await store.usage()).toEqual(before);
    await store.put(rows(2));
    expect(await found(store, 1, 2)).toEqual(keys(1, 2));
  });

  it('says that rows cannot be read, and has them once they can', async () => {
    const store = await open(newName());
    await store.put(rows(1));
    vi.spyOn(IDBIndex.prototype, 'getKey').mockImplementation(() => {
      throw new DOMException('the disk', 'UnknownError');
    });
    expect(await faultOf(store.get(keys(1)))).toEqual({
      code: 'storeUnreadable',
      path: 'store',
      value: 'UnknownError: the disk',
    });
    vi.restoreAllMocks();
    expect(await found(store, 1)).toEqual(keys(1));
  });

  it('keeps all rows of a batch or none when a write fails half-way', async () => {
    const store = await open(newName());
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      // The blob is in; the sums that come after it are not.
      const request = put.apply(this, args);
      if (this.name === 'totals') this.transaction.abort();
      return request;
    });
    expect(await faultOf(store.put(rows(1, 2)))).toMatchObject({ code: 'storeUnavailable' });
    vi.restoreAllMocks();
    expect(await found(store, 1, 2)).toEqual([]);
    expect((await store.usage()).rows).toBe(0);
  });

  it('serves two tabs at once without losing a row or a sum', async () => {
    const name = newName();
    const tabs = [await open(name), await open(name)];
    await Promise.all(
      Array.from({ length: 20 }, async (_, value) => {
        const tab = tabs[value % 2]!;
        await tab.put(rows(value));
        await tab.get(keys(value, value - 1));
      }),
    );
    const all = Array.from({ length: 20 }, (_, value) => value);
    for (const tab of tabs) expect(await tab.get(keys(...all))).toEqual(rows(...all));
    const usages = await Promise.all(tabs.map((tab) => tab.usage()));
    expect(usages.map((usage) => usage.rows)).toEqual([20, 20]);
    const raw = await openDB(name);
    const blobs = (await raw.getAll('blobs')) as Uint8Array[];
    raw.close();
    expect(usages[0]!.bytes).toBe(blobs.reduce((sum, { length }) => sum + length, 0));
  });

  it('makes way for a newer page that upgrades the database, and then says why it keeps nothing', async () => {
    const name = newName();
    const store = await open(name);
    await store.put(rows(1));
    const newer = await openDB(name, 99);
    const fault = { code: 'storeUnavailable', path: 'store', value: 'a newer page upgrades it' };
    for (const call of [store.put(rows(2)), store.get(keys(1)), store.usage(), store.clear()]) {
      expect(await faultOf(call)).toEqual(fault);
    }
    newer.close();
    expect(await faultOf(open(name))).toMatchObject({
      code: 'storeUnavailable',
      value: expect.stringMatching(/^VersionError/),
    });
  });

  it('does not wait for a page that holds on to an older database', async () => {
    const name = newName();
    const older = await openDB(name, 1);
    older.close();
    const holder = await openDB(name, 1);
    const opening = vi.spyOn(IDBFactory.prototype, 'open');
    // As a page with schema 2 would ask.
    opening.mockImplementation(function (this: IDBFactory, asked) {
      opening.mockRestore();
      return this.open(asked, 2);
    });
    expect(await faultOf(open(name))).toEqual({
      code: 'storeUnavailable',
      path: 'store',
      value: 'blocked by another tab',
    });
    holder.close();
  });
});

describe('openStore', () => {
  it('opens the database with a cap that the browser can afford', async () => {
    const { store, trouble } = await openStore({ engine: 'e1' });
    opened.push(store as IndexedDbStore);
    expect(trouble).toBeUndefined();
    expect(store).toBeInstanceOf(IndexedDbStore);
    expect((await store.usage()).capBytes).toBe(200e6);
    vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 1000 });
    const small = await openStore({ engine: 'e1' });
    opened.push(small.store as IndexedDbStore);
    expect((await small.store.usage()).capBytes).toBe(500);
  });

  it.each([
    ['is refused', () => new DOMException('not here', 'SecurityError'), 'SecurityError: not here'],
    ['fails', () => new DOMException('the disk', 'UnknownError'), 'UnknownError: the disk'],
  ])('keeps replicates in memory where IndexedDB %s, and says why', async (_, error, value) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw error();
    });
    const { store, trouble } = await openStore({ engine: 'e1' });
    expect(trouble).toEqual({ code: 'storeUnavailable', path: 'store', value });
    expect(store).toBeInstanceOf(MemoryStore);
    await store.put(rows(1));
    expect(await store.get(keys(1))).toEqual(rows(1));
  });

  it('does so too where there is none, or where it does not answer', async () => {
    vi.spyOn(globalThis, 'indexedDB', 'get').mockReturnValue(undefined as never);
    expect((await openStore({ engine: 'e1' })).trouble).toMatchObject({ value: 'no IndexedDB' });
    vi.restoreAllMocks();
    let isHeld = true;
    const holding = openDB<{ any: { key: number; value: number } }>('zhili', 1, {
      // Another tab that takes long over an upgrade.
      async upgrade(database, _from, _to, upgrading) {
        database.createObjectStore('any');
        while (isHeld) await upgrading.objectStore('any').get(0);
      },
    });
    const { store, trouble } = await openStore({ engine: 'e1', patienceMs: 20 });
    isHeld = false;
    (await holding).close();
    expect(trouble).toMatchObject({ code: 'storeUnavailable', value: 'no answer in 20 ms' });
    expect(store).toBeInstanceOf(MemoryStore);
  });
});
