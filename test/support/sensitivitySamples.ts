import { RandomStreams } from '../../sim/engine/random/streams.ts';

/** Independent uniform points: what the intervals assume of their rows. Stream `test.points`: entity = point, index = coordinate. */
export function randomPoints(n: number, dimensions: number, seed: number): Float64Array[] {
  const stream = new RandomStreams(seed, 0).stream('test.points');
  return Array.from({ length: n }, (_, point) =>
    Float64Array.from({ length: dimensions }, (_, d) => stream.uniform(point, d)),
  );
}

/** The rows of a Saltelli sample over base points of 2k coordinates: A, AB_1 … AB_k, BA_1 … BA_k (second order), B. */
export function mixtures(base: readonly Float64Array[], secondOrder: boolean): Float64Array[] {
  return base.flatMap((both) => {
    const k = both.length / 2;
    const [a, b] = [both.slice(0, k), both.slice(k)];
    const mixed = (one: Float64Array, other: Float64Array) =>
      Array.from({ length: k }, (_, j) => one.map((u, d) => (d === j ? other[d]! : u)));
    return [a, ...mixed(a, b), ...(secondOrder ? mixed(b, a) : []), b];
  });
}

/** Standard normals, by Box and Muller. Stream `test.noise`. */
export function noise(n: number, seed: number): Float64Array {
  const stream = new RandomStreams(seed, 0).stream('test.noise');
  return Float64Array.from(
    { length: n },
    (_, i) => Math.sqrt(-2 * Math.log(stream.uniform(i, 0))) * Math.cos(2 * Math.PI * stream.uniform(i, 1)),
  );
}
