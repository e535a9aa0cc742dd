import { type Fault, FaultError } from '../engine/fault.ts';
import { ProgressMeter } from './comparisonProgress.ts';
import type { ReplicateRunner } from './replicateRunner.ts';
import type { RunResult } from './run.ts';
import { isCancelledRun } from './runFaults.ts';
import type { SweepHooks, SweepProgress } from './runSweep.ts';
import type { SweepSpec } from './sweep.ts';

/** Takes what becomes of the places of a sweep. A pair is point · policies + policy, its places pair · replicates + world. */
export interface PlaceKeeper {
  /** Points at the head of the design of which every run has an end. */
  readonly points: number;
  /** Undefined if the place can be asked about now; otherwise it is asked about again after this resolved. */
  ready?(place: number): Promise<void> | undefined;
  /** Whether the place has its end without a run. */
  isDone?(place: number): boolean;
  /** Told the parameters of a pair before any of its places is run. */
  resolved?(pair: number, parameters: unknown): void;
  refuse(pair: number, fault: Fault): void;
  /** Takes the result of a place; resolves once it is kept, if that takes time. */
  keep(place: number, result: RunResult, parameters: unknown): Promise<void> | undefined;
}

export interface PlaceRange {
  readonly from: number;
  /** One past the last. */
  readonly to: number;
}

export interface PlaceHooks extends Pick<SweepHooks, 'now' | 'isCancelled' | 'pause'> {
  onProgress?(progress: SweepProgress): void;
}

/** Results that wait to be kept before lanes wait too: so many, and so many a run at once. */
const mostWaiting = { least: 64, perRun: 8 };

/** Places passed over between two pauses, so that an interrupt is heard. */
const passedAtOnce = 2048;

/**
 * Hands out the places of a sweep in order, point by point, and brings what comes of them to a keeper. Twice as many runs are handed out as go on at once, so
 * that no worker waits. Nothing further is handed out after a cancelled run, or once `isCancelled` says so.
 */
export class SweepPlaces {
  readonly #spec: SweepSpec;
  readonly #runner: ReplicateRunner;
  readonly #hooks: PlaceHooks;
  readonly #keeper: PlaceKeeper;
  readonly #to: number;
  readonly #pointsPlanned: number;
  readonly #meter: ProgressMeter;
  readonly #waiting = new Set<Promise<void>>();
  #next: number;
  /** Parameters of the pair whose worlds are handed out. */
  #current: { readonly pair: number; readonly parameters: unknown } | undefined;
  #passed = 0;
  #stopped = false;
  #failure: { readonly thrown: unknown } | undefined;

  constructor(
    spec: SweepSpec,
    runner: ReplicateRunner,
    hooks: PlaceHooks,
    keeper: PlaceKeeper,
    { from, to }: PlaceRange = placesOf(spec),
  ) {
    this.#spec = spec;
    this.#runner = runner;
    this.#hooks = hooks;
    this.#keeper = keeper;
    this.#next = from;
    this.#to = to;
    this.#pointsPlanned = (to - from) / (spec.policies.length * spec.replicates);
    this.#meter = new ProgressMeter(to - from, false, () => hooks.now());
  }

  /** Resolves once every result there is was kept: true if every place has its end, false after a stop. Throws what the keeper or `parametersOf` throws. */
  async run(): Promise<boolean> {
    const lane = async () => {
      try {
        while (!this.#stopped && this.#next < this.#to) await this.#step();
      } catch (thrown) {
        this.#fail(thrown);
      }
    };
    await Promise.all(Array.from({ length: 2 * this.#runner.size }, lane));
    await Promise.all(this.#waiting);
    if (this.#failure !== undefined) throw this.#failure.thrown;
    return !this.#stopped;
  }

  /** Runs the next place, passes over it, or refuses all worlds of the next pair. */
  async #step(): Promise<void> {
    const place = this.#next;
    const loading = this.#keeper.ready?.(place);
    if (loading !== undefined) return loading;
    if (this.#keeper.isDone?.(place) === true) return this.#pass();
    const pair = Math.floor(place / this.#spec.replicates);
    if (this.#current?.pair !== pair) {
      if (!this.#resolve(pair)) return this.#refuse(pair);
      // Whoever knows the parameters may know the result.
      if (this.#keeper.isDone?.(place) === true) return this.#pass();
    }
    this.#next += 1;
    await this.#runPlace(place, this.#current!.parameters);
  }

  async #pass(): Promise<void> {
    this.#next += 1;
    this.#passed += 1;
    this.#meter.skip();
    if (this.#passed % passedAtOnce !== 0 && this.#next < this.#to) return;
    this.#report();
    await this.#hooks.pause?.();
  }

  /** Whether the policy can be had at the point; its parameters are then the current ones. */
  #resolve(pair: number): boolean {
    const { policies, parametersOf } = this.#spec;
    try {
      const parameters = parametersOf(Math.floor(pair / policies.length), pair % policies.length);
      this.#current = { pair, parameters };
      this.#keeper.resolved?.(pair, parameters);
      return true;
    } catch (error) {
      const fault = error instanceof FaultError ? error.faults[0] : undefined;
      if (fault === undefined) throw error;
      this.#keeper.refuse(pair, fault);
      return false;
    }
  }

  async #refuse(pair: number): Promise<void> {
    const end = (pair + 1) * this.#spec.replicates;
    for (; this.#next < end; this.#next++) this.#meter.finish(this.#next);
    this.#report();
    await this.#hooks.pause?.();
  }

  async #runPlace(place: number, parameters: unknown): Promise<void> {
    const { model, seed, replicates, policies } = this.#spec;
    const policy = policies[Math.floor(place / replicates) % policies.length]!;
    const replicate = place % replicates;
    const result = await this.#runner.run(
      { model, parameters, seed, replicate, policy, log: 'none', keeps: 'outcomes' },
      (fraction: number) => {
        this.#meter.advance(place, fraction);
        this.#report();
      },
    );
    if (isCancelledRun(result)) {
      this.#stopped = true;
      return;
    }
    const kept = this.#keeper.keep(place, result, parameters);
    if (kept === undefined) return this.#finish(place);
    const waiting = kept.then(
      () => this.#finish(place),
      (thrown) => this.#fail(thrown),
    );
    this.#waiting.add(waiting);
    void waiting.then(() => this.#waiting.delete(waiting));
    if (this.#waiting.size >= mostWaiting.least + mostWaiting.perRun * this.#runner.size) await waiting;
  }

  #finish(place: number): void {
    this.#meter.finish(place);
    this.#report();
  }

  #fail(thrown: unknown): void {
    this.#failure ??= { thrown };
    this.#stopped = true;
    this.#runner.cancel();
  }

  #report(): void {
    this.#hooks.onProgress?.({
      ...this.#meter.read(),
      points: this.#keeper.points,
      pointsPlanned: this.#pointsPlanned,
    });
    if (!this.#stopped && this.#hooks.isCancelled?.() === true) {
      this.#stopped = true;
      this.#runner.cancel();
    }
  }
}

/** All places of a sweep. */
export const placesOf = ({ points, policies, replicates }: SweepSpec): PlaceRange => ({
  from: 0,
  to: points * policies.length * replicates,
});
