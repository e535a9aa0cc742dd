import type { Fault } from '../../sim/engine/fault.ts';
import type { ComparisonProgress } from '../../sim/experiment/comparisonProgress.ts';

export interface SessionStatus {
  readonly state: 'idle' | 'running' | 'paused' | 'cancelled' | 'done' | 'failed';
  /** What is being run, or was last. */
  readonly phase: 'preview' | 'full';
  /** Of the phase. */
  readonly progress?: ComparisonProgress;
  /** Replicates of the full comparison that were in the store. */
  readonly fromStore: number;
  /** Whether what is shown is of this run; until its first picture it may be of an earlier one. */
  readonly isShown: boolean;
  /** Why it failed. */
  readonly faults: readonly Fault[];
}

export const idleStatus: SessionStatus = { state: 'idle', phase: 'preview', fromStore: 0, isShown: true, faults: [] };
