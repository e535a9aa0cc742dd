import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { exp } from '../../engine/exponential.ts';
import { ln } from '../../engine/naturalLogarithm.ts';

/** Scale on which an interval of a survival probability is symmetric. */
export type SurvivalIntervalKind = 'log-log' | 'plain' | 'log';
export const survivalIntervals: readonly SurvivalIntervalKind[] = ['log-log', 'plain', 'log'];

/** The normal quantile of a two-sided interval of confidence `level`. */
export const twoSided = (level: number): number => normalQuantile((1 + level) / 2, 0, 1);

/**
 * Pointwise interval of a survival probability with its standard error, in [0, 1]: on the scale of ln(−ln S) (Kalbfleisch & Prentice 1980), of S or of ln S,
 * as R's survfit has them. NaN where there is none: at S = 0, and for log-log at S = 1.
 */
export function survivalInterval(
  survival: number,
  standardError: number,
  z: number,
  kind: SurvivalIntervalKind,
): { lo: number; hi: number } {
  if (survival === 0 || (survival === 1 && kind === 'log-log')) return { lo: Number.NaN, hi: Number.NaN };
  const half = z * standardError;
  if (kind === 'plain') return { lo: Math.max(0, survival - half), hi: Math.min(1, survival + half) };
  const log = ln(survival);
  if (kind === 'log') {
    return { lo: exp(log - half / survival), hi: Math.min(1, exp(log + half / survival)) };
  }
  const power = exp(half / (survival * log));
  return { lo: exp(log / power), hi: exp(log * power) };
}
