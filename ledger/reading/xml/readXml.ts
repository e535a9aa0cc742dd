import { SaxesParser } from 'saxes';
import { FaultError } from '../../../sim/engine/fault.ts';
import { ledgerFault } from '../../faultCodes.ts';
import { type Encoding, encodingNamed } from '../encoding/encodings.ts';
import { checkLimit } from '../limits.ts';
import type { Turns } from '../turns.ts';

export interface XmlHandlers {
  /** The name is without its prefix. */
  onOpen(name: string, attributes: Readonly<Record<string, string>>): void;
  onClose(name: string): void;
}

const pieceLength = 1 << 16;

const declared = /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']([\w-]+)["']/;

/** As declared, or by its mark; UTF-8 where nothing is said. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const label = declared.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1]?.toLowerCase() ?? 'utf-8';
  if (label === 'us-ascii') return 'utf-8';
  return label === 'iso-8859-1' ? 'windows-1252' : encodingNamed(label);
}

const damaged = (value: string, line: number) =>
  new FaultError(ledgerFault('ledgerDamaged', 'format', { value, line }));

/**
 * Tells the elements of an XML text as they come; nothing is built of them. A document type is refused, and with it entities of its own, which can unfold without end or name files.
 * Throws `ledgerXmlDoctype`, `ledgerDamaged` (with the line), `ledgerTooLarge` (depth), `ledgerEncodingUnknown`, `ledgerStopped`.
 */
export async function readXml(bytes: Uint8Array, handlers: XmlHandlers, turns: Turns): Promise<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  let depth = 0;
  parser.on('doctype', () => {
    throw new FaultError(ledgerFault('ledgerXmlDoctype', 'format', { value: '<!DOCTYPE', line: parser.line }));
  });
  parser.on('error', (error) => {
    throw damaged(error.message, parser.line);
  });
  parser.on('opentag', ({ name, attributes }) => {
    checkLimit('depth', ++depth);
    handlers.onOpen(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handlers.onClose(local(name));
  });
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const end = Math.min(bytes.length, at + pieceLength);
    parser.write(decoded(decoder, bytes.subarray(at, end), end < bytes.length, parser.line));
    await turns.take(end / bytes.length);
  }
  parser.close();
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean, line: number): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw damaged('encoding', line);
  }
}
