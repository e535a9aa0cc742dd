import { type Fault, FaultError } from '../engine/fault.ts';
import type { OnRunProgress, ReplicateRunner } from './replicateRunner.ts';
import type { RunRequest, RunResult } from './run.ts';
import { failedByThrow, failedRun } from './runFaults.ts';
import { WorldQueue } from './worldQueue.ts';

/** A worker as the pool sees it; the host makes one of whatever it has (worker_threads, Web Worker). */
export interface PoolWorker {
  /** Runs one request; called again only after the last call settled. May stay pending for ever if the worker dies. */
  run(request: RunRequest, onProgress: OnRunProgress): Promise<RunResult>;
  /** Asks the current run to stop at its next slice. */
  cancel(): void;
  /** Names who is told when the worker died, however it died; more than one call for one death is allowed. */
  onFailure(callback: (fault: Fault) => void): void;
  terminate(): Promise<void>;
}

export interface WorkerPoolOptions {
  /** Workers at most; they are started when there is work for them, or before by `warmUp`. */
  readonly size: number;
  readonly spawn: () => PoolWorker;
}

interface Job {
  readonly request: RunRequest;
  readonly onProgress: OnRunProgress;
  readonly resolve: (result: RunResult) => void;
  attempts: number;
  progress: number;
  settled: boolean;
}

/** A replicate whose worker died is run this often in all. */
const maxAttempts = 2;

/**
 * Runs requests on up to `size` workers, first come first served but for worlds, which a worker goes on with (see
 * `WorldQueue`). Promises never reject: a replicate whose worker died is run once more on a fresh worker, then it is a
 * failed row with code `workerCrashed`.
 * Throws `invalidPoolSize` unless `size` is a whole number from 1.
 */
export class WorkerPool implements ReplicateRunner {
  readonly size: number;
  readonly #spawn: () => PoolWorker;
  readonly #idle: PoolWorker[] = [];
  readonly #busy = new Map<PoolWorker, Job>();
  readonly #queue = new WorldQueue<Job>();
  /** What each worker ran last. */
  readonly #lastWorld = new WeakMap<PoolWorker, string>();
  #closed = false;

  constructor({ size, spawn }: WorkerPoolOptions) {
    if (!(Number.isInteger(size) && size >= 1)) {
      throw new FaultError({ code: 'invalidPoolSize', path: 'workers', value: size, expected: '>= 1' });
    }
    this.size = size;
    this.#spawn = spawn;
  }

  /**
   * Resolves with the result of this request, whatever the order in which workers finish.
   * `onProgress` gets the share of the run done, 0…1, never falling: a run that is repeated is silent until it is where it was.
   */
  run(request: RunRequest, onProgress: OnRunProgress = () => {}): Promise<RunResult> {
    return new Promise((resolve) => {
      const job: Job = { request, onProgress, resolve, attempts: 0, progress: 0, settled: false };
      if (this.#closed) return settle(job, failedRun(request, 'cancelled'));
      this.#queue.add([job]);
      // Those asked for in the same turn are chosen among.
      if (request.world === undefined) this.#dispatch();
      else void Promise.resolve().then(() => this.#dispatch());
    });
  }

  /** Stops all work: every pending promise resolves at once as a failed row with code `cancelled`. The pool stays usable. */
  cancel(): void {
    const queued = this.#queue.clear();
    for (const [worker, job] of this.#busy) {
      worker.cancel();
      settle(job, failedRun(job.request, 'cancelled'));
    }
    for (const job of queued) settle(job, failedRun(job.request, 'cancelled'));
  }

  /** Cancels what is pending and ends the workers. Later requests resolve as cancelled. */
  async close(): Promise<void> {
    this.#closed = true;
    this.cancel();
    const workers = [...this.#idle, ...this.#busy.keys()];
    this.#idle.length = 0;
    this.#busy.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  /**
   * Starts all workers ahead of the first requests, which then do not wait for what they load. One that cannot be started is told of by a
   * request.
   */
  warmUp(): void {
    try {
      while (!this.#closed && this.#idle.length + this.#busy.size < this.size) this.#idle.push(this.#start());
    } catch {
      // The first request tries again and says why it fails.
    }
  }

  #dispatch(): void {
    while (this.#queue.length > 0 && (this.#idle.length > 0 || this.#busy.size < this.size)) {
      const worker = this.#takeIdle();
      const last = worker === undefined ? undefined : this.#lastWorld.get(worker);
      const job = this.#queue.take(last, new Set([...this.#busy.values()].map(({ request }) => request.world)))!;
      job.attempts += 1;
      try {
        this.#assign(worker ?? this.#start(), job);
      } catch (thrown) {
        this.#crashed(job, thrown instanceof Error ? thrown.message : String(thrown));
      }
    }
  }

  /** One that ran a world that is waited for, or the last that became free. */
  #takeIdle(): PoolWorker | undefined {
    const fit = this.#idle.findLastIndex((worker) => this.#queue.waits(this.#lastWorld.get(worker)));
    return this.#idle.splice(fit, 1)[0];
  }

  #start(): PoolWorker {
    const worker = this.#spawn();
    worker.onFailure((fault) => this.#lost(worker, fault));
    return worker;
  }

  #assign(worker: PoolWorker, job: Job): void {
    this.#busy.set(worker, job);
    const { world } = job.request;
    if (world === undefined) this.#lastWorld.delete(worker);
    else this.#lastWorld.set(worker, world);
    const onProgress: OnRunProgress = (fraction, glimpse) => {
      if (job.settled || !(fraction > job.progress)) return;
      job.progress = fraction;
      job.onProgress(fraction, glimpse);
    };
    worker.run(job.request, onProgress).then(
      (result) => this.#finished(worker, job, result),
      (thrown) => this.#finished(worker, job, failedByThrow(job.request, 'workerCallFailed', thrown)),
    );
  }

  #finished(worker: PoolWorker, job: Job, result: RunResult): void {
    if (this.#busy.get(worker) !== job) return;
    this.#busy.delete(worker);
    this.#idle.push(worker);
    settle(job, result);
    this.#dispatch();
  }

  #lost(worker: PoolWorker, fault: Fault): void {
    const job = this.#busy.get(worker);
    const place = this.#idle.indexOf(worker);
    if (job === undefined && place < 0) return;
    this.#busy.delete(worker);
    if (place >= 0) this.#idle.splice(place, 1);
    void worker.terminate();
    if (job !== undefined && !job.settled) this.#crashed(job, String(fault.value ?? fault.code));
    this.#dispatch();
  }

  #crashed(job: Job, reason: string): void {
    if (job.attempts < maxAttempts) this.#queue.putBack(job);
    else settle(job, failedRun(job.request, 'workerCrashed', reason));
  }
}

function settle(job: Job, result: RunResult): void {
  if (job.settled) return;
  job.settled = true;
  job.resolve(result);
}
