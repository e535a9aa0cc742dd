import { randomBytes } from 'node:crypto';
import { isDiskFull } from '../../sim/experiment/folder/storeFault.ts';
import type { FileSystem } from './fileSystem.ts';
import type { WrittenFile } from './writeRecords.ts';

/** Writes a file that is of no use unless it is whole, under the name `path.HEX.part` until it is; on a full disk nothing is left behind. Other errors are thrown. */
export function writeBytes(files: FileSystem, path: string, bytes: Uint8Array): WrittenFile {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    const file = files.open(temporary);
    try {
      for (let at = 0; at < bytes.length; ) {
        const written = files.write(file, bytes.subarray(at), at);
        // A disk that takes nothing and says nothing would be asked for ever.
        if (written === 0) throw Object.assign(new Error('ENOSPC: nothing written'), { code: 'ENOSPC' });
        at += written;
      }
      files.sync(file);
    } finally {
      files.close(file);
    }
    files.rename(temporary, path);
    return { status: 'complete', records: 0 };
  } catch (error) {
    files.remove(temporary);
    if (isDiskFull(error)) return { status: 'missing', records: 0 };
    throw error;
  }
}
