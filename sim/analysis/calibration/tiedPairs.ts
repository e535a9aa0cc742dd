import { normalQuantile } from '../../engine/arithmetic.ts';
import { ascendingBy } from '../../engine/order.ts';
import type { Factor } from '../../experiment/factor.ts';
import { scoreOf } from './normalScores.ts';
import type { PriorPositions } from './priorPositions.ts';
import { weightedMoments } from './weightedCorrelations.ts';

export interface FactorPair {
  readonly keys: readonly [string, string];
  /** In [-1, 1], of the normal scores of their places in the prior: above 0 they rise together. */
  readonly correlation: number;
}

/** Pairs whose correlation cannot be that of factors of which the targets say nothing; factors of unordered values are in none. `weights` add up to 1. */
export function tiedPairs(
  factors: readonly Factor[],
  along: readonly PriorPositions[],
  columns: readonly Float64Array[],
  weights: Float64Array,
  effective: number,
  alpha: number,
): { readonly pairs: FactorPair[]; readonly pairBound: number } {
  const ordered = factors.map((_, f) => f).filter((f) => factors[f]!.kind !== 'choice');
  const scores = ordered.map((f) => columns[f]!.map((u) => scoreOf(along[f]!.shareWithin(u, 0.5))));
  const { correlation, chanceCorrelation } = weightedMoments(scores, weights);
  const count = (ordered.length * (ordered.length - 1)) / 2;
  const z = count === 0 ? Number.NaN : normalQuantile(1 - alpha / count / 2);
  const pairBound = z / Math.sqrt(effective);
  const pairs: FactorPair[] = [];
  for (let i = 1; i < ordered.length; i++) {
    for (let j = 0; j < i; j++) {
      const found = correlation(i, j);
      const keys = [factors[ordered[j]!]!.key, factors[ordered[i]!]!.key] as const;
      if (Math.abs(found) > Math.max(pairBound, z * chanceCorrelation(i, j))) pairs.push({ keys, correlation: found });
    }
  }
  return { pairs: ascendingBy(pairs, (pair) => -Math.abs(pair.correlation)), pairBound };
}
