import { poolWorker } from '../../library/browser/poolWorker.ts';
import type { PoolWorker } from '../../sim/experiment/pool.ts';

/** Starts a worker that runs the governance model. */
export function startBrowserWorker(): PoolWorker {
  return poolWorker(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
}
