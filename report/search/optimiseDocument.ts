import type { LeverKey } from '../../models/governance/parameters/levers.ts';
import type { Settings } from '../../scenarios/checkRun.ts';
import type { FactorChoice } from '../../scenarios/experiment/experiment.ts';
import type { RangeChoice } from '../../scenarios/search/geneRange.ts';
import type { WorldSet } from '../../scenarios/search/searchWorlds.ts';
import type { Bilingual } from '../../scenarios/sourced.ts';
import type { SearchStop } from '../../sim/analysis/search/search.ts';
import type { Fault } from '../../sim/engine/fault.ts';
import type { Factor, FactorValue } from '../../sim/experiment/factor.ts';

/** `budget`: the time was over; `cancelled`: somebody stopped it, and fresh worlds were not run. */
export type OptimiseStop = SearchStop | 'budget' | 'cancelled';

/** An objective of a policy: what the search took it for, and what it is in the fresh worlds. */
export interface ToldFigure {
  readonly key: string;
  /** Mean in the worlds of the search; NaN where it was not run there. */
  readonly searched: number;
  /** Mean and 95 % interval in the fresh worlds; NaN where these were not run. */
  readonly mean: number;
  readonly lo: number;
  readonly hi: number;
  /** Fresh worlds in which it is defined, and in which not. */
  readonly n: number;
  readonly nUndefined: number;
  /** By how much the search was too good, above 0 where the fresh worlds are worse. */
  readonly flattery: number;
  /** That, less the mean of the policies of the start, none of which was picked: what is left of it are not the worlds. */
  readonly picked: number;
}

/** A policy of the menu less a policy that was there, in the same fresh worlds. */
export interface MenuDifference {
  readonly key: string;
  readonly difference: number;
  readonly lo: number;
  readonly hi: number;
  readonly n: number;
  /** Share of the worlds in which the menu's policy is better, ties half. */
  readonly pBetter: number;
}

/** `beats`: on average as good in every objective, and in one it can be told to be better; `beaten`: the reverse; `differs`: better in one, worse in another; `open`: neither can be told to be better in anything. */
export type Relation = 'beats' | 'beaten' | 'differs' | 'open';

export interface MenuComparison {
  readonly policy: string;
  readonly relation: Relation;
  /** One an objective. Their intervals hold all at once for a policy of the menu: of 95 % over all policies that were there and all objectives. */
  readonly differences: readonly MenuDifference[];
}

/**
 * `start`: it is a policy that was there; `better`: it beats one of those that no other of them beats; `tradeOff`: it can be told to be better in something than each of them; `beaten`: one of them beats it;
 * `open`: none of this can be told; `untold`: fresh worlds were not run.
 */
export type MenuVerdict = 'start' | 'better' | 'tradeOff' | 'beaten' | 'open' | 'untold';

export interface MenuLever {
  readonly key: LeverKey;
  readonly from: FactorValue;
  readonly to: FactorValue;
  /** Share of what was searched, of the lever or of the one that it moves with, or else of its bounds; 1 for a yes or no and a choice. */
  readonly moved: number;
}

export interface MenuPolicy {
  readonly id: string;
  readonly label: Bilingual;
  /** Number of the candidate. */
  readonly candidate: number;
  /** Id of the policy of the start that it is; null: it is none of them. */
  readonly start: string | null;
  /** Id of the policy of the start from which the fewest levers differ, of those that it could be reached from by what was searched; and these levers. */
  readonly nearest: string;
  readonly levers: readonly MenuLever[];
  /** Keys of the objectives in which none on the front is better, in the worlds of the search. */
  readonly best: readonly string[];
  readonly balanced: boolean;
  readonly figures: readonly ToldFigure[];
  readonly verdict: MenuVerdict;
  /** Id of the policy that one would take otherwise: of those that beat it, or else that it beats, or else that no other of the start beats, the one with the most similar objectives; null where it is not told. */
  readonly rival: string | null;
  readonly against: readonly MenuComparison[];
}

export interface StartPolicy {
  readonly id: string;
  readonly label: Bilingual;
  /** Whether no candidate beats it in the worlds of the search; null where it is no candidate. */
  readonly onSearchFront: boolean | null;
  /** Whether no other policy of the start beats it in the means of the fresh worlds, and whether neither that nor one of the menu does; null where they were not run. */
  readonly onStartFront: boolean | null;
  readonly onFront: boolean | null;
  readonly figures: readonly ToldFigure[];
}

/** What a search over levers came to, with all it can be cited and made again by. Plain data; NaN becomes null when it is written as JSON. */
export interface OptimiseDocument {
  readonly version: string;
  readonly engine: string;
  /** Over everything that was evaluated, in the order of candidates and worlds. */
  readonly hash: string;
  readonly case: string;
  readonly seed: number;
  readonly days: number;
  /** `1/k` */
  readonly slice: string;
  /** Random worlds of every candidate. */
  readonly replicates: number;
  readonly settings: Settings;
  readonly objectives: readonly { readonly key: string; readonly better: 'higher' | 'lower'; readonly unit: string }[];
  /** What was searched, from where to where; and what could have been and was not. */
  readonly factors: readonly { readonly factor: Factor; readonly choice: FactorChoice }[];
  readonly ranges: RangeChoice;
  readonly held: readonly string[];
  readonly population: number;
  readonly generations: number;
  readonly generationsPlanned: number;
  readonly stop: OptimiseStop;
  readonly candidates: number;
  /** Those that can be staffed and paid and have every objective. */
  readonly feasible: number;
  /** Runs that failed. */
  readonly failed: number;
  readonly worlds: { readonly search: WorldSet; readonly telling: WorldSet };
  /** What was drawn anew in every world; none: the scenario's own values. */
  readonly uncertain: readonly { readonly factor: Factor; readonly choice: FactorChoice }[];
  readonly starts: readonly StartPolicy[];
  /** Built-in policies that cannot be had here. */
  readonly refused: readonly { readonly id: string; readonly fault: Fault }[];
  /** Of the front after every generation, in the product of the objectives' units, and the worst values that count. */
  readonly hypervolumes: readonly number[];
  readonly reference: readonly number[] | null;
  /** Non-dominated candidates with what was searched, in the order of `factors`, and their objectives in the worlds of the search. */
  readonly front: readonly {
    readonly candidate: number;
    readonly values: readonly FactorValue[];
    readonly objectives: readonly number[];
  }[];
  readonly menu: readonly MenuPolicy[];
  /** The best verdict of the menu: `nothing` where it has neither `better` nor `tradeOff`. */
  readonly finding: 'better' | 'tradeOff' | 'nothing' | 'untold';
}

/** As a file: NaN is null. */
export const optimiseJson = (document: OptimiseDocument): string => `${JSON.stringify(document, null, 2)}\n`;
