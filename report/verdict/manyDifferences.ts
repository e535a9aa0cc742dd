import { adjustPValues } from '../../sim/analysis/estimates/adjustPValues.ts';
import { contrastPValue } from '../../sim/analysis/estimates/contrastPValue.ts';
import type { ContrastSummary } from '../../sim/analysis/summary.ts';

/** What reading many intervals at once does to them. */
export interface ManyDifferences {
  readonly intervals: number;
  /** Intervals that exclude 0. */
  readonly found: number;
  /** Intervals that would exclude 0 by chance alone. */
  readonly expected: number;
  /** Of those found, how many still differ at 5 % when p-values are adjusted by Holm for all of them. */
  readonly kept: number;
}

/** Chance that a 95 % interval of nothing excludes 0. */
const chanceOfOne = 0.05;

/** For paired differences shown together, each with an interval. */
export function manyDifferences(
  contrasts: readonly Pick<ContrastSummary, 'difference' | 'lo' | 'hi' | 'n'>[],
): ManyDifferences {
  const adjusted = adjustPValues(contrasts.map(contrastPValue), 'holm');
  const excludes = contrasts.map(({ lo, hi }) => (lo ?? 0) > 0 || (hi ?? 0) < 0);
  return {
    intervals: contrasts.length,
    found: excludes.filter(Boolean).length,
    expected: contrasts.length * chanceOfOne,
    kept: excludes.filter((excluded, i) => excluded && adjusted[i]! <= chanceOfOne).length,
  };
}
