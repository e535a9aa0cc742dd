import { moments } from '../moments.ts';
import { polynomialBasis } from '../sensitivity/polynomialBasis.ts';
import { fitPolynomial } from '../sensitivity/polynomialFit.ts';
import type { Term } from '../sensitivity/polynomialTerms.ts';

/** A polynomial that predicts an outcome, as JSON data. */
export interface TargetEmulator {
  /** Place of the target among the targets. */
  readonly target: number;
  /** Factors that its terms are of, ascending, and terms whose factors are places in that list. */
  readonly factors: readonly number[];
  readonly terms: readonly Term[];
  readonly coefficients: readonly number[];
  /** Root of the mean squared error of values left out one at a time: luck and what the polynomial lacks. */
  readonly sd: number;
  /** 1 − that squared / the variance of the values. */
  readonly q2: number;
}

const maxDegree = 3;
/** Points a fit rests on at most, the last ones told: they lie where it matters. */
const mostPoints = 400;
/** One that predicts less than half of the variance of values left out is not used. */
const leastQ2 = 0.5;

/** A polynomial for an outcome at points of the unit cube; undefined where it would not pay. See `fitPolynomial`. */
export function fitEmulator(
  target: number,
  points: readonly (readonly number[])[],
  values: readonly number[],
  levels: readonly (number | undefined)[],
): TargetEmulator | undefined {
  const used = points.slice(-mostPoints);
  const y = Float64Array.from(values.slice(-mostPoints));
  const { variance } = moments(y);
  if (used.length < 20 || !(variance > 0)) return undefined;
  const { terms, coefficients, error } = fitPolynomial(used, y, { maxDegree, levels });
  const q2 = 1 - error / variance;
  if (!(q2 >= leastQ2)) return undefined;
  const factors = points[0]!.map((_, d) => d).filter((d) => terms.some((term) => term.factors.includes(d)));
  return {
    target,
    factors,
    terms: terms.map(({ factors: own, degrees }) => ({ factors: own.map((d) => factors.indexOf(d)), degrees })),
    coefficients: Array.from(coefficients),
    sd: Math.sqrt(error),
    q2,
  };
}

/** What an emulator predicts at points of the unit cube. */
export function emulated(
  { factors, terms, coefficients }: TargetEmulator,
  levels: readonly (number | undefined)[],
): (point: readonly number[]) => number {
  const basis = polynomialBasis(factors.length, { maxDegree, levels: factors.map((d) => levels[d]) });
  return (point) => {
    const value = basis.valuesAt(factors.map((d) => point[d]!));
    return terms.reduce((sum, term, t) => sum + coefficients[t]! * value(term), 0);
  };
}
