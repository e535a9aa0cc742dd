import { checkSizes, mostPoints } from './checkSizes.ts';
import { mostSobolDimensions, sobolSequence } from './sobolSequence.ts';

export interface SaltelliOptions {
  /** Default 0. */
  readonly seed?: number;
  /** Whether pairs of factors are to be told, at nearly twice the points. Default true. */
  readonly secondOrder?: boolean;
}

/** Points that belong to one base point of so many dimensions. */
export const saltelliBlock = (dimensions: number, secondOrder: boolean): number =>
  secondOrder ? 2 * dimensions + 2 : dimensions + 2;

/**
 * Points for Sobol’ indices (Saltelli 2002, doi:10.1016/S0010-4655(02)00280-1; 2010): of each of n base points, two independent points A and B of [0, 1)^k and their
 * mixtures, in the order A, then A with coordinate 1 … k of B, then with second order B with coordinate 1 … k of A, then B. Rows are points, n · (k + 2) of
 * them, n · (2k + 2) with second order. A and B are halves of one scrambled Sobol’ sequence of 2k dimensions: a power of two for n is best, and the first rows
 * are those of a smaller n. Streams as for `sobolSequence`. Throws `designSize`.
 *
 *     saltelliSample(4, 3).length // 32
 */
export function saltelliSample(
  n: number,
  dimensions: number,
  { seed = 0, secondOrder = true }: SaltelliOptions = {},
): Float64Array[] {
  checkSizes([
    { path: 'saltelliSample.n', value: n, range: [1, mostPoints] },
    { path: 'saltelliSample.dimensions', value: dimensions, range: [1, mostSobolDimensions / 2] },
  ]);
  checkSizes([
    { path: 'saltelliSample.n', value: n, range: [1, Math.floor(mostPoints / saltelliBlock(dimensions, secondOrder))] },
  ]);
  return sobolSequence(n, 2 * dimensions, { seed }).flatMap((both) => {
    const a = both.slice(0, dimensions);
    const b = both.slice(dimensions);
    const factors = Array.from({ length: dimensions }, (_, factor) => factor);
    return [
      a,
      ...factors.map((factor) => mixed(a, b, factor)),
      ...(secondOrder ? factors.map((factor) => mixed(b, a, factor)) : []),
      b,
    ];
  });
}

function mixed(most: Float64Array, one: Float64Array, factor: number): Float64Array {
  const point = most.slice();
  point[factor] = one[factor]!;
  return point;
}
