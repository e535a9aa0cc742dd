/** What a reader is told about one outcome. */
export interface OutcomeText {
  /** At most 28 columns wide, so that a comparison fits a screen. */
  readonly label: string;
  /** What is measured, in which units, over which cases. */
  readonly definition: string;
  /** How one run gives one number, and what is done with what is not finished. */
  readonly estimator: string;
}

/** By outcome key. */
export type OutcomeTexts = Readonly<Record<string, OutcomeText>>;
