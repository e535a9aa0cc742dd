import type { ModelRegistry } from './registry.ts';
import type { RunRequest, RunResult } from './run.ts';
import { runReplicate } from './runReplicate.ts';

/** Called with the ticket of the run it tells about and the share of its horizon passed, 0…1. */
export type TicketProgress = (ticket: number, fraction: number) => void;

/**
 * What a worker offers to the thread that started it; an entry exposes it through Comlink. It runs one request at a time.
 * Tickets keep late messages apart: progress or a cancel for a run that has ended touches no other run.
 */
export interface WorkerApi {
  /** Names the listener of all progress of this worker. */
  listen(onProgress: TicketProgress): void;
  run(ticket: number, request: RunRequest): Promise<RunResult>;
  cancel(ticket: number): void;
}

/** Least progress worth a message. */
const progressStep = 0.02;

/** The worker's side of a run. `pause` must let the host deliver messages, or a cancel is not heard. */
export function createWorkerApi(registry: ModelRegistry, pause: () => Promise<void>): WorkerApi {
  let tell: TicketProgress = () => {};
  let cancelledTicket = -1;
  return {
    listen(onProgress) {
      tell = onProgress;
    },
    run(ticket, request) {
      let told = 0;
      return runReplicate(request, registry, {
        onProgress(fraction) {
          if (!(fraction >= told + progressStep)) return;
          told = fraction;
          tell(ticket, fraction);
        },
        isCancelled: () => cancelledTicket === ticket,
        pause,
      });
    },
    cancel(ticket) {
      cancelledTicket = ticket;
    },
  };
}
