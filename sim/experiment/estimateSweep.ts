import { FaultError } from '../engine/fault.ts';
import { replicateAt } from './replicateAt.ts';
import type { ReplicateRunner } from './replicateRunner.ts';
import type { RunRequest } from './run.ts';
import { isCancelledRun } from './runFaults.ts';
import type { SweepSpec } from './sweep.ts';

export interface SweepEstimate {
  /** Points × policies × worlds, refused ones included. */
  readonly runs: number;
  /** Of one run while all workers are busy, on one of them; NaN where no measured run was ok. */
  readonly secondsPerRun: number;
  /** Share of the points tried, policy by policy, that were not refused. */
  readonly shareHad: number;
  /** Of all runs on all workers, as many of them refused as of those tried. */
  readonly seconds: number;
  /** Runs that were measured. */
  readonly measured: number;
  readonly workers: number;
}

/** Runs of which the mean is taken: so many, and so many a worker. */
const window = { least: 16, perWorker: 8 };

/** Workers are warm once runs take no less than this share of what those before them took: until then most of their time is compilation. */
const warmShare = 0.85;

const mostSecondsUsual = 12;

/** Points that a worker looks at one after the other of which nothing can be had. */
const mostLooks = 20;

export interface EstimateOptions {
  /** No run is begun later than this; every worker has one run at least. */
  readonly mostSeconds?: number;
  /** Runs at most; two a worker and half of the sweep unless given. */
  readonly mostRuns?: number;
}

/**
 * How long a sweep takes, from runs of its own on all its own workers at once, at points spread over the design, all policies of a world by one worker: they go on
 * until runs take no less than those before them, and the last of them are measured. The pool stays usable; once it is cancelled no further run is
 * begun. `now` in milliseconds.
 *
 *     (await estimateSweep(plan.sweep, pool, () => performance.now())).seconds // 412.7
 */
export async function estimateSweep(
  spec: SweepSpec,
  runner: ReplicateRunner,
  now: () => number,
  { mostSeconds = mostSecondsUsual, mostRuns }: EstimateOptions = {},
): Promise<SweepEstimate> {
  const runs = spec.points * spec.policies.length * spec.replicates;
  // Fewer runs than workers leave some of them idle.
  const workers = Math.min(runner.size, runs);
  const pilot = new PilotRequests(spec, mostRuns ?? Math.max(2 * workers, Math.ceil(runs / 2)));
  const taken = new PilotSpans(workers);
  const began = now();
  let isCancelled = false;
  const lane = async () => {
    const requests = pilot.requests();
    do {
      const request = isCancelled ? undefined : requests.next().value;
      if (request === undefined) return;
      const start = now();
      const result = await runner.run(request);
      if (result.status === 'ok') taken.add((now() - start) / 1000);
      else if (isCancelledRun(result)) isCancelled = true;
    } while (!taken.isWarm && now() - began < 1000 * mostSeconds);
  };
  await Promise.all(Array.from({ length: workers }, lane));
  const measured = taken.measured();
  const secondsPerRun = meanOf(measured);
  const { shareHad } = pilot;
  const seconds = (secondsPerRun * runs * shareHad) / workers;
  return { runs, secondsPerRun, shareHad, seconds, measured: measured.length, workers: runner.size };
}

/** Seconds that runs took, in the order in which they ended. */
class PilotSpans {
  readonly #all: number[] = [];
  readonly #window: number;

  constructor(workers: number) {
    this.#window = Math.max(window.least, window.perWorker * workers);
  }

  add(seconds: number): void {
    this.#all.push(seconds);
  }

  get isWarm(): boolean {
    const last = this.#all.slice(-this.#window);
    const before = this.#all.slice(-2 * this.#window, -this.#window);
    return before.length === this.#window && meanOf(last) >= warmShare * meanOf(before);
  }

  /** The last of them, no more than the later half. */
  measured(): number[] {
    const { length } = this.#all;
    return this.#all.slice(length - Math.min(this.#window, Math.ceil(length / 2)));
  }
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

const refused = Symbol('refused');

/** Requests of the sweep's own, `most` of them, at points spread evenly over it; those that are refused are passed over. */
class PilotRequests {
  readonly #spec: SweepSpec;
  readonly #most: number;
  #worlds = 0;
  #looks = 0;
  #had = 0;

  constructor(spec: SweepSpec, most: number) {
    this.#spec = spec;
    this.#most = most;
  }

  /** Of the points looked at, policy by policy; NaN before the first. */
  get shareHad(): number {
    return this.#had / this.#looks;
  }

  /** Those of one worker: all policies in a world, beginning with another one each time, then the next world. */
  *requests(): Generator<RunRequest, undefined> {
    const { model, seed, policies, points, replicates } = this.#spec;
    for (let looks = 0; looks < mostLooks; looks++) {
      const world = this.#worlds++;
      // The golden section spreads any number of worlds.
      const point = Math.floor(((world * 0.6180339887498949) % 1) * points);
      const replicate = replicateAt(this.#spec, point * policies.length * replicates + (world % replicates));
      for (let i = 0; i < policies.length; i++) {
        if (this.#had >= this.#most) return undefined;
        const policy = (world + i) % policies.length;
        const parameters = this.#parametersOf(point, policy);
        if (parameters === refused) continue;
        looks = -1;
        const name = policies[policy]!;
        yield { model, parameters, seed, replicate, world: `${point}/${replicate}`, policy: name, log: 'none' };
      }
    }
    return undefined;
  }

  #parametersOf(point: number, policy: number): unknown {
    this.#looks += 1;
    try {
      const parameters = this.#spec.parametersOf(point, policy);
      this.#had += 1;
      return parameters;
    } catch (error) {
      if (error instanceof FaultError) return refused;
      throw error;
    }
  }
}
