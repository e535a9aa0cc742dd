import type { OwnHooks, OwnRuleSpec } from '../../models/governance/own/ownRule.ts';

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

/** What an own outcome is computed from: one run, in a copy that is the function's own. */
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
      // biome-ignore lint/suspicious/noExplicitAny: whoever writes the rule knows the names of its values.
      readonly rule: (values: any) => OwnHooks;
      readonly values?: Readonly<Record<string, number>>;
    };
