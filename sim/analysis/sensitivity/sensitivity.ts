/** An estimate with its 95 % interval; NaN where it cannot be given. */
export interface Estimate {
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
}

/** What is analysed: one number a point, the mean over the point's worlds. */
export interface Response {
  /** NaN where the response is undefined at a point. */
  readonly values: Float64Array;
  /** By world, then point; `values` are their means. */
  readonly worlds: readonly Float64Array[];
}

/** All arrays are in the order of the factors. */
export interface MorrisResult {
  /** Trajectories used. */
  readonly n: number;
  readonly effects: readonly {
    readonly mu: number;
    /** Mean absolute elementary effect, with its bootstrap interval over trajectories. */
    readonly muStar: Estimate;
    readonly sigma: number;
  }[];
}

export interface SobolResult {
  /** Base points used. */
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
  readonly first: readonly Estimate[];
  readonly total: readonly Estimate[];
  /** Pairs i < j; empty without second order. */
  readonly second: readonly ({ readonly i: number; readonly j: number } & Estimate)[];
}

/** A polynomial fitted to the points, with the indices that follow from it. */
export interface EmulatorResult {
  readonly n: number;
  readonly degree: number;
  readonly terms: number;
  /** 1 − squared error of predictions of points held out / their variance. */
  readonly q2: number;
  readonly first: readonly Estimate[];
  readonly total: readonly Estimate[];
}

/** PAWN (Pianosi & Wagener 2015, 2018): median over slices of the Kolmogorov–Smirnov distance of the conditional from the whole distribution. */
export interface PawnResult {
  readonly n: number;
  readonly slices: number;
  readonly indices: readonly Estimate[];
  /** What the index of a factor without influence stays below, 95 times of 100, over all factors together. */
  readonly bound: number;
}

/** Two samples of points, those where something is reached and the others (Hornberger & Spear 1981). */
export interface RegionalResult {
  readonly reached: number;
  readonly missed: number;
  readonly factors: readonly {
    readonly distance: number;
    readonly sign: 1 | -1;
    /** Shares reached in the lowest and the highest third of the factor's values. */
    readonly lowest: number;
    readonly highest: number;
  }[];
  readonly bound: number;
}

/** Each factor alone from lowest to highest, the others at the scenario's own values; intervals over paired worlds. */
export interface TornadoResult {
  readonly base: Estimate;
  readonly factors: readonly { readonly low: Estimate; readonly high: Estimate; readonly swing: Estimate }[];
}

/** Mean of the points at the highest level less that at the lowest, and pairs of factors where the design can tell them. */
export interface FactorialResult {
  readonly n: number;
  readonly main: readonly Estimate[];
  /** Without those that the design confounds with main effects or with each other. */
  readonly interactions: readonly ({ readonly i: number; readonly j: number } & Estimate)[];
}

/** Why a figure is not to be trusted, or what it means. `values` fill the text of the code in every language; `cautionsOf` says which code has which, and when. */
export interface Caution {
  readonly code:
    | 'constantResponse'
    | 'tooFewPoints'
    | 'undefinedPoints'
    | 'lostBlocks'
    | 'unfinished'
    | 'noise'
    | 'oneWorld'
    | 'wideIntervals'
    | 'negativeIndices'
    | 'firstAboveTotal'
    | 'sumAboveOne'
    | 'poorEmulator'
    | 'tooFewReached'
    | 'confounded';
  /** Whether what it is about must not be used to rank factors. */
  readonly isGrave: boolean;
  /** Result it is about; absent: all of them. */
  readonly about?: 'morris' | 'sobol' | 'emulator' | 'pawn' | 'regional' | 'tornado' | 'factorial';
  readonly values: Readonly<Record<string, number>>;
}

/** All that a design lets one say of one response. Results that the design does not serve are absent. */
export interface SensitivityResult {
  /** Points with a defined response, and without. */
  readonly n: number;
  readonly nUndefined: number;
  readonly mean: number;
  readonly sd: number;
  /**
   * Share of the variance between the points' means that is luck: the interaction of world and point over the number of worlds; what a world does
   * to all points alike is no noise here. NaN with one world.
   */
  readonly noiseShare: number;
  readonly morris?: MorrisResult;
  readonly sobol?: SobolResult;
  readonly emulator?: EmulatorResult;
  readonly pawn?: PawnResult;
  readonly regional?: RegionalResult;
  readonly tornado?: TornadoResult;
  readonly factorial?: FactorialResult;
  readonly cautions: readonly Caution[];
}
