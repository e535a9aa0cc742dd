import { ascendingBy } from '../../sim/engine/order.ts';
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

/** Morris trajectories on a grid of 4 levels with step 2/3, start, direction and order of the factors at random. Stream `test.trajectories`: entity = trajectory. */
export function trajectories(count: number, dimensions: number, seed: number): Float64Array[] {
  const stream = new RandomStreams(seed, 0).stream('test.trajectories');
  return Array.from({ length: count }, (_, t) => {
    const order = ascendingBy(Array(dimensions).keys(), (d) => stream.uniform(t, d));
    const at = Float64Array.from(
      { length: dimensions },
      (_, d) => Math.floor(4 * stream.uniform(t, dimensions + d)) / 3,
    );
    return [
      at.slice(),
      ...order.map((d) => {
        at[d] = at[d]! < 0.5 ? at[d]! + 2 / 3 : at[d]! - 2 / 3;
        return at.slice();
      }),
    ];
  }).flat();
}
