import type { RandomStream } from '../../engine/random/randomStream.ts';
import { joeKuo } from './joeKuo.ts';

/** Dimensions that the table of direction numbers holds. */
export const mostSobolDimensions = 512;

const bits = 32;

/** By dimension from the second on: the polynomial's inner coefficients, then its initial numbers. Read when first needed. */
let table: readonly (readonly number[])[] = [];

/**
 * The 32 direction numbers of a dimension (from 0) of the Sobol' sequence, as uint32 whose highest bit is the first binary place:
 * v_j = m_j / 2^j with m_j = 2 a_1 m_(j-1) ⊕ … ⊕ 2^(s-1) a_(s-1) m_(j-s+1) ⊕ 2^s m_(j-s) ⊕ m_(j-s) (Joe & Kuo 2008, eq. 2).
 */
export function sobolDirections(dimension: number): Uint32Array {
  const directions = new Uint32Array(bits);
  if (dimension === 0) {
    for (let j = 0; j < bits; j++) directions[j] = 1 << (bits - 1 - j);
    return directions;
  }
  if (table.length === 0)
    table = joeKuo
      .trim()
      .split(/[,\n]/)
      .map((entry) => entry.split(' ').map(Number));
  const [inner, ...initial] = table[dimension - 1] as [number, ...number[]];
  const degree = initial.length;
  for (let j = 0; j < bits; j++) {
    if (j < degree) {
      directions[j] = initial[j]! << (bits - 1 - j);
      continue;
    }
    const back = directions[j - degree]!;
    let next = back ^ (back >>> degree);
    for (let i = 1; i < degree; i++) if ((inner >>> (degree - 1 - i)) & 1) next ^= directions[j - i]!;
    directions[j] = next;
  }
  return directions;
}

/**
 * Direction numbers multiplied by a random lower triangular matrix with ones on its diagonal (Matoušek 1998, doi:10.1006/jcom.1998.0489): every
 * binary place is exchanged by a random sum of itself and places before it, so that points stay in strata as they were.
 * Draws: entity = dimension, index = place 0 … 31.
 */
export function scrambled(directions: Uint32Array, dimension: number, stream: RandomStream): Uint32Array {
  const result = new Uint32Array(bits);
  for (let place = 0; place < bits; place++) {
    const bit = bits - 1 - place;
    const before = place === 0 ? 0 : (randomWord(stream, dimension, place) >>> (bit + 1)) << (bit + 1);
    const row = before | (1 << bit);
    for (let j = 0; j < bits; j++) result[j]! |= parity(row & directions[j]!) << bit;
  }
  return result;
}

/** A random uint32 of the address. */
export function randomWord(stream: RandomStream, entity: number, index: number): number {
  return Math.floor(stream.uniform(entity, index) * 4294967296);
}

function parity(word: number): number {
  let x = word ^ (word >>> 16);
  x ^= x >>> 8;
  x ^= x >>> 4;
  x ^= x >>> 2;
  return (x ^ (x >>> 1)) & 1;
}
