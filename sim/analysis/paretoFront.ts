import { checkColumn } from './estimates/checkColumn.ts';
import { checkInput } from './estimates/checkInput.ts';

/**
 * Which of the points (one coordinate a direction) no other dominates: as good in every direction and better in one. Equal points stand or fall
 * together. A point with a NaN coordinate is comparable with none: not on the front, and dominating nothing. Throws `estimateInput`. For means that are not known exactly see `paretoStanding`.
 *
 *     paretoFront([[1, 9], [2, 9], [2, 8]], ['lower', 'higher']) // [true, false, false]
 */
export function paretoFront(
  points: readonly ArrayLike<number>[],
  directions: readonly ('higher' | 'lower')[],
): boolean[] {
  checkInput(Array.isArray(directions), 'paretoFront.directions', directions, 'a list of higher and lower');
  for (const [at, direction] of directions.entries()) {
    const isKnown = direction === 'higher' || direction === 'lower';
    checkInput(isKnown, `paretoFront.directions[${at}]`, direction, 'higher, lower');
  }
  checkInput(Array.isArray(points), 'paretoFront.points', points, 'a list of points');
  for (const [at, point] of points.entries()) {
    checkColumn(`paretoFront.points[${at}]`, point);
    checkInput(
      point.length === directions.length,
      `paretoFront.points[${at}]`,
      point.length,
      `${directions.length} numbers`,
    );
  }
  const isComparable = points.map((point) => !Array.from(point).some(Number.isNaN));
  const comparable = points.filter((_, at) => isComparable[at]);
  return points.map(
    (point, at) => isComparable[at]! && !comparable.some((other) => dominates(other, point, directions)),
  );
}

/** Whether one point is as good as another in every direction and better in one. */
export function dominates(
  one: ArrayLike<number>,
  other: ArrayLike<number>,
  directions: readonly ('higher' | 'lower')[],
): boolean {
  let isBetter = false;
  for (let i = 0; i < directions.length; i++) {
    const gain = directions[i] === 'higher' ? one[i]! - other[i]! : other[i]! - one[i]!;
    // Equal infinities differ by NaN.
    if (!(gain >= 0 || one[i] === other[i])) return false;
    if (gain > 0) isBetter = true;
  }
  return isBetter;
}
