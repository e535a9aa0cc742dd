/** Why a row is no case of the ledger. */
export const badRowReasons = [
  'acceptedBeforeReceived',
  'ambiguousDay',
  'brokenCharacters',
  'caseBad',
  'closedBeforeAccepted',
  'closedBeforeReceived',
  'dateOutOfRange',
  'dayMissing',
  'duplicateCase',
  'impossibleDate',
  'misquoted',
  'missingCaseId',
  'missingReceived',
  'missingTime',
  'repeatedHeader',
  'summaryLine',
  'tooFewCells',
  'tooManyCells',
  'twoDigitYear',
  'unreadableDate',
] as const;

export type BadRowReason = (typeof badRowReasons)[number];

export interface RowProblem {
  readonly reason: BadRowReason;
  /** Name of the column, where it is one. */
  readonly column?: string;
  /** What stood there, if it is made of digits and signs of dates alone; another row's number for `caseBad` and `duplicateCase`; what else stands in a ledger is not told. */
  readonly value?: string;
}

/** A row that is left out, with everything that is wrong with it. */
export interface BadRow {
  /** Where it stood: 1 is the first of the file; of an XES log the number of its trace. */
  readonly row: number;
  readonly problems: readonly RowProblem[];
}

const longest = 30;

/** A faulty date as it may be told: a name or a number that slipped into the column is not. */
export function tellable(cell: string): { readonly value: string } | Record<never, never> {
  // Of a time of an event log the fraction and the offset are not needed.
  const told = /^\d{4}-\d{2}-\d{2}t/i.test(cell) ? cell.slice(0, 19) : cell;
  const digits = told.replace(/\D/g, '').length;
  const isTelling = told.length <= longest && digits <= 14 && !/\d{11,}/.test(told) && !/\p{L}{3}/u.test(told);
  return isTelling && digits > 0 ? { value: told } : {};
}
