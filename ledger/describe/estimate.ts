/** A number with the ends of its 95 % interval (unless another level was asked for) and what it rests on. NaN where there is none. */
export interface Estimate {
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
  /** Cases, or whatever else was counted. */
  readonly n: number;
}

export const noEstimate: Estimate = { value: Number.NaN, lo: Number.NaN, hi: Number.NaN, n: 0 };

/** The estimate times a number above 0. */
export const scaled = ({ value, lo, hi, n }: Estimate, factor: number): Estimate => ({
  value: value * factor,
  lo: lo * factor,
  hi: hi * factor,
  n,
});
