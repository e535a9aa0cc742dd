import { type ReadonlySignal, signal } from '@preact/signals';
import { comparisonSpecOf } from '../../scenarios/question/comparisonSpecOf.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import { previewOf } from '../../scenarios/question/previewOf.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import {
  type ComparisonResult,
  type ComparisonSoFar,
  runComparison,
  type StopReason,
} from '../../sim/experiment/comparison.ts';
import type { ReplicateRunner } from '../../sim/experiment/replicateRunner.ts';
import type { ResultStore } from '../../sim/experiment/resultStore.ts';
import type { Glimpse } from '../../sim/experiment/run.ts';
import { StoredRunner } from '../../sim/experiment/storedRunner.ts';
import { firstRequests, keysOf } from './planRequests.ts';
import { idleStatus, type SessionStatus } from './sessionStatus.ts';
import { type Shown, showsEnough } from './shown.ts';
import { Throttle } from './throttle.ts';

export interface SessionOptions {
  readonly runner: ReplicateRunner;
  readonly store: ResultStore;
  readonly engine: string;
  /** Milliseconds, never falling. */
  readonly now: () => number;
  /** Told what is wrong with the store; the work goes on without it. */
  readonly onStoreTrouble: (fault: Fault) => void;
}

/** Curves and profiles are kept of this many worlds a policy: some 15 MB for four. */
const seriesReplicates = 400;

/** Milliseconds between two states shown: intervals shrink visibly, and the page stays free. */
const showEvery = 300;

/**
 * Runs one comparison at a time, a slice of the county first and then the county at 1:1, and tells how it stands. What was finished before comes
 * from the store: a question asked again, or gone on with after a cancel, starts where it was.
 */
export class ComparisonSession {
  readonly #options: SessionOptions;
  readonly #status = signal<SessionStatus>(idleStatus);
  readonly #shown = signal<Shown | null>(null);
  #runner: StoredRunner | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  get status(): ReadonlySignal<SessionStatus> {
    return this.#status;
  }

  /** What there is to show; null before the first run. */
  get shown(): ReadonlySignal<Shown | null> {
    return this.#shown;
  }

  /** Ends what is going on and runs `plan`. Resolves when it is done, cancelled, failed or replaced; never rejects with a `FaultError`. */
  async run(plan: Plan): Promise<void> {
    this.cancel();
    const { store, runner: behind, engine, onStoreTrouble } = this.#options;
    const runner = new StoredRunner({ runner: behind, store, keyOf: keysOf(engine), onTrouble: onStoreTrouble });
    this.#runner = runner;
    this.#status.value = { ...idleStatus, state: 'running', isShown: false };
    try {
      const fromStore = await runner.prefetch(firstRequests(plan));
      if (this.#isOver(runner)) return;
      this.#update({ fromStore });
      const isPreviewed = plan.question.slice === 1 && fromStore === 0;
      if (isPreviewed) await this.#runPhase('preview', planOf(previewOf(plan.question)), runner);
      if (this.#isOver(runner)) return;
      // An earlier run's preview, left by a cancel, says nothing of this plan.
      const preview = isPreviewed && this.#shown.value?.phase === 'preview' ? this.#shown.value : undefined;
      await this.#runPhase('full', plan, runner, preview);
      if (!this.#isOver(runner)) this.#update({ state: 'done' });
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      if (!this.#isOver(runner)) this.#update({ state: 'failed', faults: error.faults });
    }
  }

  /** Starts no further replicate until `resume`; those under way are finished. */
  pause(): void {
    if (this.#status.value.state !== 'running') return;
    this.#runner?.pause();
    this.#update({ state: 'paused' });
  }

  resume(): void {
    if (this.#status.value.state !== 'paused') return;
    this.#runner?.resume();
    this.#update({ state: 'running' });
  }

  /** Ends the run; what is finished stays shown and stored. */
  cancel(): void {
    const { state } = this.#status.value;
    if (state !== 'running' && state !== 'paused') return;
    this.#update({ state: 'cancelled' });
    this.#runner?.cancel();
  }

  /** Whether this run was cancelled or replaced by another. */
  #isOver(runner: StoredRunner): boolean {
    const { state } = this.#status.value;
    return this.#runner !== runner || (state !== 'running' && state !== 'paused');
  }

  #update(change: Partial<SessionStatus>): void {
    this.#status.value = { ...this.#status.value, ...change };
  }

  /** `preview` is what this run has shown of a slice; it stays until the county has an interval to show. */
  async #runPhase(phase: Shown['phase'], plan: Plan, runner: StoredRunner, preview?: Shown): Promise<void> {
    const { now } = this.#options;
    const glimpses = new Map<string, Glimpse>();
    let soFar: (() => ComparisonSoFar) | undefined;
    let cost = 0;
    const show = (result: ComparisonSoFar, stop?: StopReason) => {
      const started = now();
      const next: Shown = {
        plan,
        result,
        phase,
        glimpses: new Map(glimpses),
        ...(stop === undefined ? {} : { stop }),
      };
      // The county's first curves stream over the preview meanwhile.
      this.#shown.value =
        preview === undefined || showsEnough(result) || (stop !== undefined && stop !== 'cancelled')
          ? next
          : { ...preview, glimpses: next.glimpses };
      if (!this.#status.value.isShown) this.#update({ isShown: true });
      cost = now() - started;
    };
    // What takes long to show is shown less often, so that it never takes more than a tenth of the page's time.
    const views = new Throttle(
      () => soFar !== undefined && show(soFar()),
      () => Math.max(showEvery, 10 * cost),
    );
    const isCurrent = () => this.#runner === runner;
    // Progress is that of a phase: what the preview came to says nothing of the county.
    const { progress: _, ...status } = this.#status.value;
    this.#status.value = { ...status, phase };
    let result: ComparisonResult;
    try {
      result = await runComparison(comparisonSpecOf(plan, { seriesReplicates, glimpses: true }), runner, {
        now,
        onProgress: (progress, latest) => {
          if (!isCurrent()) return;
          soFar = latest;
          this.#update({ progress });
          views.call();
        },
        onGlimpse: (policy, glimpse) => {
          if (!isCurrent()) return;
          // Progress is told right after it, and shows it.
          glimpses.set(policy, glimpse);
        },
      });
    } finally {
      views.drop();
    }
    glimpses.clear();
    if (isCurrent() && (result.replicates > 0 || preview === undefined)) show(result, result.stop);
  }
}
