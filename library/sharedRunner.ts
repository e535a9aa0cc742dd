import type { OnRunProgress, ReplicateRunner } from '../sim/experiment/replicateRunner.ts';
import type { RunRequest, RunResult } from '../sim/experiment/run.ts';
import { failedRun } from '../sim/experiment/runFaults.ts';

interface Job {
  readonly share: object;
  readonly request: RunRequest;
  readonly onProgress: OnRunProgress | undefined;
  readonly resolve: (result: RunResult) => void;
  settled: boolean;
}

/**
 * One runner for many comparisons that go on at once, each of which can be cancelled without the others: a share answers its own pending runs as
 * cancelled. Runs under way are stopped where no other share has any, else they go on unheard. First come, first served.
 */
export class SharedRunner {
  readonly #runner: ReplicateRunner;
  readonly #running = new Set<Job>();
  #queue: Job[] = [];

  constructor(runner: ReplicateRunner) {
    this.#runner = runner;
  }

  share(): ReplicateRunner {
    const share = {
      size: this.#runner.size,
      run: (request: RunRequest, onProgress?: OnRunProgress) =>
        new Promise<RunResult>((resolve) => {
          this.#queue.push({ share, request, onProgress, resolve, settled: false });
          this.#dispatch();
        }),
      cancel: () => this.#cancel(share),
    };
    return share;
  }

  #cancel(share: object): void {
    const isOwn = (job: Job) => job.share === share;
    const own = [...this.#running, ...this.#queue].filter(isOwn);
    this.#queue = this.#queue.filter((job) => !isOwn(job));
    for (const job of own) settle(job, failedRun(job.request, 'cancelled'));
    if ([...this.#running].every(({ settled }) => settled)) this.#runner.cancel();
  }

  #dispatch(): void {
    while (this.#running.size < this.#runner.size) {
      const job = this.#queue.shift();
      if (job === undefined) return;
      void this.#start(job);
    }
  }

  async #start(job: Job): Promise<void> {
    this.#running.add(job);
    const result = await this.#runner.run(job.request, (fraction, glimpse) => {
      if (!job.settled) job.onProgress?.(fraction, glimpse);
    });
    this.#running.delete(job);
    settle(job, result);
    this.#dispatch();
  }
}

function settle(job: Job, result: RunResult): void {
  if (job.settled) return;
  job.settled = true;
  job.resolve(result);
}
