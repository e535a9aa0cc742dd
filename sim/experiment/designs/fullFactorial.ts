import type { Factor } from '../factor.ts';
import { checkSizes, mostPoints } from './checkSizes.ts';

/** Levels that a number can be given. */
export const mostLevels = 100;

/** Levels of each factor in a full factorial: `levels` of a number, no more than there are whole numbers of an integer, all values of a choice. */
export function levelCounts(factors: readonly Factor[], levels: number): number[] {
  checkSizes([{ path: 'fullFactorial.levels', value: levels, range: [2, mostLevels] }]);
  return factors.map((factor) => {
    if (factor.kind === 'choice') return factor.values.length;
    return factor.kind === 'number' ? levels : Math.min(levels, factor.range[1] - factor.range[0] + 1);
  });
}

/**
 * Every combination of levels, the last factor moving fastest: numbers and integers evenly from lowest to highest, choices in their order. Rows are points of the unit
 * cube. Throws `designSize`, also for more points than fit into memory.
 *
 *     fullFactorial([{ key: 'x', kind: 'number', range: [0, 1], spacing: 'linear' }], 3).map(([u]) => u) // [0, 0.5, 1]
 */
export function fullFactorial(factors: readonly Factor[], levels: number): Float64Array[] {
  const counts = levelCounts(factors, levels);
  const n = counts.reduce((product, count) => product * count, 1);
  checkSizes([{ path: 'fullFactorial.points', value: n, range: [1, mostPoints] }]);
  return Array.from({ length: n }, (_, row) => {
    const point = new Float64Array(factors.length);
    let rest = row;
    for (let f = factors.length - 1; f >= 0; f--) {
      const count = counts[f]!;
      point[f] = placeOf(factors[f]!, rest % count, count);
      rest = Math.floor(rest / count);
    }
    return point;
  });
}

/** Where in [0, 1] level `level` of `count` lies: the ends for a number, the middle of its own value's part otherwise. */
function placeOf(factor: Factor, level: number, count: number): number {
  const share = count === 1 ? 0 : level / (count - 1);
  if (factor.kind === 'number') return share;
  const values = factor.kind === 'choice' ? factor.values.length : factor.range[1] - factor.range[0] + 1;
  return (Math.round(share * (values - 1)) + 0.5) / values;
}
