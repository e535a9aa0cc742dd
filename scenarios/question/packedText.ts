import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { FaultError } from '../../sim/engine/fault.ts';
import { shown } from '../loader/loadFault.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { dictionary } from './dictionary.ts';

/** Longest token that is looked at, in characters: all files a question may hold, hardly compressed. */
const mostCharacters = 1_000_000;

/** Bytes that a token may unfold to: all files a question may hold, every second character escaped. */
const mostBytes = 1_500_000;

/** Bytes handed to the inflater at a time; each may become a thousand. */
const pieceBytes = 512;

/** Of the digest of what is packed, so that a token changed on its way is refused and not another question. */
const digestBytes = 3;

/** A version and a text as what goes into an address: `1.` and, as base64url, the deflated text, then three bytes of its SHA-256. */
export function packedText(version: number, text: string): string {
  const packed = deflateSync(strToU8(text), { level: 9, dictionary });
  const bytes = new Uint8Array(packed.length + digestBytes);
  bytes.set(packed);
  bytes.set(sha256(packed).subarray(0, digestBytes), packed.length);
  return `${version}.${toBase64url(bytes)}`;
}

/**
 * Version and text of a token, which may be hostile; `unpack` unfolds the text, once the version is known to be one that can be read. Throws a
 * `FaultError` and nothing else: `questionTooLarge`, or `questionDamaged` for what is not whole.
 */
export function unpackedText(token: string): { readonly version: number; unpack(): string } {
  if (token.length > mostCharacters) {
    throw refused('questionTooLarge', `${token.length} characters`, `≤ ${mostCharacters}`);
  }
  const [, number, body] = /^(\d{1,6})\.([\w-]+)$/.exec(token) ?? [];
  if (number === undefined || body === undefined) throw questionDamaged(token);
  return { version: Number(number), unpack: () => unpacked(body, token) };
}

export const questionDamaged = (token: string): FaultError => refused('questionDamaged', shown(token));

function unpacked(body: string, token: string): string {
  const bytes = fromBase64url(body);
  const packed = bytes?.subarray(0, -digestBytes);
  const digest = bytes?.subarray(-digestBytes);
  const expected = packed === undefined ? undefined : sha256(packed);
  if (
    packed === undefined ||
    digest === undefined ||
    digest.length < digestBytes ||
    !digest.every((byte, i) => byte === expected?.[i])
  ) {
    throw questionDamaged(token);
  }
  try {
    return strFromU8(inflated(packed));
  } catch (error) {
    throw error instanceof FaultError ? error : questionDamaged(token);
  }
}

/** Stops as soon as there is more than a question can be: a few bytes may unfold to gigabytes. */
function inflated(packed: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate({ dictionary }, (piece) => {
    length += piece.length;
    if (length > mostBytes) throw refused('questionTooLarge', `> ${mostBytes} bytes`, `≤ ${mostBytes} bytes`);
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += pieceBytes) {
    inflate.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const refused = (
  code: 'questionDamaged' | 'questionTooLarge',
  value: ReturnType<typeof shown>,
  expected?: string,
): FaultError => new FaultError({ code, path: 'token', value, ...(expected === undefined ? {} : { expected }) });
