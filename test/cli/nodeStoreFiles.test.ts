import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeStoreFiles as files } from '../../cli/output/nodeStoreFiles.ts';
import { writerName } from '../../cli/output/writerName.ts';
import { openFolderStore } from '../../sim/experiment/folder/folderStore.ts';
import type { SweepStore } from '../../sim/experiment/folder/sweepStore.ts';
import { describeResultStore, storedRuns, storeKeys } from '../support/resultStoreContract.ts';

const folders: string[] = [];
const stores: SweepStore[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhili-store-'));
  folders.push(folder);
  return folder;
};
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const bytes = (...values: number[]) => Uint8Array.from(values);
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (thrown: { code?: string }) => thrown.code,
  );

describeResultStore('a store on this disk', async () => {
  const store = await openFolderStore(files, {
    folder: join(newFolder(), 'deep', 'store'),
    writer: writerName(),
    isWriting: true,
    onFinding: () => {},
    rowsPerPart: 2,
  });
  stores.push(store);
  return store;
});

describe('files of a store on this disk', () => {
  it('are made, appended to, read in parts, renamed and removed', async () => {
    const folder = join(newFolder(), 'a', 'b');
    await files.makeFolder(folder);
    await files.makeFolder(folder);
    const path = join(folder, 'log');
    const file = await files.create(path);
    await file.append(bytes(1, 2, 3));
    await file.append(bytes(4, 5));
    expect(await files.size(path)).toBe(5);
    expect(await files.read(path)).toEqual(bytes(1, 2, 3, 4, 5));
    expect(await files.read(path, 1, 2)).toEqual(bytes(2, 3));
    expect(await files.read(path, 4, 10)).toEqual(bytes(5));
    expect(await files.read(path, 9)).toEqual(bytes());
    expect(await codeOf(files.create(path))).toBe('EEXIST');
    await files.rename(path, join(folder, 'other'));
    await file.append(bytes(6));
    await file.close();
    expect(await files.read(join(folder, 'other'))).toEqual(bytes(1, 2, 3, 4, 5, 6));
    expect(await files.list(folder)).toEqual(['other']);
    await files.remove(join(folder, 'other'));
    await files.remove(join(folder, 'other'));
    expect(await files.list(folder)).toEqual([]);
    expect(await files.list(join(folder, 'none'))).toEqual([]);
    // One after the other: a promise that waits for its turn may be refused before anybody listens.
    for (const call of [() => files.size(path), () => files.read(path), () => files.rename(path, `${path}2`)]) {
      expect(await codeOf(call())).toBe('ENOENT');
    }
  });

  it('are replaced whole, and leave no draft behind where that fails', async () => {
    const folder = newFolder();
    const path = join(folder, 'list');
    await files.replace(path, bytes(1, 2));
    await files.replace(path, bytes(3));
    expect(await files.read(path)).toEqual(bytes(3));
    await files.makeFolder(join(folder, 'taken'));
    expect(await codeOf(files.replace(join(folder, 'taken'), bytes(1)))).toBe('EISDIR');
    expect(readdirSync(folder)).toEqual(['list', 'taken']);
  });

  it('cannot be in a folder that is a file', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(await codeOf(files.makeFolder(join(folder, 'file', 'store')))).toBe('ENOTDIR');
  });

  it('hold the same rows for another process that opens the store', async () => {
    const folder = newFolder();
    const open = (isWriting: boolean) =>
      openFolderStore(files, { folder, writer: writerName(), isWriting, onFinding: () => {}, rowsPerPart: 2 });
    const store = await open(true);
    for (const value of [1, 2, 3]) await store.put(storedRuns(value));
    const reader = await open(false);
    expect(await reader.get(storeKeys(1, 2, 3))).toEqual(storedRuns(1, 2, 3));
    await store.close();
  });
});
