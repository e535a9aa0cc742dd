import { checkSizes, mostPoints } from './checkSizes.ts';

/**
 * The point where every factor keeps the scenario's own value (NaN), then each factor alone at its lowest (0) and at its highest (1): 2k + 1 rows.
 * Throws `designSize`.
 *
 *     oneAtATime(2).length // 5
 */
export function oneAtATime(dimensions: number): Float64Array[] {
  checkSizes([{ path: 'oneAtATime.dimensions', value: dimensions, range: [1, (mostPoints - 1) / 2] }]);
  const base = new Float64Array(dimensions).fill(Number.NaN);
  const moved = (factor: number, u: number) => {
    const point = base.slice();
    point[factor] = u;
    return point;
  };
  return [base, ...Array.from(base.keys()).flatMap((factor) => [moved(factor, 0), moved(factor, 1)])];
}
