import { Gunzip, Inflate } from 'fflate';
import { FaultError } from '../../sim/engine/fault.ts';
import { ledgerFault } from '../faultCodes.ts';
import { ledgerLimits } from './limits.ts';

/** Bytes that go into the decompressor at once: what comes out at once is a thousand times as much at most. */
const pieceLength = 1 << 14;

interface Decompressor {
  push(piece: Uint8Array, isLast?: boolean): void;
}

/** Unfolds piece by piece and counts: whatever sizes a file states, it is dropped at the limit. Throws `ledgerTooLarge`, `ledgerDamaged`. */
function unfold(bytes: Uint8Array, most: number, start: (onData: (piece: Uint8Array) => void) => Decompressor) {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = start((piece) => {
    length += piece.length;
    if (!(length <= most)) {
      const expected = `≤ ${ledgerLimits.unfoldedBytes}`;
      throw new FaultError(ledgerFault('ledgerTooLarge', 'unfoldedBytes', { value: `> ${most}`, expected }));
    }
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < bytes.length; at += pieceLength) {
      stream.push(bytes.subarray(at, at + pieceLength), at + pieceLength >= bytes.length);
    }
  } catch (error) {
    if (error instanceof FaultError) throw error;
    throw new FaultError(ledgerFault('ledgerDamaged', 'format', { value: 'deflate' }));
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The bytes that a gzip file holds, `most` at most. Throws `ledgerTooLarge`, `ledgerDamaged`. */
export const gunzip = (bytes: Uint8Array, most: number): Uint8Array =>
  unfold(bytes, most, (onData) => new Gunzip((piece) => onData(piece)));

/** The bytes of a deflated piece of an archive, `most` at most. Throws `ledgerTooLarge`, `ledgerDamaged`. */
export const inflate = (bytes: Uint8Array, most: number): Uint8Array =>
  unfold(bytes, most, (onData) => new Inflate((piece) => onData(piece)));
