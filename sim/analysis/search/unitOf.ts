import { ln } from '../../engine/arithmetic.ts';
import type { Factor, FactorValue } from '../../experiment/factor.ts';

/** Where in [0, 1] a value of a numeric factor lies: `factorValue` brings it back, a number up to rounding. Whole numbers lie in the middle of their share. */
export function unitOf(factor: Exclude<Factor, { readonly kind: 'choice' }>, value: FactorValue): number {
  const [low, high] = factor.range;
  const given = value as number;
  if (factor.kind === 'integer') return (given - low + 0.5) / (high - low + 1);
  const unit = factor.spacing === 'logarithmic' ? ln(given / low) / ln(high / low) : (given - low) / (high - low);
  return Math.min(1, Math.max(0, unit));
}
