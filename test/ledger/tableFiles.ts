import { deflateRawSync, gzipSync } from 'node:zlib';
import { utils, type WorkBook, write } from '@e965/xlsx';
import { expect } from 'vitest';
import type { ColumnMapping } from '../../ledger/columns/columnMapping.ts';
import { guessMapping } from '../../ledger/columns/guessMapping.ts';
import { type OpenedLedger, type OpenOptions, openLedger } from '../../ledger/reading/openLedger.ts';
import { type ReadLedger, readLedger } from '../../ledger/rows/readLedger.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Encoders of two-byte encodings, which Node has decoders of only: every pair decoded once. */
const encoders = new Map<string, ReadonlyMap<string, readonly number[]>>();

function encoderOf(label: string): ReadonlyMap<string, readonly number[]> {
  const known = encoders.get(label);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(label);
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1 && text !== '\ufffd' && !codes.has(text)) codes.set(text, [lead, trail]);
    }
  }
  encoders.set(label, codes);
  return codes;
}

/** A text in GBK or Big5. */
export function encoded(text: string, label: 'gb18030' | 'big5'): Uint8Array {
  const codes = encoderOf(label);
  const one = (character: string): readonly number[] => {
    if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
    const bytes = codes.get(character);
    if (bytes === undefined) throw new Error(`${label} has no ${character}`);
    return bytes;
  };
  return Uint8Array.from([...text].flatMap(one));
}

/** A text in UTF-16 without a mark. */
export const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((_, i) => {
      const unit = text.charCodeAt(i);
      return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );

export const csv = (rows: readonly (readonly string[])[], separator = ',', lineEnd = '\r\n'): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (/["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(separator),
    )
    .join(lineEnd);

/** Bytes of a workbook. */
export const workbookBytes = (book: WorkBook): Uint8Array => new Uint8Array(write(book, { type: 'array' }));

export function bookOf(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): WorkBook {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), name);
  return book;
}

/** An archive of files, with sizes as they are unless told otherwise. */
export function archive(files: Readonly<Record<string, Uint8Array>>, statedSize?: number): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(statedSize ?? bytes.length, 18);
    header.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), header, Buffer.from(name), packed]);
    const entry = Buffer.alloc(46 + name.length);
    entry.write('PK\u0001\u0002', 0, 'latin1');
    entry.writeUInt16LE(20, 4);
    header.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    entry.write(name, 46, 'latin1');
    parts.push(local);
    directory.push(entry);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, central, end]));
}

export const gzip = (bytes: Uint8Array): Uint8Array => new Uint8Array(gzipSync(bytes));

export const salt = (): Uint8Array => Uint8Array.from({ length: 32 }, (_, i) => 7 * i + 1);

/** Opens what has to open without a question. */
export async function opened(content: Uint8Array | string, options: OpenOptions = {}): Promise<OpenedLedger> {
  const found = await openLedger(typeof content === 'string' ? utf8(content) : content, options);
  if (found.status !== 'opened') throw new Error('asks for the encoding');
  return found;
}

/** Opens and reads by the guessed mapping, or another; totals have to add up whatever is read. */
export async function read(
  content: Uint8Array | string,
  mapping?: Partial<ColumnMapping>,
  options: OpenOptions = {},
): Promise<ReadLedger> {
  const found = await opened(content, options);
  const result = await readLedger(found, { ...guessMapping(found).mapping, ...mapping }, { salt: salt() });
  const { rows, header, blank, bad, used, cases } = result.counts;
  expect(rows).toBe(header + blank + bad + used);
  expect(result.badRows).toHaveLength(bad);
  expect(result.ledger.cases).toBe(cases);
  return result;
}

/** The faults of what has to fail. */
export async function faultsOf(action: () => unknown): Promise<readonly Fault[]> {
  try {
    await action();
  } catch (error) {
    if (error instanceof FaultError) return error.faults;
    throw error;
  }
  throw new Error('no fault');
}

export const codesOf = async (action: () => unknown): Promise<string[]> =>
  (await faultsOf(action)).map(({ code }) => code);

/** Reasons of bad rows, by row. */
export const reasonsOf = ({ badRows }: ReadLedger): Record<number, string[]> =>
  Object.fromEntries(badRows.map(({ row, problems }) => [row, problems.map(({ reason }) => reason)]));
