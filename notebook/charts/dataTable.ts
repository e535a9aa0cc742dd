export interface Column {
  /** Machine name, for CSV. */
  readonly key: string;
  /** With its unit. */
  readonly label: string;
}

/** A table as data: what is shown beside a chart and taken away as CSV or spreadsheet. */
export interface DataTable {
  readonly columns: readonly Column[];
  /** One cell a column; null where a number is undefined. Numbers are raw (a share is 0…1 only if its column says so). */
  readonly rows: readonly (readonly (string | number | null)[])[];
}
