import type { SweepStore } from '../../sim/experiment/folder/sweepStore.ts';

/** Where a worker finds the stores that sweeps name. */
export interface WorkerStores {
  /** Path of the store of a sweep on this machine. Rejects with `storeNotHere` where its folder is not there. */
  pathOf(path: string): Promise<string>;
  /** Opens it, or has it open. Rejects as `pathOf` does, and with what opening rejects with. */
  of(path: string): Promise<SweepStore>;
  close(): Promise<void>;
}

/** The one store of a worker in the sweep's own process. */
export function ownStore(store: SweepStore, path: string): WorkerStores {
  return { pathOf: async () => path, of: async () => store, close: async () => {} };
}
