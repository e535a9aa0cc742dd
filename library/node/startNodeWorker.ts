import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import type { PoolWorker } from '../../sim/experiment/pool.ts';
import type { TicketProgress, WorkerApi } from '../../sim/experiment/workerApi.ts';
import { workerClient } from '../../sim/experiment/workerClient.ts';

/** What a worker posts of its progress, beside Comlink's messages. */
export interface ProgressMessage {
  readonly progress: Parameters<TicketProgress>;
}

/**
 * Starts a thread from the built worker entry at `url`. It keeps the process alive while it runs something, and no longer. Comlink never settles a
 * call whose worker died, so death is told by the thread's own events, as a fault `workerCrashed` whose value is the error or the exit code.
 */
export function startNodeWorker(url: URL): PoolWorker {
  const worker = new Worker(url);
  const remote = wrap<Pick<WorkerApi, 'run' | 'cancel'>>(nodeEndpoint(worker));
  const client = workerClient(
    {
      run: (ticket, request) => remote.run(ticket, request),
      cancel: (ticket) => remote.cancel(ticket),
      // A callback handed over by Comlink brings a port that keeps the process alive for ever.
      async listen(tell) {
        worker.on('message', (message: Partial<ProgressMessage> | null) => {
          if (message?.progress !== undefined) tell(...message.progress);
        });
      },
    },
    (callback) => callback,
  );
  worker.unref();
  let isEnding = false;
  return {
    async run(request, onProgress) {
      worker.ref();
      try {
        return await client.run(request, onProgress);
      } finally {
        // A run that ends while its thread is ended would let the process go before the thread has.
        if (!isEnding) worker.unref();
      }
    },
    cancel: client.cancel,
    onFailure(callback) {
      const fail = (value: string) => callback({ code: 'workerCrashed', path: 'worker', value });
      worker.on('error', (error) => fail(`${error.name}: ${error.message}`));
      worker.on('messageerror', (error) => fail(`${error.name}: ${error.message}`));
      worker.on('exit', (code) => fail(`exit code ${code}`));
    },
    async terminate() {
      isEnding = true;
      await worker.terminate();
    },
  };
}
