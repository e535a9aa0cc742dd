import type { ColumnMapping } from '../columns/columnMapping.ts';
import type { Ledger } from '../ledger.ts';
import { checkSalt } from '../privacy/pseudonyms.ts';
import type { OpenedLedger } from '../reading/openLedger.ts';
import { type ReadHooks, rowsATurn, Turns } from '../reading/turns.ts';
import { assembleLedger } from './assembleLedger.ts';
import type { BadRow } from './badRow.ts';
import { sourceRowOf } from './bodyRows.ts';
import { ColumnReader } from './columnReader.ts';
import { CaseRows } from './readCases.ts';
import { EventRows } from './readEvents.ts';
import { resolveMapping } from './resolveMapping.ts';
import { screenRows } from './screenRows.ts';
import { type LedgerWarning, warningsOf } from './warnings.ts';

export interface ReadOptions {
  /** At least 16 random bytes, new for each reading. They are overwritten with zeros as soon as the pseudonyms are made. */
  readonly salt: Uint8Array;
  /** What bare serial numbers of days count from: that of Excel for Windows unless told. Of a workbook, dates that are formatted as such know theirs. */
  readonly serials?: '1900' | '1904';
  /** The clock of the place, for times written in UTC; that of China unless told. */
  readonly utcOffsetMinutes?: number;
}

/** Rows of the file: `rows` = `header` + `blank` + `bad` + `used`. */
export interface RowCounts {
  readonly rows: number;
  /** Titles and header. */
  readonly header: number;
  readonly blank: number;
  readonly bad: number;
  /** In cases: one row a case, or one an event. */
  readonly used: number;
  readonly cases: number;
}

export interface ReadLedger {
  readonly ledger: Ledger;
  readonly counts: RowCounts;
  /** All of them, by row. */
  readonly badRows: readonly BadRow[];
  readonly warnings: readonly LedgerWarning[];
}

/** China's clock. */
const defaultOffset = 480;

/**
 * Reads the cases of an opened ledger by a mapping: nothing but mapped columns is in what is returned, words without numbers that name a person, persons and households as pseudonyms. Every row is accounted for.
 * Plain data that can be sent between workers. Throws one `FaultError`: what `resolveMapping` finds, `ledgerSaltShort`, `ledgerStopped`.
 */
export async function readLedger(
  opened: OpenedLedger,
  mapping: ColumnMapping,
  { salt, serials = '1900', utcOffsetMinutes = defaultOffset }: ReadOptions,
  hooks: ReadHooks = {},
): Promise<ReadLedger> {
  checkSalt(salt);
  const resolved = resolveMapping(opened, mapping);
  const { rows } = opened.table;
  const screened = screenRows(opened, resolved.places);
  const rules = { serials, utcOffsetMinutes, dayOrder: resolved.dayOrder };
  const reader = new ColumnReader(resolved.places, opened.header.names, rules);
  const isCases = resolved.form === 'cases';
  const reading = isCases ? new CaseRows(reader, resolved.pathSeparator) : new EventRows(reader, resolved);
  for (const { place, ...bad } of screened.badRows) reading.addBad(rows[place]!, bad);
  const turns = new Turns(hooks);
  for (const [i, place] of screened.places.entries()) {
    reading.add(rows[place]!, sourceRowOf(opened, place));
    if (i % rowsATurn === 0) await turns.take(i / screened.places.length);
  }
  if (reading instanceof EventRows) reading.finish();
  const ledger = assembleLedger(reading.drafts, salt);
  salt.fill(0);
  const badRows = [...reading.badRows].sort((a, b) => a.row - b.row);
  const used = reading instanceof EventRows ? reading.used : ledger.cases;
  const { header, blank } = screened;
  const counts = { rows: rows.length, header, blank, bad: badRows.length, used, cases: ledger.cases };
  return { ledger, counts, badRows, warnings: warningsOf(ledger, reader, resolved, { badRows, used }) };
}
