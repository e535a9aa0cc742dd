import type { GatherHooks, Gathering } from '../../../sim/experiment/folder/gatherRows.ts';
import { mergeRows } from '../../../sim/experiment/folder/mergeRows.ts';
import { openGathering } from '../../../sim/experiment/folder/openGathering.ts';
import type { FolderHost } from '../../../sim/experiment/folder/runSweepFolder.ts';
import { shardPlaces } from '../../../sim/experiment/folder/shardPlaces.ts';
import type { FolderMessages } from '../../folder/folderMessages.ts';
import type { MergeFolder } from './mergeInputs.ts';

/** Copies what a folder has of a sweep into its gathering, and says so; false where it was cancelled. */
export async function copyFolder(
  into: Gathering,
  { folder, record }: MergeFolder,
  place: FolderHost,
  plan: string,
  messages: FolderMessages,
  hooks: GatherHooks,
): Promise<boolean> {
  const places = shardPlaces(into.spec, record?.shard);
  const from = await openGathering(into.spec, folder, place, {
    plan,
    places,
    isWriting: false,
    onFinding: (fault) => messages.damagedInput(fault),
  });
  try {
    const merged = await mergeRows(into, from, hooks);
    if (merged !== undefined) messages.copied(folder, merged.copied, merged.shared);
    return merged !== undefined;
  } finally {
    await from.store.close();
  }
}
