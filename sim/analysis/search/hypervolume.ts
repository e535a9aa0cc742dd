import { checkColumn } from '../estimates/checkColumn.ts';
import { checkCount, checkInput } from '../estimates/checkInput.ts';
import { hypervolumeBelow } from './hypervolumeBelow.ts';

/** More cannot be told apart: nearly every candidate would be non-dominated. */
export const mostObjectives = 5;

/**
 * Hypervolume indicator (Zitzler & Thiele 1999), exact: how much of the space between the points and `reference`, the worst value of every objective that counts, is as bad as one of the points or worse, in
 * the product of the objectives' units. Points that are not better than the reference in every objective add nothing; nor does one with a NaN. One to five objectives.
 * Throws `estimateInput`.
 *
 *     hypervolume([[1, 3], [2, 4]], ['lower', 'higher'], [4, 0]) // 11
 */
export function hypervolume(
  points: readonly ArrayLike<number>[],
  directions: readonly ('higher' | 'lower')[],
  reference: ArrayLike<number>,
): number {
  checkInput(Array.isArray(points), 'hypervolume.points', points, 'a list of points');
  checkInput(Array.isArray(directions), 'hypervolume.directions', directions, 'a list of higher, lower');
  checkCount('hypervolume.directions.length', directions.length, 1);
  const few = directions.length <= mostObjectives;
  checkInput(few, 'hypervolume.directions.length', directions.length, `≤ ${mostObjectives}`);
  for (const [i, direction] of directions.entries()) {
    const isKnown = direction === 'higher' || direction === 'lower';
    checkInput(isKnown, `hypervolume.directions[${i}]`, direction, 'higher, lower');
  }
  const turned = (point: ArrayLike<number>, path: string): number[] => {
    checkColumn(path, point, { finite: true });
    checkInput(point.length === directions.length, `${path}.length`, point.length, `${directions.length}`);
    return directions.map((direction, i) => (direction === 'higher' ? -point[i]! : point[i]!));
  };
  const worst = turned(reference, 'hypervolume.reference');
  checkInput(!worst.some(Number.isNaN), 'hypervolume.reference', Number.NaN, 'finite numbers');
  return hypervolumeBelow(
    points.map((point, at) => turned(point, `hypervolume.points[${at}]`)),
    worst,
  );
}
