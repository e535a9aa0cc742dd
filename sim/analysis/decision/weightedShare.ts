import type { Estimate } from '../sensitivity/sensitivity.ts';
import { scoreEnds } from '../wilson.ts';
import { errorOf, weightedMean } from './weightedMean.ts';

/**
 * Weighted share of worlds, each scored 0, ½ (a tie) or 1, with Wilson's interval. Unequal weights: of p (1 − p) / V trials, V the variance of the weighted share, so that what the weights cost
 * is in the interval (Franco, Little, Louis & Slud 2019, Journal of Survey Statistics and Methodology 7, 334–364); where every world scores alike, of the effective size. `weights` add up to 1. NaN for no worlds.
 */
export function weightedShare(
  scores: Float64Array,
  weights: Float64Array,
  isWeighted: boolean,
  level: number,
): Estimate {
  const n = scores.length;
  if (n === 0) return { value: Number.NaN, lo: Number.NaN, hi: Number.NaN };
  if (!isWeighted) {
    const share = scores.reduce((sum, score) => sum + score, 0) / n;
    return { value: share, ...scoreEnds(share, n, level) };
  }
  // Rounding must not leave [0, 1].
  const share = scores.every((score) => score === scores[0])
    ? scores[0]!
    : Math.min(1, Math.max(0, weightedMean(scores, weights, level).value));
  const { variance, effective } = errorOf(scores, weights, share);
  const trials = variance > 0 ? Math.min(n, (share * (1 - share)) / variance) : effective;
  return { value: share, ...scoreEnds(share, trials, level) };
}
