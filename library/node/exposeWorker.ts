import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import type { ModelRegistry } from '../../sim/experiment/registry.ts';
import { createWorkerApi, type WorkerApi } from '../../sim/experiment/workerApi.ts';
import type { ProgressMessage } from './startNodeWorker.ts';

/** Offers the models of `registry` to the thread that started this one by `startNodeWorker`. Throws outside a worker thread. */
export function exposeWorker(registry: ModelRegistry): void {
  const port = parentPort;
  if (port === null) throw new Error('exposeWorker: not a worker thread');
  const { listen, run, cancel } = createWorkerApi(registry, () => setImmediate());
  listen((...progress) => port.postMessage({ progress } satisfies ProgressMessage));
  expose({ run, cancel } satisfies Pick<WorkerApi, 'run' | 'cancel'>, nodeEndpoint(port));
}
