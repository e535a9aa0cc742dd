import type { Fault } from '../../engine/fault.ts';
import type { StoreFiles } from './storeFiles.ts';
import type { SweepStore } from './sweepStore.ts';

export interface OpenStoreOptions {
  readonly folder: string;
  /** Name of this process, unlike any other's. */
  readonly writer: string;
  readonly isWriting: boolean;
  /** Told what is damaged. */
  onFinding(fault: Fault): void;
}

/** Opens the store of a folder; `openFolderStore` is one. */
export type OpenStore = (files: StoreFiles, options: OpenStoreOptions) => Promise<SweepStore>;
