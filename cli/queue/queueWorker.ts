import { type Job, UnrecoverableError, WaitingError } from 'bullmq';
import { FaultError } from '../../sim/engine/fault.ts';
import { checkRunRequest, type RequestRules } from '../../sim/experiment/checkRunRequest.ts';
import type { SweepStore } from '../../sim/experiment/folder/sweepStore.ts';
import type { WorkerPool } from '../../sim/experiment/pool.ts';
import { outcomeKeys } from '../../sim/experiment/replicateKey.ts';
import type { RunOk } from '../../sim/experiment/run.ts';
import { isCancelledRun } from '../../sim/experiment/runFaults.ts';
import type { QueueConnection } from './connectQueue.ts';
import { LeavingWorker } from './leavingWorker.ts';
import { failureText, type QueueReceipt, readQueueJob } from './queueJob.ts';
import { keyOfJob, queueName } from './queueNames.ts';
import type { QueueTiming } from './queueTiming.ts';
import type { WorkerStores } from './workerStores.ts';

export interface QueueWorkerOptions {
  readonly connection: QueueConnection;
  readonly engine: string;
  readonly pool: WorkerPool;
  /** What may be run. */
  readonly rules: Omit<RequestRules, 'keyOf'>;
  readonly stores: WorkerStores;
  readonly timing: QueueTiming;
  /** Told of every run that ended here. */
  readonly onRun?: (status: 'ok' | 'failed') => void;
  /** Told why this worker can do nothing more, such as a store it does not see: it gave its runs back and takes none. */
  readonly onUnfit: (thrown: unknown) => void;
}

/**
 * How often a run may be lost with the process that had it before it is a failed row `runLostTooOften`. Innocent runs are lost too: where machines are taken away at any time,
 * and by every Redis that restarts; one that kills its process costs six of them.
 */
const mostLosses = 5;

/**
 * Works on the runs of a queue, as many at once as its pool has threads. A row is in the store before its run counts as done, so that a process that ends between the two only
 * has the run given to another, who finds the row. A run of another engine, or whose parameters are not those its key was made from, fails. A lock that was lost does no harm:
 * the row is the same.
 */
export class QueueWorker {
  readonly #options: QueueWorkerOptions;
  readonly #worker: LeavingWorker;
  readonly #rules: RequestRules;
  #isStopping = false;

  constructor(options: QueueWorkerOptions) {
    this.#options = options;
    this.#rules = { ...options.rules, keyOf: outcomeKeys(options.engine) };
    const { lock, stalled } = options.timing;
    this.#worker = new LeavingWorker(queueName(options.engine), (job, token) => this.#work(job, token!), {
      connection: options.connection.open(),
      concurrency: options.pool.size,
      lockDuration: lock,
      stalledInterval: stalled,
      maxStalledCount: mostLosses,
      runRetryDelay: Math.min(1000, lock / 4),
    });
    // The connection tells its own trouble; a lock that was lost is none.
    this.#worker.on('error', () => {});
  }

  /** Takes no more runs, lets those under way end for a moment and gives the rest back. Resolves within a few seconds, also where Redis is gone. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const { farewell } = this.#options.timing;
    const closing = this.#worker.close().catch(() => {});
    if (await isSettled(closing, farewell)) return;
    this.#options.pool.cancel();
    if (await isSettled(closing, 2 * farewell)) return;
    this.#options.connection.close();
    await this.#worker.abandon();
  }

  async #work(job: Job, token: string): Promise<QueueReceipt> {
    const id = job.id ?? '';
    try {
      const { request: data, engine, store: path } = readQueueJob(job.data);
      if (engine !== this.#options.engine) {
        throw new FaultError({ code: 'engineDiffers', path: id, value: this.#options.engine, expected: engine });
      }
      const key = keyOfJob(id) ?? id;
      const request = checkRunRequest(data, key, this.#rules);
      const store = await this.#withStore(job, token, () => this.#options.stores.of(path));
      const receipt = { store: await this.#options.stores.pathOf(path) };
      if (await this.#withStore(job, token, () => hasRow(store, key, job.attemptsStarted > 1))) return receipt;
      const result = await this.#options.pool.run(request, this.#progressOf(job));
      if (result.status === 'ok') {
        await this.#withStore(job, token, () => store.put(new Map([[key, withoutLog(result)]])));
        this.#options.onRun?.('ok');
        return receipt;
      }
      if (isCancelledRun(result)) return await this.#giveBack(job, token);
      this.#options.onRun?.('failed');
      throw new UnrecoverableError(failureText(result));
    } catch (thrown) {
      if (!(thrown instanceof FaultError)) throw thrown;
      const [fault, ...furtherFaults] = thrown.faults;
      throw new UnrecoverableError(failureText({ fault: fault!, furtherFaults }));
    }
  }

  /** A store that cannot be used says nothing of the run: another worker may do better. */
  async #withStore<Result>(job: Job, token: string, use: () => Promise<Result>): Promise<Result> {
    try {
      return await use();
    } catch (thrown) {
      if (!this.#isStopping) {
        await this.#worker.pause(true);
        this.#options.onUnfit(thrown);
      }
      return await this.#giveBack(job, token);
    }
  }

  async #giveBack(job: Job, token: string): Promise<never> {
    await job.moveToWait(token);
    throw new WaitingError();
  }

  #progressOf(job: Job): (fraction: number) => void {
    let told = performance.now();
    return (fraction) => {
      const now = performance.now();
      if (now - told < this.#options.timing.progress || fraction >= 1) return;
      told = now;
      job.updateProgress(fraction).catch(() => {});
    };
  }
}

/** A row counts only where it can be read back. */
async function hasRow(store: SweepStore, key: string, mayBeElsewhere: boolean): Promise<boolean> {
  if (!store.has(key) && !mayBeElsewhere) return false;
  // Asked for again though it was kept: its file may be damaged or gone, and only this process still has the row in memory.
  await store.refresh();
  return store.has(key) && (await store.get([key])).has(key);
}

function withoutLog({ status, outcomes, series, profiles, events }: RunOk) {
  return { status, outcomes, series, profiles, events };
}

async function isSettled(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
