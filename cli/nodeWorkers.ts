import { startNodeWorker } from '../library/node/startNodeWorker.ts';
import type { PoolWorker } from '../sim/experiment/pool.ts';

/** Starts a thread from `worker.js` beside the running file: both are entries of the build. */
export function spawnNodeWorker(): PoolWorker {
  return startNodeWorker(new URL('./worker.js', import.meta.url));
}
