import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';

/**
 * Turns one bit of a file in place, as a failing disk does: no other byte is written. Returns whether the same file still has the turned bit. Throws where the
 * file or the byte is not there.
 */
export function flipBit(path: string, at: number, bit: number): () => boolean {
  const file = openSync(path, 'r+');
  try {
    const byte = byteOf(file, at);
    if (byte === undefined) throw new Error(`${path} has no byte ${at}`);
    writeSync(file, Buffer.of(byte ^ (1 << bit)), 0, 1, at);
    const { ino } = statSync(path);
    return () => isTurned(path, ino, at, byte ^ (1 << bit));
  } finally {
    closeSync(file);
  }
}

function isTurned(path: string, ino: number, at: number, byte: number): boolean {
  try {
    if (statSync(path).ino !== ino) return false;
    const file = openSync(path, 'r');
    try {
      return byteOf(file, at) === byte;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

function byteOf(file: number, at: number): number | undefined {
  const byte = Buffer.alloc(1);
  return readSync(file, byte, 0, 1, at) === 1 ? byte[0] : undefined;
}
