import { expect } from 'vitest';
import type { Fault } from '../../../sim/engine/fault.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { type FolderStoreOptions, openFolderStore } from '../../../sim/experiment/folder/folderStore.ts';
import { JournalFile } from '../../../sim/experiment/folder/journalFile.ts';
import { parquetBytes } from '../../../sim/experiment/folder/parquet.ts';
import { readPartKeys } from '../../../sim/experiment/folder/partCodec.ts';
import type { SweepStore } from '../../../sim/experiment/folder/sweepStore.ts';
import { FakeDisk } from '../../support/fakeDisk.ts';
import { storedRuns } from '../../support/resultStoreContract.ts';

export const folder = 'sweep/store';

/** A store on a fake disk that seals after three rows. */
export async function openOn(
  disk: FakeDisk,
  options: Partial<FolderStoreOptions> = {},
): Promise<{ store: SweepStore; findings: Fault[] }> {
  const findings: Fault[] = [];
  const onFinding = (fault: Fault) => {
    findings.push(fault);
  };
  const defaults = { folder, writer: 'a', isWriting: true, rowsPerPart: 3, onFinding };
  return { store: await openFolderStore(disk, { ...defaults, ...options }), findings };
}

/** Names in one of the store's folders. */
export const namesIn = (disk: FakeDisk, under: string): string[] =>
  [...disk.files.keys()]
    .filter((path) => path.startsWith(`${folder}/${under}/`))
    .map((path) => path.slice(folder.length + 1));

/** How often each key stands in parts and journals that count. */
export async function timesStored(disk: FakeDisk): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  const count = (key: string) => times.set(key, (times.get(key) ?? 0) + 1);
  for (const [path, bytes] of disk.files) {
    if (path.endsWith('.parquet')) for (const key of (await readPartKeys(parquetBytes(bytes))).keys) count(key);
    if (path.includes('/journal/') && path.endsWith('.log')) {
      for (const { key } of (await new JournalFile(0, path).readOn(new FakeDisk(disk.files))).rows) count(key);
    }
  }
  return times;
}

/** A disk on which a writer has sealed rows 1…6, has 7 and 8 in a journal, and kept a failure; it was not closed. */
export async function usedDisk(writer = 'a'): Promise<FakeDisk> {
  const disk = new FakeDisk();
  const { store } = await openOn(disk, { writer });
  for (const values of [[1, 2, 3], [4, 5, 6], [7], [8]]) await store.put(storedRuns(...values));
  await store.keepFailure({ key: 'f'.repeat(64), fault: { code: 'modelError', path: 'here' } });
  return disk;
}

/** The fault a promise rejects with. */
export const faultOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no fault',
    (thrown: unknown) => (thrown instanceof FaultError ? thrown.faults[0] : thrown),
  );

/** Rows are what they were, or not there at all: never another. */
export async function expectRightOrMissing(store: SweepStore, values: readonly number[]): Promise<number[]> {
  const expected = storedRuns(...values);
  const found = await store.get([...expected.keys()]);
  for (const [key, run] of found) expect(run).toEqual(expected.get(key));
  return values.filter((value) => !found.has([...storedRuns(value).keys()][0]!));
}
