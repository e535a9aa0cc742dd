import type { Fault } from '../engine/fault.ts';
import { ascending } from '../engine/order.ts';
import { type ComparisonProgress, ProgressMeter } from './comparisonProgress.ts';
import { type ComparisonSpec, checkComparisonSpec, type StoppingCheck } from './comparisonSpec.ts';
import { type PolicyRuns, PolicyRunsBuilder } from './policyRuns.ts';
import type { WorkerPool } from './pool.ts';
import type { RunRequest } from './run.ts';
import { isCancelledRun } from './runFaults.ts';

export interface ComparisonHooks {
  /** Milliseconds from any origin, never falling. Injected, since a result must not depend on a clock. */
  now(): number;
  onProgress?(progress: ComparisonProgress): void;
  /** Asked at every sign of life of a run. Who cannot wait for one (a model that hangs) calls `pool.cancel()`. */
  isCancelled?(): boolean;
}

export interface FailedReplicate {
  readonly policy: string;
  readonly replicate: number;
  readonly fault: Fault;
  readonly furtherFaults?: readonly Fault[];
}

/** Why no more replicates were run. */
export type StopReason = 'completed' | 'precisionReached' | 'maxReplicates' | 'cancelled';

export interface ComparisonResult {
  readonly model: string;
  readonly seed: number;
  /** Rows of every policy. After a stop the last few may be `notRun` for some policies. */
  readonly replicates: number;
  readonly stop: StopReason;
  /** The last check of the stopping rule, if there was one. */
  readonly precision?: StoppingCheck;
  /** In the order of the spec. */
  readonly policies: readonly PolicyRuns[];
  /** By replicate, then in the order of the spec. */
  readonly failed: readonly FailedReplicate[];
}

/**
 * Runs every policy in the same random worlds (replicate r of each has the world (seed, r)), replicate by replicate, so
 * that a stopped comparison is balanced to within the runs under way. Keeps outcome numbers only, besides the curves
 * asked for and the log of replicate 0. Depends on the spec alone, not on the number or timing of workers, unless it is
 * cancelled. Throws the faults of `checkComparisonSpec` and of the stopping rule.
 */
export async function runComparison(
  spec: ComparisonSpec,
  pool: WorkerPool,
  hooks: ComparisonHooks,
): Promise<ComparisonResult> {
  checkComparisonSpec(spec);
  const rule = 'precision' in spec ? spec.precision : undefined;
  const max = 'precision' in spec ? spec.precision.maxReplicates : spec.replicates;
  const batch = rule === undefined ? max : rule.batch;
  const comparison = new RunningComparison(spec, max, pool, hooks);
  let stop: StopReason = rule === undefined ? 'completed' : 'maxReplicates';
  let check: StoppingCheck | undefined;
  for (let start = 0; start < max; start += batch) {
    await comparison.runReplicates(start, Math.min(start + batch, max));
    if (comparison.stopped) {
      stop = 'cancelled';
      break;
    }
    check = rule?.check(comparison.policies());
    if (check?.reached === true) {
      stop = 'precisionReached';
      break;
    }
  }
  return {
    model: spec.model,
    seed: spec.seed,
    replicates: comparison.rows,
    stop,
    policies: comparison.policies(),
    failed: comparison.failed(),
    ...(check === undefined ? {} : { precision: check }),
  };
}

class RunningComparison {
  readonly #spec: ComparisonSpec;
  readonly #pool: WorkerPool;
  readonly #hooks: ComparisonHooks;
  readonly #builders: readonly PolicyRunsBuilder[];
  readonly #failed = new Map<number, FailedReplicate>();
  readonly #meter: ProgressMeter;
  stopped = false;

  constructor(spec: ComparisonSpec, maxReplicates: number, pool: WorkerPool, hooks: ComparisonHooks) {
    this.#spec = spec;
    this.#pool = pool;
    this.#hooks = hooks;
    this.#builders = spec.policies.map(({ id }) => new PolicyRunsBuilder(id));
    this.#meter = new ProgressMeter(maxReplicates * spec.policies.length, 'precision' in spec, () => hooks.now());
  }

  get rows(): number {
    return Math.max(...this.#builders.map((builder) => builder.rows));
  }

  policies(): PolicyRuns[] {
    const rows = this.rows;
    return this.#builders.map((builder) => builder.build(rows));
  }

  failed(): FailedReplicate[] {
    return ascending(this.#failed.keys()).map((place) => this.#failed.get(place) as FailedReplicate);
  }

  /** Place p is policy p mod n of replicate floor(p / n). Twice as many runs are handed out as there are workers, so that none waits. */
  async runReplicates(start: number, end: number): Promise<void> {
    const nPolicies = this.#spec.policies.length;
    let next = start * nPolicies;
    const lane = async () => {
      while (next < end * nPolicies && !this.stopped) {
        const place = next;
        next += 1;
        await this.#runPlace(place);
      }
    };
    await Promise.all(Array.from({ length: 2 * this.#pool.size }, lane));
  }

  async #runPlace(place: number): Promise<void> {
    const nPolicies = this.#spec.policies.length;
    const index = place % nPolicies;
    const replicate = Math.floor(place / nPolicies);
    const request = this.#request(index, replicate);
    const result = await this.#pool.run(request, (fraction) => {
      this.#meter.advance(place, fraction);
      this.#report();
    });
    if (isCancelledRun(result)) {
      this.stopped = true;
      return;
    }
    const builder = this.#builders[index] as PolicyRunsBuilder;
    if (result.status === 'ok') {
      builder.addOk(replicate, result, replicate < (this.#spec.seriesReplicates ?? 0));
    } else {
      const { fault, furtherFaults } = result;
      const policy = this.#spec.policies[index]?.id as string;
      builder.addFailed(replicate);
      this.#failed.set(place, { policy, replicate, fault, ...(furtherFaults === undefined ? {} : { furtherFaults }) });
    }
    this.#meter.finish(place);
    this.#report();
  }

  #request(index: number, replicate: number): RunRequest {
    const { id, parameters } = this.#spec.policies[index] as ComparisonSpec['policies'][number];
    const { model, seed, log } = this.#spec;
    return { model, parameters, seed, replicate, log: replicate === 0 ? log : 'none', policy: id };
  }

  #report(): void {
    this.#hooks.onProgress?.(this.#meter.read());
    if (!this.stopped && this.#hooks.isCancelled?.() === true) {
      this.stopped = true;
      this.#pool.cancel();
    }
  }
}
