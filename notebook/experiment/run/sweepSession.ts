import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { proxy } from 'comlink';
import type { Fault } from '../../../sim/engine/fault.ts';
import type { SweepRunner } from './sweepRunner.ts';
import type { Analysed, RemoteSweepWorker, SweepHost, SweepProgress, SweepWorkerApi } from './sweepWorkerApi.ts';

export interface SweepStatus {
  readonly state: 'idle' | 'running' | 'cancelled' | 'done' | 'failed';
  /** Of the run that goes on or went on last. */
  readonly progress?: SweepProgress;
  /** Whether what was run before it was cancelled is still being analysed. */
  readonly isEnding?: boolean;
  /** Why it failed. */
  readonly faults: readonly Fault[];
}

/** What was run, with what it says; `isWhole` where nothing is missing. */
export type ShownSweep<Asked, Found extends Analysed> = Found & { readonly asked: Asked; readonly isWhole: boolean };

export interface SweepSessionOptions<Asked, Found extends Analysed> {
  readonly worker: Pick<RemoteSweepWorker<Asked, Found>, 'run' | 'cancel'>;
  readonly runner: SweepRunner;
  /** Runs that are asked for at once: those that are kept are looked up together. */
  readonly size: number;
}

/** Runs one sweep at a time and tells how it stands. What was finished before comes from the store. */
export class SweepSession<Asked, Found extends Analysed> {
  readonly #options: SweepSessionOptions<Asked, Found>;
  readonly #status = signal<SweepStatus>({ state: 'idle', faults: [] });
  readonly #shown = signal<ShownSweep<Asked, Found> | null>(null);
  #ticket = 0;
  #ended: Promise<unknown> = Promise.resolve();

  constructor(options: SweepSessionOptions<Asked, Found>) {
    this.#options = options;
  }

  get status(): ReadonlySignal<SweepStatus> {
    return this.#status;
  }

  get shown(): ReadonlySignal<ShownSweep<Asked, Found> | null> {
    return this.#shown;
  }

  /** Ends what is going on and runs `asked`. Resolves when it is done, cancelled, failed or replaced. */
  async run(asked: Asked): Promise<void> {
    this.cancel();
    const ticket = ++this.#ticket;
    const isCurrent = () => this.#ticket === ticket;
    this.#status.value = { state: 'running', faults: [] };
    const before = this.#ended;
    const { worker, runner, size } = this.#options;
    const host: SweepHost<Found> = {
      run: (request, key) => runner.run(request, key),
      cancelRuns: () => runner.cancel(),
      tell: (progress) => {
        if (isCurrent()) this.#status.value = { ...this.#status.value, progress };
      },
      show: (soFar) => {
        if (isCurrent()) this.#shown.value = { ...soFar, asked, isWhole: false };
      },
    };
    const mine = before.then(async () => {
      if (!isCurrent()) return;
      const outcome = await worker.run(asked, size, proxy(host));
      if (!isCurrent()) return;
      batch(() => this.#end(asked, outcome));
    });
    this.#ended = mine.catch(() => {});
    await mine;
  }

  /** Ends the run; points that are whole stay shown, finished runs stay stored. */
  cancel(): void {
    if (this.#status.value.state !== 'running') return;
    this.#status.value = { ...this.#status.value, state: 'cancelled', isEnding: true };
    void this.#options.worker.cancel();
  }

  /** Nothing more will come of what goes on. */
  fail(faults: readonly Fault[]): void {
    this.#ticket += 1;
    this.#ended = Promise.resolve();
    this.#options.runner.cancel();
    this.#status.value = { state: 'failed', faults };
  }

  #end(asked: Asked, outcome: Awaited<ReturnType<SweepWorkerApi<Asked, Found>['run']>>): void {
    const { isEnding: _, ...status } = this.#status.value;
    if ('faults' in outcome) {
      this.#status.value = { ...status, state: 'failed', faults: outcome.faults };
      return;
    }
    const { analysed } = outcome;
    if (analysed === null) {
      this.#status.value = status;
      return;
    }
    const isWhole = analysed.document.stop === 'completed';
    this.#shown.value = { ...analysed, asked, isWhole };
    const { points, pointsPlanned } = analysed.document;
    const { progress } = status;
    this.#status.value = {
      ...status,
      state: isWhole ? 'done' : 'cancelled',
      ...(progress === undefined ? {} : { progress: { ...progress, points, pointsPlanned } }),
    };
  }
}
