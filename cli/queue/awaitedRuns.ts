import type { OnRunProgress } from '../../sim/experiment/replicateRunner.ts';
import type { RunRequest, RunResult } from '../../sim/experiment/run.ts';

/** Asked for; being put into the queue; there; said to be done. */
export type RunStage = 'asked' | 'adding' | 'queued' | 'ended';

interface Waiter {
  readonly resolve: (result: RunResult) => void;
  readonly onProgress?: OnRunProgress;
}

/** A run that somebody waits for. */
export class AwaitedRun {
  readonly key: string;
  readonly request: RunRequest;
  readonly waiters: Waiter[] = [];
  stage: RunStage = 'asked';
  #progress = 0;
  #wasRepeated = false;
  #ended: number | undefined;

  constructor(key: string, request: RunRequest) {
    this.key = key;
    this.request = request;
  }

  /** True once: whether it may be put into the queue once more. */
  isFirst(): boolean {
    const isFirst = !this.#wasRepeated;
    this.#wasRepeated = true;
    return isFirst;
  }

  /** Milliseconds since this was first asked after the run was put into the queue. */
  waited(): number {
    this.#ended ??= performance.now();
    return performance.now() - this.#ended;
  }

  forgetEnd(): void {
    this.#ended = undefined;
  }

  tell(fraction: number): void {
    if (!(fraction > this.#progress && fraction <= 1)) return;
    this.#progress = fraction;
    for (const { onProgress } of this.waiters) onProgress?.(fraction);
  }
}

/** All runs that are waited for, each once, however many wait for it. */
export class AwaitedRuns {
  readonly #byKey = new Map<string, AwaitedRun>();
  /** Asked for and not in the queue; may hold some that are settled. */
  #asked: AwaitedRun[] = [];
  #open = 0;

  get size(): number {
    return this.#byKey.size;
  }

  /** Those in the queue that are not said to be done. */
  get open(): number {
    return this.#open;
  }

  of(key: string): AwaitedRun | undefined {
    return this.#byKey.get(key);
  }

  all(): readonly AwaitedRun[] {
    return [...this.#byKey.values()];
  }

  inQueue(): readonly AwaitedRun[] {
    return this.all().filter(({ stage }) => stage !== 'asked');
  }

  ask(key: string, request: RunRequest, waiter: Waiter): void {
    let run = this.#byKey.get(key);
    if (run === undefined) {
      run = new AwaitedRun(key, request);
      this.#byKey.set(key, run);
      this.#asked.push(run);
    }
    run.waiters.push(waiter);
  }

  /** Up to `most` of those to be put into the queue, the longest waiting first. */
  next(most: number): readonly AwaitedRun[] {
    const runs: AwaitedRun[] = [];
    let taken = 0;
    while (runs.length < most && taken < this.#asked.length) {
      const run = this.#asked[taken++]!;
      if (run.stage === 'asked' && this.#byKey.get(run.key) === run) runs.push(run);
    }
    this.#asked = this.#asked.slice(taken);
    return runs;
  }

  move(run: AwaitedRun, stage: RunStage): void {
    if (run.stage === stage) return;
    this.#open += Number(isOpen(stage)) - Number(isOpen(run.stage));
    run.stage = stage;
    if (stage !== 'asked') return;
    run.forgetEnd();
    this.#asked.unshift(run);
  }

  settle(run: AwaitedRun, result: RunResult): void {
    if (this.#byKey.get(run.key) !== run) return;
    if (isOpen(run.stage)) this.#open -= 1;
    run.stage = 'ended';
    this.#byKey.delete(run.key);
    for (const { resolve } of run.waiters) resolve(result);
  }
}

const isOpen = (stage: RunStage) => stage === 'adding' || stage === 'queued';
