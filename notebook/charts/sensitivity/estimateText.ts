import { decimalsFor, differenceDecimals, fixed, signed } from '../../../report/numbers.ts';
import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { hasInterval } from './indexRows.ts';

const minus = (text: string): string => text.replace('-', '−');

/** Decimals that suit all of the estimates, so that their digits stand one under another. */
export function decimalsOf(estimates: readonly Estimate[]): number {
  const defined = estimates.filter(({ value }) => Number.isFinite(value));
  if (!defined.some(hasInterval)) return decimalsFor(defined.map(({ value }) => value));
  return differenceDecimals(
    defined.map((one) => ({ difference: one.value, half: hasInterval(one) ? (one.hi - one.lo) / 2 : 0 })),
  );
}

/** A number with a proper minus, with a plus where signs matter; the sign of what is missing where it is undefined. */
export function numberText(value: number, decimals: number, isSigned = false): string {
  if (!Number.isFinite(value)) return '–';
  return minus(isSigned ? signed(value, decimals) : fixed(value, decimals));
}

/** Value and ends of the interval: `0.31 [0.25, 0.38]`. */
export function estimateText(estimate: Estimate, decimals: number, isSigned = false): string {
  const value = numberText(estimate.value, decimals, isSigned);
  if (!hasInterval(estimate)) return value;
  const [lo, hi] = [estimate.lo, estimate.hi].map((end) => numberText(end, decimals, isSigned));
  return `${value} [${lo}, ${hi}]`;
}
