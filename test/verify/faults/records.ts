import type { FaultKind, Mode } from './faultKinds.ts';

/** One fault as it happened. */
export interface FaultRecord {
  readonly sweep: number;
  readonly mode: Mode;
  readonly kind: FaultKind;
  /** Planned share of the rows. */
  readonly at: number;
  /** Kinds of the same moment, this one excluded. */
  readonly beside: readonly FaultKind[];
  /** What it hit: a process, a byte of a file, a disk. */
  readonly target: string;
  /** Rows on disk at that moment, of `total`. */
  readonly rows: number;
  readonly total: number;
  /** What the victim was doing. */
  readonly situation: string;
  /** Why it did not hit live work; undefined where it did and counts. */
  readonly missed?: string;
}

/** One sweep with all its faults, as it ended. */
export interface SweepRecord {
  readonly number: number;
  readonly mode: Mode;
  readonly faults: readonly FaultRecord[];
  /** Digest of its results, undefined where it gave none. */
  readonly digest: string | undefined;
  readonly isEqual: boolean;
  /** Rows that were worked out more than once, as far as the folder tells. */
  readonly rerun: number;
  readonly seconds: number;
  /** Whatever was not as it must be; none where all is well. */
  readonly problems: readonly string[];
}
