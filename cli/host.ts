import type { StoreFiles } from '../sim/experiment/folder/storeFiles.ts';
import type { WorkerPool } from '../sim/experiment/pool.ts';
import type { FileSystem } from './output/fileSystem.ts';

/** What a command needs of the machine it runs on; injected, so that commands can be tested without one. */
export interface Host {
  /** Arguments after the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly engine: string;
  readonly cores: number;
  /** Where the built page lies. */
  readonly pageFolder: string;
  /** Whether messages go to a terminal, where a line can be rewritten. */
  readonly isTerminal: boolean;
  readonly files: FileSystem;
  /** The same disk, for stores of runs. */
  readonly storeFiles: StoreFiles;
  /** All of a file; throws what the file system throws. */
  readBytes(path: string): Uint8Array;
  out(text: string): void;
  message(text: string): void;
  /** Milliseconds, never falling. */
  now(): number;
  /** Milliseconds since 1970, for people. */
  wallClock(): number;
  createPool(size: number): WorkerPool;
  /** Calls back at the first interrupt (Ctrl-C, SIGTERM); returns how to stop listening. A second one ends the process. */
  onInterrupt(callback: () => void): () => void;
}
