import { resolve } from 'node:path';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import { readSweepRecord, sweepParts } from '../../../sim/experiment/folder/claimFolder.ts';
import type { FolderHost } from '../../../sim/experiment/folder/runSweepFolder.ts';
import { recordDifferences, recordFile, type SweepRecord } from '../../../sim/experiment/folder/sweepRecord.ts';

/** A folder to copy from. */
export interface MergeFolder {
  readonly folder: string;
  /** Undefined where it has a store and does not say of which sweep: rows are found by their content. */
  readonly record: SweepRecord | undefined;
}

export interface MergeInputs {
  readonly inputs: readonly MergeFolder[];
  /** Of the sweep that was divided. */
  readonly whole: SweepRecord;
}

/**
 * What the folders hold, all of the same sweep. Throws `mergeIntoItself`, `notASweep` for folders with neither record nor store, `folderDiffers` and `folderOtherEngine` for those of another
 * sweep or engine than the first or this program, with all faults at once.
 */
export async function mergeInputs(
  out: string,
  folders: readonly string[],
  { files, engine, version }: FolderHost,
): Promise<MergeInputs> {
  const faults: Fault[] = [];
  const inputs: MergeFolder[] = [];
  for (const folder of folders) {
    if (resolve(folder) === resolve(out)) faults.push({ code: 'mergeIntoItself', path: folder });
    const record = await readSweepRecord(files, folder);
    const isStore = record !== undefined || (await files.list(folder)).includes(sweepParts.store);
    if (!isStore) faults.push({ code: 'notASweep', path: folder, expected: recordFile });
    inputs.push({ folder, record });
  }
  const own = await readSweepRecord(files, out);
  const first = own ?? inputs.find(({ record }) => record !== undefined)?.record;
  if (first === undefined) {
    if (faults.length === 0) faults.push({ code: 'notASweep', path: out, expected: recordFile });
    throw new FaultError(faults);
  }
  const whole = withoutShard({ ...first, version: own?.version ?? version });
  if (first.engine !== engine) {
    const path = own === undefined ? `${folders[0]}/${recordFile}` : `${out}/${recordFile}`;
    faults.push({ code: 'folderOtherEngine', path, value: engine, expected: first.engine });
  }
  for (const { folder, record } of inputs) {
    if (record !== undefined) faults.push(...recordDifferences(whole, withoutShard(record), `${folder}/${recordFile}`));
  }
  if (faults.length > 0) throw new FaultError(faults);
  return { inputs, whole };
}

function withoutShard({ shard: _, ...record }: SweepRecord): SweepRecord {
  return record;
}
