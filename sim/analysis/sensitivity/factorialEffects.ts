import { checkCount, checkInput } from '../estimates/checkInput.ts';
import { meanInterval } from '../interval.ts';
import type { Estimate, FactorialResult, Response } from './sensitivity.ts';

/**
 * Effects of a factorial design (Box, Hunter & Hunter 2005, chapter 5). Main effect: mean of the points at the factor's highest level less that at its lowest. Interaction of a pair: half of what the
 * effect of one differs between the highest and the lowest level of the other, over the points where both are at an end; left out unless `interactions` (full factorials, resolution V).
 * Levels are coordinates 0 and 1, whatever lies between counts in neither. Effects are taken in every world, so that what a world does to all points alike cancels; Student intervals of
 * confidence `level` over the worlds, NaN ends with one. Points with an undefined response are left out, after which effects are no longer clear of each other. Throws `estimateInput` for no points
 * or lengths that differ.
 */
export function factorialEffects(
  points: readonly ArrayLike<number>[],
  { values, worlds }: Response,
  { interactions, level = 0.95 }: { readonly interactions: boolean; readonly level?: number },
): FactorialResult {
  checkCount('factorialEffects.points', points.length, 1);
  checkInput(
    values.length === points.length,
    'factorialEffects.values',
    values.length,
    `as many as points: ${points.length}`,
  );
  const dimensions = points[0]!.length;
  const used = Array.from(points.keys()).filter((at) => !Number.isNaN(values[at]!));
  const meanWhere = (world: Float64Array, holds: (point: ArrayLike<number>) => boolean) => {
    const chosen = used.filter((at) => holds(points[at]!));
    return chosen.reduce((sum, at) => sum + world[at]!, 0) / chosen.length;
  };
  const estimate = (of: (world: Float64Array) => number): Estimate => {
    const { mean, lo, hi } = meanInterval(worlds.map(of), level);
    return { value: mean, lo, hi };
  };
  const pairs = Array.from({ length: interactions ? dimensions : 0 }, (_, i) =>
    Array.from({ length: dimensions - i - 1 }, (_, step) => ({ i, j: i + 1 + step })),
  ).flat();
  return {
    n: used.length,
    main: Array.from({ length: dimensions }, (_, d) =>
      estimate((world) => meanWhere(world, (point) => point[d] === 1) - meanWhere(world, (point) => point[d] === 0)),
    ),
    interactions: pairs.map(({ i, j }) => {
      const corner = (world: Float64Array, a: number, b: number) =>
        meanWhere(world, (point) => point[i] === a && point[j] === b);
      return {
        i,
        j,
        ...estimate((w) => (corner(w, 1, 1) - corner(w, 0, 1) - corner(w, 1, 0) + corner(w, 0, 0)) / 2),
      };
    }),
  };
}
