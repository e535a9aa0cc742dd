import type { OwnRuleSpec } from '../own/ownRule.ts';
import type { ConstantKey } from './constants.ts';
import type { LeverKey } from './levers.ts';
import type { UncertaintyKey } from './uncertainties.ts';

export type LeverValue = number | boolean | string;
export type Constants = Readonly<Record<ConstantKey, number>>;
export type Uncertainties = Readonly<Record<UncertaintyKey, number>>;
export type Levers = Readonly<Record<LeverKey, LeverValue>>;

/** Days. Cases count when they surface (grievances: when they are born) in the window; each is followed `followUpDays` further. */
export interface RunPeriod {
  readonly warmupDays: number;
  readonly windowDays: number;
  readonly followUpDays: number;
}

/** Whole townships with their staff and a share of the county desks; `denominator` 1 is the county at 1:1. */
export interface Slice {
  readonly denominator: number;
}

/**
 * What one run of the governance model is told: resolved, JSON data. `statusQuo` are the levers of the case's *before* policy:
 * a policy that differs from them pays the transition dip. Nothing here names the policy.
 */
export interface GovernanceParameters {
  readonly constants: Constants;
  readonly uncertainties: Uncertainties;
  readonly levers: Levers;
  readonly statusQuo: Levers;
  readonly period: RunPeriod;
  readonly slice: Slice;
  /** Rules of the reader's own, in the order in which they are asked; absent where there are none. Put there by `withOwnRules`. */
  readonly ownRules?: readonly OwnRuleSpec[];
}
