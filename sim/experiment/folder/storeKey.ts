import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { FaultError } from '../../engine/fault.ts';

export const keyBytes = 32;

/** Whether a text can be the key of a row in a folder: a content address, 64 lower-case hex digits (see `replicateKey`). */
export function isStoreKey(key: string): boolean {
  return key.length === 2 * keyBytes && /^[0-9a-f]+$/.test(key);
}

/** Throws `storeKey` for any other text. */
export function checkStoreKey(key: string): void {
  if (isStoreKey(key)) return;
  throw new FaultError({ code: 'storeKey', path: 'key', value: key.slice(0, 100), expected: '/[0-9a-f]{64}/' });
}

export function bytesOfKey(key: string): Uint8Array {
  return hexToBytes(key);
}

export function keyOfBytes(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}
