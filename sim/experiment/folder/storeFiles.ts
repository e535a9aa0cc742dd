/** What a store needs of a disk; injected, so that a full, a failing or a lying one can be had on demand. Methods reject with what the file system throws. */
export interface StoreFiles {
  /** With all folders above it; no error if it is there. */
  makeFolder(path: string): Promise<void>;
  /** Names in a folder, in any order; none where there is no folder. */
  list(path: string): Promise<readonly string[]>;
  /** Bytes of a file. */
  size(path: string): Promise<number>;
  /** `length` bytes from `from`, fewer at the end of the file; all of it unless given. */
  read(path: string, from?: number, length?: number): Promise<Uint8Array>;
  /** A new file to append to; rejects where there is one. */
  create(path: string): Promise<AppendFile>;
  /** Writes a whole file so that after a crash either the old or the new one is there (and maybe a draft, `path`.HEX.tmp), whoever else does the same meanwhile, and is on the disk once this resolves. */
  replace(path: string, bytes: Uint8Array): Promise<void>;
  /** Atomic; rejects with code ENOENT where there is no such file. */
  rename(from: string, to: string): Promise<void>;
  /** No error where there is none. */
  remove(path: string): Promise<void>;
}

export interface AppendFile {
  /** Resolves once the bytes are on the disk. Where it rejects, the file has none of them, or a part that the next append writes over. */
  append(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}
