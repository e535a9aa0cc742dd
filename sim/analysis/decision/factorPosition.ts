import { ln } from '../../engine/arithmetic.ts';
import { valueInRange } from '../../experiment/designs/valueInRange.ts';
import type { Factor, FactorValue } from '../../experiment/factor.ts';

/**
 * Where a value of a factor stands in its range, in [0, 1], the middle of its share for one of few values; what `factorValue` gives it back for. Undefined for a value that is outside the range, none of the
 * values, or no number where one is meant.
 */
export function positionOf(factor: Factor, value: FactorValue): number | undefined {
  if (factor.kind === 'choice') {
    const at = factor.values.indexOf(value);
    return at < 0 ? undefined : (at + 0.5) / factor.values.length;
  }
  const [low, high] = factor.range;
  if (typeof value !== 'number' || !(value >= low && value <= high)) return undefined;
  if (factor.kind === 'integer') return (value - low + 0.5) / (high - low + 1);
  const u = factor.spacing === 'logarithmic' ? ln(value / low) / ln(high / low) : (value - low) / (high - low);
  return Math.min(1, Math.max(0, u));
}

/** The value at a position of a factor of many values; between two whole numbers for an integer factor, whose values stand in the middle of their shares. */
export function valueAt(factor: Exclude<Factor, { readonly kind: 'choice' }>, u: number): number {
  if (factor.kind === 'number') return valueInRange(factor.range, u, factor.spacing);
  const [low, high] = factor.range;
  return Math.min(high, Math.max(low, low + u * (high - low + 1) - 0.5));
}
