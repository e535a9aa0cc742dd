import type { RandomStream } from '../../engine/random/randomStream.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { checkSizes, mostPoints } from './checkSizes.ts';
import { joeKuoTable } from './joeKuoTable.ts';

const bits = 32;

/** Directions of every dimension after the first, by dimension; read when first needed. */
let table: readonly (readonly number[])[] | undefined;

const rowsOfTable = (): readonly (readonly number[])[] => {
  table ??= joeKuoTable
    .trim()
    .split(/;\s*/)
    .map((row) => row.split(' ').map(Number));
  return table;
};

/** Dimensions a sequence can have. */
export const mostSobolDimensions = 640;

export interface SobolOptions {
  /** Scrambles the sequence; without a seed it is the plain one, which begins with the origin. 0 is a seed. */
  readonly seed?: number;
  /** First point returned, default 0. */
  readonly skip?: number;
}

/**
 * Points `skip` … `skip` + n − 1 of the Sobol’ sequence in [0, 1)^dimensions, directions of Joe & Kuo (2008, doi:10.1137/070709359), in Gray-code order; rows are
 * points. Any 2^m points from a multiple of 2^m on have one coordinate in each of the 2^m equal intervals of every dimension. With a seed: Matoušek’s (1998)
 * random linear scramble and digital shift, which keep that and make every point uniform; streams `design.sobol.scramble` (entity = dimension, index = bit) and
 * `design.sobol.shift` (entity = dimension, index 0), one draw each. Throws `designSize` for sizes that are no whole numbers or beyond the table.
 *
 *     sobolSequence(4, 2).map((point) => [...point]) // [[0, 0], [0.5, 0.5], [0.75, 0.25], [0.25, 0.75]]
 */
export function sobolSequence(n: number, dimensions: number, { seed, skip = 0 }: SobolOptions = {}): Float64Array[] {
  checkSizes([
    { path: 'sobolSequence.n', value: n, range: [1, mostPoints] },
    { path: 'sobolSequence.dimensions', value: dimensions, range: [1, mostSobolDimensions] },
    { path: 'sobolSequence.skip', value: skip, range: [0, 2 ** 31 - mostPoints] },
  ]);
  const points = Array.from({ length: n }, () => new Float64Array(dimensions));
  const streams = seed === undefined ? undefined : new RandomStreams(seed, 0);
  const shift = streams?.stream('design.sobol.shift');
  const scramble = streams?.stream('design.sobol.scramble');
  for (let d = 0; d < dimensions; d++) {
    const plain = directions(d);
    const used = scramble === undefined ? plain : scrambled(plain, d, scramble);
    let word = shift === undefined ? 0 : Math.floor(shift.uniform(d, 0) * 2 ** bits) | 0;
    // Point i is the exclusive or of the directions of the bits of i's Gray code.
    const gray = skip ^ (skip >>> 1);
    for (let bit = 0; bit < bits; bit++) if ((gray >>> bit) & 1) word ^= used[bit]!;
    for (let i = 0; i < n; i++) {
      points[i]![d] = (word >>> 0) / 2 ** bits;
      word ^= used[trailingZeros(skip + i + 1)]!;
    }
  }
  return points;
}

const trailingZeros = (x: number): number => 31 - Math.clz32(x & -x);

/** The directions of a dimension as 32-bit words, the first bit of the index first. */
function directions(dimension: number): Int32Array {
  const words = new Int32Array(bits);
  if (dimension === 0) {
    for (let bit = 0; bit < bits; bit++) words[bit] = 1 << (bits - 1 - bit);
    return words;
  }
  const [polynomial, ...initial] = rowsOfTable()[dimension - 1] as [number, ...number[]];
  const degree = initial.length;
  for (let bit = 0; bit < bits; bit++) {
    if (bit < degree) {
      words[bit] = initial[bit]! << (bits - 1 - bit);
      continue;
    }
    let word = words[bit - degree]! ^ (words[bit - degree]! >>> degree);
    for (let j = 1; j < degree; j++) if ((polynomial >> (degree - j)) & 1) word ^= words[bit - j]!;
    words[bit] = word;
  }
  return words;
}

/** Each output digit becomes itself plus a random sum of the digits before it: a lower triangular matrix with ones on its diagonal. */
function scrambled(words: Int32Array, dimension: number, stream: RandomStream): Int32Array {
  const rows = Int32Array.from({ length: bits }, (_, digit) => {
    const random = Math.floor(stream.uniform(dimension, digit) * 2 ** bits) | 0;
    const own = 1 << (bits - 1 - digit);
    // Digits before this one are the higher bits.
    return (random & ~(own | (own - 1))) | own;
  });
  return words.map((word) => {
    let image = 0;
    for (let digit = 0; digit < bits; digit++) {
      if (parity(rows[digit]! & word)) image |= 1 << (bits - 1 - digit);
    }
    return image;
  });
}

function parity(word: number): number {
  let folded = word ^ (word >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  folded ^= folded >>> 2;
  folded ^= folded >>> 1;
  return folded & 1;
}
