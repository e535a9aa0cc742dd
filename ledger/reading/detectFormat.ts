import { FaultError } from '../../sim/engine/fault.ts';
import { ledgerFault } from '../faultCodes.ts';

export type LedgerFormat = 'csv' | 'xlsx' | 'xes';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

export const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x1f, 0x8b);

/** First characters of a text, whatever it is encoded in: bytes below 128 but zeros, as UTF-8 and UTF-16 have them. */
function firstCharacters(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length && text.length < 4096; i++) {
    const byte = bytes[i]!;
    if (byte > 0 && byte < 0x80) text += String.fromCharCode(byte);
  }
  return text.trimStart();
}

/** The first element of an XML text, comments and declarations apart. */
const rootElement = /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>|\s+)*<(?:\w+:)?(\w+)/i;

/** What kind of file this is, by what is in it. Throws `ledgerEmpty`, or says which kind of file it is that cannot be read and what to do: `ledgerOldExcel`, `ledgerWebPage`, `ledgerFormatUnknown`. */
export function detectFormat(bytes: Uint8Array): LedgerFormat {
  const refuse = (code: 'ledgerEmpty' | 'ledgerOldExcel' | 'ledgerWebPage' | 'ledgerFormatUnknown', value?: string) =>
    new FaultError(
      ledgerFault(code, 'format', { ...(value === undefined ? {} : { value }), expected: 'CSV, XLSX, XES' }),
    );
  if (bytes.length === 0) throw refuse('ledgerEmpty');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) throw refuse('ledgerOldExcel');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw refuse('ledgerFormatUnknown', 'PDF');
  if (isGzip(bytes)) throw refuse('ledgerFormatUnknown', 'gzip');
  const text = firstCharacters(bytes);
  if (!text.startsWith('<')) return 'csv';
  const root = rootElement.exec(text)?.[1]?.toLowerCase();
  if (root === 'log') return 'xes';
  if (root === 'html' || root === 'table' || root === 'meta') throw refuse('ledgerWebPage');
  throw refuse('ledgerFormatUnknown', root === undefined ? '<' : `<${root}>`);
}
