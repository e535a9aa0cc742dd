/** Columns of words that a ledger keeps of each case. */
export const keptWords = ['type', 'place', 'department', 'result', 'channel'] as const;

export type KeptWord = (typeof keptWords)[number];

export interface DraftHandling {
  readonly department: string;
  /** Days since 1970-01-01; NaN where not known. */
  readonly time: number;
}

/** A case as it was read, before columns are made of all of them; '' and NaN where a cell is empty. */
export interface CaseDraft {
  readonly row: number;
  readonly received: number;
  readonly accepted: number;
  readonly closed: number;
  readonly words: Readonly<Record<KeptWord, string>>;
  readonly person: string;
  readonly household: string;
  readonly handlings: readonly DraftHandling[];
}
