import { FaultError } from '../../engine/fault.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { checkDesignSize, checkDesignTotal, checkDimensions } from './designSize.ts';
import { mostSobolDimensions, randomWord, scrambled, sobolDirections } from './sobolDirections.ts';

const bits = 32;
const twoPow32 = 4294967296;

/**
 * The first `n` points of the Sobol' sequence after `skip` of them, in Gray code order (Antonov & Saleev 1979), with the direction numbers of
 * Joe & Kuo (2008, doi:10.1137/070709359). Rows are points. The first 2^m points hold one point in each of 2^m equal strata of every dimension.
 *
 * Without a seed: the sequence itself, in [0, 1); its first point is the origin. With one (0 is a seed): scrambled by random lower triangular matrices
 * and a digital shift (Matoušek 1998, doi:10.1006/jcom.1998.0489), in (0, 1), each point uniform and the strata kept. A point depends on neither `n` nor
 * `dimensions`. Stream `design.sobol`: entity = dimension, index = binary place (matrix) or 32 (shift).
 * Throws `designSize` for a size that is no integer ≥ 1 (`skip`: ≥ 0), `designFactors` for more than 512 dimensions, `designTooLarge`.
 *
 *     sobolSequence(4, 2) // [0, 0], [0.5, 0.5], [0.75, 0.25], [0.25, 0.75]
 */
export function sobolSequence(
  n: number,
  dimensions: number,
  { seed, skip = 0 }: { readonly seed?: number; readonly skip?: number } = {},
): Float64Array[] {
  checkDesignSize('sobolSequence.n', n);
  checkDimensions('sobolSequence.dimensions', dimensions, mostSobolDimensions);
  checkDesignSize('sobolSequence.skip', skip, 0);
  checkDesignTotal('sobolSequence.n', n, dimensions);
  if (n + skip > twoPow32) {
    throw new FaultError({
      code: 'designSize',
      path: 'sobolSequence.skip',
      value: skip,
      expected: `≤ ${twoPow32 - n}`,
    });
  }
  const stream = seed === undefined ? undefined : new RandomStreams(seed, 0).stream('design.sobol');
  // The sequence itself has points on the lower edges of the smallest strata; scrambled ones stand in their middle.
  const within = stream === undefined ? 0 : 0.5;
  const points = Array.from({ length: n }, () => new Float64Array(dimensions));
  for (let d = 0; d < dimensions; d++) {
    const plain = sobolDirections(d);
    const directions = stream === undefined ? plain : scrambled(plain, d, stream);
    let x = stream === undefined ? 0 : randomWord(stream, d, bits);
    const gray = skip ^ (skip >>> 1);
    for (let j = 0; j < bits; j++) if ((gray >>> j) & 1) x ^= directions[j]!;
    for (let i = 0; i < n; i++) {
      points[i]![d] = ((x >>> 0) + within) / twoPow32;
      // The next code differs in the place of the lowest 0 of the index.
      x ^= directions[(31 - Math.clz32(~(skip + i) & (skip + i + 1))) & 31]!;
    }
  }
  return points;
}
