import { type ComparisonProgress, ProgressMeter } from './comparisonProgress.ts';
import type { ReplicateRunner } from './replicateRunner.ts';
import type { RunRequest, RunResult } from './run.ts';
import { isCancelledRun } from './runFaults.ts';

export interface RunAllHooks {
  /** Milliseconds from any origin, never falling. */
  now(): number;
  onProgress?(progress: ComparisonProgress): void;
  /** Asked at every sign of life of a run. */
  isCancelled?(): boolean;
}

/**
 * Runs every request; results in their order, whatever the order in which they come. Undefined where it was stopped. Requests that name a world share what it is born with.
 *
 *     await runAll(requests, pool, { now: () => performance.now() })
 */
export async function runAll(
  requests: readonly RunRequest[],
  runner: ReplicateRunner,
  { now, onProgress, isCancelled }: RunAllHooks,
): Promise<RunResult[] | undefined> {
  if (isCancelled?.() === true) return undefined;
  const meter = new ProgressMeter(requests.length, false, now);
  const report = () => {
    onProgress?.(meter.read());
    if (isCancelled?.() === true) runner.cancel();
  };
  const results = await Promise.all(
    requests.map(async (request, at) => {
      const result = await runner.run(request, (fraction) => {
        meter.advance(at, fraction);
        report();
      });
      meter.finish(at);
      if (!isCancelledRun(result)) report();
      return result;
    }),
  );
  return results.some(isCancelledRun) ? undefined : results;
}
