import type { Hashable } from '../../engine/hash.ts';
import type { SweepSpec } from '../sweep.ts';

/** A sweep that a folder can hold: what it runs, and what it is made from, so that another process makes the same one. */
export interface SweepTask {
  /** Who can make it again from `source`. */
  readonly kind: 'attribution' | 'calibration' | 'experiment' | 'nation' | 'search';
  /** JSON data that the sweep follows from. With the engine's digest it decides every result. */
  readonly source: Hashable;
  readonly sweep: SweepSpec;
  /** Outcomes that are gathered into columns for what is said of the whole; all outcomes are kept in the folder. */
  readonly outcomes: readonly string[];
}

/** A part of a sweep: the points from ⌊(index − 1) · points / of⌋ to before ⌊index · points / of⌋; index 1…of. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}
