import { ascendingBy } from '../../engine/order.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { checkSizes, mostPoints } from './checkSizes.ts';

export interface MorrisOptions {
  /** Places of each factor from 0 to 1; even. Default 4. */
  readonly levels?: number;
  /** Default 0. */
  readonly seed?: number;
}

/** Levels a design can have. */
export const mostMorrisLevels = 100;

/**
 * Random trajectories of Morris (1991, doi:10.2307/1269043), one after the other, k + 1 points of [0, 1]^k each: the first at random on a grid of p levels, each
 * further one moves one factor, every factor once in random order, by ±p / (2(p − 1)), whichever stays inside. With even p every level is visited equally often
 * on average. Rows are points; the first trajectories are those of a smaller design. Streams `design.morris.start` (entity = trajectory, index = factor) and
 * `design.morris.order` (the same). Throws `designSize`, also for an odd number of levels.
 *
 *     morrisSample(10, 3).length // 40
 */
export function morrisSample(
  trajectories: number,
  dimensions: number,
  { levels = 4, seed = 0 }: MorrisOptions = {},
): Float64Array[] {
  checkSizes([
    { path: 'morrisSample.trajectories', value: trajectories, range: [1, mostPoints] },
    { path: 'morrisSample.dimensions', value: dimensions, range: [1, mostPoints] },
    // An odd number is told as its half, which is none.
    { path: 'morrisSample.levels / 2', value: levels / 2, range: [1, mostMorrisLevels / 2] },
  ]);
  checkSizes([
    { path: 'morrisSample.trajectories', value: trajectories, range: [1, Math.floor(mostPoints / (dimensions + 1))] },
  ]);
  const streams = new RandomStreams(seed, 0);
  const start = streams.stream('design.morris.start');
  const order = streams.stream('design.morris.order');
  const half = levels / 2;
  const points: Float64Array[] = [];
  for (let trajectory = 0; trajectory < trajectories; trajectory++) {
    // Places on the grid, whole numbers, so that a move there and back is exact.
    const places = Float64Array.from({ length: dimensions }, (_, factor) =>
      Math.floor(start.uniform(trajectory, factor) * levels),
    );
    const at = () => places.map((place) => place / (levels - 1));
    points.push(at());
    for (const factor of ascendingBy(places.keys(), (one) => order.uniform(trajectory, one))) {
      places[factor] = places[factor]! + (places[factor]! < half ? half : -half);
      points.push(at());
    }
  }
  return points;
}
