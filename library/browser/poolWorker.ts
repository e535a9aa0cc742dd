import { proxy, wrap } from 'comlink';
import type { PoolWorker } from '../../sim/experiment/pool.ts';
import type { WorkerApi } from '../../sim/experiment/workerApi.ts';
import { workerClient } from '../../sim/experiment/workerClient.ts';

/**
 * A Web Worker as the pool sees it. Comlink never settles a call whose worker died, so death is told by the worker's own events, as a fault
 * `workerCrashed` whose value is the error: a script that does not load, an error nobody caught, a message that cannot be read.
 */
export function poolWorker(worker: Worker): PoolWorker {
  const client = workerClient(wrap<WorkerApi>(worker), proxy);
  return {
    ...client,
    onFailure(callback) {
      const fail = (value: string) => callback({ code: 'workerCrashed', path: 'worker', value });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        fail(event.message === undefined ? 'the worker cannot be loaded' : event.message);
      });
      worker.addEventListener('messageerror', () => fail('a message cannot be read'));
    },
    async terminate() {
      worker.terminate();
    },
  };
}
