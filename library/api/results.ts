import type { Fault } from '../../sim/engine/fault.ts';
import type { EventLogColumns } from '../../sim/engine/model.ts';

/** What makes a result citable. */
export interface Facts {
  /** Of zhili. */
  readonly version: string;
  /** Digest of the sources of the engine and the models. */
  readonly engine: string;
  /** Id of the case. */
  readonly case: string;
  readonly seed: number;
  /** Random worlds of every policy, as run: what a precision came to. */
  readonly replicates: number;
  /** 1/`slice` of the county's townships. */
  readonly slice: number;
  /** Days counted. */
  readonly days: number;
  /** Names of own rules with the SHA-256 of their texts and values; empty without. */
  readonly rules: readonly { readonly name: string; readonly sha256: string }[];
  /** The whole question as a token for `zhili replay` and the page's address; absent where own rules or own outcomes take part. */
  readonly token?: string;
}

/** A run that failed, and why; with several reasons, a row each. Means and contrasts are of the others. */
export interface FailedRun {
  /** Id of the policy. */
  readonly policy: string;
  /** Which random world, from 0. */
  readonly replicate: number;
  readonly fault: Fault;
  /** The fault as a sentence, in the call's language. */
  readonly message: string;
}

/** One row a policy and outcome. Interval: 95 %, t over replicates; NaN below two. */
export interface MeanRow {
  /** Id of the policy, and what it is called. */
  readonly policy: string;
  readonly label: string;
  /** Key of the outcome. */
  readonly outcome: string;
  /** As in `outcomes`; empty for own ones. */
  readonly unit: string;
  /** Worlds in which the outcome is defined. */
  readonly n: number;
  /** NaN where it is defined in none. */
  readonly mean: number;
  /** Ends of the interval. */
  readonly low: number;
  readonly high: number;
}

/** Policy minus reference in the same worlds: `mean` is the mean difference, `n` the worlds in which both are defined. */
export interface ContrastRow extends MeanRow {
  /** Id of the policy it is compared with. */
  readonly reference: string;
  /** Share of worlds in which the policy is better, ties half; NaN where neither direction is. */
  readonly pBetter: number;
}

/** One row a policy, replicate and outcome: tidy, for Plot and Arquero. */
export interface ReplicateRow {
  readonly policy: string;
  readonly label: string;
  readonly replicate: number;
  readonly outcome: string;
  readonly value: number;
}

/** One row a policy, curve and week, mean over the replicates kept: the first hundred. `day` is the week's first, from the start of the warm-up. */
export interface CurveRow {
  readonly policy: string;
  readonly label: string;
  readonly curve: string;
  readonly day: number;
  readonly value: number;
}

/** One row an event of a grievance, in the order of time. Names are those of the ODD (4.11) and of the command line's `events-POLICY.csv`, the same in every language. */
export interface EventRow {
  /** Its number, the same under every policy; of one that another caused, `1204.16`. */
  readonly case: string;
  /** From the start of the warm-up. */
  readonly day: number;
  readonly event: string;
  /** Who acts: `community-3`, `office-2-1`, `department-5`, `centre` …; empty for nobody. */
  readonly actor: string;
  /** `community`, `township` or `county`. */
  readonly level: string;
  /** Staff hours taken. */
  readonly hours: number;
  /** Why; `none` where there is nothing to say. */
  readonly cause: string;
}

/** What both kinds of results hold. Rows are made when first asked for. */
export interface ResultBase {
  readonly facts: Facts;
  /** By policy, then outcome: the model's in the order of `outcomes`, then own ones. */
  readonly means: readonly MeanRow[];
  /** By policy, then replicate, then outcome; failed runs have none. */
  readonly rows: readonly ReplicateRow[];
  /** By policy, then curve, then week. */
  readonly curves: readonly CurveRow[];
  /** By replicate, then policy; empty if all went well. */
  readonly failed: readonly FailedRun[];
  /** SHA-256 of the model's outcomes, as the command line and the page tell it; own outcomes are no part of it. */
  readonly hash: string;
}

/** What one policy came to. */
export interface SimulateResult extends ResultBase {
  /** Mean of an outcome by key. Throws `unknownName` with the nearest. */
  mean(outcome: string): number;
  /** Event log of the first replicate in codes, where one was asked for. */
  readonly log?: EventLogColumns;
  /** The same in words, made when first asked for. */
  readonly events?: readonly EventRow[];
}

/** What several policies came to in the same worlds. */
export interface CompareResult extends ResultBase {
  /** Id of the policy the others are compared with. */
  readonly reference: string;
  /** Why no more worlds were run: all were, the precision asked for was reached, or it was not in 1000 worlds. */
  readonly stop: 'completed' | 'precisionReached' | 'maxReplicates';
  /** By policy other than the reference, then outcome. */
  readonly contrasts: readonly ContrastRow[];
  /** Mean of an outcome under a policy, both by key. Throws `unknownName` with the nearest. */
  mean(policy: string, outcome: string): number;
}
