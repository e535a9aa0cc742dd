import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { faultText } from '../../locales/faultText.ts';
import type { Texts } from '../../locales/texts.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import { sweepParts } from '../../sim/experiment/folder/claimFolder.ts';
import { openFolderStore } from '../../sim/experiment/folder/folderStore.ts';
import { recordFile } from '../../sim/experiment/folder/sweepRecord.ts';
import type { SweepStore } from '../../sim/experiment/folder/sweepStore.ts';
import { waitingForRoom } from '../../sim/experiment/folder/waitingForRoom.ts';
import type { Host } from '../host.ts';
import { isAliveHere, writerName } from '../output/writerName.ts';
import type { WorkerStores } from './workerStores.ts';

export interface WorkerStoresOptions {
  /** Folder of this machine instead of those that sweeps name. */
  readonly own?: string;
  /** Whether to give up what waits for room on a full disk. */
  readonly isStopped: () => boolean;
}

const betweenTries = 2000;

/** The stores in the folders of sweeps, or one in a folder of its own for all of them. Who keeps something where the disk is full waits and says so. */
export function folderWorkerStores(host: Host, texts: Texts, { own, isStopped }: WorkerStoresOptions): WorkerStores {
  const files = host.storeFiles;
  const tell = (fault: Fault) => host.message(`${faultText(fault, texts.language)}\n`);
  const stores = new Map<string, Promise<SweepStore>>();
  const open = async (folder: string) => {
    // Whoever began the sweep has looked at every part; each is looked at again when it is used.
    const store = await openFolderStore(files, {
      ...{ folder, writer: writerName(), isWriting: true, isThorough: false },
      ...{ isAlive: isAliveHere, onFinding: tell },
    });
    return waitingForRoom(store, {
      wait: () => setTimeout(betweenTries),
      onWaiting: (fault) => (fault === undefined ? host.message(`${texts.queue.room}\n`) : tell(fault)),
      isStopped,
    });
  };
  const pathOf = async (path: string) => {
    if (own !== undefined) return join(own, sweepParts.store);
    if ((await files.list(dirname(path))).includes(recordFile)) return path;
    throw new FaultError({ code: 'storeNotHere', path });
  };
  return {
    pathOf,
    async of(path) {
      const here = await pathOf(path);
      let store = stores.get(here);
      if (store === undefined) {
        store = open(here);
        stores.set(here, store);
        // One that could not be opened is tried again by the next run.
        store.catch(() => stores.delete(here));
      }
      return store;
    },
    async close() {
      for (const store of stores.values()) await (await store).close();
    },
  };
}
