import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Turns one bit of a file in place, as a failing disk does: no other byte is written. Throws where the file or the byte is not there. */
export function flipBit(path: string, at: number, bit: number): void {
  const file = openSync(path, 'r+');
  try {
    const byte = Buffer.alloc(1);
    if (readSync(file, byte, 0, 1, at) !== 1) throw new Error(`${path} has no byte ${at}`);
    byte[0]! ^= 1 << bit;
    writeSync(file, byte, 0, 1, at);
  } finally {
    closeSync(file);
  }
}
