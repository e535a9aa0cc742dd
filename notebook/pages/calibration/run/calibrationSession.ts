import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { proxy } from 'comlink';
import type { Fault } from '../../../../sim/engine/fault.ts';
import type { SweepRunner } from '../../../experiment/run/sweepRunner.ts';
import type { RemoteCalibrationWorker } from './calibrationBench.ts';
import type { CalibrationAsked, CalibrationFound, CalibrationHost, CalibrationTold } from './calibrationWorkerApi.ts';

export interface CalibrationStatus {
  readonly state: 'idle' | 'running' | 'cancelled' | 'done' | 'failed';
  readonly progress?: CalibrationTold;
  /** Whether what was run before it was cancelled is still being told. */
  readonly isEnding?: boolean;
  readonly faults: readonly Fault[];
}

export interface CalibrationSessionOptions {
  readonly worker: Pick<RemoteCalibrationWorker, 'run' | 'cancel'>;
  readonly runner: SweepRunner;
  /** Runs that are asked for at once. */
  readonly size: number;
}

/** Runs one calibration at a time and tells how it stands. Runs that were finished before come from the store, so that the same calibration goes on where it was stopped, to the same bits. */
export class CalibrationSession {
  readonly #options: CalibrationSessionOptions;
  readonly #status = signal<CalibrationStatus>({ state: 'idle', faults: [] });
  readonly #shown = signal<(CalibrationFound & { readonly asked: CalibrationAsked }) | null>(null);
  #ticket = 0;
  #ended: Promise<unknown> = Promise.resolve();

  constructor(options: CalibrationSessionOptions) {
    this.#options = options;
  }

  get status(): ReadonlySignal<CalibrationStatus> {
    return this.#status;
  }

  get shown(): ReadonlySignal<(CalibrationFound & { readonly asked: CalibrationAsked }) | null> {
    return this.#shown;
  }

  /** Ends what is going on and runs `asked`. Resolves when it is done, cancelled, failed or replaced. */
  async run(asked: CalibrationAsked): Promise<void> {
    this.cancel();
    const ticket = ++this.#ticket;
    const isCurrent = () => this.#ticket === ticket;
    this.#status.value = { state: 'running', faults: [] };
    const before = this.#ended;
    const { worker, runner, size } = this.#options;
    const host: CalibrationHost = {
      run: (request, key) => runner.run(request, key),
      cancelRuns: () => runner.cancel(),
      tell: (progress) => {
        if (isCurrent()) this.#status.value = { ...this.#status.value, progress };
      },
    };
    const mine = before.then(async () => {
      if (!isCurrent()) return;
      // Cancelled before the thread began.
      if (this.#status.value.state !== 'running') return this.#end(asked, { found: null });
      const outcome = await worker.run(asked, size, proxy(host));
      if (isCurrent()) this.#end(asked, outcome);
    });
    this.#ended = mine.catch(() => {});
    await mine;
  }

  /** Ends the run; generations that are finished are told, finished runs stay stored. */
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

  #end(asked: CalibrationAsked, outcome: Awaited<ReturnType<RemoteCalibrationWorker['run']>>): void {
    const { isEnding: _, ...status } = this.#status.value;
    batch(() => {
      if ('faults' in outcome) {
        this.#status.value = { ...status, state: 'failed', faults: outcome.faults };
        return;
      }
      const { found } = outcome;
      if (found !== null) this.#shown.value = { ...found, asked };
      const isStopped = found === null || found.document.stop === 'cancelled';
      this.#status.value = { ...status, state: isStopped ? 'cancelled' : 'done' };
    });
  }
}
