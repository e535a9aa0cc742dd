import { ascendingBy } from '../../engine/order.ts';
import { moments } from '../moments.ts';
import { NestedLeastSquares } from './nestedLeastSquares.ts';
import { type BasisOptions, polynomialBasis } from './polynomialBasis.ts';
import { constantTerm, type Term, termCount, termKey, termsOf } from './polynomialTerms.ts';

/** More terms cost time and hardly ever help: with 200, two factors have degree 18, three 8, eight 3, nineteen 2. */
const mostTerms = 200;
/** Points a term at least; with fewer, least squares follows the noise. */
const pointsPerTerm = 3;
/** Odd degrees do not help a symmetric function, so one degree without gain is no reason to stop. */
const degreesWithoutGain = 2;

export interface PolynomialFit {
  readonly degree: number;
  /** Mean squared error of values left out one at a time. */
  readonly error: number;
  readonly terms: readonly Term[];
  readonly coefficients: Float64Array;
  /** The columns of the terms, so that more can be asked of the fit. */
  readonly columns: readonly Float64Array[];
}

/**
 * Least-squares polynomial of `values` over the unit cube. Its degree rises by one as long as terms fit (three points a term, 200 terms); each degree takes in all terms of the factors that
 * mattered most at the degree before (by their total index there; at first by correlation), as many factors as fit. The degree with the smallest leave-one-out error is kept; 0, the mean,
 * is one of them.
 */
export function fitPolynomial(
  points: readonly ArrayLike<number>[],
  values: Float64Array,
  options: BasisOptions,
): PolynomialFit {
  const dimensions = points[0]!.length;
  const basis = polynomialBasis(dimensions, options);
  const column = basis.columnsAt(points);
  const limit = Math.max(1, Math.min(mostTerms, Math.floor(values.length / pointsPerTerm)));
  const squares = new NestedLeastSquares(values);
  const taken = new Map<string, Term>();
  const kept: Term[] = [];
  const columns: Float64Array[] = [];
  const take = (terms: readonly Term[]) => {
    for (const term of terms) {
      if (taken.has(termKey(term))) continue;
      taken.set(termKey(term), term);
      const values = column(term);
      if (!squares.add(values)) continue;
      kept.push(term);
      columns.push(values);
    }
  };
  take([constantTerm]);
  let best = { degree: 0, terms: 1, error: squares.leaveOneOut() };
  let importance = correlations(column, values, dimensions, basis.mostOf);
  for (let degree = 1, without = 0; degree <= options.maxDegree && without < degreesWithoutGain; degree++) {
    const ranked = ascendingBy(importance.keys(), (d) => -importance[d]!);
    const added = termsThatFit(ranked, degree, limit, taken, basis.mostOf);
    if (added.length === 0) break;
    take(added);
    const error = squares.leaveOneOut();
    without = error < best.error ? 0 : without + 1;
    if (error < best.error) best = { degree, terms: kept.length, error };
    importance = totalVariances(kept, squares.coefficients(kept.length), dimensions);
  }

  return {
    degree: best.degree,
    error: best.error,
    terms: kept.slice(0, best.terms),
    coefficients: squares.coefficients(best.terms),
    columns: columns.slice(0, best.terms),
  };
}

/** Terms new to the fit of the most factors, by rank, whose terms up to `degree` fit in beside those it has. */
function termsThatFit(
  ranked: readonly number[],
  degree: number,
  limit: number,
  taken: ReadonlyMap<string, Term>,
  mostOf: (factor: number) => number,
): Term[] {
  let count = ranked.length;
  // With few values the factors have fewer terms than this counts, hence only as a cap against endless lists.
  while (count > 0 && termCount(count, degree) > 20 * limit) count--;
  for (; count > 0; count--) {
    const added = termsOf(ranked.slice(0, count), degree, mostOf).filter((term) => !taken.has(termKey(term)));
    if (taken.size + added.length <= limit) return added;
  }
  return [];
}

/** By factor: squared correlation with its polynomials of degree 1 and 2. */
function correlations(
  column: (term: Term) => Float64Array,
  values: Float64Array,
  dimensions: number,
  mostOf: (factor: number) => number,
): Float64Array {
  const { mean } = moments(values);
  return Float64Array.from({ length: dimensions }, (_, factor) => {
    let found = 0;
    for (let degree = 1; degree <= Math.min(2, mostOf(factor)); degree++) {
      const along = column({ factors: [factor], degrees: [degree] });
      const product = along.reduce((sum, one, row) => sum + one * (values[row]! - mean), 0);
      found += product * product;
    }
    return found;
  });
}

/** By factor: squares of the coefficients of all terms that hold it. */
function totalVariances(terms: readonly Term[], coefficients: Float64Array, dimensions: number): Float64Array {
  const found = new Float64Array(dimensions);
  for (const [t, { factors }] of terms.entries()) {
    for (const factor of factors) found[factor]! += coefficients[t]! * coefficients[t]!;
  }
  return found;
}
