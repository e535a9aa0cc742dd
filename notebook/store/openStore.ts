import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import { MemoryStore } from '../../sim/experiment/memoryStore.ts';
import type { ResultStore } from '../../sim/experiment/resultStore.ts';
import { IndexedDbStore } from './indexedDbStore.ts';
import { storeFault } from './storeFault.ts';

export interface OpenStoreOptions {
  /** Digest of the engine the page was built with. */
  readonly engine: string;
  readonly capBytes?: number;
  /** How long to wait for a browser that neither opens the database nor refuses. */
  readonly patienceMs?: number;
}

export interface OpenedStore {
  readonly store: ResultStore;
  /** Why replicates are kept in memory only, until the page is left. */
  readonly trouble?: Fault;
}

const defaultCapBytes = 200e6;

/**
 * The store of the page: IndexedDB, or memory where that cannot be had. Never rejects. The browser is not asked to keep the data for good
 * (`navigator.storage.persist`): some ask the reader first, and all that is lost here can be computed again.
 */
export async function openStore({
  engine,
  capBytes = defaultCapBytes,
  patienceMs = 3000,
}: OpenStoreOptions): Promise<OpenedStore> {
  try {
    if (globalThis.indexedDB === undefined) throw unavailable('no IndexedDB');
    const opening = IndexedDbStore.open({ engine, capBytes: await affordableBytes(capBytes) });
    const isOpen = await Promise.race([opening.then(() => true), afterMs(patienceMs)]);
    if (isOpen) return { store: await opening };
    opening.then(
      (late) => late.close(),
      () => {},
    );
    throw unavailable(`no answer in ${patienceMs} ms`);
  } catch (thrown) {
    return { store: new MemoryStore(capBytes), trouble: storeFault(thrown, 'storeUnavailable').faults[0] as Fault };
  }
}

/** No more than half of what the browser allows this site, or the store would be full before its cap is reached. */
async function affordableBytes(capBytes: number): Promise<number> {
  const { quota } = await (navigator.storage?.estimate?.() ?? Promise.resolve({})).catch(() => ({}) as StorageEstimate);
  return quota === undefined ? capBytes : Math.min(capBytes, quota / 2);
}

function unavailable(value: string): FaultError {
  return new FaultError({ code: 'storeUnavailable', path: 'store', value });
}

function afterMs(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}
