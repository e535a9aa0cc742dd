/** A column of words: each word once in `values` (in the order they first come), by row its place there, −1 where the cell was empty. */
export interface Words {
  readonly values: readonly string[];
  readonly codes: Int32Array;
}

/** Who a case came from, as pseudonyms: equal codes are the same person or household of this reading, and nothing else is known of them; −1 where the cell was empty. */
export interface Pseudonyms {
  /** How many different ones there are. */
  readonly n: number;
  readonly codes: Int32Array;
}

/** What a case passed through, case after case: those of case c are at `starts[c]` up to `starts[c + 1]`, by time where there are times, else as they stood. Empty where the ledger has neither events nor paths, whatever `department` says. */
export interface Handlings {
  /** Length `cases` + 1. */
  readonly starts: Int32Array;
  /** Places in the `department.values` of the ledger. */
  readonly department: Int32Array;
  /** Days since 1970-01-01; NaN where not known. */
  readonly time: Float64Array;
}

/**
 * A case ledger, read: columns of `cases` rows by ascending `received`, of mapped columns only. Times are days since 1970-01-01 by the clock of the place, with fractions where the ledger has times of day, NaN where a
 * cell is empty. Of one case `received` ≤ `accepted` ≤ `closed`, as far as they are there: a date without time of day is no earlier than a moment of the same day before it. A column that is not mapped has empty cells throughout. No text of the ledger other than the words of mapped columns is in here.
 */
export interface Ledger {
  readonly cases: number;
  /** Where the case stood: the row of the table (1 is the first of the file), or the number of the trace in an XES log. */
  readonly sourceRow: Int32Array;
  readonly received: Float64Array;
  readonly accepted: Float64Array;
  readonly closed: Float64Array;
  /** Dispute types, request types … in the ledger's own words. */
  readonly type: Words;
  readonly place: Words;
  /** The one that handled the case in the end, or the only one named. */
  readonly department: Words;
  readonly result: Words;
  readonly channel: Words;
  readonly person: Pseudonyms;
  readonly household: Pseudonyms;
  readonly handlings: Handlings;
  /** The first and last day the ledger speaks of: [least `received`, greatest time of any column]. A case without `closed` was open at its end. */
  readonly span: readonly [from: number, until: number];
}
