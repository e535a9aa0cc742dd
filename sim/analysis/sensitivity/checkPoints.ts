import { checkColumn } from '../estimates/checkColumn.ts';
import { checkCount, checkInput } from '../estimates/checkInput.ts';

interface PointsOptions {
  /** How many values a factor has, where it has few. */
  readonly levels?: readonly (number | undefined)[];
  readonly isUnitCube?: boolean;
}

/**
 * Throws `estimateInput` unless there is a point, all points have as many coordinates as the first, at least one, all of them finite numbers, and `values` has a finite number or NaN for each.
 * Coordinates lie in [0, 1] where `isUnitCube`, or where `levels` says that a factor has few values, whose number is an integer ≥ 1. `name` is the caller's. Returns how many coordinates.
 */
export function checkPoints(
  name: string,
  points: readonly ArrayLike<number>[],
  values: ArrayLike<number>,
  { levels = [], isUnitCube = false }: PointsOptions = {},
): number {
  checkInput(Array.isArray(points), `${name}.points`, points, 'a list of points');
  checkCount(`${name}.points`, points.length, 1);
  checkColumn(`${name}.points[0]`, points[0]!);
  const dimensions = points[0]!.length;
  checkCount(`${name}.points[0].length`, dimensions, 1);
  for (const [d, one] of levels.entries()) {
    const isCount = one === undefined || (Number.isInteger(one) && one >= 1);
    checkInput(isCount, `${name}.levels[${d}]`, one ?? Number.NaN, 'integer ≥ 1');
  }
  const isUnit = Array.from({ length: dimensions }, (_, d) => isUnitCube || levels[d] !== undefined);
  for (const [at, point] of points.entries()) {
    const path = `${name}.points[${at}]`;
    checkInput(point?.length === dimensions, `${path}.length`, point?.length, `${dimensions}`);
    for (let d = 0; d < dimensions; d++) {
      const u = point[d]!;
      const isIn = isUnit[d] ? u >= 0 && u <= 1 : Number.isFinite(u);
      if (!isIn) checkInput(false, `${path}[${d}]`, u, isUnit[d] ? '[0, 1]' : 'finite number');
    }
  }
  checkColumn(`${name}.values`, values, { finite: true });
  checkInput(values.length === points.length, `${name}.values`, values.length, `as many as points: ${points.length}`);
  return dimensions;
}
