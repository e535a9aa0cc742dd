import { ascendingBy } from '../../engine/order.ts';
import { checkCount, checkInput } from '../estimates/checkInput.ts';
import { type PolicyColumns, policyEntries } from '../estimates/policyEntries.ts';
import { dominates, paretoFront } from '../paretoFront.ts';
import { eachResample } from '../sensitivity/bootstrapMeans.ts';
import { type DecisionCaution, worldCautions } from './decisionCaution.ts';
import { drawnWorlds } from './drawnWorlds.ts';
import type { WorldOptions } from './worldOptions.ts';

/** One of several aims that may conflict. */
export interface Objective {
  readonly key: string;
  readonly better: 'higher' | 'lower';
  readonly columns: PolicyColumns;
}

export interface PolicyStanding {
  readonly id: string;
  /** By objective. */
  readonly means: readonly number[];
  /** Whether the means put it on the front. */
  readonly onFront: boolean;
  /** Share of the resamples of worlds that put it there; NaN for fewer than 2 worlds. */
  readonly share: number;
  /** Policies that dominate it by the means or in a resample, and the share of the resamples in which each does, the most frequent first. */
  readonly dominators: readonly { readonly id: string; readonly share: number }[];
}

export interface ParetoStanding {
  /** Worlds in which every objective of every policy is defined in every run, the others, and how many equally weighted ones tell as much. */
  readonly n: number;
  readonly nUndefined: number;
  readonly effective: number;
  /** In the order given. */
  readonly policies: readonly PolicyStanding[];
  readonly cautions: readonly DecisionCaution[];
}

/**
 * Which policies no other dominates over the means of several objectives, and how firmly: worlds are drawn anew with replacement, all policies and objectives of a world together, and the front is made again.
 * A share near 1 is a place that this choice of worlds does not decide; near 0 a policy is dominated by more than chance. It is no probability of being on the true front: resamples scatter about the drawn means as those do about the
 * true ones, so a policy that truly equals another in everything has a share near that of a coin; and the more objectives, the fewer policies are dominated by any. Equal policies are on the front together.
 * Stream: see `eachResample`. Throws `estimateInput` for no objective or other policies than those of the first; `unpairedLengths`.
 *
 *     paretoStanding([{ key: 'cost', better: 'lower', columns: { a: [1, 2], b: [3, 3] } }]).policies.map(({ share }) => share) // [1, 0]
 */
export function paretoStanding(
  objectives: readonly Objective[],
  {
    resamples = 1000,
    seed = 0,
    ...worlds
  }: WorldOptions & { readonly resamples?: number; readonly seed?: number } = {},
): ParetoStanding {
  checkCount('paretoStanding.resamples', resamples, 1);
  const isList = Array.isArray(objectives) && objectives.length > 0;
  checkInput(isList, 'paretoStanding.objectives', objectives?.length, 'at least one objective');
  const ids = policyEntries(objectives[0]!.columns, 'paretoStanding.objectives[0].columns').map(([id]) => id);
  const columns = objectives.flatMap((objective, at) => columnsOf(objective, ids, `paretoStanding.objectives[${at}]`));
  const directions = objectives.map(({ better }) => better);
  const drawn = drawnWorlds('paretoStanding', columns, worlds);
  const { n, means, weights } = drawn;
  const pointsOf = (own: Float64Array) => {
    const total = own.reduce((sum, weight) => sum + weight, 0);
    return ids.map((_, policy) =>
      objectives.map((_, k) => {
        const column = means[k * ids.length + policy]!;
        // Deviations are taken from the first world, so that equal values have exactly that mean.
        let sum = 0;
        for (let world = 0; world < n; world++) sum += own[world]! * (column[world]! - column[0]!);
        return column[0]! + sum / total;
      }),
    );
  };
  const points = n === 0 ? ids.map(() => objectives.map(() => Number.NaN)) : pointsOf(weights);
  const front = paretoFront(points, directions);
  const on = new Float64Array(ids.length);
  const by = ids.map(() => new Float64Array(ids.length));
  if (n > 1) {
    const multiplied = new Float64Array(n);
    eachResample(n, { resamples, seed }, (rows) => {
      multiplied.fill(0);
      for (let i = 0; i < n; i++) multiplied[rows[i]!]! += weights[rows[i]!]!;
      const found = pointsOf(multiplied);
      paretoFront(found, directions).forEach((isOn, i) => {
        on[i]! += Number(isOn);
        if (isOn) return;
        for (let j = 0; j < ids.length; j++) by[i]![j]! += Number(dominates(found[j]!, found[i]!, directions));
      });
    });
  }
  const share = (count: number) => (n > 1 ? count / resamples : Number.NaN);
  return {
    n,
    nUndefined: drawn.nUndefined,
    effective: drawn.effective,
    policies: ids.map((id, i) => ({
      id,
      means: points[i]!,
      onFront: front[i]!,
      share: share(on[i]!),
      dominators: ascendingBy(
        [...ids.keys()].filter((j) => by[i]![j]! > 0 || dominates(points[j]!, points[i]!, directions)),
        (j) => -by[i]![j]!,
      ).map((j) => ({ id: ids[j]!, share: share(by[i]![j]!) })),
    })),
    cautions: worldCautions(drawn),
  };
}

function columnsOf({ key, better, columns }: Objective, ids: readonly string[], path: string): ArrayLike<number>[] {
  checkInput(typeof key === 'string', `${path}.key`, key, 'text');
  checkInput(better === 'higher' || better === 'lower', `${path}.better`, better, 'higher, lower');
  const entries = policyEntries(columns, `${path}.columns`);
  const own = entries.map(([id]) => id).join(', ');
  checkInput(own === ids.join(', '), `${path}.columns`, own, ids.join(', '));
  return entries.map(([, column]) => column);
}
