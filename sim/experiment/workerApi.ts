import type { ModelRegistry } from './registry.ts';
import type { Glimpse, RunRequest, RunResult } from './run.ts';
import { runReplicate } from './runReplicate.ts';

/** Called with the ticket of the run it tells about, the share of its horizon passed, 0…1, and a glimpse if the request asks for them. */
export type TicketProgress = (ticket: number, fraction: number, glimpse?: Glimpse) => void;

/**
 * What a worker offers to the thread that started it; an entry exposes it through Comlink. It runs one request at a time.
 * Tickets keep late messages apart: progress or a cancel for a run that has ended touches no other run. The last progress, at the horizon,
 * may arrive after the result.
 */
export interface WorkerApi {
  /** Names the listener of all progress of this worker. */
  listen(onProgress: TicketProgress): void;
  run(ticket: number, request: RunRequest): Promise<RunResult>;
  cancel(ticket: number): void;
}

/** Least progress worth a message: of a run, and of one that is watched (3 days of a year and a half). */
const progressStep = 0.02;
const watchedStep = 0.005;

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
        onProgress(fraction, glimpse) {
          const least = told + (glimpse === undefined ? progressStep : watchedStep);
          if (!(fraction >= Math.min(least, 1) && fraction > told)) return;
          told = fraction;
          if (glimpse === undefined) tell(ticket, fraction);
          else tell(ticket, fraction, glimpse());
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
