import { setImmediate } from 'node:timers/promises';
import { type PoolWorker, WorkerPool } from '../../sim/experiment/pool.ts';
import { createWorkerApi, type TicketProgress } from '../../sim/experiment/workerApi.ts';
import { workerClient } from '../../sim/experiment/workerClient.ts';
import { testRegistry } from './testModels.ts';

/** A worker in this very thread: both sides of the boundary without the boundary. */
export function localWorker(registry = testRegistry()): PoolWorker {
  const api = createWorkerApi(registry, () => setImmediate());
  const remote = {
    listen: async (tell: TicketProgress) => api.listen(tell),
    run: api.run,
    cancel: async (ticket: number) => api.cancel(ticket),
  };
  return { ...workerClient(remote, (callback) => callback), onFailure() {}, async terminate() {} };
}

export function localPool(size = 2): WorkerPool {
  return new WorkerPool({ size, spawn: () => localWorker() });
}
