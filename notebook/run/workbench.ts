import { type Signal, signal } from '@preact/signals';
import type { Fault } from '../../sim/engine/fault.ts';
import { WorkerPool } from '../../sim/experiment/pool.ts';
import type { ReplicateRunner } from '../../sim/experiment/replicateRunner.ts';
import type { ResultStore, StoreUsage } from '../../sim/experiment/resultStore.ts';
import { openStore } from '../store/openStore.ts';
import { startBrowserWorker } from './browserWorkers.ts';
import { ComparisonSession } from './comparisonSession.ts';

/** What runs comparisons in this page: one pool, one store, one session, however often the reader comes and goes. */
export interface Workbench {
  readonly session: ComparisonSession;
  /** What runs replicates; shared by everything on the page. */
  readonly pool: ReplicateRunner;
  readonly store: ResultStore;
  readonly workers: number;
  /** What is wrong with the store, the last fault first; empty while all is well. */
  readonly storeTrouble: Signal<readonly Fault[]>;
  /** Told what is wrong with the store; the work goes on without it. */
  tellTrouble(fault: Fault): void;
  /** As last looked up by `lookUpUsage`. */
  readonly usage: Signal<StoreUsage | undefined>;
  lookUpUsage(): Promise<void>;
}

/** All cores but one: the page itself needs one to answer. */
const workersFor = (cores: number): number => Math.max(1, cores - 1);

let opened: Promise<Workbench> | undefined;

/** The workbench of this page, made at the first call. */
export function workbench(): Promise<Workbench> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Workbench> {
  const storeTrouble = signal<readonly Fault[]>([]);
  const tellTrouble = (fault: Fault) => {
    storeTrouble.value = [fault, ...storeTrouble.value.filter(({ code }) => code !== fault.code)];
  };
  const workers = workersFor(navigator.hardwareConcurrency ?? 2);
  const pool = new WorkerPool({ size: workers, spawn: startBrowserWorker });
  // They load while the store opens: the first picture does not wait for them, and a page that goes off the network has all it takes.
  pool.warmUp();
  const { store, trouble } = await openStore({ engine: __ENGINE_DIGEST__ });
  if (trouble !== undefined) tellTrouble(trouble);
  const session = new ComparisonSession({
    runner: pool,
    store,
    engine: __ENGINE_DIGEST__,
    now: () => performance.now(),
    onStoreTrouble: tellTrouble,
  });
  const usage = signal<StoreUsage | undefined>(undefined);
  const lookUpUsage = async () => {
    try {
      usage.value = await store.usage();
    } catch {
      // A store that cannot be read says so where it is used.
      usage.value = undefined;
    }
  };
  return { session, pool, store, workers, storeTrouble, tellTrouble, usage, lookUpUsage };
}
