import type { Fault, FaultError } from '../../engine/fault.ts';
import { isStoreFull } from './storeFault.ts';
import type { SweepStore } from './sweepStore.ts';

export interface WaitingForRoom {
  /** Resolves when it is time to try again. */
  wait(): Promise<void>;
  /** Told once for every time the store is full, however many rows wait; and with undefined when there is room again. */
  onWaiting(fault: Fault | undefined): void;
  /** Whether to give up: what waits then rejects with `storeFull`. */
  isStopped(): boolean;
}

/** The same store, but where it has no room whoever keeps something waits until it has: no result is lost to a full disk. */
export function waitingForRoom(store: SweepStore, { wait, onWaiting, isStopped }: WaitingForRoom): SweepStore {
  let waiting = 0;
  const patiently = async (work: () => Promise<void>): Promise<void> => {
    let isWaiting = false;
    for (;;) {
      try {
        await work();
        break;
      } catch (thrown) {
        if (!isStoreFull(thrown) || isStopped()) {
          if (isWaiting) waiting -= 1;
          throw thrown;
        }
        if (!isWaiting) {
          isWaiting = true;
          waiting += 1;
          if (waiting === 1) onWaiting((thrown as FaultError).faults[0]);
        }
        await wait();
      }
    }
    if (!isWaiting) return;
    waiting -= 1;
    if (waiting === 0) onWaiting(undefined);
  };
  return {
    has: (key) => store.has(key),
    get outcomeNames() {
      return store.outcomeNames;
    },
    get rows() {
      return store.rows;
    },
    get: (keys) => store.get(keys),
    put: (rows) => patiently(() => store.put(rows)),
    keepFailure: (failure) => patiently(() => store.keepFailure(failure)),
    failures: () => store.failures(),
    refresh: () => store.refresh(),
    usage: () => store.usage(),
    clear: () => store.clear(),
    close: () => patiently(() => store.close()),
  };
}
