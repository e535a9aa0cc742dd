import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import { poissonInterval } from '../../sim/analysis/estimates/poissonInterval.ts';
import type { Estimate } from './estimate.ts';

/** How much more counts of equal stretches differ than chance alone would have it. */
export interface Dispersion {
  /** Variance over mean, 1 on average for independent arrivals at a steady rate; NaN for fewer than two stretches or without any count. */
  readonly ratio: number;
  /** Probability of a ratio at least as large by chance (χ²); NaN with it. */
  readonly p: number;
}

export function dispersionOf(counts: ArrayLike<number>): Dispersion {
  const n = counts.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += counts[i]!;
  const mean = sum / n;
  if (!(n >= 2 && mean > 0)) return { ratio: Number.NaN, p: Number.NaN };
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (counts[i]! - mean) * (counts[i]! - mean);
  return { ratio: squares / mean / (n - 1), p: 1 - chiSquareCdf(squares / mean, n - 1) };
}

/**
 * A count over `exposure`, with the exact Poisson interval; where its stretches are overdispersed, of as many independent cases as carry its information, which is count / ratio.
 */
export function rateOf(count: number, exposure: number, ratio: number, level = 0.95): Estimate {
  const wider = ratio > 1 ? ratio : 1;
  const { lo, hi } = poissonInterval(count / wider, level);
  return { value: count / exposure, lo: (lo * wider) / exposure, hi: (hi * wider) / exposure, n: count };
}
