import type { ReplicateRunner } from '../../../../sim/experiment/replicateRunner.ts';
import type { RunRequest, RunResult } from '../../../../sim/experiment/run.ts';
import { failedRun } from '../../../../sim/experiment/runFaults.ts';

/** Asks a runner for no more than its size at once, so that a generation of hundreds of runs does not reach the page in one piece. */
export function limitedRunner(runner: ReplicateRunner): ReplicateRunner {
  const waiting: { readonly go: () => void; readonly drop: () => void }[] = [];
  let running = 0;
  const next = () => {
    running -= 1;
    waiting.shift()?.go();
  };
  return {
    size: runner.size,
    run: (request: RunRequest, onProgress) =>
      new Promise<RunResult>((resolve) => {
        const go = () => {
          running += 1;
          void runner.run(request, onProgress).then((result) => {
            resolve(result);
            next();
          });
        };
        if (running < runner.size) go();
        else waiting.push({ go, drop: () => resolve(failedRun(request, 'cancelled')) });
      }),
    cancel() {
      for (const { drop } of waiting.splice(0)) drop();
      runner.cancel();
    },
  };
}
