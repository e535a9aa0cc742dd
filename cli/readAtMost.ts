import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** All of a file, or its first `most` + 1 bytes where there are more: enough to see that it is too large, whatever its size says. Throws what the file system throws. */
export function readAtMost(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    // A device tells no size.
    let bytes = new Uint8Array(Math.min(most, fstatSync(file).size) + 1);
    for (let length = 0; ; ) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      length += read;
      if (read === 0 || length > most) return bytes.subarray(0, length);
      if (length < bytes.length) continue;
      const longer = new Uint8Array(Math.min(most + 1, 2 * bytes.length));
      longer.set(bytes);
      bytes = longer;
    }
  } finally {
    closeSync(file);
  }
}
