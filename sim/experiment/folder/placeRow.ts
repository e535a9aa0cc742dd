import type { Fault } from '../../engine/fault.ts';
import type { rowStatus } from '../policyRuns.ts';
import type { StoredRun } from '../resultStore.ts';
import type { refusedStatus } from '../sweep.ts';

/** What became of one place of a sweep. */
export type PlaceRow =
  | { readonly status: typeof rowStatus.ok; readonly run: StoredRun }
  | { readonly status: typeof rowStatus.failed; readonly fault: Fault; readonly furtherFaults?: readonly Fault[] }
  | { readonly status: typeof refusedStatus; readonly fault: Fault };

/** Takes all places of a sweep, in their order, once. */
export interface RowSink {
  add(place: number, row: PlaceRow): Promise<void> | void;
  /** After the last place. */
  finish?(): Promise<void> | void;
  /** Instead of `finish`: places are missing, and all will come again to another sink. */
  drop?(): void;
}
