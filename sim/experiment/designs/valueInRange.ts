import { exp } from '../../engine/exponential.ts';
import { ln } from '../../engine/naturalLogarithm.ts';

type Range = readonly [low: number, high: number];

/** From this ratio of its ends on, a positive range is one of orders of magnitude. */
const leastRatio = 4;

/** Whether a range is drawn log-uniformly: it is positive and spans a factor of 4 or more. */
export function isLogarithmic([low, high]: Range): boolean {
  return low > 0 && high >= leastRatio * low;
}

export type Spacing = 'linear' | 'logarithmic';

/** How a range is drawn where nobody says. */
export const usualSpacing = (range: Range): Spacing => (isLogarithmic(range) ? 'logarithmic' : 'linear');

/**
 * The value at `u` in [0, 1] of a range: low · (high / low)^u with logarithmic spacing, so that half and double
 * weigh the same and the mean is not drawn to the upper end; linear otherwise. Within the range whatever the rounding; rises with `u`.
 *
 *     valueInRange([1, 100], 0.5) // 10
 */
export function valueInRange([low, high]: Range, u: number, spacing: Spacing = usualSpacing([low, high])): number {
  const value = spacing === 'logarithmic' ? low * exp(u * ln(high / low)) : low + u * (high - low);
  return Math.min(high, Math.max(low, value));
}
