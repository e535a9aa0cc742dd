import type { PlannedFault } from './planFaults.ts';

/** A fault that was done, before anything was mended. */
export interface Injection {
  readonly target: string;
  /** What the victim was doing. */
  readonly situation: string;
  /** Why it did not hit live work; undefined where it did. */
  readonly missed?: string;
  /** Whether the rest must wait for its mending: nothing can be started on a full disk or without Redis. */
  readonly isFirstToMend?: boolean;
  /** Brings back what the fault took, as the owner of a sweep would. */
  mend(): Promise<void>;
}

/** How a sweep ended. */
export interface StageEnd {
  readonly digest: string | undefined;
  readonly isEqual: boolean;
  readonly rerun: number;
  readonly problems: readonly string[];
}

/** A sweep under way that faults can be done to. */
export interface Stage {
  readonly total: number;
  /** Rows on disk. */
  rows(): number;
  /** Whether rows have come since whoever makes them was last started. */
  isMoving(): boolean;
  readonly isOver: boolean;
  inject(fault: PlannedFault): Promise<Injection>;
  /** Waits for its end, judges it and leaves nothing behind. */
  finish(): Promise<StageEnd>;
}
