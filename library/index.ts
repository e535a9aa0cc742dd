/**
 * Everything that `zhili` gives besides what runs simulations: the catalogue, statistics of one's own numbers, the texts of faults, the types.
 * @module
 */
export { faultText } from '../locales/faultText.ts';
export type { CompileOwnRule, OwnCase, OwnCommunity, OwnHooks, OwnRuleSpec } from '../models/governance/own/ownRule.ts';
export { type Fault, FaultError, type FaultValue } from '../sim/engine/fault.ts';
export type { EventLogColumns, Judgements, Lineage, NumberColumns } from '../sim/engine/model.ts';
export * from '../sim/index.ts';
export type * from './api.ts';
export { assumptions, cases, levers, outcomes, policies } from './catalogue.ts';
