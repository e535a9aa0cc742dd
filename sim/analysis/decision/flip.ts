import type { FactorValue } from '../../experiment/factor.ts';

/** Which of a pair is better; `unsure` where the interval of the difference holds 0. */
export type PreferredSide = 'policy' | 'reference' | 'unsure';

/**
 * What a factor does to the preference. `crossing`: it changes within the tested range, for sure. `noChange`: one is better throughout. `outside`: so it is, but its lead shrinks towards one end, so that a change,
 * if there is one, lies beyond it, where nothing was tested. `unsure`: neither can be told.
 */
export type FlipStatus = 'crossing' | 'noChange' | 'outside' | 'unsure';

/** A value at which the mean difference changes its sign. */
export interface Crossing {
  /** NaN where the curve has no zero of its own to show in the stretch. */
  readonly value: number;
  /** −Infinity or Infinity where the interval reaches an end of the tested range: the change may lie outside it. */
  readonly lo: number;
  readonly hi: number;
  /** Which is better above; below it is the other. */
  readonly above: 'policy' | 'reference';
  /** Whether it is told on both sides that it is so, over all factors and positions together. */
  readonly isSure: boolean;
}

/** Of a factor of many values. */
export interface RangeFlip {
  readonly kind: 'range';
  readonly key: string;
  readonly status: FlipStatus;
  /** In ascending order. */
  readonly crossings: readonly Crossing[];
  /** Of `outside`: at which end the lead shrinks. */
  readonly side: 'below' | 'above' | null;
  /** Better at every position told, where that is the same one. */
  readonly throughout: PreferredSide;
  /** What was tested. */
  readonly tested: readonly [low: number, high: number];
  /** Mean difference (policy less reference) along the factor, with pointwise intervals; a chart's. */
  readonly curve: {
    readonly value: Float64Array;
    readonly difference: Float64Array;
    readonly lo: Float64Array;
    readonly hi: Float64Array;
  };
  /** Of the local fit, as a share of the range. */
  readonly bandwidth: number;
}

/** Of a factor of few values. */
export interface LevelFlip {
  readonly kind: 'levels';
  readonly key: string;
  /** Never `outside`. */
  readonly status: FlipStatus;
  readonly throughout: PreferredSide;
  readonly levels: readonly {
    readonly value: FactorValue;
    readonly n: number;
    readonly difference: number;
    readonly lo: number;
    readonly hi: number;
    /** Told over all factors and values together. */
    readonly better: PreferredSide;
  }[];
}

export type FactorFlip = RangeFlip | LevelFlip;
