import type { Fault } from '../engine/fault.ts';
import { ascending } from '../engine/order.ts';
import { type ComparisonProgress, ProgressMeter } from './comparisonProgress.ts';
import { type ComparisonSpec, checkComparisonSpec, type StoppingCheck, type StoppingRule } from './comparisonSpec.ts';
import { type PolicyRuns, PolicyRunsBuilder } from './policyRuns.ts';
import type { ReplicateRunner } from './replicateRunner.ts';
import type { Glimpse, RunRequest } from './run.ts';
import { isCancelledRun } from './runFaults.ts';
import { runsAhead } from './runsAhead.ts';

export interface ComparisonHooks {
  /** Milliseconds from any origin, never falling. Injected, since a result must not depend on a clock. */
  now(): number;
  /** `soFar` builds the rows finished by the time it is called: a copy, in time proportional to them. */
  onProgress?(progress: ComparisonProgress, soFar: () => ComparisonSoFar): void;
  /** Replicate 0 of a policy shows how far it has come; days never fall. Only with `ComparisonSpec.glimpses`. */
  onGlimpse?(policy: string, glimpse: Glimpse): void;
  /** Asked at every sign of life of a run. Who cannot wait for one (a model that hangs) calls `runner.cancel()`. */
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

/** A comparison as far as its runs are finished, whether more are to come or not. */
export interface ComparisonSoFar {
  readonly model: string;
  readonly seed: number;
  /** Rows of every policy. After a stop, and while it goes on, the last few may be `notRun` for some policies. */
  readonly replicates: number;
  /** The last check of the stopping rule, if there was one. */
  readonly precision?: StoppingCheck;
  /** In the order of the spec. */
  readonly policies: readonly PolicyRuns[];
  /** By replicate, then in the order of the spec. */
  readonly failed: readonly FailedReplicate[];
}

export interface ComparisonResult extends ComparisonSoFar {
  readonly stop: StopReason;
}

/**
 * Runs every policy in the same random worlds (replicate r of each has the world (seed, r)), replicate by replicate, so
 * that a stopped comparison is balanced to within the worlds under way. Keeps outcome numbers only, besides the curves
 * and profiles asked for and the log of replicate 0. Depends on the spec alone, not on the number or timing of workers, unless it is
 * cancelled. Throws the faults of `checkComparisonSpec` and of the stopping rule.
 */
export async function runComparison(
  spec: ComparisonSpec,
  runner: ReplicateRunner,
  hooks: ComparisonHooks,
): Promise<ComparisonResult> {
  checkComparisonSpec(spec);
  const rule = 'precision' in spec ? spec.precision : undefined;
  const max = 'precision' in spec ? spec.precision.maxReplicates : spec.replicates;
  const batch = rule === undefined ? max : rule.batch;
  const comparison = new RunningComparison(spec, max, runner, hooks);
  let stop: StopReason = rule === undefined ? 'completed' : 'maxReplicates';
  for (let start = 0; start < max; start += batch) {
    await comparison.runReplicates(start, Math.min(start + batch, max));
    if (comparison.stopped) {
      stop = 'cancelled';
      break;
    }
    if (rule !== undefined && comparison.isEnough(rule)) {
      stop = 'precisionReached';
      break;
    }
  }
  return { ...comparison.soFar(), stop };
}

class RunningComparison {
  readonly #spec: ComparisonSpec;
  readonly #runner: ReplicateRunner;
  readonly #hooks: ComparisonHooks;
  readonly #builders: readonly PolicyRunsBuilder[];
  readonly #failed = new Map<number, FailedReplicate>();
  readonly #meter: ProgressMeter;
  #check: StoppingCheck | undefined;
  stopped = false;

  constructor(spec: ComparisonSpec, maxReplicates: number, runner: ReplicateRunner, hooks: ComparisonHooks) {
    this.#spec = spec;
    this.#runner = runner;
    this.#hooks = hooks;
    this.#builders = spec.policies.map(({ id }) => new PolicyRunsBuilder(id));
    this.#meter = new ProgressMeter(maxReplicates * spec.policies.length, 'precision' in spec, () => hooks.now());
  }

  soFar(): ComparisonSoFar {
    const { model, seed } = this.#spec;
    const replicates = this.#rows;
    return {
      model,
      seed,
      replicates,
      policies: this.#policies(replicates),
      failed: ascending(this.#failed.keys()).map((place) => this.#failed.get(place) as FailedReplicate),
      ...(this.#check === undefined ? {} : { precision: this.#check }),
    };
  }

  isEnough(rule: StoppingRule): boolean {
    this.#check = rule.check(this.#policies(this.#rows));
    return this.#check.reached;
  }

  get #rows(): number {
    return Math.max(...this.#builders.map((builder) => builder.rows));
  }

  #policies(rows: number): PolicyRuns[] {
    return this.#builders.map((builder) => builder.build(rows));
  }

  /** Place p is policy p mod n of replicate floor(p / n). */
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
    await Promise.all(Array.from({ length: runsAhead(this.#runner.size, nPolicies) }, lane));
  }

  async #runPlace(place: number): Promise<void> {
    const nPolicies = this.#spec.policies.length;
    const index = place % nPolicies;
    const replicate = Math.floor(place / nPolicies);
    const request = this.#request(index, replicate);
    const result = await this.#runner.run(request, (fraction, glimpse) => {
      this.#meter.advance(place, fraction);
      if (glimpse !== undefined) this.#hooks.onGlimpse?.(request.policy as string, glimpse);
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
    const { id, parameters: own, variants } = this.#spec.policies[index] as ComparisonSpec['policies'][number];
    const parameters = variants === undefined ? own : variants[replicate % variants.length];
    const { model, seed, log, glimpses } = this.#spec;
    const common = { model, parameters, seed, replicate, policy: id };
    const world = `${seed}/${replicate}`;
    if (replicate > 0) return { ...common, world, log: 'none' };
    // Policies that are watched run side by side.
    return { ...common, log, ...(glimpses === true ? { glimpses } : { world }) };
  }

  #report(): void {
    this.#hooks.onProgress?.(this.#meter.read(), () => this.soFar());
    if (!this.stopped && this.#hooks.isCancelled?.() === true) {
      this.stopped = true;
      this.#runner.cancel();
    }
  }
}
