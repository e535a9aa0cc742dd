import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What writing needs of a disk; injected, so that a full one can be had on demand. */
export interface FileSystem {
  /** With all folders above it; no error if it is there. */
  makeFolder(path: string): void;
  /** A new or emptied file. */
  open(path: string): number;
  /** Bytes written, which may be fewer than there are. */
  write(file: number, bytes: Uint8Array, position: number): number;
  truncate(file: number, length: number): void;
  /** Returns once the bytes are on the disk. */
  sync(file: number): void;
  close(file: number): void;
  /** Replaces `to`. */
  rename(from: string, to: string): void;
  remove(path: string): void;
}

export const nodeFileSystem: FileSystem = {
  makeFolder,
  open: (path) => openSync(path, 'w'),
  write: (file, bytes, position) => writeSync(file, bytes, 0, bytes.length, position),
  truncate: ftruncateSync,
  sync: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
};

/** One folder after another: `recursive` goes round for ever where a folder cannot be made because its file system has none, as below /proc. */
function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = resolve(path); !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const folder of missing) mkdirSync(folder);
  // What is there and is no folder is refused.
  if (missing.length === 0) mkdirSync(path, { recursive: true });
}
