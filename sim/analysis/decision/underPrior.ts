import type { Estimate } from '../sensitivity/sensitivity.ts';
import { studentQuantile } from '../studentQuantile.ts';
import { type DecisionCaution, worldCautions } from './decisionCaution.ts';
import { effectiveSize } from './effectiveSize.ts';
import type { PairedDifferences } from './pairedDifferences.ts';
import { weightedMean } from './weightedMean.ts';
import { weightedShare } from './weightedShare.ts';

/** What a comparison says under another prior over the same ranges. */
export interface PriorHeadline {
  readonly name: string;
  /** Worlds in which both policies are defined and that the prior gives weight to. */
  readonly n: number;
  readonly share: Estimate;
  /** The share less that of the worlds as drawn, both of the same worlds. */
  readonly change: Estimate;
  readonly difference: Estimate;
  readonly effective: number;
  readonly cautions: readonly DecisionCaution[];
}

/** Share and mean with the worlds weighted; `weights` by world given. The interval of the change is Student's, of the worlds' influence on both shares. */
export function underPrior(
  name: string,
  given: ArrayLike<number>,
  { drawn, differences }: PairedDifferences,
  scores: Float64Array,
  level: number,
): PriorHeadline {
  const { kept, n } = drawn;
  const own = Float64Array.from(kept, (world) => given[world]!);
  const total = own.reduce((sum, weight) => sum + weight, 0);
  const effective = effectiveSize(own);
  const used = [...own.keys()].filter((world) => own[world]! > 0);
  const weights = Float64Array.from(used, (world) => own[world]! / total);
  const of = (values: Float64Array) => Float64Array.from(used, (world) => values[world]!);
  const share = weightedShare(of(scores), weights, true, level);
  const before = scores.reduce((sum, score) => sum + score, 0) / n;
  let squares = 0;
  for (let world = 0; world < n; world++) {
    const influence = (own[world]! / total) * (scores[world]! - share.value) - (scores[world]! - before) / n;
    squares += influence * influence;
  }
  const value = share.value - before;
  const half =
    effective < 2
      ? Number.NaN
      : studentQuantile((1 + level) / 2, Math.floor(effective) - 1) * Math.sqrt((squares * n) / (n - 1));
  const undefinedHere =
    Array.from({ length: drawn.given }, (_, world) => given[world]! > 0).filter(Boolean).length - used.length;
  const facts = { n: used.length, nUndefined: undefinedHere, effective, isWeighted: true, replicates: 2 };
  return {
    name,
    n: used.length,
    share,
    change: { value, lo: value - half, hi: value + half },
    difference: weightedMean(of(differences), weights, level),
    effective,
    cautions: worldCautions(facts),
  };
}
