import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { wilsonInterval } from '../../../sim/analysis/wilson.ts';

/** Standard errors a share may be off: by chance once in 1000. */
export const z = 3.3;

/** `z` standard errors of a share `p` among `n`. */
export const allowance = (p: number, n: number): number => z * Math.sqrt((p * (1 - p)) / n);

/** Rounding apart: intervals of exact estimates are points. */
const rounding = 1e-9;

/** Share of data sets, by estimate, whose interval holds the truth. */
export function coverageOf(
  sets: number,
  truth: readonly number[],
  estimates: (set: number) => readonly Estimate[],
): number[] {
  const held = truth.map(() => 0);
  for (let set = 0; set < sets; set++) {
    for (const [i, { lo, hi }] of estimates(set).entries()) {
      if (lo - rounding <= truth[i]! && truth[i]! <= hi + rounding) held[i]!++;
    }
  }
  return held.map((count) => count / sets);
}

export const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

export const shareText = (count: number, n: number): string => {
  const { share, lo, hi } = wilsonInterval(count, n);
  return `${(100 * share).toFixed(1)} % [${(100 * lo).toFixed(1)}, ${(100 * hi).toFixed(1)}] of ${n}`;
};
