import { FaultError } from '../engine/fault.ts';
import { type ComparisonProgress, ProgressMeter } from './comparisonProgress.ts';
import type { ReplicateRunner } from './replicateRunner.ts';
import type { RunRequest } from './run.ts';
import { isCancelledRun } from './runFaults.ts';
import type { SweepResult, SweepRuns, SweepSpec } from './sweep.ts';
import { SweepRunsBuilder } from './sweepRuns.ts';

export interface SweepHooks {
  /** Milliseconds from any origin, never falling. Injected, since a result must not depend on a clock. */
  now(): number;
  /** `soFar` builds the whole points finished by the time it is called: a copy, in time proportional to them. */
  onProgress?(progress: ComparisonProgress, soFar: () => SweepRuns): void;
  /** Asked at every sign of life of a run. */
  isCancelled?(): boolean;
}

/**
 * Runs every policy in the same random worlds at every point, point by point, so that a stopped sweep has whole points but for the runs under way; those are left out.
 * Depends on the spec alone, not on the number or timing of workers, unless it is cancelled. Where a policy cannot be had its runs are refused, and the sweep goes on.
 * Throws one `FaultError` for a spec that cannot be run (`invalidSweep`).
 */
export async function runSweep(spec: SweepSpec, runner: ReplicateRunner, hooks: SweepHooks): Promise<SweepResult> {
  checkSpec(spec);
  const sweep = new RunningSweep(spec, runner, hooks);
  await sweep.run();
  return { ...sweep.soFar(), stop: sweep.stopped ? 'cancelled' : 'completed' };
}

function checkSpec({ replicates, points, policies, seed }: SweepSpec): void {
  const faults = [
    { path: 'seed', value: seed, low: 0 },
    { path: 'replicates', value: replicates, low: 1 },
    { path: 'points', value: points, low: 1 },
    { path: 'policies', value: new Set(policies).size === policies.length ? policies.length : Number.NaN, low: 1 },
  ].filter(({ value, low }) => !(Number.isSafeInteger(value) && value >= low));
  if (faults.length > 0) {
    throw new FaultError(
      faults.map(({ path, value, low }) => ({ code: 'invalidSweep', path, value, expected: `integer >= ${low}` })),
    );
  }
}

class RunningSweep {
  readonly #spec: SweepSpec;
  readonly #runner: ReplicateRunner;
  readonly #hooks: SweepHooks;
  readonly #builder: SweepRunsBuilder;
  readonly #meter: ProgressMeter;
  readonly #places: number;
  /** The parameters asked for last: the worlds of one policy at one point follow each other. */
  #resolved: { readonly of: number; readonly parameters: unknown } | undefined;
  #next = 0;
  stopped = false;

  constructor(spec: SweepSpec, runner: ReplicateRunner, hooks: SweepHooks) {
    this.#spec = spec;
    this.#runner = runner;
    this.#hooks = hooks;
    this.#builder = new SweepRunsBuilder(spec);
    this.#places = spec.points * spec.policies.length * spec.replicates;
    this.#meter = new ProgressMeter(this.#places, false, () => hooks.now());
  }

  soFar(): SweepRuns {
    return this.#builder.build();
  }

  /** Twice as many runs are handed out as go on at once, so that no worker waits. */
  async run(): Promise<void> {
    const lane = async () => {
      for (let request = this.#take(); request !== undefined; request = this.#take()) await this.#run(request);
    };
    await Promise.all(Array.from({ length: 2 * this.#runner.size }, lane));
  }

  /** The next run there is, past all that are refused. */
  #take(): { place: number; request: RunRequest } | undefined {
    const { model, seed, replicates, policies } = this.#spec;
    while (this.#next < this.#places && !this.stopped) {
      const place = this.#next;
      const combination = Math.floor(place / replicates);
      const policy = combination % policies.length;
      try {
        if (this.#resolved?.of !== combination) {
          const point = Math.floor(combination / policies.length);
          this.#resolved = { of: combination, parameters: this.#spec.parametersOf(point, policy) };
        }
      } catch (error) {
        if (!(error instanceof FaultError)) throw error;
        this.#builder.addRefused(place, error.faults[0]!);
        for (let world = 0; world < replicates; world++) this.#meter.finish(place + world);
        this.#next += replicates;
        this.#report();
        continue;
      }
      this.#next += 1;
      const { parameters } = this.#resolved;
      const replicate = place % replicates;
      return { place, request: { model, parameters, seed, replicate, log: 'none', policy: policies[policy]! } };
    }
    return undefined;
  }

  async #run({ place, request }: { place: number; request: RunRequest }): Promise<void> {
    const result = await this.#runner.run(request, (fraction) => {
      this.#meter.advance(place, fraction);
      this.#report();
    });
    if (isCancelledRun(result)) {
      this.stopped = true;
      return;
    }
    if (result.status === 'ok') this.#builder.addOk(place, result);
    else this.#builder.addFailed(place, result);
    this.#meter.finish(place);
    this.#report();
  }

  #report(): void {
    this.#hooks.onProgress?.(this.#meter.read(), () => this.soFar());
    if (!this.stopped && this.#hooks.isCancelled?.() === true) {
      this.stopped = true;
      this.#runner.cancel();
    }
  }
}
