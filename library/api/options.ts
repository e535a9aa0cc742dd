import type { LeverValue, OwnOutcome, PolicyInput, RuleInput } from './inputs.ts';

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
  /** Ends the call: it rejects with the signal's reason. Its workers are free at once, but for one that an own rule without end holds: `close` ends that. */
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
