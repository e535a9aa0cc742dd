/** Which points of the space of factors are run. */
export type DesignSpec =
  /** Every combination: numbers and integers at `levels` places from lowest to highest, choices at all their values. */
  | { readonly kind: 'fullFactorial'; readonly levels: number }
  /** Regular two-level fraction (lowest and highest), of resolution III, IV or V. */
  | { readonly kind: 'fractionalFactorial'; readonly resolution: 3 | 4 | 5 }
  | { readonly kind: 'latinHypercube'; readonly points: number }
  /** Scrambled Sobol' sequence. */
  | { readonly kind: 'sobol'; readonly points: number }
  /** `points` base points, each with its k + 2 (2k + 2 with second order) mixtures. */
  | { readonly kind: 'saltelli'; readonly points: number; readonly secondOrder: boolean }
  | { readonly kind: 'morris'; readonly trajectories: number; readonly levels: number }
  /** The point where no factor is set, then each factor alone at its lowest and its highest. */
  | { readonly kind: 'oneAtATime' };

export type DesignKind = DesignSpec['kind'];

export interface Design {
  readonly spec: DesignSpec;
  /**
   * Points of the unit cube, one coordinate a factor, in the order in which they are run: a sweep that stops after any whole block is a smaller
   * design of the same kind (of a factorial: as balanced as so many points can be). A coordinate NaN leaves the factor at the scenario's own value.
   */
  readonly points: readonly Float64Array[];
  /** So many neighbouring points belong together: 1, a Morris trajectory, a Saltelli row, or (one at a time) all. */
  readonly block: number;
}
