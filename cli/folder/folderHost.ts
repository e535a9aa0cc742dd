import { setTimeout } from 'node:timers/promises';
import { openFolderStore } from '../../sim/experiment/folder/folderStore.ts';
import type { FolderHost } from '../../sim/experiment/folder/runSweepFolder.ts';
import { type WaitingForRoom, waitingForRoom } from '../../sim/experiment/folder/waitingForRoom.ts';
import type { Host } from '../host.ts';
import { isAliveHere, writerName } from '../output/writerName.ts';

/** Milliseconds until a full disk is tried again. */
const tryAgainAfter = 2000;

/** This process as one that works in the folder of a sweep; on a full disk it waits until there is room. */
export const folderHost = (
  { storeFiles, engine, version, wallClock }: Pick<Host, 'storeFiles' | 'engine' | 'version' | 'wallClock'>,
  waiting?: Omit<WaitingForRoom, 'wait'>,
): FolderHost => ({
  files: storeFiles,
  writer: writerName(),
  engine,
  version,
  wallClock,
  async openStore(files, options) {
    const store = await openFolderStore(files, { ...options, isAlive: isAliveHere });
    return waiting === undefined ? store : waitingForRoom(store, { ...waiting, wait: () => setTimeout(tryAgainAfter) });
  },
});
