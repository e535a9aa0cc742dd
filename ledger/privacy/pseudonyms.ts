import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { FaultError } from '../../sim/engine/fault.ts';
import { ascending } from '../../sim/engine/order.ts';
import { ledgerFault } from '../faultCodes.ts';
import type { Pseudonyms } from '../ledger.ts';

/** Bytes of a salt: fewer could be tried out. */
const shortestSalt = 16;

/** Throws `ledgerSaltShort`. */
export function checkSalt(salt: Uint8Array): void {
  if (salt.length >= shortestSalt) return;
  const expected = `≥ ${shortestSalt} bytes`;
  throw new FaultError(ledgerFault('ledgerSaltShort', 'salt', { value: salt.length, expected }));
}

/** How a key is compared: the same number typed in full-width signs, with spaces or a small x is the same person. */
const compared = (key: string): string =>
  key
    .normalize('NFKC')
    .replace(/[\s-]+/g, '')
    .toUpperCase();

/**
 * A pseudonym a key, '' is none: its rank among all keys by HMAC-SHA-256 under the salt. Ranks by the hash, not by first appearance, since these would be the order of the file, whatever rows are later left out
 * or put into another order, and two readings of one file would give the same person the same number. `kind` keeps persons and households apart. Without the salt nobody can try names out.
 */
export function pseudonymsOf(keys: readonly string[], kind: 'person' | 'household', salt: Uint8Array): Pseudonyms {
  const hashes = new Map<string, string>();
  const plain = keys.map(compared);
  for (const key of plain) {
    if (key === '' || hashes.has(key)) continue;
    hashes.set(key, bytesToHex(hmac(sha256, salt, utf8ToBytes(`${kind} ${key}`))));
  }
  const ranks = new Map(ascending(hashes.values()).map((hash, rank) => [hash, rank]));
  const codes = Int32Array.from(plain, (key) => (key === '' ? -1 : ranks.get(hashes.get(key)!)!));
  return { n: hashes.size, codes };
}
