import { describe, expect, it } from 'vitest';
import { type DiskEnd, FakeDisk } from '../../support/fakeDisk.ts';
import { storedRuns, storeKey } from '../../support/resultStoreContract.ts';
import { openOn, timesStored, usedDisk } from './sampleFolder.ts';

/** Puts rows 1…9 in seven puts, two of them at once, and a failure; returns the rows that were kept before the machine stopped. */
async function work(disk: FakeDisk): Promise<number[]> {
  const kept: number[] = [];
  try {
    const { store } = await openOn(disk);
    const put = async (...values: number[]) => {
      await store.put(storedRuns(...values));
      kept.push(...values);
    };
    await put(1);
    await Promise.all([put(2), put(3, 4)]);
    await put(5, 6);
    await store.keepFailure({ key: 'f'.repeat(64), fault: { code: 'modelError', path: 'here' } });
    await put(2, 7);
    await put(8);
    await put(9);
    await store.close();
  } catch {
    // It has stopped.
  }
  return kept;
}

/** Opens what is left as another process would, with the first known to be dead; tells rows missing, and rows that stand there twice. */
async function look(left: FakeDisk, kept: readonly number[]) {
  const disk = new FakeDisk(left.files);
  const { store, findings } = await openOn(disk, { writer: 'b', isAlive: () => false });
  const expected = storedRuns(...kept);
  const found = await store.get([...expected.keys()]);
  for (const [key, run] of found) expect(run).toEqual(expected.get(key));
  // What was not said to be kept may be there; then it is right.
  const all = storedRuns(1, 2, 3, 4, 5, 6, 7, 8, 9);
  for (const [key, run] of await store.get([...all.keys()])) expect(run).toEqual(all.get(key));
  await store.close();
  const twice = [...(await timesStored(disk))].filter(([, times]) => times !== 1);
  const drafts = [...disk.files.keys()].filter((path) => path.endsWith('.tmp'));
  return { missing: expected.size - found.size, twice, drafts, findings };
}

describe.each<DiskEnd>(['before', 'half', 'after'])('a process killed %s a change of the disk', (how) => {
  it('has lost no row that was kept, and left none twice, whichever change it was', async () => {
    const whole = new FakeDisk();
    expect((await work(whole)).length).toBe(10);
    expect(whole.changes).toBeGreaterThanOrEqual(20);
    for (let at = 1; at <= whole.changes; at++) {
      const disk = new FakeDisk();
      disk.stop = { at, how };
      const kept = await work(disk);
      expect(await look(disk, kept), `change ${at}`).toEqual({ missing: 0, twice: [], drafts: [], findings: [] });
    }
  });

  it('has lost none either while it took over the journal of another', async () => {
    const used = await usedDisk('dead');
    const adopt = async (disk: FakeDisk) => {
      const { store } = await openOn(disk, { writer: 'a', isAlive: () => false });
      await store.put(storedRuns(9));
      await store.close();
    };
    const whole = new FakeDisk(used.files);
    await adopt(whole);
    expect(whole.changes).toBeGreaterThan(5);
    for (let at = 1; at <= whole.changes; at++) {
      const disk = new FakeDisk(used.files);
      disk.stop = { at, how };
      await adopt(disk).catch(() => {});
      expect(await look(disk, [1, 2, 3, 4, 5, 6, 7, 8]), `change ${at}`).toEqual({
        missing: 0,
        twice: [],
        drafts: [],
        findings: [],
      });
    }
  });
});

it('A process that goes on after the other was killed has the rows of both', async () => {
  const disk = await usedDisk('dead');
  const { store } = await openOn(disk, { writer: 'b', isAlive: () => false });
  await store.put(storedRuns(8, 9, 10));
  await store.close();
  const { store: last } = await openOn(disk, { writer: 'c' });
  expect([last.rows, last.has(storeKey(10))]).toEqual([10, true]);
});
