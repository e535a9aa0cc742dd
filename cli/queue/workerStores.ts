import { FaultError } from '../../sim/engine/fault.ts';
import type { SweepStore } from '../../sim/experiment/folder/sweepStore.ts';

export interface WorkerStoresOptions {
  /** Opens a store to write to. */
  readonly open: (path: string) => Promise<SweepStore>;
  readonly isThere: (path: string) => Promise<boolean>;
  /** A folder of this machine instead of those that sweeps name. */
  readonly own?: string;
}

/** The stores a worker writes to, each opened once: that of the sweep, or one of its own for all sweeps. */
export class WorkerStores {
  readonly #options: WorkerStoresOptions;
  readonly #open = new Map<string, Promise<SweepStore>>();

  constructor(options: WorkerStoresOptions) {
    this.#options = options;
  }

  /** Path of the store of a sweep on this machine. Rejects with `storeNotHere` where the folder is not there. */
  async pathOf(path: string): Promise<string> {
    const { own, isThere } = this.#options;
    if (own !== undefined) return own;
    if (!(await isThere(path))) throw new FaultError({ code: 'storeNotHere', path });
    return path;
  }

  /** Rejects as `pathOf` does, and with what opening rejects with. */
  async of(path: string): Promise<SweepStore> {
    const here = await this.pathOf(path);
    let store = this.#open.get(here);
    if (store === undefined) {
      store = this.#options.open(here);
      this.#open.set(here, store);
      // One that could not be opened is tried again by the next run.
      store.catch(() => this.#open.delete(here));
    }
    return store;
  }

  async close(): Promise<void> {
    for (const store of this.#open.values()) await (await store).close();
    this.#open.clear();
  }
}
