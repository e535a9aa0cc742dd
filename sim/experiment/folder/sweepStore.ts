import type { Fault } from '../../engine/fault.ts';
import type { ResultStore } from '../resultStore.ts';

/** A run that failed: kept to be told of, and run again by whoever asks for it. */
export interface StoredFailure {
  readonly key: string;
  readonly fault: Fault;
  readonly furtherFaults?: readonly Fault[];
}

/** A store that many processes write to at once and that outlives them, however they end. */
export interface SweepStore extends ResultStore {
  /** Whether a row is known, by the index in memory. */
  has(key: string): boolean;
  /** Names of the outcomes of all rows known, in code-unit order. */
  readonly outcomeNames: readonly string[];
  /** Rows known. */
  readonly rows: number;
  keepFailure(failure: StoredFailure): Promise<void>;
  /** The last failure of every key that has no row. */
  failures(): readonly StoredFailure[];
  /** Takes in what other writers have kept since. */
  refresh(): Promise<void>;
  /** Seals the rows of this writer and lets go of its files. Without it nothing is lost. */
  close(): Promise<void>;
}
