import { crc32c } from './crc32c.ts';
import { journalHead, longestRecord, recordHead, recordKind, viewOf } from './journalCodec.ts';

/** A record found whole, at its place in the file. */
export interface ScannedRecord {
  readonly at: number;
  readonly payload: Uint8Array;
}

/** Bytes of a journal that are no records though records stand after them, or though they are as many as they claim to be. */
export interface LostBytes {
  readonly at: number;
  readonly bytes: number;
}

export interface JournalScan {
  readonly records: readonly ScannedRecord[];
  readonly lost: readonly LostBytes[];
  /** Where the last whole record ends: what follows was not written to its end yet, or is lost. */
  readonly end: number;
}

/**
 * Reads the records of a journal from `from`, a place where a record begins (0: the head of the file). `bytes` begin there. A record that was not written
 * to its end is left out without a word; anything else that does not hold together is told, and reading goes on at the next whole record.
 */
export function scanJournal(bytes: Uint8Array, from = 0): JournalScan {
  const records: ScannedRecord[] = [];
  const lost: LostBytes[] = [];
  let at = 0;
  if (from === 0) {
    if (bytes.length < journalHead.length) return { records, lost, end: 0 };
    if (journalHead.some((byte, place) => bytes[place] !== byte)) lost.push({ at: 0, bytes: journalHead.length });
    at = journalHead.length;
  }
  let end = at;
  while (at < bytes.length) {
    const payload = payloadAt(bytes, at);
    if (payload !== undefined) {
      records.push({ at: from + at, payload });
      at += recordHead + payload.length;
      end = at;
      continue;
    }
    const next = nextRecord(bytes, at + 1);
    if (next !== undefined) lost.push({ at: from + at, bytes: next - at });
    else if (!isTorn(bytes, at)) lost.push({ at: from + at, bytes: bytes.length - at });
    if (next === undefined) break;
    at = next;
  }
  return { records, lost, end: from + end };
}

/** The payload of a whole record at `at`. */
export function payloadAt(bytes: Uint8Array, at: number): Uint8Array | undefined {
  if (bytes.length - at <= recordHead) return undefined;
  const view = viewOf(bytes);
  const length = view.getUint32(at, true);
  if (length === 0 || length > longestRecord || length > bytes.length - at - recordHead) return undefined;
  const payload = bytes.subarray(at + recordHead, at + recordHead + length);
  const kind = payload[0]!;
  if (kind < recordKind.shape || kind > recordKind.failure) return undefined;
  return crc32c(payload) === view.getUint32(at + 4, true) ? payload : undefined;
}

function nextRecord(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length - recordHead; at++) {
    if (payloadAt(bytes, at) !== undefined) return at;
  }
  return undefined;
}

/** Whether the last record of a file is one of which only the head was written, and not one that is damaged. */
function isTorn(bytes: Uint8Array, at: number): boolean {
  const rest = bytes.subarray(at);
  // Some file systems give a file its length before its bytes.
  if (rest.every((byte) => byte === 0)) return true;
  if (rest.length <= recordHead) return true;
  const view = viewOf(rest);
  const payload = rest.subarray(recordHead);
  const isWhole = view.getUint32(0, true) <= payload.length;
  // All of it is there, and only its length is wrong.
  return !isWhole && crc32c(payload) !== view.getUint32(4, true);
}
