import { crossedFolds, plainFold } from './regretFolds.ts';
import { tailFigures, weightedQuantile } from './tailFigures.ts';

/** Where the figures of a policy stand among all, from the start of its own; quantiles follow. */
export const place = {
  plain: { mean: 0, tail: 1, max: 2 },
  crossed: { mean: 3, tail: 4, max: 5 },
  quantiles: 6,
} as const;

export interface RegretFigures {
  /** Plain regrets by policy, then world. */
  readonly regrets: readonly Float64Array[];
  /** Figures a policy. */
  readonly width: number;
  /** Figures of all policies, one after another, with the worlds so weighted; crossed ones NaN with one run a world. The column is the same one every time. */
  readonly of: (weights: Float64Array) => Float64Array;
}

/** What is told of the regrets of policies, from their scores by policy: means over the runs of each world, and the runs. */
export function regretFigures(
  means: readonly Float64Array[],
  runs: readonly Float64Array[],
  {
    replicates,
    worst,
    quantiles,
  }: { readonly replicates: number; readonly worst: number; readonly quantiles: readonly number[] },
): RegretFigures {
  const plain = plainFold(means);
  const folds = crossedFolds(runs, replicates);
  const width = place.quantiles + quantiles.length;
  const figures = new Float64Array(width * means.length);
  const of = (weights: Float64Array) => {
    for (let policy = 0; policy < means.length; policy++) {
      const [regrets, order] = [plain.regrets[policy]!, plain.orders[policy]!];
      const own = figures.subarray(policy * width, (policy + 1) * width);
      const { mean, tail, max } = tailFigures(regrets, order, weights, worst);
      own.set([mean, tail, max]);
      own.fill(folds.length === 0 ? Number.NaN : 0, place.crossed.mean, place.quantiles);
      for (const fold of folds) {
        const judged = tailFigures(fold.regrets[policy]!, fold.orders[policy]!, weights, worst);
        own[place.crossed.mean]! += judged.mean / folds.length;
        own[place.crossed.tail]! += judged.tail / folds.length;
        own[place.crossed.max]! += judged.max / folds.length;
      }
      for (const [q, p] of quantiles.entries()) own[place.quantiles + q] = weightedQuantile(regrets, order, weights, p);
    }
    return figures;
  };
  return { regrets: plain.regrets, width, of };
}
