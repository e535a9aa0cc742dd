import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeDisk } from '../../support/fakeDisk.ts';
import { storedRuns, storeKey, storeKeys } from '../../support/resultStoreContract.ts';
import { expectRightOrMissing, folder, namesIn, openOn, timesStored, usedDisk } from './sampleFolder.ts';

const all = [1, 2, 3, 4, 5, 6, 7, 8];
const codeOfFolder = {
  parts: 'partDamaged',
  manifests: 'manifestDamaged',
  journal: 'journalDamaged',
  failures: 'journalDamaged',
};
const codeFor = (path: string) => codeOfFolder[path.split('/')[2] as keyof typeof codeOfFolder];

describe('a damaged file of a store', () => {
  it.each([true, false])(
    'any byte of which is another is named, and its rows are right or missing (writing: %s)',
    async (isWriting) => {
      const clean = await usedDisk();
      const paths = [...clean.files.keys()];
      await fc.assert(
        fc.asyncProperty(
          fc.nat(),
          fc.nat(),
          fc.integer({ min: 1, max: 255 }),
          fc.boolean(),
          async (file, at, change, isThorough) => {
            const disk = new FakeDisk(clean.files);
            const path = paths[file % paths.length]!;
            const bytes = disk.files.get(path)!;
            bytes[at % bytes.length]! ^= change;
            const { store, findings } = await openOn(disk, { writer: 'b', isWriting, isThorough });
            const missing = await expectRightOrMissing(store, all);
            expect(findings.map(({ code, path: where }) => [code, where])).toEqual([[codeFor(path), path]]);
            expect(missing.length).toBeLessThanOrEqual(path.includes('/parts/') ? 3 : 2);
            if (!path.includes('/parts/') && !path.includes('/journal/')) expect(missing).toEqual([]);
            for (const value of missing) expect(store.has(storeKey(value))).toBe(false);
            expect(store.rows).toBe(all.length - missing.length);
            if (!isWriting) return;
            await store.put(storedRuns(...all));
            await store.close();
            const { store: again } = await openOn(disk, { writer: 'c' });
            expect(await again.get(storeKeys(...all))).toEqual(storedRuns(...all));
            expect(new Set((await timesStored(disk)).values())).toEqual(new Set([1]));
          },
        ),
        { numRuns: 120 },
      );
    },
  );

  it('cut at any length is named unless it is a journal, and its rows are right or missing', async () => {
    const clean = await usedDisk();
    const paths = [...clean.files.keys()];
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), async (file, at) => {
        const disk = new FakeDisk(clean.files);
        const path = paths[file % paths.length]!;
        const bytes = disk.files.get(path)!;
        disk.files.set(path, bytes.slice(0, at % bytes.length));
        const { store, findings } = await openOn(disk, { writer: 'b' });
        const missing = await expectRightOrMissing(store, all);
        const isLog = path.endsWith('.log');
        expect(findings.map(({ code, path: where }) => [code, where])).toEqual(isLog ? [] : [[codeFor(path), path]]);
        for (const value of missing) expect(store.has(storeKey(value))).toBe(false);
        await store.put(storedRuns(...all));
        expect(await store.get(storeKeys(...all))).toEqual(storedRuns(...all));
      }),
      { numRuns: 100 },
    );
  });

  it('that another set aside is known no more: rows still in memory are on no disk, and are kept anew', async () => {
    const disk = new FakeDisk();
    const { store, findings } = await openOn(disk);
    await store.put(storedRuns(1, 2, 3));
    await store.put(storedRuns(4));
    const part = `${folder}/${namesIn(disk, 'parts')[0]!}`;
    expect((await store.get(storeKeys(1, 2, 3))).size).toBe(3);
    disk.files.get(part)![100]! ^= 8;
    await openOn(disk, { writer: 'b' });
    expect(disk.files.has(`${part}.damaged`)).toBe(true);
    await store.refresh();
    expect(storeKeys(1, 2, 3, 4).map((key) => store.has(key))).toEqual([false, false, false, true]);
    expect(findings).toEqual([]);
    await store.put(storedRuns(1, 2, 3));
    const { store: again } = await openOn(disk, { writer: 'c' });
    expect(await again.get(storeKeys(1, 2, 3, 4))).toEqual(storedRuns(1, 2, 3, 4));
  });

  it('that vanished is named by who knew it', async () => {
    const disk = await usedDisk();
    const { store, findings } = await openOn(disk, { writer: 'b' });
    const part = `${folder}/${namesIn(disk, 'parts')[0]!}`;
    disk.files.delete(part);
    await store.refresh();
    expect(findings).toEqual([{ code: 'partMissing', path: part }]);
    expect((await expectRightOrMissing(store, all)).length).toBe(3);
  });

  it('is set aside and told once: who opens the store again finds nothing', async () => {
    const disk = await usedDisk();
    const [damaged, missing] = namesIn(disk, 'parts').map((name) => `${folder}/${name}`) as [string, string];
    disk.files.get(damaged)![100]! ^= 8;
    disk.files.delete(missing);
    const manifest = `${folder}/manifests/a.json`;
    const { findings } = await openOn(disk, { writer: 'b' });
    expect(findings).toEqual([
      {
        code: 'partDamaged',
        path: damaged,
        value: expect.stringMatching(/^sha256 \w{32}$/),
        expected: `sha256 ${damaged.slice(-40, -8)}`,
      },
      { code: 'partMissing', path: missing, expected: 3 },
    ]);
    expect(disk.files.has(`${damaged}.damaged`)).toBe(true);
    expect((await openOn(disk, { writer: 'c' })).findings).toEqual([]);
    disk.files.get(manifest)![30]! ^= 1;
    const { findings: later } = await openOn(disk, { writer: 'd' });
    expect(later.map(({ code, path }) => [code, path])).toEqual([['manifestDamaged', manifest]]);
    expect((await openOn(disk, { writer: 'e' })).findings).toEqual([]);
  });

  it('is found when it is damaged while the store is open, as soon as a row of it is asked for', async () => {
    const disk = await usedDisk();
    const { store, findings } = await openOn(disk, { writer: 'b', cacheBytes: 0 });
    expect((await store.get(storeKeys(4, 7))).size).toBe(2);
    const part = `${folder}/${namesIn(disk, 'parts')[0]}`;
    disk.files.get(part)!.reverse();
    const journal = `${folder}/journal/a-000003.log`;
    disk.files.get(journal)![disk.files.get(journal)!.length - 1]! ^= 1;
    expect(await store.get(storeKeys(1, 4, 7, 8))).toEqual(storedRuns(4, 7));
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['partDamaged', part],
      ['journalDamaged', journal],
    ]);
    expect(all.filter((value) => !store.has(storeKey(value)))).toEqual([1, 2, 3, 8]);
  });

  it('of a dead writer is saved as far as it goes, and set aside', async () => {
    const disk = await usedDisk('dead');
    const journal = `${folder}/journal/dead-000003.log`;
    disk.files.get(journal)![disk.files.get(journal)!.length - 1]! ^= 1;
    const { store, findings } = await openOn(disk, { writer: 'b', isAlive: () => false });
    expect(findings[0]).toMatchObject({
      code: 'journalDamaged',
      path: journal,
      value: expect.stringMatching(/^\d+\+\d+$/),
    });
    expect([store.has(storeKey(7)), store.has(storeKey(8))]).toEqual([true, false]);
    expect(namesIn(disk, 'journal').every((name) => name.endsWith('.damaged'))).toBe(true);
    expect((await openOn(disk, { writer: 'c' })).findings).toEqual([]);
  });

  it('of its own is noticed when it is sealed: the other rows are sealed, these can be kept anew', async () => {
    const disk = new FakeDisk();
    const { store, findings } = await openOn(disk);
    await store.put(storedRuns(1, 2, 4));
    const journal = `${folder}/journal/a-000001.log`;
    disk.files.get(journal)![disk.files.get(journal)!.length - 1]! ^= 1;
    await store.put(storedRuns(5));
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['journalDamaged', journal]]);
    expect([1, 2, 4, 5].filter((value) => store.has(storeKey(value)))).toEqual([1, 2, 5]);
    await store.put(storedRuns(4));
    await store.close();
    const { store: again } = await openOn(disk, { writer: 'b' });
    expect(await again.get(storeKeys(1, 2, 4, 5))).toEqual(storedRuns(1, 2, 4, 5));
  });
});
