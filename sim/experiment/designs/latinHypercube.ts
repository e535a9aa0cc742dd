import { ascendingBy } from '../../engine/order.ts';
import type { RandomStream } from '../../engine/random/randomStream.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { checkSizes, mostPoints } from './checkSizes.ts';

/** Designs drawn, of which the one whose closest two points lie farthest apart is kept. */
const candidates = 4;

/** Of more points the first design is kept: all distances would take minutes, and a random hypercube of so many fills as well. */
const mostCompared = 5000;

/**
 * A Latin hypercube of `n` points in (0, 1)^dimensions (McKay, Beckman & Conover 1979): each of the n strata of each dimension holds one point, at random within it.
 * Of a few candidates the maximin one (Euclidean) is kept, up to 5 000 points. Rows are points in random order. The same seed gives the same points; 0 is a seed. Streams `design.latinHypercube.*`:
 * entity = dimension, index = point (order) or n + point (place within the stratum). Throws `designSize` for sizes that are no whole numbers ≥ 1 or do not fit into memory.
 *
 *     latinHypercube(4, 2, 1).length // 4
 */
export function latinHypercube(n: number, dimensions: number, seed = 0): Float64Array[] {
  checkSizes([
    { path: 'latinHypercube.n', value: n, range: [1, mostPoints] },
    { path: 'latinHypercube.dimensions', value: dimensions, range: [1, mostPoints] },
  ]);
  checkSizes([{ path: 'latinHypercube.n', value: n, range: [1, Math.floor((20 * mostPoints) / dimensions)] }]);
  const streams = new RandomStreams(seed, 0);
  let best: Float64Array[] = [];
  let farthest = -1;
  for (let candidate = 0; candidate < (n > mostCompared ? 1 : candidates); candidate++) {
    const points = draw(n, dimensions, streams.stream(`design.latinHypercube.${candidate}`));
    const apart = n > mostCompared ? 0 : closestDistance(points);
    if (apart > farthest) [best, farthest] = [points, apart];
  }
  return best;
}

function draw(n: number, dimensions: number, stream: RandomStream): Float64Array[] {
  const points = Array.from({ length: n }, () => new Float64Array(dimensions));
  for (let d = 0; d < dimensions; d++) {
    const order = ascendingBy(points.keys(), (point) => stream.uniform(d, point));
    for (const [stratum, point] of order.entries()) points[point]![d] = (stratum + stream.uniform(d, n + point)) / n;
  }
  return points;
}

/** Squared distance of the two closest points; 0 for one. */
function closestDistance(points: readonly Float64Array[]): number {
  let closest = points.length < 2 ? 0 : Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i++) {
    for (let j = 0; j < i; j++) {
      let squared = 0;
      for (let d = 0; d < points[i]!.length; d++) {
        const gap = points[i]![d]! - points[j]![d]!;
        squared += gap * gap;
      }
      if (squared < closest) closest = squared;
    }
  }
  return closest;
}
