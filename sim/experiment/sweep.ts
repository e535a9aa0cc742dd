import type { Fault } from '../engine/fault.ts';
import type { FailedReplicate, StopReason } from './comparison.ts';

/** A run of a point that was never asked for, because the policy cannot be had there; beside those of `rowStatus`. */
export const refusedStatus = 3;

/** Policies over the points of a design, in common random worlds at every point. */
export interface SweepSpec {
  /** Name in the workers' registry. */
  readonly model: string;
  readonly seed: number;
  /** Random worlds of a point, the same for every policy. */
  readonly replicates: number;
  /**
   * `shared`, unless told otherwise: worlds (seed, 0) … (seed, replicates − 1) at every point, so that points differ by nothing else. `own`: every point has
   * worlds of its own (see `replicateAt`), so that points are independent draws and no luck is common to all.
   */
  readonly worlds?: 'own' | 'shared';
  /** Ids, unique. */
  readonly policies: readonly string[];
  readonly points: number;
  /** Resolved model parameters of a policy at a point. Throws a `FaultError` where the policy cannot be had there: those runs are *refused*. */
  parametersOf(point: number, policy: number): unknown;
}

/** What became of the runs of a sweep so far. The place of point p, policy j, world r in every column is (p · policies + j) · replicates + r. */
export interface SweepRuns {
  readonly model: string;
  readonly seed: number;
  readonly replicates: number;
  /** As in the spec. */
  readonly worlds?: 'own' | 'shared';
  readonly policies: readonly string[];
  /** Points of which every run has an end: ok, failed or refused. The columns hold these and no others. */
  readonly points: number;
  /** `rowStatus.ok`, `rowStatus.failed` or `refusedStatus` by place. */
  readonly status: Uint8Array;
  /** One value a place, keys in code-unit order; NaN where the run is not ok or the outcome undefined. */
  readonly outcomes: Readonly<Record<string, Float64Array>>;
  /** Events handled in all ok runs. */
  readonly events: number;
  /** By point, then policy. */
  readonly refused: readonly { readonly point: number; readonly policy: string; readonly fault: Fault }[];
  /** By place. */
  readonly failed: readonly (FailedReplicate & { readonly point: number })[];
}

export interface SweepResult extends SweepRuns {
  readonly stop: Extract<StopReason, 'completed' | 'cancelled'>;
}
