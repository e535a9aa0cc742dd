import { ascendingBy } from '../../engine/order.ts';
import type { RandomStream } from '../../engine/random/randomStream.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { checkDesignSize, checkDesignTotal } from './designSize.ts';

/** Designs drawn, of which the one whose closest two points lie farthest apart is kept. */
const candidates = 4;

/** Above so many points, whose distances would take seconds, the first design drawn is kept: among many points chance leaves little to choose. */
const mostCompared = 2000;

/**
 * A Latin hypercube of `n` points in (0, 1)^dimensions (McKay, Beckman & Conover 1979): each of the n strata of each dimension holds one point, at random within it.
 * Up to 2000 points, of four candidates the maximin one (Euclidean) is kept. Rows are points, in random order, so that any first rows are a random part.
 * The same seed gives the same points; 0 is a seed; it may stand alone or, as in the other designs, among options. Streams `design.latinHypercube.*`: entity = dimension, index = point (order) or n + point (place
 * within the stratum). Throws `designSize` unless both sizes are integers ≥ 1; `designTooLarge`.
 *
 *     latinHypercube(4, 2, 1).length // 4
 */
export function latinHypercube(
  n: number,
  dimensions: number,
  given: number | { readonly seed?: number } = 0,
): Float64Array[] {
  checkDesignSize('latinHypercube.n', n);
  checkDesignSize('latinHypercube.dimensions', dimensions);
  checkDesignTotal('latinHypercube.n', n, dimensions);
  const seed = typeof given === 'number' ? given : (given?.seed ?? 0);
  const streams = new RandomStreams(seed, 0);
  let best: Float64Array[] = [];
  let farthest = -1;
  for (let candidate = 0; candidate < candidates; candidate++) {
    const points = draw(n, dimensions, streams.stream(`design.latinHypercube.${candidate}`));
    if (n > mostCompared) return points;
    const apart = closestDistance(points);
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
