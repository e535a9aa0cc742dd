import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import type { ModelRegistry } from '../sim/experiment/registry.ts';
import { createWorkerApi } from '../sim/experiment/workerApi.ts';

/** Offers the models of `registry` to the thread that started this one. Throws outside a worker thread. */
export function exposeWorker(registry: ModelRegistry): void {
  if (parentPort === null) throw new Error('exposeWorker: not a worker thread');
  expose(
    createWorkerApi(registry, () => setImmediate()),
    nodeEndpoint(parentPort),
  );
}
