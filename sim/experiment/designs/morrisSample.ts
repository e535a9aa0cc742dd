import { FaultError } from '../../engine/fault.ts';
import { ascendingBy } from '../../engine/order.ts';
import type { RandomStream } from '../../engine/random/randomStream.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import { shownValue } from '../shownValue.ts';
import { checkDesignSize, checkDesignTotal } from './designSize.ts';

const mostLevels = 1024;

/**
 * Trajectories of elementary effects (Morris 1991, doi:10.2307/1269043), one after another, each of k + 1 points on the grid {0, 1/(p − 1), …, 1}^k of
 * p = `levels`: from a random point, each dimension in random order moves once by Δ = p / (2(p − 1)), up from the lower half, down from the upper.
 * The start is uniform on the grid; over each p trajectories every dimension starts once at every level, so that any number of them is balanced.
 * A trajectory does not depend on how many there are. Streams `design.morris.start` (entity = dimension, index = trajectory) and `design.morris.order`
 * (entity = trajectory, index = dimension). Throws `designSize` unless the sizes are integers ≥ 1 and `levels` is even and in [2, 1024]; `designTooLarge`.
 *
 *     morrisSample(10, 6).length // 70
 */
export function morrisSample(
  trajectories: number,
  dimensions: number,
  { levels = 4, seed = 0 }: { readonly levels?: number; readonly seed?: number } = {},
): Float64Array[] {
  checkMorris('morrisSample', trajectories, dimensions, levels);
  const streams = new RandomStreams(seed, 0);
  const starts = streams.stream('design.morris.start');
  const orders = streams.stream('design.morris.order');
  const points: Float64Array[] = [];
  for (let from = 0; from < trajectories; from += levels) {
    const shuffled = Array.from({ length: dimensions }, (_, d) => shuffledLevels(levels, d, from, starts));
    for (let t = from; t < Math.min(from + levels, trajectories); t++) {
      const at = shuffled.map((order) => order[t - from]!);
      const onGrid = () => Float64Array.from(at, (level) => level / (levels - 1));
      points.push(onGrid());
      for (const d of ascendingBy(at.keys(), (dimension) => orders.uniform(t, dimension))) {
        at[d]! += at[d]! < levels / 2 ? levels / 2 : -levels / 2;
        points.push(onGrid());
      }
    }
  }
  return points;
}

/** Throws what `morrisSample` throws for its sizes, with paths below `path`. */
export function checkMorris(path: string, trajectories: number, dimensions: number, levels: number): void {
  checkDesignSize(`${path}.trajectories`, trajectories);
  checkDesignSize(`${path}.dimensions`, dimensions);
  if (!(Number.isInteger(levels) && levels >= 2 && levels <= mostLevels && levels % 2 === 0)) {
    throw new FaultError({
      code: 'designSize',
      path: `${path}.levels`,
      value: shownValue(levels),
      expected: `2, 4, 6, …, ${mostLevels}`,
    });
  }
  checkDesignTotal(`${path}.trajectories`, trajectories * (dimensions + 1), dimensions);
}

function shuffledLevels(levels: number, dimension: number, from: number, stream: RandomStream): number[] {
  return ascendingBy(new Uint16Array(levels).keys(), (level) => stream.uniform(dimension, from + level));
}
