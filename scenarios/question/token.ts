import { sha256 } from '@noble/hashes/sha2.js';
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { FaultError } from '../../sim/engine/fault.ts';
import { shown } from '../loader/loadFault.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { checkQuestion, readWritten } from './checkQuestion.ts';
import { defaultQuestion } from './defaults.ts';
import { dictionary } from './dictionary.ts';
import { formatVersion, migrated, migrations, versionFault } from './migrations.ts';
import type { Question } from './question.ts';
import { writtenOf } from './written.ts';

/** Longest token that is looked at, in characters: all files a question may hold, hardly compressed. */
const mostCharacters = 1_000_000;

/** Bytes that a token may unfold to: all files a question may hold, every second character escaped. */
const mostBytes = 1_500_000;

/** Bytes handed to the inflater at a time; each may become a thousand. */
const pieceBytes = 512;

/** Of the digest of what is packed, so that a token changed on its way is refused and not another question. */
const digestBytes = 3;

/**
 * A question as text that goes into an address: `1.` (version of the format) and, as base64url, the deflated JSON of the written question without
 * its defaults, then three bytes of its SHA-256. Equal questions give equal tokens. Throws the faults of `checkQuestion`.
 */
export function encodeQuestion(question: Question): string {
  checkQuestion(question);
  const packed = deflateSync(strToU8(JSON.stringify(withoutDefaults(question))), { level: 9, dictionary });
  const bytes = new Uint8Array(packed.length + digestBytes);
  bytes.set(packed);
  bytes.set(sha256(packed).subarray(0, digestBytes), packed.length);
  return `${formatVersion}.${toBase64url(bytes)}`;
}

/**
 * The question of a token, checked as if it were hostile. Throws a `FaultError` and nothing else: `questionDamaged` for what is not whole,
 * `questionVersion`, `questionTooNew`, `questionTooLarge`, or the faults of the question in it. `steps` are the migrations of old versions.
 */
export function decodeQuestion(token: string, steps = migrations): Question {
  if (token.length > mostCharacters) {
    throw refused('questionTooLarge', `${token.length} characters`, `≤ ${mostCharacters}`);
  }
  const [, number, body] = /^(\d{1,6})\.([\w-]+)$/.exec(token) ?? [];
  if (number === undefined || body === undefined) throw refused('questionDamaged', shown(token));
  const version = Number(number);
  const fault = versionFault(version, 'token', steps);
  if (fault !== undefined) throw new FaultError(fault);
  return readWritten(migrated(unpacked(body, token), version, steps));
}

function withoutDefaults(question: Question): object {
  const usual = new Map<string, unknown>(Object.entries(writtenOf(defaultQuestion(question.case))));
  usual.set('reference', writtenOf({ ...question, reference: 0 }).reference);
  usual.delete('case');
  return Object.fromEntries(
    Object.entries(writtenOf(question)).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(usual.get(key)),
    ),
  );
}

function unpacked(body: string, token: string): unknown {
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
    throw refused('questionDamaged', shown(token));
  }
  try {
    return JSON.parse(strFromU8(inflated(packed)));
  } catch (error) {
    throw error instanceof FaultError ? error : refused('questionDamaged', shown(token));
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
