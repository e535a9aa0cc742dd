import type { Fault } from '../engine/fault.ts';
import type { OnRunProgress, ReplicateRunner } from './replicateRunner.ts';
import type { ResultStore, StoredRun } from './resultStore.ts';
import type { RunOk, RunRequest, RunResult } from './run.ts';
import { failedRun } from './runFaults.ts';
import { WorldQueue } from './worldQueue.ts';
import { WriteBehind } from './writeBehind.ts';

export interface StoredRunnerOptions {
  readonly runner: ReplicateRunner;
  readonly store: ResultStore;
  /** Names everything the result of a request depends on. A request it throws at is run and not kept. */
  readonly keyOf: (request: RunRequest) => string;
  /** Told what is wrong with the store, each code once; the work goes on without it. */
  readonly onTrouble?: (fault: Fault) => void;
}

interface Job {
  readonly request: RunRequest;
  /** Undefined for a result that is not kept. */
  readonly key: string | undefined;
  readonly onProgress: OnRunProgress | undefined;
  readonly resolve: (result: RunResult) => void;
}

/**
 * Answers requests from a store of finished replicates and has the others run, keeping each as soon as it is finished: who is interrupted loses the
 * replicates under way and those whose write was. Results are the same with any store. A request with an event log always runs, since logs are not
 * kept; failed runs are not kept either.
 */
export class StoredRunner implements ReplicateRunner {
  readonly #runner: ReplicateRunner;
  readonly #rows: WriteBehind;
  readonly #keyOf: (request: RunRequest) => string;
  /** Asked for and not yet answered. */
  readonly #pending = new Set<Job>();
  /** Rows fetched before they were asked for. */
  readonly #ahead = new Map<string, StoredRun>();
  /** Asked for in this turn, looked up together at its end. */
  #asked: Job[] = [];
  /** To be run. The runner is given no more than it can run at once, so that a pause holds back the rest. */
  readonly #queue = new WorldQueue<Job>();
  readonly #running = new Set<Job>();
  #paused = false;

  constructor({ runner, store, keyOf, onTrouble = () => {} }: StoredRunnerOptions) {
    this.#runner = runner;
    this.#rows = new WriteBehind(store, onTrouble);
    this.#keyOf = keyOf;
  }

  get size(): number {
    return this.#runner.size;
  }

  run(request: RunRequest, onProgress?: OnRunProgress): Promise<RunResult> {
    return new Promise((resolve) => {
      const job: Job = { request, key: this.#key(request), onProgress, resolve };
      this.#pending.add(job);
      if (job.key === undefined || request.log !== 'none') this.#enqueue([job]);
      else this.#ask(job, job.key);
    });
  }

  /**
   * Looks up many requests at once and holds what is found until it is asked for (or `cancel`), so that these resolve without a look at the store.
   * Returns how many were found.
   */
  async prefetch(requests: readonly RunRequest[]): Promise<number> {
    const keys = requests.filter(({ log }) => log === 'none').flatMap((request) => this.#key(request) ?? []);
    const rows = await this.#rows.get(keys);
    for (const [key, row] of rows) this.#ahead.set(key, row);
    return rows.size;
  }

  /** Starts no more runs until `resume`; those under way go on, and what is stored is still answered. */
  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#dispatch();
  }

  /** As the contract says; ends a pause, so that later requests run. */
  cancel(): void {
    this.#paused = false;
    this.#asked = [];
    this.#queue.clear();
    this.#ahead.clear();
    for (const job of [...this.#pending]) this.#answer(job, failedRun(job.request, 'cancelled'));
    this.#runner.cancel();
  }

  /** Resolves when every replicate finished so far is in the store, or was given up because of trouble. */
  flushed(): Promise<void> {
    return this.#rows.flushed();
  }

  #key(request: RunRequest): string | undefined {
    try {
      return this.#keyOf(request);
    } catch (thrown) {
      this.#rows.tell(thrown);
      return undefined;
    }
  }

  #ask(job: Job, key: string): void {
    const row = this.#ahead.get(key);
    if (row !== undefined) {
      this.#ahead.delete(key);
      this.#answer(job, row);
      return;
    }
    this.#asked.push(job);
    if (this.#asked.length === 1) void Promise.resolve().then(() => this.#lookUp());
  }

  async #lookUp(): Promise<void> {
    const jobs = this.#asked;
    this.#asked = [];
    if (jobs.length === 0) return;
    const rows = await this.#rows.get([...new Set(jobs.map(({ key }) => key as string))]);
    const missing: Job[] = [];
    for (const job of jobs) {
      const row = rows.get(job.key as string);
      if (row === undefined) missing.push(job);
      else this.#answer(job, row);
    }
    this.#enqueue(missing.filter((job) => this.#pending.has(job)));
  }

  #enqueue(jobs: readonly Job[]): void {
    this.#queue.add(jobs);
    this.#dispatch();
  }

  /** `last`: the world of the run that has just made room. */
  #dispatch(last?: string): void {
    while (!this.#paused && this.#running.size < this.size) {
      const job = this.#queue.take(last, new Set([...this.#running].map(({ request }) => request.world)));
      if (job === undefined) return;
      void this.#start(job);
    }
  }

  async #start(job: Job): Promise<void> {
    this.#running.add(job);
    const result = await this.#runner.run(job.request, (fraction, glimpse) => {
      if (this.#pending.has(job)) job.onProgress?.(fraction, glimpse);
    });
    this.#running.delete(job);
    if (result.status === 'ok' && job.key !== undefined) this.#rows.put(job.key, withoutLog(result));
    this.#answer(job, result);
    this.#dispatch(job.request.world);
  }

  #answer(job: Job, result: RunResult): void {
    if (this.#pending.delete(job)) job.resolve(result);
  }
}

function withoutLog({ status, outcomes, series, profiles, events }: RunOk): StoredRun {
  return { status, outcomes, series, profiles, events };
}
