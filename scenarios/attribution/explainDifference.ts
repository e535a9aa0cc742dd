import { type OutcomeDefinition, outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { type ShapleyOptions, type ShapleyResult, shapley } from '../../sim/analysis/attribution/shapley.ts';
import { type Waterfall, type WaterfallOrder, waterfall } from '../../sim/analysis/attribution/waterfall.ts';
import { responseOf } from '../../sim/analysis/sensitivity/response.ts';
import type { SweepRuns } from '../../sim/experiment/sweep.ts';
import { type AttributionPlan, hybridId, type Inseparable } from './attributionPlan.ts';
import type { DifferingGroup } from './differingGroups.ts';

/** One outcome's difference between two policies, shared out to groups of levers. */
export interface Explanation {
  /** Ids: the difference is that of `policy` from `reference`. */
  readonly policy: string;
  readonly reference: string;
  readonly outcome: string;
  readonly unit: string;
  readonly better: OutcomeDefinition['better'];
  /** Players of `result`, in order. */
  readonly groups: readonly DifferingGroup[];
  readonly joined: readonly Inseparable[];
  readonly result: ShapleyResult;
  readonly waterfall: Waterfall;
  /** By group: yuan a year by which it changes what is left for handling cases under the one budget; they sum to the difference of the two policies. No luck is in it. */
  readonly handling: readonly number[];
}

/**
 * Explains the difference in one outcome by the runs of a plan's sweep. Of a stopped sweep over drawn orders the whole pairs count; all sets must be there where all are planned. A world in which a hybrid
 * failed or has no such outcome is left out of all. Throws `unknownOutcome`, and `estimateInput` where too few points have been run.
 *
 *     explainDifference(plan, await runSweep(plan.task.sweep, pool, hooks), { outcome: 'latentHarm' }).waterfall.bars
 */
export function explainDifference(
  { from, to, groups, joined, coalitions, handling }: AttributionPlan,
  runs: SweepRuns,
  {
    outcome,
    order = 'size',
    ...options
  }: ShapleyOptions & { readonly outcome: string; readonly order?: WaterfallOrder },
): Explanation {
  const definition = outcomeDefinitions.find(({ key }) => key === outcome);
  // An outcome that no run has is in no column.
  const outcomes = definition !== undefined && runs.outcomes[outcome] === undefined ? {} : runs.outcomes;
  const { worlds } = responseOf({ ...runs, outcomes }, { outcome, policy: hybridId, against: null });
  const columns = Array.from({ length: runs.points }, (_, point) => worlds.map((values) => values[point]!));
  const result = shapley(coalitions, columns, options);
  const { unit = '', better = 'neither' } = definition ?? {};
  const yuan = Array.from(handling.subarray(0, runs.points), (value) => [value]);
  return {
    policy: to.id,
    reference: from.id,
    outcome,
    unit,
    better,
    groups,
    joined,
    result,
    waterfall: waterfall(result, { order }),
    handling: shapley(coalitions, yuan).values.map(({ value }) => value),
  };
}
