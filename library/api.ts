import type { OwnRuleSpec } from '../models/governance/own/ownRule.ts';
import type { Fault } from '../sim/engine/fault.ts';
import type { EventLogColumns } from '../sim/engine/model.ts';

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A value of a parameter: a number, a yes or no, or one of its `options`. */
export type LeverValue = number | boolean | string;

/**
 * A policy: by id (`before` and `after` are the case's own), a built-in one with some levers moved, or a policy file. Levers and their ranges are in
 * `levers`; a lever that no policy has throws `unknownKey` with the nearest.
 *
 * @example
 * ```ts
 * import { simulate } from 'zhili';
 *
 * const patrolled = { id: 'patrolled', base: 'before', levers: { patrolHoursShare: 0.3 } };
 * const { facts } = await simulate({ case: 'beihu', slice: 14, days: 30, policy: patrolled });
 * if (facts.replicates !== 1) throw new Error('One world was asked for');
 * ```
 */
export type PolicyInput =
  | string
  | {
      /** kebab-case, unique in the comparison. */
      readonly id: string;
      /** In the reader's words; the id by default. */
      readonly label?: string;
      /** Id of the policy it starts from. */
      readonly base: string;
      readonly levers?: Readonly<Record<string, LeverValue>>;
    }
  /** A policy file: its name, shown in faults, and its text. */
  | { readonly name: string; readonly text: string };

/** What an own outcome is computed from: one run. */
export interface OutcomeInput {
  /** By key of `outcomes`; NaN where undefined in this run. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Curves by week of the run, from the start of the warm-up: cell i stands for days [7i, 7i + 7). */
  readonly series: Readonly<Record<string, Float64Array>>;
  /** Vectors on grids of their own: by days since surfacing, and by community. */
  readonly profiles: Readonly<Record<string, Float64Array>>;
}

/**
 * An outcome of one's own: an expression over the keys of `outcomes`, or a function of a run. An expression is one of mathjs, of numbers alone:
 * arithmetic, comparisons, `and`, `or`, `not`, `a ? b : c`, and functions such as `sqrt`, `log`, `min`, `max`, `mean`; a truth counts as 1. What it
 * names is checked before anything runs. A result of NaN says "undefined in this run"; whatever is no number, or throws, ends the call with
 * `ownOutcomeFailed`, which names outcome and run.
 *
 * @example
 * ```ts
 * import { simulate } from 'zhili';
 *
 * const result = await simulate({
 *   case: 'beihu',
 *   slice: 14,
 *   days: 30,
 *   outcomes: {
 *     yuanPerTrust: 'coordinationYuan / trust',
 *     busiestWeek: ({ series }) => Math.max(...series.disputesSurfaced),
 *   },
 * });
 * if (!(result.mean('yuanPerTrust') > 0)) throw new Error('Trust has its price');
 * ```
 */
export type OwnOutcome = string | ((run: OutcomeInput) => number);

/**
 * A rule of one's own, put into the model under every policy: a function of its values that returns hooks (`OwnHooks`), or the same as data
 * (`OwnRuleSpec`). Of a function only the text is used, in the workers: it must stand by itself, and what it needs from outside goes into `values`.
 * It may use the language and `Math`, without `Math.random`: chance comes from `draw`. What it does wrong makes a run a failed one, with the reason in
 * `failed`.
 *
 * @example
 * ```ts
 * import { compare } from 'zhili';
 *
 * const forbearance = {
 *   name: 'forbearance',
 *   values: { factor: 2 },
 *   rule: ({ factor }) => ({ patience: (one, usual) => (one.class === 'dispute' ? usual * factor : usual) }),
 * };
 * const result = await compare({
 *   case: 'beihu', slice: 14, days: 30, replicates: 2, policies: ['before', 'after'], rules: [forbearance],
 * });
 * if (result.failed.length > 0) throw new Error(result.failed[0].fault.code);
 * ```
 */
export type RuleInput =
  | OwnRuleSpec
  | {
      readonly name: string;
      // biome-ignore lint/complexity/noBannedTypes: any function of values that returns hooks; only its text is used.
      readonly rule: Function;
      readonly values?: Readonly<Record<string, number>>;
    };

/** How far a call has come. With `precision`, `total` is the most there may be. */
export interface LaboratoryProgress {
  /** Runs finished. */
  readonly done: number;
  /** Runs there are to be. */
  readonly total: number;
  /** 0 … 1, the parts of runs under way included. */
  readonly fraction: number;
}

/** What both ways of running are told. */
export interface CommonOptions {
  /** Id of a built-in case, or a case file's text. */
  readonly case: string | { readonly name: string; readonly text: string };
  /** Parameters set to other values under every policy, by key of `assumptions`. A lever here is set under every policy too, the one before the reform included. */
  readonly assumptions?: Readonly<Record<string, LeverValue>>;
  /** Days counted, 1 … 3650, after half a year to settle and before ninety days to follow each case; 365 by default. */
  readonly days?: number;
  /** Integer in [0, 2^53 - 1]; 1 by default. */
  readonly seed?: number;
  /** 1/`slice` of the county's townships, from 1 (the whole county, the default) to one township. */
  readonly slice?: number;
  /** Own rules, in the order in which they are asked; at most 8. */
  readonly rules?: readonly RuleInput[];
  /** Own outcomes by key, beside the model's. */
  readonly outcomes?: Readonly<Record<string, OwnOutcome>>;
  /** Of the labels in the result and of the messages of errors; the laboratory's by default. */
  readonly language?: 'zh' | 'en';
  /** Called some times a second while runs go on. What it throws ends the call. */
  readonly onProgress?: (progress: LaboratoryProgress) => void;
  /** Ends the call: it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What `simulate` is told. Unknown keys throw `unknownKey` with the nearest. */
export interface SimulateOptions extends CommonOptions {
  /** `before` by default. */
  readonly policy?: PolicyInput;
  /** Random worlds, 1 … 100 000; 1 by default. */
  readonly replicates?: number;
  /** What the event log of the first replicate keeps; `none` by default. */
  readonly log?: 'none' | 'disputes' | 'all';
}

/** What `compare` is told. Unknown keys throw `unknownKey` with the nearest. */
export interface CompareOptions extends CommonOptions {
  /** 2 … 8; the 2×2 by default. */
  readonly policies?: readonly PolicyInput[];
  /** Id of the policy the others are compared with; the first by default. */
  readonly reference?: string;
  /** Random worlds, 1 … 100 000; 10 by default. */
  readonly replicates?: number;
  /** Instead of `replicates`: the relative half-width of the main outcomes to reach, in (0, 1); 1000 worlds at most. */
  readonly precision?: number;
}

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
  /** Event log of the first replicate, where one was asked for. */
  readonly log?: EventLogColumns;
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

/** How a laboratory of one's own is opened. */
export interface LaboratorySettings {
  /** Worker threads, 1 … 256; one fewer than there are cores by default, at least 1. They start when something is first run. */
  readonly workers?: number;
  /** Of labels in results and messages of errors; `zh` by default. */
  readonly language?: 'zh' | 'en';
}

/**
 * What runs simulations, in worker threads of its own. Calls may go on at once: they share the workers, and each is ended by its own signal alone.
 *
 * @example
 * ```ts
 * import { openLaboratory } from 'zhili';
 *
 * const laboratory = openLaboratory({ workers: 2, language: 'en' });
 * const sweep = await Promise.all(
 *   [0.05, 0.3].map((patrolHoursShare) =>
 *     laboratory.simulate({
 *       case: 'beihu', slice: 14, days: 30, policy: { id: 'swept', base: 'before', levers: { patrolHoursShare } },
 *     }),
 *   ),
 * );
 * if (sweep[0].hash === sweep[1].hash) throw new Error('Patrols change nothing');
 * await laboratory.close();
 * ```
 */
export interface Laboratory {
  /**
   * Runs one policy in `replicates` random worlds. The same options give the same result and `hash` on every machine.
   *
   * Rejects with a `FaultError` that names everything wrong with the options before anything runs, or an own outcome that failed; with the signal's
   * reason once aborted; with `cancelled` when the laboratory is closed. A run that fails is no rejection but a row of `failed`.
   *
   * @example
   * ```ts
   * import { simulate } from 'zhili';
   *
   * const { means, mean } = await simulate({ case: 'zhuji', policy: 'after', slice: 20, days: 30, replicates: 3 });
   * const settled = mean('disputeResolutionRate');
   * if (!(settled >= 0 && settled <= 1)) throw new Error('A share is in [0, 1]');
   * if (means[0].n !== 3) throw new Error('Three worlds were asked for');
   * ```
   */
  simulate(options: SimulateOptions): Promise<SimulateResult>;
  /**
   * Runs policies in the same random worlds and tells how each differs from the reference, world by world. `zhili compare` with the same options tells
   * the same numbers and `hash`. Rejects as `simulate` does.
   *
   * @example
   * ```ts
   * import { compare } from 'zhili';
   *
   * const result = await compare({
   *   case: 'beihu',
   *   policies: ['before', 'after'],
   *   slice: 14,
   *   days: 30,
   *   replicates: 3,
   * });
   * const harm = result.contrasts.find(({ outcome }) => outcome === 'latentHarm');
   * const gap = result.mean('after', 'latentHarm') - result.mean('before', 'latentHarm');
   * if (Math.abs(harm.mean - gap) > 1e-6) throw new Error('The mean difference is the difference of means');
   * ```
   */
  compare(options: CompareOptions): Promise<CompareResult>;
  /**
   * Ends the workers; calls under way reject with a fault `cancelled`. A later call starts new workers. Nothing needs to be closed for a Node process
   * to end: idle workers do not keep it.
   *
   * @example
   * ```ts
   * import { close } from 'zhili';
   *
   * await close();
   * ```
   */
  close(): Promise<void>;
}

/** A built-in case: a county. */
export interface CaseEntry {
  readonly id: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  /** Ids of its own policies. */
  readonly before: string;
  readonly after: string;
  /** By key of `assumptions`, in the units stated there. */
  readonly constants: Readonly<Record<string, number>>;
}

/** A built-in policy. */
export interface PolicyEntry {
  readonly id: string;
  readonly label: Bilingual;
  /** All levers, those it leaves at their defaults included. */
  readonly levers: Readonly<Record<string, LeverValue>>;
}

/** A lever, uncertainty or constant. */
export interface ParameterEntry {
  readonly key: string;
  readonly kind: 'lever' | 'uncertainty' | 'constant';
  readonly label: Bilingual;
  /** One sentence on what it is and what it means for a comparison. */
  readonly note: Bilingual;
  /** As printed: `h`, `d`, `1/d`, `share`, `yuan` … */
  readonly unit: string;
  /** The model's; cases and policies state their own. */
  readonly default: LeverValue;
  /** Least and greatest, inclusive; or in `options` what may be chosen. */
  readonly range?: readonly [number, number];
  readonly options?: readonly string[];
  /** `seed`, `literature` or `assumption`; the key of the source, and what stands there. */
  readonly provenance: { readonly kind: string; readonly source?: string; readonly passage?: string };
}

/** What is measured. */
export interface OutcomeEntry {
  readonly key: string;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly unit: string;
  readonly better: 'higher' | 'lower' | 'neither';
}
