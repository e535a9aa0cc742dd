import { type Remote, wrap } from 'comlink';
import { type Workbench, workbench } from '../../../run/workbench.ts';
import { SweepRunner } from './sweepRunner.ts';
import { SweepSession } from './sweepSession.ts';
import type { SweepWorkerApi } from './sweepWorkerApi.ts';

/** What runs sweeps in this page: the workers and the store of all comparisons, and a thread that lays out and analyses. */
export interface SweepBench {
  readonly workbench: Workbench;
  readonly worker: Remote<SweepWorkerApi>;
  readonly session: SweepSession;
}

/** Runs a worker is given ahead, so that those that are kept are looked up together. */
const ahead = 8;

export async function openSweepBench(): Promise<SweepBench> {
  const bench = await workbench();
  const { pool, store, tellTrouble, workers } = bench;
  const worker = wrap<SweepWorkerApi>(new Worker(new URL('./sweepWorker.ts', import.meta.url), { type: 'module' }));
  const runner = new SweepRunner({ pool, store, onTrouble: tellTrouble });
  return { workbench: bench, worker, session: new SweepSession({ worker, runner, size: ahead * workers }) };
}
