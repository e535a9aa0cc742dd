import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SweepStore } from '../../../sim/experiment/folder/sweepStore.ts';
import { waitingForRoom } from '../../../sim/experiment/folder/waitingForRoom.ts';
import { FakeDisk } from '../../support/fakeDisk.ts';
import { describeResultStore, storedRuns, storeKey, storeKeys } from '../../support/resultStoreContract.ts';
import { faultOf, folder, namesIn, openOn, timesStored, usedDisk } from './sampleFolder.ts';

describeResultStore('a store in a folder, its rows in a journal', async () => {
  const { store } = await openOn(new FakeDisk(), { rowsPerPart: 1000 });
  return store;
});

describeResultStore('a store in a folder, its rows sealed', async () => {
  const { store } = await openOn(new FakeDisk(), { rowsPerPart: 1 });
  return store;
});

describe('a store in a folder', () => {
  it('has all rows again when it is opened by another, sealed or not', async () => {
    const disk = await usedDisk();
    expect(namesIn(disk, 'parts').length).toBe(2);
    expect(namesIn(disk, 'journal')).toEqual(['journal/a-000003.log']);
    const { store, findings } = await openOn(disk, { writer: 'b' });
    expect(findings).toEqual([]);
    expect(store.rows).toBe(8);
    expect(await store.get(storeKeys(1, 2, 3, 4, 5, 6, 7, 8, 9))).toEqual(storedRuns(1, 2, 3, 4, 5, 6, 7, 8));
    expect(store.has(storeKey(8))).toBe(true);
    expect(store.has(storeKey(9))).toBe(false);
    expect(store.outcomeNames).toEqual([
      'Mean',
      'endless',
      'key',
      'least',
      'mean',
      'minusNothing',
      'undefinedHere',
      '满意度',
    ]);
    expect(store.failures()).toEqual([{ key: 'f'.repeat(64), fault: { code: 'modelError', path: 'here' } }]);
  });

  it('makes one append of what is put at once', async () => {
    const disk = new FakeDisk();
    const { store } = await openOn(disk, { rowsPerPart: 100 });
    await store.put(storedRuns(1));
    const before = disk.changes;
    await Promise.all(Array.from({ length: 20 }, (_, value) => store.put(storedRuns(value))));
    expect(disk.changes - before).toBe(1);
    expect(store.rows).toBe(20);
  });

  it('seals what is left when it is closed, and can be written to afterwards', async () => {
    const disk = new FakeDisk();
    const { store } = await openOn(disk);
    await store.put(storedRuns(1, 2));
    await store.close();
    expect(namesIn(disk, 'journal')).toEqual([]);
    await store.put(storedRuns(3));
    await store.close();
    expect(namesIn(disk, 'parts').length).toBe(2);
    expect([...(await timesStored(disk)).values()]).toEqual([1, 1, 1]);
    await store.close();
  });

  it('changes nothing on the disk while it is open for reading only, and says so to who writes', async () => {
    const disk = await usedDisk();
    const part = `${folder}/${namesIn(disk, 'parts')[0]}`;
    disk.files.get(part)![40]! ^= 1;
    const before = new Map([...disk.files].map(([path, bytes]) => [path, bytes.slice()]));
    const { store, findings } = await openOn(disk, { writer: 'reader', isWriting: false, isAlive: () => false });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['partDamaged', part]]);
    expect((await store.get(storeKeys(1, 4, 8))).size).toBe(2);
    await store.refresh();
    await store.close();
    for (const call of [store.put(storedRuns(1)), store.clear()]) {
      expect(await faultOf(call)).toEqual({ code: 'storeReadOnly', path: folder });
    }
    expect(disk.files).toEqual(before);
    expect(findings.length).toBe(1);
  });

  it('is empty where there is no folder, to who only reads', async () => {
    const { store } = await openOn(new FakeDisk(), { isWriting: false });
    expect([store.rows, store.outcomeNames, store.failures()]).toEqual([0, [], []]);
  });

  it('refuses keys that are no content addresses and writers that are no names', async () => {
    const { store } = await openOn(new FakeDisk());
    expect(await faultOf(store.put(new Map([['key 1', storedRuns(1).get(storeKey(1))!]])))).toMatchObject({
      code: 'storeKey',
      value: 'key 1',
    });
    expect(await faultOf(openOn(new FakeDisk(), { writer: '../b' }))).toMatchObject({
      code: 'storeWriter',
      value: '../b',
    });
  });

  it('tells the last failure of every key that has no row, of all writers', async () => {
    const disk = new FakeDisk();
    const failure = (value: number, path: string) => ({ key: storeKey(value), fault: { code: 'modelError', path } });
    const { store } = await openOn(disk);
    await store.keepFailure(failure(1, 'first'));
    await store.keepFailure(failure(1, 'second'));
    await store.keepFailure(failure(2, 'first'));
    const { store: other } = await openOn(disk, { writer: 'b' });
    expect(other.failures()).toEqual([failure(1, 'second'), failure(2, 'first')]);
    await other.put(storedRuns(2));
    await store.keepFailure(failure(3, 'later'));
    await other.refresh();
    expect(other.failures()).toEqual([failure(1, 'second'), failure(3, 'later')]);
  });
});

describe('many writers of a store', () => {
  it('see each other’s rows after a refresh, in a journal and after it was sealed', async () => {
    const disk = new FakeDisk();
    const [{ store: a }, { store: b }] = [await openOn(disk), await openOn(disk, { writer: 'b' })];
    await a.put(storedRuns(1, 2));
    await b.put(storedRuns(2, 3));
    expect(b.has(storeKey(1))).toBe(false);
    await b.refresh();
    expect(await b.get(storeKeys(1, 2, 3))).toEqual(storedRuns(1, 2, 3));
    await a.put(storedRuns(4));
    await a.put(storedRuns(5));
    // The journal that `b` knows row 1 in is a part by now.
    expect(namesIn(disk, 'parts').length).toBe(1);
    expect(await b.get(storeKeys(1))).toEqual(storedRuns(1));
    await b.refresh();
    expect(await b.get(storeKeys(1, 2, 3, 4, 5))).toEqual(storedRuns(1, 2, 3, 4, 5));
    expect(b.rows).toBe(5);
    await Promise.all([a.close(), b.close()]);
    const { store: c } = await openOn(disk, { writer: 'c' });
    expect(c.rows).toBe(5);
    // Row 2 was kept by both before they knew of each other; the second to seal leaves it out.
    expect(new Set((await timesStored(disk)).values())).toEqual(new Set([1]));
  });

  it('read nothing at a refresh when nothing has changed, and only what is new when something has', async () => {
    const disk = await usedDisk();
    const { store } = await openOn(disk, { writer: 'b' });
    disk.reads.length = 0;
    await store.refresh();
    expect(disk.reads).toEqual([]);
    const { store: c } = await openOn(disk, { writer: 'c' });
    await c.put(storedRuns(20));
    disk.reads.length = 0;
    await store.refresh();
    expect(disk.reads).toEqual([`${folder}/journal/c-000001.log`]);
    expect(store.has(storeKey(20))).toBe(true);
  });

  it('take over the journal of a writer that is dead, and leave those of the living', async () => {
    const disk = await usedDisk('dead');
    const { store: living } = await openOn(disk, { writer: 'living' });
    await living.put(storedRuns(9));
    const { store, findings } = await openOn(disk, { writer: 'b', isAlive: (writer) => writer !== 'dead' });
    expect(findings).toEqual([]);
    expect(namesIn(disk, 'journal')).toEqual(['journal/living-000001.log']);
    expect(namesIn(disk, 'parts').filter((name) => name.startsWith('parts/b-')).length).toBe(1);
    expect(await store.get(storeKeys(7, 8, 9))).toEqual(storedRuns(7, 8, 9));
    await living.put(storedRuns(10));
    await store.refresh();
    expect(store.has(storeKey(10))).toBe(true);
    expect(new Set((await timesStored(disk)).values())).toEqual(new Set([1]));
  });

  it('go on under a name used before', async () => {
    const disk = await usedDisk();
    const { store } = await openOn(disk);
    await store.put(storedRuns(10, 11, 12));
    await store.close();
    expect(namesIn(disk, 'journal')).toEqual([]);
    const { store: again, findings } = await openOn(disk, { writer: 'b' });
    expect(findings).toEqual([]);
    expect(again.rows).toBe(11);
    expect(new Set((await timesStored(disk)).values())).toEqual(new Set([1]));
  });
});

describe('two writers and a reader, whatever they do in whatever order,', () => {
  it('know of every row that was kept before their last refresh, and never of a wrong one', async () => {
    const step = fc.oneof(
      fc.record({ put: fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }), by: fc.constantFrom('a', 'b') }),
      fc.record({ refresh: fc.constantFrom('a', 'b', 'reader') }),
      fc.record({ close: fc.constantFrom('a', 'b') }),
      fc.record({ get: fc.constantFrom('a', 'b', 'reader') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), fc.boolean(), async (steps, isAtOnce) => {
        const disk = new FakeDisk();
        const opened = {
          a: await openOn(disk, { cacheBytes: 0 }),
          b: await openOn(disk, { writer: 'b' }),
          reader: await openOn(disk, { writer: 'r', isWriting: false, isThorough: false }),
        };
        const kept = new Set<number>();
        const all = Array.from({ length: 13 }, (_, value) => value);
        const expected = storedRuns(...all);
        const right = async (store: SweepStore) => {
          const found = await store.get([...expected.keys()]);
          for (const [key, run] of found) expect(run).toEqual(expected.get(key));
          return all.filter((value) => found.has(storeKey(value)));
        };
        const running: Promise<unknown>[] = [];
        for (const one of steps) {
          const doing = (async () => {
            if ('put' in one) {
              await opened[one.by].store.put(storedRuns(...one.put));
              for (const value of one.put) kept.add(value);
            } else if ('refresh' in one) await opened[one.refresh].store.refresh();
            else if ('close' in one) await opened[one.close].store.close();
            else await right(opened[one.get].store);
          })();
          if (isAtOnce) running.push(doing);
          else await doing;
        }
        await Promise.all(running);
        for (const { store, findings } of Object.values(opened)) {
          await store.refresh();
          expect(await right(store)).toEqual(all.filter((value) => kept.has(value)));
          expect(store.rows).toBe(kept.size);
          expect(findings).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a full disk', () => {
  it('makes a put reject, loses nothing kept before, and the next put works once there is room', async () => {
    const disk = await usedDisk();
    const { store } = await openOn(disk, { writer: 'b', rowsPerPart: 1000 });
    await store.put(storedRuns(20));
    for (const room of [0, 10, 500]) {
      disk.room = disk.used + room;
      expect(await faultOf(store.put(storedRuns(21, 22, 23, 24)))).toMatchObject({ code: 'storeFull', path: folder });
      expect(store.has(storeKey(21))).toBe(false);
      expect(await store.get(storeKeys(1, 8, 20, 21))).toEqual(storedRuns(1, 8, 20));
    }
    disk.room = Number.POSITIVE_INFINITY;
    await store.put(storedRuns(25));
    const { store: other, findings } = await openOn(disk, { writer: 'c' });
    expect(findings).toEqual([]);
    expect(await other.get(storeKeys(20, 21, 22, 25))).toEqual(storedRuns(20, 25));
  });

  it('holds up the sealing of a journal, which stays as it is until there is room', async () => {
    const disk = new FakeDisk();
    const { store } = await openOn(disk);
    await store.put(storedRuns(1, 2, 3));
    disk.room = disk.used + 400;
    expect(await faultOf(store.put(storedRuns(4)))).toMatchObject({ code: 'storeFull' });
    expect(await faultOf(store.close())).toMatchObject({ code: 'storeFull' });
    expect(namesIn(disk, 'parts')).toEqual([]);
    expect(await store.get(storeKeys(1, 2, 3))).toEqual(storedRuns(1, 2, 3));
    disk.room = Number.POSITIVE_INFINITY;
    await store.put(storedRuns(4));
    await store.close();
    expect(await (await openOn(disk, { writer: 'b' })).store.get(storeKeys(1, 2, 3, 4))).toEqual(
      storedRuns(1, 2, 3, 4),
    );
    expect(new Set((await timesStored(disk)).values())).toEqual(new Set([1]));
  });

  it('makes who waits wait, told once, until there is room or the work is stopped', async () => {
    const disk = new FakeDisk();
    const { store: inner } = await openOn(disk);
    const told: unknown[] = [];
    let waits = 0;
    let isStopped = false;
    const store = waitingForRoom(inner, {
      wait: async () => {
        waits += 1;
        if (waits === 6) disk.room = Number.POSITIVE_INFINITY;
      },
      onWaiting: (fault) => told.push(fault?.code),
      isStopped: () => isStopped,
    });
    disk.room = disk.used;
    await Promise.all([store.put(storedRuns(1)), store.put(storedRuns(2))]);
    expect(told).toEqual(['storeFull', undefined]);
    expect(waits).toBeGreaterThanOrEqual(6);
    expect(store.rows).toBe(2);
    disk.room = disk.used;
    isStopped = true;
    expect(await faultOf(store.put(storedRuns(3)))).toMatchObject({ code: 'storeFull' });
    expect(await faultOf(store.close())).toMatchObject({ code: 'storeFull' });
    expect(await store.get(storeKeys(1, 2))).toEqual(storedRuns(1, 2));
  });
});
