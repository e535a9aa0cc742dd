/**
 * A mechanism of the reader's own, as JSON data: the text of a function and the numbers it is called with. It is part of a run's parameters, hence of
 * everything that names or stores a result. `checkOwnRules.ts` says what is accepted.
 */
export interface OwnRuleSpec {
  /** camelCase, at most 40 letters and digits, unique in the run; names its random stream `own.NAME` and its faults. */
  readonly name: string;
  /**
   * Source of a function `(values) => hooks`, see `OwnHooks`; at most 20 000 characters. It is compiled anew for every run, so that what it remembers
   * is of that run. Compiled only by workers that were made for it; `compileText.ts` says what it may use.
   */
  readonly source: string;
  /** Numbers the function is called with, finite; at most 100. */
  readonly values: Readonly<Record<string, number>>;
}

/** A community as an own rule sees it. Factors can be set, and draws made, while `eachEpoch` runs; the rest can always be read. */
export interface OwnCommunity {
  /** 0 … communities - 1. */
  readonly index: number;
  readonly township: number;
  readonly residents: number;
  /** 0 … 1. */
  readonly resources: number;
  readonly cohesion: number;
  readonly norms: number;
  readonly autonomy: number;
  /**
   * Factors in [0, 10] on what falls into the epoch, back at 1 as each begins: visits of patrols; readiness to claim, which is coming to a desk of one's
   * own accord, not going over heads; wish to settle among neighbours.
   */
  visits: number;
  claims: number;
  neighbours: number;
  /** Uniform in (0, 1) from the rule's own stream, addressed by the community, the epoch and `k` (0 … 63): the same under every policy. */
  draw(k: number): number;
}

/** A case as an own rule sees it, while the hook it was given to runs; later reads throw. Levels: 0 community, 1 township, 2 county. */
export interface OwnCase {
  /** Key of its type (`caseTypes`) and name of its class: dispute, request, hazard. */
  readonly type: string;
  readonly class: string;
  readonly community: number;
  readonly township: number;
  readonly level: number;
  /** Of the present moment, 0 … 1. */
  readonly severity: number;
  readonly matters: number;
  /** Attempts concluded so far, at all levels, and wrong desks so far. */
  readonly attempts: number;
  readonly hops: number;
  /** Days since it surfaced. */
  readonly days: number;
  /** Uniform in (0, 1) from the rule's own stream, addressed by the grievance and `k` (0 … 63): the same under every policy and whenever it is asked. */
  draw(k: number): number;
}

/**
 * What an own rule may do; every hook is optional and synchronous. What a hook returns is checked: anything out of range fails the run with a fault that
 * names rule, hook and value. With several rules, each sees what those before it left.
 */
export interface OwnHooks {
  /** Every 30 days, once conditions are up to date. `epoch` counts from 0, `day` from the start of the warm-up. */
  eachEpoch?(epoch: number, day: number, communities: readonly OwnCommunity[]): void;
  /** Level a case comes in at, whatever brought it; `level` is what the model would do. */
  entryLevel?(one: OwnCase, level: number): number;
  /** Chance in [0, 1] that the attempt under way succeeds; `chance` is the model's. */
  successChance?(one: OwnCase, chance: number): number;
  /**
   * Factor in [0, 10] on the patience of whoever has the case, when it surfaces, unless it joins another: on how much they bear before they go over heads,
   * and on the days until they give up. 1 is the model's; at 0 they go as soon as nobody is at work on the case.
   */
  patience?(one: OwnCase, factor: number): number;
}

/** Makes hooks of a rule's text. Throws whatever the text throws. */
export type CompileOwnRule = (spec: OwnRuleSpec) => OwnHooks;
