import type { ExperimentPlan } from '../../scenarios/experiment/experimentPlan.ts';
import { nearestOf } from '../../scenarios/loader/nearest.ts';
import { worldMeans } from '../../sim/analysis/decision/drawnWorlds.ts';
import { sweepPolicyColumns } from '../../sim/analysis/decision/sweepPolicyColumns.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import type { SweepRuns } from '../../sim/experiment/sweep.ts';

/** Outcomes of the compared policies in the drawn worlds. */
export interface DrawnOutcomes {
  /** Those compared, in the order of the experiment. */
  readonly policies: readonly string[];
  readonly reference: string;
  readonly replicates: number;
  /** Of the points that were run. */
  readonly points: readonly Float64Array[];
  /** By policy, the runs of each world one after another. Throws `unknownOutcome`. */
  columnsOf(outcome: string): Readonly<Record<string, Float64Array>>;
  /** Mean over the runs of each world; NaN where one is. */
  worldMeans(column: Float64Array): Float64Array;
}

/** Designs whose points are drawn evenly from the ranges. */
const drawnDesigns: readonly string[] = ['latinHypercube', 'sobol'];

/** Whether the points of an experiment are a sample of its ranges. */
export const isDrawn = ({ experiment: { design } }: Pick<ExperimentPlan, 'experiment'>): boolean =>
  drawnDesigns.includes(design.kind);

/** Throws `designNotDrawn` where the points of an experiment are no sample of its ranges, so that shares of them say nothing. */
export function checkDrawn(plan: Pick<ExperimentPlan, 'experiment'>): void {
  const { design } = plan.experiment;
  if (isDrawn(plan)) return;
  throw new FaultError({
    code: 'designNotDrawn',
    path: 'design.kind',
    value: design.kind,
    expected: drawnDesigns.join(', '),
  });
}

/**
 * The runs of an experiment by policy and drawn world; `policies` in any order, all unless named, the reference of the experiment among them unless another one is. Throws `designNotDrawn`, `unknownPolicy`, `unknownReference`,
 * and `tooFewPolicies` where nothing can be compared.
 */
export function drawnOutcomes(
  plan: ExperimentPlan,
  runs: SweepRuns,
  {
    policies,
    reference = plan.plan.reference,
  }: { readonly policies?: readonly string[]; readonly reference?: string } = {},
): DrawnOutcomes {
  checkDrawn(plan);
  const known = runs.policies;
  for (const id of policies ?? []) checkKnown('unknownPolicy', 'policies', id, known);
  checkKnown('unknownReference', 'reference', reference, known);
  const compared = known.filter((id) => policies === undefined || policies.includes(id) || id === reference);
  if (compared.length < 2) {
    throw new FaultError({ code: 'tooFewPolicies', path: 'policies', value: compared.length, expected: '≥ 2' });
  }
  return {
    policies: compared,
    reference,
    replicates: runs.replicates,
    points: plan.design.points.slice(0, runs.points),
    columnsOf(outcome) {
      const all = sweepPolicyColumns(runs, outcome);
      return Object.fromEntries(compared.map((id) => [id, all[id]!]));
    },
    worldMeans: (column) => worldMeans(column, runs.replicates),
  };
}

/** Throws the code, with the nearest, for a name that is none of those known. */
function checkKnown(code: string, path: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) throw new FaultError({ code, path, value, expected: nearestOf(value, known) });
}
