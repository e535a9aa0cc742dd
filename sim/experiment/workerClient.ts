import type { PoolWorker } from './pool.ts';
import type { OnRunProgress } from './replicateRunner.ts';
import type { RunRequest, RunResult } from './run.ts';
import type { TicketProgress } from './workerApi.ts';

/** `WorkerApi` as it looks from the other thread. */
export interface RemoteWorkerApi {
  listen(onProgress: TicketProgress): Promise<void>;
  run(ticket: number, request: RunRequest): Promise<RunResult>;
  cancel(ticket: number): Promise<void>;
}

/**
 * The starting thread's side of a run: numbers the runs of one worker and hands progress to the run it is about.
 * `asProxy` marks a callback to be called across threads (Comlink's `proxy`).
 */
export function workerClient(
  remote: RemoteWorkerApi,
  asProxy: (callback: TicketProgress) => TicketProgress,
): Pick<PoolWorker, 'run' | 'cancel'> {
  let ticket = 0;
  let onProgress: OnRunProgress = () => {};
  const listening = remote.listen(
    asProxy((of, fraction, glimpse) => {
      if (of === ticket) onProgress(fraction, glimpse);
    }),
  );
  return {
    async run(request, tell) {
      ticket += 1;
      onProgress = tell;
      await listening;
      return remote.run(ticket, request);
    },
    cancel() {
      // A worker that can no longer be reached is reported by its host as failed.
      remote.cancel(ticket).catch(() => {});
    },
  };
}
