import type { Plan } from '../../scenarios/question/plan.ts';
import type { ComparisonSoFar, StopReason } from '../../sim/experiment/comparison.ts';
import { rowStatus } from '../../sim/experiment/policyRuns.ts';
import type { Glimpse } from '../../sim/experiment/run.ts';

/** A comparison as it stands, before it is put into a reader's language. */
export interface Shown {
  /** What was run: in the preview, the slice. */
  readonly plan: Plan;
  readonly result: ComparisonSoFar;
  /** Why no more worlds were run; left out while it goes on. */
  readonly stop?: StopReason;
  readonly phase: 'preview' | 'full';
  /** By policy id: replicate 0 where it is under way. */
  readonly glimpses: ReadonlyMap<string, Glimpse>;
}

/** Worlds that an interval needs. */
const leastWorlds = 2;

/** Whether every policy has run in enough worlds for its intervals to be given. */
export const showsEnough = ({ policies }: ComparisonSoFar): boolean =>
  policies.every(({ status }) => status.filter((row) => row === rowStatus.ok).length >= leastWorlds);
