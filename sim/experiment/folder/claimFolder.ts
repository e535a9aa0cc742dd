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

/** The record of a folder; undefined where there is none. Throws the faults of `parseSweepRecord`. */
export async function readSweepRecord(files: StoreFiles, folder: string): Promise<SweepRecord | undefined> {
  if (!(await files.list(folder)).includes(recordFile)) return undefined;
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
    const names = await files.list(folder);
    const taken = Object.values(sweepParts).filter((name) => names.includes(name));
    if (taken.length > 0) {
      throw new FaultError({ code: 'folderTaken', path: folder, value: taken.join(', '), expected: recordFile });
    }
    await files.makeFolder(folder);
    await files.replace(`${folder}/${recordFile}`, utf8Bytes(recordText(record)));
  }
  // Another process may have made it another sweep's in the meantime.
  const now = found ?? (await readSweepRecord(files, folder)) ?? record;
  const faults = recordDifferences(record, now, `${folder}/${recordFile}`);
  if (faults.length > 0) throw new FaultError(faults);
  return now;
}
