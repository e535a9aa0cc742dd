import type { Fault } from '../../sim/engine/fault.ts';
import type { SweepStore } from '../../sim/experiment/folder/sweepStore.ts';
import { outcomeKeys } from '../../sim/experiment/replicateKey.ts';
import type { OnRunProgress, ReplicateRunner } from '../../sim/experiment/replicateRunner.ts';
import type { RunRequest, RunResult } from '../../sim/experiment/run.ts';
import { failedByThrow, failedRun } from '../../sim/experiment/runFaults.ts';
import { type AwaitedRun, AwaitedRuns } from './awaitedRuns.ts';
import type { JobBoard, JobHints, JobState } from './jobBoard.ts';
import { failureOf, type QueueJob } from './queueJob.ts';
import type { QueueTiming } from './queueTiming.ts';
import { mostInQueue, queueWindow } from './queueWindow.ts';
import { Repeater } from './repeater.ts';
import { Troubles } from './troubles.ts';

export interface QueueRunnerOptions {
  readonly engine: string;
  /** Id of this sweep among all that use the queue. */
  readonly id: string;
  /** Where workers keep the rows, the same folder that they see. */
  readonly store: SweepStore;
  /** Its path, as it is told to them. */
  readonly storePath: string;
  readonly board: (hints: JobHints) => JobBoard;
  /** Threads of all workers there are, and the ids of all live sweeps. */
  readonly census: () => Promise<{ readonly threads: number; readonly sweeps: ReadonlySet<string> }>;
  readonly timing: QueueTiming;
  /** Told what goes wrong on the way, each code once; the work goes on. */
  readonly onTrouble?: (fault: Fault) => void;
}

/** Jobs handed over at once. */
const batch = 128;
/** Milliseconds between two looks at the store, and times what a look takes. */
const leastBetweenLooks = 50;

/**
 * Has runs done by workers of a queue. What is in the store is true, what the queue says of a run second, its events only a hint when to look: events that come late, twice or
 * not at all, a queue that forgets everything, workers that vanish, and other sweeps that ask for the same runs change no result. Only so many runs as
 * `queueWindow` says are in the queue at once. A run whose row is kept elsewhere is a failed row `rowElsewhere`.
 */
export class QueueRunner implements ReplicateRunner {
  /** A sweep asks for twice as many at once, so that the window can be filled. */
  readonly size = mostInQueue / 2;
  readonly #options: QueueRunnerOptions;
  readonly #keyOf: (request: RunRequest) => string;
  readonly #runs = new AwaitedRuns();
  readonly #board: JobBoard;
  readonly #loops: readonly Repeater[];
  readonly #look: Repeater;
  readonly #compare: Repeater;
  readonly #fill: Repeater;
  readonly #troubles: Troubles;
  /** Stores whose rows are not seen here. */
  readonly #elsewhere = new Set<string>();
  #sweeps: ReadonlySet<string> = new Set();
  #window = queueWindow(0);
  #removing: Promise<void> = Promise.resolve();

  constructor(options: QueueRunnerOptions) {
    this.#options = options;
    this.#keyOf = outcomeKeys(options.engine);
    this.#troubles = new Troubles((fault) => options.onTrouble?.(fault));
    const { reconcile, heartbeat } = options.timing;
    this.#board = options.board(this.#hints());
    this.#look = new Repeater(() => this.#troubles.during(() => this.#lookIntoStore()), reconcile, leastBetweenLooks);
    this.#compare = new Repeater(() => this.#troubles.during(() => this.#compareStates()), reconcile, reconcile / 8);
    this.#fill = new Repeater(() => this.#troubles.during(() => this.#fillQueue()), reconcile);
    const counting = new Repeater(() => this.#count(), heartbeat);
    counting.soon();
    this.#loops = [this.#look, this.#compare, this.#fill, counting];
  }

  /** Runs in the queue or asked for. */
  get pending(): number {
    return this.#runs.size;
  }

  run(request: RunRequest, onProgress?: OnRunProgress): Promise<RunResult> {
    return new Promise((resolve) => {
      let key: string;
      try {
        key = this.#keyOf(request);
      } catch (thrown) {
        resolve(failedByThrow(request, 'workerCallFailed', thrown));
        return;
      }
      this.#runs.ask(key, request, { resolve, ...(onProgress === undefined ? {} : { onProgress }) });
      this.#fill.soon();
    });
  }

  cancel(): void {
    const queued = this.#runs.inQueue().map(({ key }) => key);
    for (const run of this.#runs.all()) this.#runs.settle(run, failedRun(run.request, 'cancelled'));
    // Another sweep that waits for one of them puts it back.
    const remove = () => this.#board.remove(queued).catch(() => {});
    if (queued.length > 0) this.#removing = this.#removing.then(remove);
  }

  /** Cancels what is pending and lets go of the queue; waits no longer than a few seconds for a Redis that is gone. */
  async close(): Promise<void> {
    this.cancel();
    const patience = new Promise<void>((resolve) => setTimeout(resolve, this.#options.timing.grace / 4).unref());
    const stopped = Promise.all(this.#loops.map((loop) => loop.stop()));
    await Promise.race([Promise.all([stopped, this.#removing]), patience]);
    await Promise.race([this.#board.close(), patience]);
  }

  #hints(): JobHints {
    return {
      completed: (key) => {
        const run = this.#runs.of(key);
        if (run === undefined) return;
        this.#runs.move(run, 'ended');
        this.#look.soon();
        this.#fill.soon();
      },
      changed: (key) => {
        if (this.#runs.of(key) !== undefined) this.#compare.soon();
      },
      progress: (key, fraction) => this.#runs.of(key)?.tell(fraction),
    };
  }

  /** Puts runs into the queue, in the order in which they were asked for. */
  async #fillQueue(): Promise<void> {
    await this.#board.ready();
    for (;;) {
      const { engine, store, storePath } = this.#options;
      const next = this.#runs.next(Math.min(batch, this.#window - this.#runs.open));
      if (next.length === 0) return;
      // Another sweep may have had it done meanwhile.
      const runs = next.filter(({ key }) => !store.has(key));
      if (runs.length < next.length) this.#look.soon();
      for (const run of next) this.#runs.move(run, store.has(run.key) ? 'ended' : 'adding');
      try {
        await this.#board.add(
          new Map(
            runs.map(({ key, request: { world: _, ...request } }) => [
              key,
              { request, engine, store: storePath } satisfies QueueJob,
            ]),
          ),
        );
      } catch (thrown) {
        for (const run of runs) if (run.stage === 'adding') this.#runs.move(run, 'asked');
        throw thrown;
      }
      for (const run of runs) if (run.stage === 'adding') this.#runs.move(run, 'queued');
    }
  }

  async #lookIntoStore(): Promise<void> {
    if (this.#runs.size === 0) return;
    const { store } = this.#options;
    await store.refresh();
    const found = this.#runs.all().filter(({ key }) => store.has(key));
    for (let from = 0; from < found.length; from += batch) {
      const some = found.slice(from, from + batch);
      const rows = await store.get(some.map(({ key }) => key));
      for (const run of some) {
        const row = rows.get(run.key);
        if (row !== undefined) this.#settle(run, row);
      }
    }
  }

  async #compareStates(): Promise<void> {
    const runs = this.#runs.all().filter(({ stage }) => stage === 'queued' || stage === 'ended');
    if (runs.length === 0) return;
    const states = await this.#board.states(runs.map(({ key }) => key));
    const again: AwaitedRun[] = [];
    const old: string[] = [];
    for (const [place, run] of runs.entries()) {
      const state = states[place]!;
      if (this.#runs.of(run.key) !== run || !this.#isToBeAddedAgain(run, state)) continue;
      again.push(run);
      if (state.kind !== 'unknown') old.push(run.key);
    }
    await this.#board.remove(old);
    for (const run of again.reverse()) this.#runs.move(run, 'asked');
    if (again.length > 0) this.#fill.soon();
  }

  #isToBeAddedAgain(run: AwaitedRun, state: JobState): boolean {
    if (state.kind === 'unknown') return true;
    if (state.kind === 'open') {
      this.#runs.move(run, 'queued');
      return false;
    }
    const isOld = state.by !== this.#options.id && !this.#sweeps.has(state.by);
    if (state.kind === 'failed') {
      if (isOld && run.isFirst()) return true;
      this.#settle(run, failureOf(run.request, state.reason));
      return false;
    }
    this.#runs.move(run, 'ended');
    this.#look.soon();
    const isKnown = this.#elsewhere.has(state.store);
    if (run.waited() < this.#options.timing.grace / (isKnown ? 10 : 1)) return false;
    // A row that was kept and is damaged is made again; one that is still not seen is kept where this sweep does not look.
    if (!isKnown && run.isFirst()) return true;
    this.#elsewhere.add(state.store);
    this.#settle(run, failedRun(run.request, 'rowElsewhere', state.store));
    return false;
  }

  #settle(run: AwaitedRun, result: RunResult): void {
    this.#runs.settle(run, result);
    this.#fill.soon();
  }

  async #count(): Promise<void> {
    const { threads, sweeps } = await this.#options.census();
    this.#sweeps = sweeps;
    this.#window = queueWindow(threads);
  }
}
