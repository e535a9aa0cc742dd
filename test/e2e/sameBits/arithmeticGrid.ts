import * as arithmetic from '../../../sim/engine/arithmetic.ts';
import type { Hashable } from '../../../sim/engine/hash.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';

const special = [0, -0, 1, -1, 0.5, 2, 5e-324, -5e-324, 2.2250738585072014e-308, 1.7976931348623157e308];
const edges = [
  ...special,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
  709.782712893384,
  -745.1332191019412,
];

/**
 * `count` arguments made without inexact arithmetic: the edges, then in turn a number of (0, 1), one of (-40, 40), and one
 * with random bits (every sign, exponent and significand).
 */
function argumentGrid(seed: number, name: string, count: number): Float64Array {
  const stream = new RandomStreams(seed, 0).stream(name);
  const bits = new DataView(new ArrayBuffer(8));
  return Float64Array.from({ length: count }, (_, index) => {
    if (index < edges.length) return edges[index]!;
    const unit = stream.uniform(0, index);
    if (index % 3 === 0) return unit;
    if (index % 3 === 1) return 80 * unit - 40;
    bits.setUint32(0, Math.floor(unit * 4294967296));
    bits.setUint32(4, Math.floor(stream.uniform(1, index) * 4294967296));
    return bits.getFloat64(0);
  });
}

type Binary = (x: number, y: number) => number;

function resultsOfEach(
  functions: readonly (readonly [string, unknown])[],
  seed: number,
  count: number,
): Record<string, Hashable> {
  const first = argumentGrid(seed, 'first', count);
  const second = argumentGrid(seed, 'second', count).reverse();
  const results: Record<string, Hashable> = {};
  for (const [name, member] of functions) {
    if (typeof member !== 'function') continue;
    results[name] = first.map((x, index) => (member as Binary)(x, second[index]!));
  }
  return results;
}

/** Every function of sim/engine/arithmetic.ts at `count` arguments (of two arguments: `count` pairs), by its name. */
export function arithmeticResults(seed: number, count: number): Record<string, Hashable> {
  return resultsOfEach(Object.entries(arithmetic), seed, count);
}

/** The engine's own functions instead: what the rooms of the simulation must not use, and what a test must notice. */
export function nativeMathResults(seed: number, count: number): Record<string, Hashable> {
  const { exp, expm1, log, log1p, pow, sin, cos, tan, tanh, cbrt, hypot } = Math;
  return resultsOfEach(Object.entries({ exp, expm1, log, log1p, pow, sin, cos, tan, tanh, cbrt, hypot }), seed, count);
}
