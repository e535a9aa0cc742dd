import type { ModelRegistry } from './registry.ts';
import type { Glimpse, RunRequest, RunResult } from './run.ts';
import { failedByThrow, failedRun } from './runFaults.ts';

/** Events between two looks at the outside: less than 100 ms of the governance model, so that a cancel is heard soon. */
export const sliceEvents = 20_000;

/** The same of a run that is watched: some 30 ms, so that a second brings about as many glimpses as an eye can follow. */
export const watchedSliceEvents = 8_000;

export interface ReplicateHooks {
  /** Called after every slice with the share of the horizon passed, 0…1, and, if the request asks for glimpses, what makes one now. */
  onProgress(fraction: number, glimpse?: () => Glimpse): void;
  /** Asked before every slice. */
  isCancelled(): boolean;
  /** Lets the host handle its messages; resolves when the run may go on. */
  pause(): Promise<void>;
}

/**
 * Runs one request to its end, in slices of `sliceEvents` events, or `watchedSliceEvents` if it asks for glimpses. Never
 * rejects: what the model throws becomes a failed row (`modelError`, or the model's own faults), a cancelled run a failed
 * row with code `cancelled`.
 */
export async function runReplicate(
  request: RunRequest,
  registry: ModelRegistry,
  hooks: ReplicateHooks,
): Promise<RunResult> {
  try {
    const run = registry.start(request);
    const watched = request.glimpses === true;
    const glimpse = watched ? () => run.glimpse() : undefined;
    while (!hooks.isCancelled()) {
      const done = run.step(watched ? watchedSliceEvents : sliceEvents);
      hooks.onProgress(run.progress(), glimpse);
      if (done) return run.result();
      await hooks.pause();
    }
    return failedRun(request, 'cancelled');
  } catch (thrown) {
    return failedByThrow(request, 'modelError', thrown);
  }
}
