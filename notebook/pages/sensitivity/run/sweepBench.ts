import { wrap } from 'comlink';
import { type Workbench, workbench } from '../../../run/workbench.ts';
import { SweepRunner } from './sweepRunner.ts';
import { SweepSession } from './sweepSession.ts';
import type { RemoteSweepWorker, SweepWorkerApi } from './sweepWorkerApi.ts';

/** What runs sweeps in this page: the workers and the store of all comparisons, and a thread that lays out and analyses. */
export interface SweepBench {
  readonly workbench: Workbench;
  readonly worker: RemoteSweepWorker;
  readonly session: SweepSession;
}

/** Runs a worker is given ahead, so that those that are kept are looked up together. */
const ahead = 8;

export async function openSweepBench(): Promise<SweepBench> {
  const bench = await workbench();
  const { pool, store, tellTrouble, workers } = bench;
  const thread = new Worker(new URL('./sweepWorker.ts', import.meta.url), { type: 'module' });
  const worker: RemoteSweepWorker = wrap<SweepWorkerApi>(thread);
  const runner = new SweepRunner({ pool, store, onTrouble: tellTrouble });
  const session = new SweepSession({ worker, runner, size: ahead * workers });
  // A call to a thread that died is never settled.
  thread.addEventListener('error', ({ message }) => {
    session.fail([{ code: 'workerCrashed', path: 'sweep', value: message ?? 'the worker cannot be loaded' }]);
  });
  return { workbench: bench, worker, session };
}
