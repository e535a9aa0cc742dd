import { type Fault, FaultError } from '../engine/fault.ts';
import { ProgressMeter } from './comparisonProgress.ts';
import { replicateAt } from './replicateAt.ts';
import type { ReplicateRunner } from './replicateRunner.ts';
import type { RunResult } from './run.ts';
import { isCancelledRun } from './runFaults.ts';
import type { SweepHooks, SweepProgress } from './runSweep.ts';
import { runsAhead } from './runsAhead.ts';
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

/** A policy that cannot be had at a point. */
const refused = Symbol('refused');

/**
 * Hands out the places of a sweep, point by point and world by world within a point, since what a world is born with serves every policy in it, and brings what comes of them to a
 * keeper. Nothing further is handed out after a cancelled run, or once `isCancelled` says so.
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
  /** How many places were handed out or passed over, with those before the range. */
  #next: number;
  /** The point whose worlds are handed out, with the parameters of its policies as far as they were needed, or `refused`. */
  #current = { point: -1, parameters: [] as unknown[] };
  #passed = 0;
  #stopped = false;
  #failure: { readonly thrown: unknown } | undefined;

  /** The range is one of whole points. */
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
    await Promise.all(Array.from({ length: runsAhead(this.#runner.size, this.#spec.policies.length) }, lane));
    await Promise.all(this.#waiting);
    if (this.#failure !== undefined) throw this.#failure.thrown;
    return !this.#stopped;
  }

  /** Runs the next place, passes over it, or refuses its policy in this world and all that follow at the point. */
  async #step(): Promise<void> {
    const { policies, replicates } = this.#spec;
    const perPoint = policies.length * replicates;
    const point = Math.floor(this.#next / perPoint);
    const world = Math.floor((this.#next % perPoint) / policies.length);
    const policy = this.#next % policies.length;
    const pair = point * policies.length + policy;
    const place = pair * replicates + world;
    if (this.#current.point !== point) this.#current = { point, parameters: [] };
    const { parameters } = this.#current;
    if (parameters[policy] === refused) {
      this.#next += 1;
      return;
    }
    const loading = this.#keeper.ready?.(place);
    if (loading !== undefined) return loading;
    if (this.#keeper.isDone?.(place) === true) return this.#pass();
    if (!(policy in parameters)) {
      parameters[policy] = this.#resolve(pair);
      if (parameters[policy] === refused) return this.#refuse(pair, world);
      // Whoever knows the parameters may know the result.
      if (this.#keeper.isDone?.(place) === true) return this.#pass();
    }
    this.#next += 1;
    await this.#runPlace(place, parameters[policy]);
  }

  async #pass(): Promise<void> {
    this.#next += 1;
    this.#passed += 1;
    this.#meter.skip();
    if (this.#passed % passedAtOnce !== 0 && this.#next < this.#to) return;
    this.#report();
    await this.#hooks.pause?.();
  }

  /** The parameters of the policy at the point, or `refused` where it cannot be had. */
  #resolve(pair: number): unknown {
    const { policies, parametersOf } = this.#spec;
    try {
      const parameters = parametersOf(Math.floor(pair / policies.length), pair % policies.length);
      this.#keeper.resolved?.(pair, parameters);
      return parameters;
    } catch (error) {
      const fault = error instanceof FaultError ? error.faults[0] : undefined;
      if (fault === undefined) throw error;
      this.#keeper.refuse(pair, fault);
      return refused;
    }
  }

  /** Counts the worlds of a pair from `world` on as done. */
  async #refuse(pair: number, world: number): Promise<void> {
    const { replicates } = this.#spec;
    this.#next += 1;
    for (let one = world; one < replicates; one++) this.#meter.finish(pair * replicates + one);
    this.#report();
    await this.#hooks.pause?.();
  }

  async #runPlace(place: number, parameters: unknown): Promise<void> {
    const { model, seed, replicates, policies } = this.#spec;
    const policy = policies[Math.floor(place / replicates) % policies.length]!;
    const replicate = replicateAt(this.#spec, place);
    const world = `${Math.floor(place / (replicates * policies.length))}/${replicate}`;
    const result = await this.#runner.run(
      { model, parameters, seed, replicate, world, policy, log: 'none', keeps: 'outcomes' },
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
