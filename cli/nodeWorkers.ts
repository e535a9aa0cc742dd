import { Worker } from 'node:worker_threads';
import { proxy, wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import type { PoolWorker } from '../sim/experiment/pool.ts';
import type { WorkerApi } from '../sim/experiment/workerApi.ts';
import { workerClient } from '../sim/experiment/workerClient.ts';

/**
 * Starts a thread from the built worker entry at `url`. Comlink never settles a call whose worker died, so death is told
 * by the thread's own events, as a fault `workerCrashed` whose value is the error or the exit code.
 */
export function startNodeWorker(url: URL): PoolWorker {
  const worker = new Worker(url);
  const client = workerClient(wrap<WorkerApi>(nodeEndpoint(worker)), proxy);
  return {
    ...client,
    onFailure(callback) {
      const fail = (value: string) => callback({ code: 'workerCrashed', path: 'worker', value });
      worker.on('error', (error) => fail(`${error.name}: ${error.message}`));
      worker.on('messageerror', (error) => fail(`${error.name}: ${error.message}`));
      worker.on('exit', (code) => fail(`exit code ${code}`));
    },
    async terminate() {
      await worker.terminate();
    },
  };
}

/** Starts a thread from `worker.js` beside the running file: both are entries of the build. */
export function spawnNodeWorker(): PoolWorker {
  return startNodeWorker(new URL('./worker.js', import.meta.url));
}
