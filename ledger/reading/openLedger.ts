import { FaultError } from '../../sim/engine/fault.ts';
import { findHeader, type Header, type HeaderChoice } from '../header/findHeader.ts';
import type { Separator } from './csv/detectSeparator.ts';
import { readCsv } from './csv/readCsv.ts';
import { detectFormat, isGzip, type LedgerFormat } from './detectFormat.ts';
import { detectEncoding, type EncodingGuess } from './encoding/detectEncoding.ts';
import { decode, type Encoding } from './encoding/encodings.ts';
import { checkLimit, ledgerLimits } from './limits.ts';
import type { RawTable } from './rawTable.ts';
import { type ReadHooks, Turns } from './turns.ts';
import { gunzip } from './unfold.ts';
import { readXes } from './xes/readXes.ts';
import { readXlsx } from './xlsx/readXlsx.ts';

/** What a reader has corrected of what was found; what is left out is found. */
export interface OpenOptions extends HeaderChoice {
  /** Of CSV. */
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  /** Name of a sheet of a workbook. */
  readonly sheet?: string;
}

/** A ledger whose columns are not yet mapped. It holds all cells of the file: let go of it once the ledger is read. */
export interface OpenedLedger {
  readonly status: 'opened';
  readonly format: LedgerFormat;
  readonly isCompressed: boolean;
  /** Of CSV. */
  readonly encoding?: EncodingGuess;
  readonly separator?: Separator;
  /** Of a workbook. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  readonly table: RawTable;
  readonly header: Header;
}

/** A text whose encoding its bytes do not say: a person sees which of these can be read. */
export interface EncodingQuestion {
  readonly status: 'encodingUnknown';
  /** Most likely first, each with the first rows as it reads them. */
  readonly candidates: readonly (EncodingGuess & { readonly rows: readonly (readonly string[])[] })[];
}

const previewRows = 8;
const previewBytes = 1 << 16;

/**
 * Opens the bytes of a case ledger: CSV, XLSX or XES, each also gzipped, known by what is in them. Finds encoding, separator, sheet and header, or takes what `options` say. Returns the table with its header, or the
 * question which encoding it is. Throws one `FaultError`: `ledgerEmpty`, `ledgerFormatUnknown`, `ledgerOldExcel`, `ledgerWebPage`, `ledgerDamaged`, `ledgerXmlDoctype`, `ledgerTooLarge`,
 * `ledgerSheetUnknown`, `ledgerEncodingUnknown`, `ledgerHeaderRows`, `ledgerStopped`; never anything else, and ends in bounded time on any input.
 */
export async function openLedger(
  bytes: Uint8Array,
  options: OpenOptions = {},
  hooks: ReadHooks = {},
): Promise<OpenedLedger | EncodingQuestion> {
  checkLimit('bytes', bytes.length);
  const isCompressed = isGzip(bytes);
  const content = isCompressed ? gunzip(bytes, ledgerLimits.unfoldedBytes) : bytes;
  const format = detectFormat(content);
  const turns = new Turns(hooks);
  await turns.take(0);
  const opened = (table: RawTable, more: Partial<OpenedLedger>): OpenedLedger => ({
    status: 'opened',
    format,
    isCompressed,
    ...more,
    table,
    header: findHeader(table, options),
  });
  if (format === 'xes') return opened(await readXes(content, turns), {});
  if (format === 'xlsx') {
    const { table, sheet, sheets } = await readXlsx(content, options.sheet, turns);
    return opened(table, { sheet, sheets });
  }
  const detected = detectEncoding(content);
  const encoding = options.encoding ?? detected.encoding;
  if (encoding === undefined)
    return { status: 'encodingUnknown', candidates: await previews(content, detected.guesses) };
  const { table, separator } = await readCsv(decode(content, encoding), options.separator, turns);
  const confidence =
    options.encoding === undefined ? (detected.guesses.find((one) => one.encoding === encoding)?.confidence ?? 0) : 1;
  return opened(table, { encoding: { encoding, confidence }, separator });
}

const previews = (bytes: Uint8Array, guesses: readonly EncodingGuess[]) =>
  Promise.all(
    guesses.map(async (guess) => {
      const text = decode(bytes.subarray(0, previewBytes), guess.encoding);
      const rows = await firstRows(text);
      return { ...guess, rows };
    }),
  );

/** The first rows of a text; in a wrong encoding it may be no table at all. */
async function firstRows(text: string): Promise<readonly (readonly string[])[]> {
  try {
    const { table } = await readCsv(text, undefined, new Turns({}));
    return table.rows.slice(0, previewRows);
  } catch (error) {
    if (error instanceof FaultError) return [];
    throw error;
  }
}
