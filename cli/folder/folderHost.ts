import { openFolderStore } from '../../sim/experiment/folder/folderStore.ts';
import type { FolderHost } from '../../sim/experiment/folder/runSweepFolder.ts';
import type { Host } from '../host.ts';
import { isAliveHere, writerName } from '../output/writerName.ts';

/** This process as one that works in the folder of a sweep. */
export const folderHost = ({
  storeFiles,
  engine,
  version,
  wallClock,
}: Pick<Host, 'storeFiles' | 'engine' | 'version' | 'wallClock'>): FolderHost => ({
  files: storeFiles,
  writer: writerName(),
  engine,
  version,
  openStore: (files, options) => openFolderStore(files, { ...options, isAlive: isAliveHere }),
  wallClock,
});
