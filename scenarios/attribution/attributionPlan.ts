import type { Coalitions } from '../../sim/analysis/attribution/coalitions.ts';
import type { Fault } from '../../sim/engine/fault.ts';
import type { SweepTask } from '../../sim/experiment/folder/sweepTask.ts';
import type { Plan, PlannedPolicy } from '../question/plan.ts';
import type { AttributionChoice } from './attributionChoice.ts';
import type { DifferingGroup, GroupName } from './differingGroups.ts';

/** Why groups are one: a policy with the levers of the one and not of the other cannot be had. */
export interface Inseparable {
  readonly groups: readonly [first: readonly GroupName[], second: readonly GroupName[]];
  readonly fault: Fault;
}

/** A difference that can be explained: everything resolved and checked. */
export interface AttributionPlan {
  readonly choice: AttributionChoice;
  readonly plan: Plan;
  /** The difference is `to` − `from`. */
  readonly from: PlannedPolicy;
  readonly to: PlannedPolicy;
  /** Players of the game, in order. */
  readonly groups: readonly DifferingGroup[];
  readonly joined: readonly Inseparable[];
  readonly coalitions: Coalitions;
  /** By coalition: yuan a year that the hybrid's levers leave for handling cases, of the programme budget that all have. */
  readonly handling: Float64Array;
  /** One point a coalition, in their order, and one policy, `hybridId`. */
  readonly task: SweepTask;
}

/** What the hybrids of a sweep are called. */
export const hybridId = 'hybrid';
