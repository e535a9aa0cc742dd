import { checkDesignSize, checkDesignTotal, checkDimensions } from './designSize.ts';
import { mostSobolDimensions } from './sobolDirections.ts';
import { sobolSequence } from './sobolSequence.ts';

/** Points of one row of a Saltelli sample: A, k of A with one coordinate of B, (k of B with one of A,) B. */
export const saltelliRow = (dimensions: number, secondOrder: boolean): number =>
  secondOrder ? 2 * dimensions + 2 : dimensions + 2;

/**
 * The points at which Sobol' indices are estimated (Saltelli et al. 2010, doi:10.1016/j.cpc.2009.09.018; with second order Saltelli 2002): two samples
 * A and B of `n` points, the two halves of one scrambled Sobol' sequence of 2k dimensions, and their mixtures. In (0, 1)^k. Point i of them gives, one
 * after another, A_i; AB_i^(j), A_i with coordinate j of B_i, j = 1 … k; with second order BA_i^(j), B_i with coordinate j of A_i; B_i.
 * These k + 2 (2k + 2) rows do not depend on `n`; `n` is best a power of two. Seed, stream and draws: those of `sobolSequence`.
 * Throws `designSize` for a size that is no integer ≥ 1, `designFactors` for more than 256 dimensions, `designTooLarge`.
 *
 *     saltelliSample(2, 3, { secondOrder: false }).length // 10
 */
export function saltelliSample(
  n: number,
  dimensions: number,
  { seed = 0, secondOrder = true }: { readonly seed?: number; readonly secondOrder?: boolean } = {},
): Float64Array[] {
  checkDesignSize('saltelliSample.n', n);
  checkDimensions('saltelliSample.dimensions', dimensions, mostSobolDimensions / 2);
  checkDesignTotal('saltelliSample.n', n * saltelliRow(dimensions, secondOrder), dimensions);
  const points: Float64Array[] = [];
  for (const both of sobolSequence(n, 2 * dimensions, { seed })) {
    const a = both.slice(0, dimensions);
    const b = both.slice(dimensions);
    points.push(a);
    for (let j = 0; j < dimensions; j++) points.push(withCoordinate(a, b, j));
    if (secondOrder) for (let j = 0; j < dimensions; j++) points.push(withCoordinate(b, a, j));
    points.push(b);
  }
  return points;
}

function withCoordinate(point: Float64Array, other: Float64Array, j: number): Float64Array {
  const mixed = point.slice();
  mixed[j] = other[j]!;
  return mixed;
}
