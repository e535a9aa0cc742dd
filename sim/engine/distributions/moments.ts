/** First two moments of a distribution, in the unit of its draws and that unit squared. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
}
