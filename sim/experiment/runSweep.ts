import { FaultError } from '../engine/fault.ts';
import { ascending } from '../engine/order.ts';
import { checkSweepSpec } from './checkSweepSpec.ts';
import { type ComparisonProgress, ProgressMeter } from './comparisonProgress.ts';
import { rowStatus } from './policyRuns.ts';
import type { ReplicateRunner } from './replicateRunner.ts';
import type { RunResult } from './run.ts';
import { isCancelledRun } from './runFaults.ts';
import { refusedStatus, type SweepResult, type SweepRuns, type SweepSpec } from './sweep.ts';
import { SweepColumns } from './sweepColumns.ts';

/** Refused runs count as done. */
export interface SweepProgress extends ComparisonProgress {
  /** Points at the head of the design of which every run has an end. */
  readonly points: number;
  readonly pointsPlanned: number;
}

export interface SweepHooks {
  /** Milliseconds from any origin, never falling. Injected, since a result must not depend on a clock. */
  now(): number;
  /** `soFar` builds the whole points finished by the time it is called: a copy, in time proportional to them. */
  onProgress?(progress: SweepProgress, soFar: () => SweepRuns): void;
  /** Asked at every sign of life of a run, and at every refused point. Who cannot wait for one calls `runner.cancel()`. */
  isCancelled?(): boolean;
  /** Lets the host deliver messages after a refused point: without it a long stretch of them is not interrupted. */
  pause?(): Promise<void>;
}

/**
 * Runs every policy at every point in the same random worlds (seed, 0) … (seed, replicates − 1), point by point in the order of the design, so that
 * a stopped sweep is a smaller design. A policy that cannot be had at a point is recorded and not run; a run that fails is a row. Depends on the
 * spec alone, not on the number or timing of workers, unless it is cancelled: then it is the whole points at the head, with the same values.
 * `parametersOf` is called once a point and policy. Throws the faults of `checkSweepSpec`, and whatever `parametersOf` throws that is no `FaultError`.
 *
 *     await runSweep(plan.sweep, pool, { now: () => performance.now() })
 */
export async function runSweep(spec: SweepSpec, runner: ReplicateRunner, hooks: SweepHooks): Promise<SweepResult> {
  checkSweepSpec(spec);
  const sweep = new RunningSweep(spec, runner, hooks);
  await sweep.run();
  const runs = sweep.soFar();
  return { ...runs, stop: runs.points === spec.points ? 'completed' : 'cancelled' };
}

class RunningSweep {
  readonly #spec: SweepSpec;
  readonly #runner: ReplicateRunner;
  readonly #hooks: SweepHooks;
  readonly #columns: SweepColumns;
  readonly #meter: ProgressMeter;
  readonly #failed = new Map<number, SweepRuns['failed'][number]>();
  /** By point · policies + policy. */
  readonly #refused = new Map<number, SweepRuns['refused'][number]>();
  #next = 0;
  /** Parameters of the point and policy whose worlds are handed out. */
  #current: { readonly pair: number; readonly parameters: unknown } | undefined;
  #stopped = false;

  constructor(spec: SweepSpec, runner: ReplicateRunner, hooks: SweepHooks) {
    this.#spec = spec;
    this.#runner = runner;
    this.#hooks = hooks;
    const perPoint = spec.policies.length * spec.replicates;
    this.#columns = new SweepColumns(spec.points, perPoint);
    this.#meter = new ProgressMeter(spec.points * perPoint, false, () => hooks.now());
  }

  soFar(): SweepRuns {
    const { model, seed, replicates, policies } = this.#spec;
    const built = this.#columns.build();
    const pairs = built.points * policies.length;
    return {
      model,
      seed,
      replicates,
      policies: [...policies],
      ...built,
      refused: headOf(this.#refused, pairs),
      failed: headOf(this.#failed, pairs * replicates),
    };
  }

  /** Twice as many runs are handed out as go on at once, so that no worker waits. */
  async run(): Promise<void> {
    const lane = async () => {
      try {
        while (!this.#stopped && this.#next < this.#places) await this.#step();
      } catch (error) {
        this.#stopped = true;
        this.#runner.cancel();
        throw error;
      }
    };
    await Promise.all(Array.from({ length: 2 * this.#runner.size }, lane));
  }

  get #places(): number {
    return this.#spec.points * this.#spec.policies.length * this.#spec.replicates;
  }

  /** Runs the next place, or refuses all worlds of the next point and policy. */
  async #step(): Promise<void> {
    const { replicates } = this.#spec;
    const place = this.#next;
    const pair = Math.floor(place / replicates);
    if (this.#current?.pair !== pair && !this.#resolve(pair)) {
      this.#next += replicates;
      for (let world = 0; world < replicates; world++) {
        this.#columns.addEnd(place + world, refusedStatus);
        this.#meter.finish(place + world);
      }
      this.#report();
      await this.#hooks.pause?.();
      return;
    }
    this.#next += 1;
    await this.#runPlace(place, this.#current!.parameters);
  }

  /** Whether the policy can be had at the point; its parameters are then the current ones. */
  #resolve(pair: number): boolean {
    const { policies, parametersOf } = this.#spec;
    const policy = pair % policies.length;
    const point = Math.floor(pair / policies.length);
    try {
      this.#current = { pair, parameters: parametersOf(point, policy) };
      return true;
    } catch (error) {
      const fault = error instanceof FaultError ? error.faults[0] : undefined;
      if (fault === undefined) throw error;
      this.#refused.set(pair, { point, policy: policies[policy]!, fault });
      return false;
    }
  }

  async #runPlace(place: number, parameters: unknown): Promise<void> {
    const { model, seed, replicates, policies } = this.#spec;
    const pair = Math.floor(place / replicates);
    const policy = policies[pair % policies.length]!;
    const replicate = place % replicates;
    const result = await this.#runner.run(
      { model, parameters, seed, replicate, policy, log: 'none' },
      (fraction: number) => {
        this.#meter.advance(place, fraction);
        this.#report();
      },
    );
    if (isCancelledRun(result)) {
      this.#stopped = true;
      return;
    }
    this.#record(place, { point: Math.floor(pair / policies.length), policy, replicate }, result);
    this.#meter.finish(place);
    this.#report();
  }

  #record(place: number, at: { point: number; policy: string; replicate: number }, result: RunResult): void {
    if (result.status === 'ok') {
      this.#columns.addOk(place, result);
      return;
    }
    const { fault, furtherFaults } = result;
    this.#columns.addEnd(place, rowStatus.failed);
    this.#failed.set(place, { ...at, fault, ...(furtherFaults === undefined ? {} : { furtherFaults }) });
  }

  #report(): void {
    const { points: pointsPlanned } = this.#spec;
    const progress = { ...this.#meter.read(), points: this.#columns.points, pointsPlanned };
    this.#hooks.onProgress?.(progress, () => this.soFar());
    if (!this.#stopped && this.#hooks.isCancelled?.() === true) {
      this.#stopped = true;
      this.#runner.cancel();
    }
  }
}

/** What stands below `end`, in order. */
const headOf = <Value>(byPlace: ReadonlyMap<number, Value>, end: number): Value[] =>
  ascending([...byPlace.keys()].filter((place) => place < end)).map((place) => byPlace.get(place)!);
