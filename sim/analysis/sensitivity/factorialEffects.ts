import { meanInterval } from '../interval.ts';
import { checkPoints } from './checkPoints.ts';
import type { Estimate, FactorialResult, Response } from './sensitivity.ts';

/**
 * Effects of a factorial design (Box, Hunter & Hunter 2005, chapter 5). Main effect: mean of the points at the factor's highest level less that at its lowest; what lies between counts in neither.
 * Interaction of a pair (of those in `pairs`, which the design can tell from main effects and from each other): half of what the effect of one differs between the highest and the lowest level of the
 * other, over the points where both are at an end. Effects are taken in every world, so that what a world does to all points alike cancels; Student intervals of confidence `level` over the
 * worlds, NaN ends with one. Points with an undefined response are left out, after which effects are no longer clear of each other. Throws `estimateInput` for no points or lengths that differ.
 */
export function factorialEffects(
  points: readonly ArrayLike<number>[],
  { values, worlds }: Response,
  { pairs, level = 0.95 }: { readonly pairs: readonly (readonly [i: number, j: number])[]; readonly level?: number },
): FactorialResult {
  const dimensions = checkPoints('factorialEffects', points, values);
  const used = Array.from(points.keys()).filter((at) => !Number.isNaN(values[at]!));
  const meanWhere = (world: Float64Array, holds: (point: ArrayLike<number>) => boolean) => {
    const chosen = used.filter((at) => holds(points[at]!));
    return chosen.reduce((sum, at) => sum + world[at]!, 0) / chosen.length;
  };
  const estimate = (of: (world: Float64Array) => number): Estimate => {
    const { mean, lo, hi } = meanInterval(worlds.map(of), level);
    return { value: mean, lo, hi };
  };
  const ends = Array.from({ length: dimensions }, (_, d) => {
    const levels = Float64Array.from(points, (point) => point[d]!);
    return [levels.reduce((least, u) => Math.min(least, u)), levels.reduce((most, u) => Math.max(most, u))] as const;
  });
  const isAt = (point: ArrayLike<number>, d: number, end: 0 | 1) => point[d] === ends[d]![end];
  return {
    n: used.length,
    main: Array.from({ length: dimensions }, (_, d) =>
      estimate(
        (world) => meanWhere(world, (point) => isAt(point, d, 1)) - meanWhere(world, (point) => isAt(point, d, 0)),
      ),
    ),
    interactions: pairs.map(([i, j]) => {
      const corner = (world: Float64Array, a: 0 | 1, b: 0 | 1) =>
        meanWhere(world, (point) => isAt(point, i, a) && isAt(point, j, b));
      return {
        i,
        j,
        ...estimate((w) => (corner(w, 1, 1) - corner(w, 0, 1) - corner(w, 1, 0) + corner(w, 0, 0)) / 2),
      };
    }),
  };
}
