import { checkInput, checkShare } from '../estimates/checkInput.ts';
import type { PolicyColumns } from '../estimates/policyEntries.ts';
import type { Estimate } from '../sensitivity/sensitivity.ts';
import { type DecisionCaution, worldCautions } from './decisionCaution.ts';
import { drawnWorlds } from './drawnWorlds.ts';
import { weightedMean } from './weightedMean.ts';
import type { WorldOptions } from './worldOptions.ts';

export interface ExpectedValues {
  /** Drawn worlds used, left out as undefined, and how many equally weighted ones tell as much. */
  readonly n: number;
  readonly nUndefined: number;
  readonly effective: number;
  /** In the order given. */
  readonly policies: readonly {
    readonly id: string;
    readonly mean: Estimate;
    /** Less the reference, world by world; exactly 0 for the reference itself. */
    readonly difference: Estimate;
  }[];
  readonly cautions: readonly DecisionCaution[];
}

/**
 * Mean of an outcome over drawn worlds by policy, and its paired difference from the `reference` (the first policy unless told), each with its Student interval; the drawn world, with its runs, is the unit.
 * The worlds are taken as independent draws: of a Latin hypercube or Sobol' sequence the intervals are wider than needed (McKay, Beckman & Conover 1979, doi:10.1080/00401706.1979.10489755). Random runs that all
 * drawn worlds share (one seed) are no part of the interval. Worlds with an undefined run are left out under every policy and counted. Throws `estimateInput`, `unpairedLengths`.
 *
 *     expectedValues({ before: [1, 2, 4], after: [2, 4, 6] }).policies[1].difference // value 1.67, lo 0.23, hi 3.10
 */
export function expectedValues(
  columns: PolicyColumns,
  { reference, level = 0.95, ...worlds }: WorldOptions & { readonly reference?: string; readonly level?: number } = {},
): ExpectedValues {
  checkShare('expectedValues.level', level);
  const { ids, means, weights, ...drawn } = drawnWorlds('expectedValues', columns, worlds);
  const at = reference === undefined ? 0 : ids.indexOf(reference);
  checkInput(at >= 0, 'expectedValues.reference', reference, ids.join(', '));
  return {
    n: drawn.n,
    nUndefined: drawn.nUndefined,
    effective: drawn.effective,
    policies: ids.map((id, i) => ({
      id,
      mean: weightedMean(means[i]!, weights, level),
      difference: weightedMean(
        means[i]!.map((value, world) => value - means[at]![world]!),
        weights,
        level,
      ),
    })),
    cautions: worldCautions(drawn),
  };
}
