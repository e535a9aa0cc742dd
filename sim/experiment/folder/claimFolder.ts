import { FaultError } from '../../engine/fault.ts';
import type { StoreFiles } from './storeFiles.ts';
import { parseSweepRecord, recordDifferences, recordFile, recordText, type SweepRecord } from './sweepRecord.ts';
import { utf8Bytes, utf8Text } from './utf8.ts';

/** What a sweep keeps in its folder beside its record. */
export const sweepParts = {
  store: 'store',
  pairs: 'pairs',
  writers: 'writers',
  runs: 'runs',
  summary: 'summary.csv',
} as const;

/** The record of a folder; undefined where there is none. Throws the faults of `parseSweepRecord`, and `folderUnreadable` for what is no folder or cannot be looked into. */
export async function readSweepRecord(files: StoreFiles, folder: string): Promise<SweepRecord | undefined> {
  const names = await files.list(folder).catch((error) => {
    throw new FaultError({ code: 'folderUnreadable', path: folder, value: messageOf(error) });
  });
  if (!names.includes(recordFile)) return undefined;
  const path = `${folder}/${recordFile}`;
  return parseSweepRecord(utf8Text(await files.read(path)), path);
}

/**
 * Makes a folder that of a sweep, or sees that it is already: then its own record is returned. Throws `folderDiffers` and `folderOtherEngine` where it holds another sweep, and
 * `folderTaken` where without a record it has what a sweep would write to; nothing is written then.
 */
export async function claimFolder(files: StoreFiles, folder: string, record: SweepRecord): Promise<SweepRecord> {
  const found = await readSweepRecord(files, folder);
  if (found === undefined) {
    await checkUntaken(files, folder);
    await writeRecord(files, folder, record);
  }
  // Another process may have made it another sweep's in the meantime.
  const now = found ?? (await readSweepRecord(files, folder)) ?? record;
  const faults = recordDifferences(record, now, `${folder}/${recordFile}`);
  if (faults.length > 0) throw new FaultError(faults);
  return now;
}

/** Throws `folderTaken` where a folder without a record has what a sweep would write to. */
export async function checkUntaken(files: StoreFiles, folder: string): Promise<void> {
  const names = await files.list(folder);
  const taken = Object.values(sweepParts).filter((name) => names.includes(name));
  if (taken.length === 0) return;
  throw new FaultError({ code: 'folderTaken', path: folder, value: taken.join(', '), expected: recordFile });
}

async function writeRecord(files: StoreFiles, folder: string, record: SweepRecord): Promise<void> {
  try {
    await files.makeFolder(folder);
    await files.replace(`${folder}/${recordFile}`, utf8Bytes(recordText(record)));
  } catch (error) {
    throw new FaultError({ code: 'folderNotWritable', path: folder, value: messageOf(error) });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
