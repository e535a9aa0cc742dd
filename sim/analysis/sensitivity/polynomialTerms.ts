import { ascending } from '../../engine/order.ts';

/** A product of one-factor polynomials: factors ascending, each with its degree ≥ 1. No factor: the constant. */
export interface Term {
  readonly factors: readonly number[];
  readonly degrees: readonly number[];
}

export const constantTerm: Term = { factors: [], degrees: [] };

export const termKey = ({ factors, degrees }: Term): string => factors.map((f, at) => `${f}:${degrees[at]}`).join(' ');

/** Terms of total degree ≤ `degree` in `factors` (any order), none of a degree in one factor above `mostOf` it; fewer before higher degrees. */
export function termsOf(factors: readonly number[], degree: number, mostOf: (factor: number) => number): Term[] {
  const ordered = ascending(factors);
  return Array.from({ length: degree + 1 }, (_, total) => exactly(ordered, 0, total, mostOf)).flat();
}

function exactly(factors: readonly number[], from: number, total: number, mostOf: (factor: number) => number): Term[] {
  if (total === 0) return [constantTerm];
  const found: Term[] = [];
  for (let at = from; at < factors.length; at++) {
    const factor = factors[at]!;
    for (let degree = Math.min(total, mostOf(factor)); degree >= 1; degree--) {
      for (const rest of exactly(factors, at + 1, total - degree, mostOf)) {
        found.push({ factors: [factor, ...rest.factors], degrees: [degree, ...rest.degrees] });
      }
    }
  }
  return found;
}

/** Number of terms of total degree ≤ `degree` in `factors` factors: (factors + degree)! / factors! / degree!. */
export function termCount(factors: number, degree: number): number {
  let count = 1;
  for (let j = 1; j <= degree; j++) count = (count * (factors + j)) / j;
  return Math.round(count);
}
