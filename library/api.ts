import type { OwnRuleSpec } from '../models/governance/own/ownRule.ts';
import type { Fault } from '../sim/engine/fault.ts';
import type { EventLogColumns } from '../sim/engine/model.ts';

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type LeverValue = number | boolean | string;

/** A policy by id (`before` and `after` are the case's own), or a built-in one with some levers moved. */
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
  readonly outcomes: Readonly<Record<string, number>>;
  /** Curves by week of the run, from the start of the warm-up: cell i stands for days [7i, 7i + 7). */
  readonly series: Readonly<Record<string, Float64Array>>;
  readonly profiles: Readonly<Record<string, Float64Array>>;
}

/** An outcome of one's own: a mathjs expression over the keys of outcomes, or a function of a run. */
export type OwnOutcome = string | ((run: OutcomeInput) => number);

/** An own rule: an `OwnRuleSpec`, or its function, whose text must stand by itself, with its name and values. */
export type RuleInput =
  | OwnRuleSpec
  | {
      readonly name: string;
      // biome-ignore lint/complexity/noBannedTypes: any function of values that returns hooks; only its text is used.
      readonly rule: Function;
      readonly values?: Readonly<Record<string, number>>;
    };

export interface LaboratoryProgress {
  /** Runs finished, and of how many. */
  readonly done: number;
  readonly total: number;
  /** 0 … 1, the parts of runs under way included. */
  readonly fraction: number;
}

interface CommonOptions {
  /** Id of a built-in case, or a case file's text. */
  readonly case: string | { readonly name: string; readonly text: string };
  /** Parameters (constants, uncertainties) set to other values under every policy, by key. */
  readonly assumptions?: Readonly<Record<string, LeverValue>>;
  /** Days counted; 365 by default. */
  readonly days?: number;
  /** Integer in [0, 2^53 - 1]; 1 by default. */
  readonly seed?: number;
  /** 1/`slice` of the county's townships; 1 (the whole county) by default. */
  readonly slice?: number;
  readonly rules?: readonly RuleInput[];
  /** Own outcomes by key, beside the model's. */
  readonly outcomes?: Readonly<Record<string, OwnOutcome>>;
  /** Of the labels in the result and of the messages of errors; the laboratory's by default. */
  readonly language?: 'zh' | 'en';
  readonly onProgress?: (progress: LaboratoryProgress) => void;
  readonly signal?: AbortSignal;
}

export interface SimulateOptions extends CommonOptions {
  /** `before` by default. */
  readonly policy?: PolicyInput;
  /** 1 by default. */
  readonly replicates?: number;
  /** What the event log of the first replicate keeps; `none` by default. */
  readonly log?: 'none' | 'disputes' | 'all';
}

export interface CompareOptions extends CommonOptions {
  /** 2 … 8; the 2×2 by default. */
  readonly policies?: readonly PolicyInput[];
  /** Id of the policy the others are compared with; the first by default. */
  readonly reference?: string;
  /** Random worlds; 10 by default. Or `precision`, the relative half-width of the main outcomes to reach, in (0, 1). */
  readonly replicates?: number;
  readonly precision?: number;
}

/** What makes a result citable. */
export interface Facts {
  readonly version: string;
  /** Digest of the sources of the engine and the models. */
  readonly engine: string;
  readonly case: string;
  readonly seed: number;
  readonly replicates: number;
  readonly slice: number;
  readonly days: number;
  /** Names of own rules with the SHA-256 of their texts and values; empty without. */
  readonly rules: readonly { readonly name: string; readonly sha256: string }[];
  /** The whole question as a token for `zhili replay` and the page's address; absent where own rules or own outcomes take part. */
  readonly token?: string;
}

export interface FailedRun {
  readonly policy: string;
  readonly replicate: number;
  readonly fault: Fault;
}

/** One row a policy and outcome. Interval: 95 %, t over replicates; NaN below two. */
export interface MeanRow {
  readonly policy: string;
  readonly label: string;
  readonly outcome: string;
  readonly unit: string;
  readonly n: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Policy minus reference in the same worlds. */
export interface ContrastRow extends MeanRow {
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

interface ResultBase {
  readonly facts: Facts;
  readonly means: readonly MeanRow[];
  readonly rows: readonly ReplicateRow[];
  readonly curves: readonly CurveRow[];
  readonly failed: readonly FailedRun[];
  /** SHA-256 of the model's outcomes, as the command line and the page tell it; own outcomes are no part of it. */
  readonly hash: string;
}

export interface SimulateResult extends ResultBase {
  /** Mean of an outcome by key. Throws `unknownName` with the nearest. */
  mean(outcome: string): number;
  readonly log?: EventLogColumns;
}

export interface CompareResult extends ResultBase {
  /** Id of the policy the others are compared with. */
  readonly reference: string;
  /** Why no more worlds were run: all were, the precision asked for was reached, or it was not in 1000 worlds. */
  readonly stop: 'completed' | 'precisionReached' | 'maxReplicates';
  readonly contrasts: readonly ContrastRow[];
  mean(policy: string, outcome: string): number;
}

/** How a laboratory of one's own is opened. */
export interface LaboratorySettings {
  /** Worker threads, 1 … 256; one fewer than there are cores by default, at least 1. They start when something is first run. */
  readonly workers?: number;
  /** Of labels in results and messages of errors; `zh` by default. */
  readonly language?: 'zh' | 'en';
}

/** What runs simulations; made by the entry for its environment. */
export interface Laboratory {
  /** Runs one policy. Throws `FaultError` with everything wrong with the options; failed runs are rows. Rejects with the signal's reason once aborted. */
  simulate(options: SimulateOptions): Promise<SimulateResult>;
  /** Runs policies in the same random worlds. Throws as `simulate` does. */
  compare(options: CompareOptions): Promise<CompareResult>;
  /** Ends the workers; calls under way reject with a fault `cancelled`. A later call starts new workers. */
  close(): Promise<void>;
}

export interface CaseEntry {
  readonly id: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  /** Ids of its own policies. */
  readonly before: string;
  readonly after: string;
  readonly constants: Readonly<Record<string, number>>;
}

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
  readonly note: Bilingual;
  readonly unit: string;
  readonly default: LeverValue;
  /** Greatest and least, or what may be chosen. */
  readonly range?: readonly [number, number];
  readonly options?: readonly string[];
  readonly provenance: { readonly kind: string; readonly source?: string; readonly passage?: string };
}

export interface OutcomeEntry {
  readonly key: string;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly unit: string;
  readonly better: 'higher' | 'lower' | 'neither';
}
