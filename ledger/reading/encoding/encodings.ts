import { FaultError } from '../../../sim/engine/fault.ts';
import { ledgerFault } from '../../faultCodes.ts';

/** Encodings that ledgers come in: `TextDecoder`'s labels. GB18030 reads GBK and GB 2312 as well. */
export const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5', 'windows-1252'] as const;

export type Encoding = (typeof encodings)[number];

/** The text of bytes in an encoding; what is no text in it comes out as U+FFFD. A byte order mark is dropped. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

/** The encoding of a name, GBK and GB 2312 among them. Throws `ledgerEncodingUnknown`. */
export function encodingNamed(name: string): Encoding {
  const plain = name.toLowerCase();
  if (plain === 'gbk' || plain === 'gb2312') return 'gb18030';
  const found = encodings.find((one) => one === plain || one.replaceAll('-', '') === plain);
  if (found !== undefined) return found;
  const expected = encodings.join(', ');
  throw new FaultError(ledgerFault('ledgerEncodingUnknown', 'encoding', { value: name, expected }));
}
