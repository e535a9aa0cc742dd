import type { FactorValue } from '../../experiment/factor.ts';
import type { Estimate } from '../sensitivity/sensitivity.ts';
import type { Box } from './box.ts';

/** A box and what it holds. Shares are of all points used and of all their cases of interest, outside of earlier boxes. */
export interface BoxContent {
  readonly box: Box;
  /** Points in it. */
  readonly n: number;
  /** Share of the points. */
  readonly mass: number;
  /** Share of its points that are of interest. */
  readonly density: number;
  /** Share of the cases of interest that it holds. */
  readonly coverage: number;
}

/** One box of a peeling trajectory. */
export interface PrimStep extends BoxContent {
  /** By restriction; see `quasiP` of `RestrictionCheck`. */
  readonly quasiP: readonly number[];
  /** Freed of what it owes to the search, by points that had no say in it; NaN where none of those lies in a box of this mass. */
  readonly heldOut: { readonly density: number; readonly coverage: number };
}

/** How well one restriction holds up. */
export interface RestrictionCheck {
  readonly factor: number;
  readonly key: string;
  /** Bryant & Lempert (2010): probability that the box would be so dense by chance if this factor did not matter; the many restrictions tried are not accounted for. */
  readonly quasiP: number;
  /** Share of the random halves of the points whose box restricts the factor. */
  readonly reproduced: number;
  /** Limits in those of them that have one, in the unit of the factor; null where the box has none on that side. */
  readonly lower: Estimate | null;
  readonly upper: Estimate | null;
  /** Of a choice, by value: share of those of them that keep it. Empty for others. */
  readonly levels: readonly { readonly value: FactorValue; readonly kept: number }[];
}

export interface PrimBox extends BoxContent {
  /** From all points left by earlier boxes inwards, restricting only factors that were not dropped. */
  readonly trajectory: readonly PrimStep[];
  /** Place in the trajectory of the box that was taken. */
  readonly chosen: number;
  /** What pasting made of it, one after the other; the last is the box itself. */
  readonly pasted: readonly BoxContent[];
  /** Keys of factors whose restrictions did not hold up, in the order in which they were dropped. */
  readonly dropped: readonly string[];
  /** In the order of the box. */
  readonly checks: readonly RestrictionCheck[];
  /** By factor: share of the random halves whose box restricts it. */
  readonly reproduced: readonly number[];
  /** Freed of what they owe to the search, by points held out of it: the figures to quote. */
  readonly heldOut: { readonly density: Estimate; readonly coverage: number };
}

/** The best box of a search against the best of the same points with shuffled responses. */
export interface ChanceTest {
  /** See `PrimChoice`. */
  readonly score: number;
  /** What the best score stays below with shuffled responses, `level` of the time. */
  readonly bound: number;
  /** Share of shuffles, this order among them, that score as high. */
  readonly p: number;
}

export interface PrimResult {
  /** Points with a defined response, and without. */
  readonly n: number;
  readonly nUndefined: number;
  /** Sum of the responses: points of interest. */
  readonly ofInterest: number;
  /** Share of all points that are of interest. */
  readonly density: number;
  /** In the order in which they were found; empty where nothing was. */
  readonly boxes: readonly PrimBox[];
  /** One a search: of each box, and of the search that found none. */
  readonly tests: readonly ChanceTest[];
  /**
   * Why there is no further box: the points left are all of interest or none is (`alike`); chance does as well (`chance`); no box is as dense as asked for (`density`); no restriction held up (`weak`);
   * there are as many as asked for (`enough`).
   */
  readonly stopped: 'alike' | 'chance' | 'density' | 'weak' | 'enough';
}

/** One leaf of a tree. */
export interface CartLeaf extends BoxContent {
  /** Mean response; the density, where responses are shares. */
  readonly mean: number;
}

/** One tree of the pruning sequence. */
export interface PrunedTree {
  readonly leaves: number;
  /** Cost a leaf, as a share of the squared error of no tree, from which on this tree is preferred to the next larger one; 0 of the largest. */
  readonly complexity: number;
  /** Squared error as a share of that of no tree: of the points it is made of, and of points held out, with its standard error. */
  readonly error: number;
  readonly heldOutError: number;
  readonly standardError: number;
}

export interface CartResult {
  readonly n: number;
  readonly nUndefined: number;
  readonly mean: number;
  /** Densest first; the whole space alone where no split is worth its leaf. */
  readonly leaves: readonly CartLeaf[];
  /** The root alone first, then larger and larger. */
  readonly sequence: readonly PrunedTree[];
  /** Place in the sequence of the tree that was taken. */
  readonly chosen: number;
  /** 1 − held-out error of it: share of the variance between points that it predicts of points it has not seen. */
  readonly q2: number;
}
