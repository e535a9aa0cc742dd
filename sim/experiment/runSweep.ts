import type { Fault } from '../engine/fault.ts';
import { ascending } from '../engine/order.ts';
import { checkSweepSpec } from './checkSweepSpec.ts';
import type { ComparisonProgress } from './comparisonProgress.ts';
import { rowStatus } from './policyRuns.ts';
import { replicateAt } from './replicateAt.ts';
import type { ReplicateRunner } from './replicateRunner.ts';
import type { RunResult } from './run.ts';
import { refusedStatus, type SweepResult, type SweepRuns, type SweepSpec } from './sweep.ts';
import { SweepColumns } from './sweepColumns.ts';
import { type PlaceKeeper, SweepPlaces } from './sweepPlaces.ts';

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
  const sweep = new RunningSweep(spec);
  const { onProgress, ...rest } = hooks;
  const soFar = () => sweep.soFar();
  await new SweepPlaces(
    spec,
    runner,
    {
      ...rest,
      ...(onProgress === undefined ? {} : { onProgress: (progress: SweepProgress) => onProgress(progress, soFar) }),
    },
    sweep,
  ).run();
  const runs = sweep.soFar();
  return { ...runs, stop: runs.points === spec.points ? 'completed' : 'cancelled' };
}

/** Keeps the columns of a sweep in memory. */
class RunningSweep implements PlaceKeeper {
  readonly #spec: SweepSpec;
  readonly #columns: SweepColumns;
  readonly #failed = new Map<number, SweepRuns['failed'][number]>();
  /** By point · policies + policy. */
  readonly #refused = new Map<number, SweepRuns['refused'][number]>();

  constructor(spec: SweepSpec) {
    this.#spec = spec;
    this.#columns = new SweepColumns(spec.points, spec.policies.length * spec.replicates);
  }

  get points(): number {
    return this.#columns.points;
  }

  refuse(pair: number, fault: Fault): void {
    const { replicates } = this.#spec;
    this.#refused.set(pair, { ...this.#at(pair), fault });
    for (let world = 0; world < replicates; world++) this.#columns.addEnd(pair * replicates + world, refusedStatus);
  }

  keep(place: number, result: RunResult): undefined {
    if (result.status === 'ok') {
      this.#columns.addOk(place, result);
      return;
    }
    const { replicates } = this.#spec;
    const { fault, furtherFaults } = result;
    const at = { ...this.#at(Math.floor(place / replicates)), replicate: replicateAt(this.#spec, place) };
    this.#columns.addEnd(place, rowStatus.failed);
    this.#failed.set(place, { ...at, fault, ...(furtherFaults === undefined ? {} : { furtherFaults }) });
  }

  soFar(): SweepRuns {
    const { model, seed, replicates, worlds, policies } = this.#spec;
    const built = this.#columns.build();
    const pairs = built.points * policies.length;
    return {
      model,
      seed,
      replicates,
      ...(worlds === undefined ? {} : { worlds }),
      policies: [...policies],
      ...built,
      refused: headOf(this.#refused, pairs),
      failed: headOf(this.#failed, pairs * replicates),
    };
  }

  #at(pair: number): { readonly point: number; readonly policy: string } {
    const { policies } = this.#spec;
    return { point: Math.floor(pair / policies.length), policy: policies[pair % policies.length]! };
  }
}

/** What stands below `end`, in order. */
const headOf = <Value>(byPlace: ReadonlyMap<number, Value>, end: number): Value[] =>
  ascending([...byPlace.keys()].filter((place) => place < end)).map((place) => byPlace.get(place)!);
