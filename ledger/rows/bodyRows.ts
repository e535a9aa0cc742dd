import type { OpenedLedger } from '../reading/openLedger.ts';

/** Place of the first row below the header. */
export const bodyStart = ({ header }: OpenedLedger): number => header.firstRow - 1 + header.headerRows;

/** The rows below the header, blank ones included. */
export const bodyRows = (opened: OpenedLedger): readonly (readonly string[])[] =>
  opened.table.rows.slice(bodyStart(opened));

/** Where the row at a place of the table stood in the file: rows count from 1; of an XES log the number of its trace. */
export const sourceRowOf = ({ table }: OpenedLedger, place: number): number => table.sourceRow?.[place] ?? place + 1;
