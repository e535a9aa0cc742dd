import { polynomialsOf } from './orthonormal.ts';
import type { Term } from './polynomialTerms.ts';

export interface BasisOptions {
  readonly maxDegree: number;
  /** Number of values of factors that have few; see `polynomialsOf`. */
  readonly levels: readonly (number | undefined)[];
}

export interface PolynomialBasis {
  /** Highest degree a factor can have. */
  mostOf(factor: number): number;
  columnsAt(points: readonly ArrayLike<number>[]): (term: Term) => Float64Array;
  valuesAt(point: ArrayLike<number>): (term: Term) => number;
}

/** Products of the orthonormal polynomials of each factor: orthonormal over all uniform, independent factors. */
export function polynomialBasis(dimensions: number, { maxDegree, levels }: BasisOptions): PolynomialBasis {
  const polynomials = Array.from({ length: dimensions }, (_, d) => polynomialsOf(maxDegree, levels[d]));
  const valuesAt = (point: ArrayLike<number>) => {
    const at = polynomials.map((of, d) => of(point[d]!));
    return ({ factors, degrees }: Term) => {
      let product = 1;
      for (let f = 0; f < factors.length; f++) product *= at[factors[f]!]![degrees[f]!]!;
      return product;
    };
  };
  return {
    mostOf: (factor) => Math.min(maxDegree, (levels[factor] ?? maxDegree + 1) - 1),
    columnsAt(points) {
      const values = points.map(valuesAt);
      return (term) => Float64Array.from(values, (of) => of(term));
    },
    valuesAt,
  };
}
