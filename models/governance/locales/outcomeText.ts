/** What a reader is told about one outcome. */
export interface OutcomeText {
  /** With its unit at most 24 columns wide for a headline outcome, so that a comparison fits 100 columns. */
  readonly label: string;
  /** What is measured, in which units, over which cases. */
  readonly definition: string;
  /** How one run gives one number, and what is done with what is not finished. */
  readonly estimator: string;
}

/** By outcome key. */
export type OutcomeTexts = Readonly<Record<string, OutcomeText>>;
