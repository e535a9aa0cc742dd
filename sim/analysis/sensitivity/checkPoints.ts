import { checkInput } from '../estimates/checkInput.ts';

/** Throws `estimateInput` for an infinite response, of which no mean can be taken; NaN is one that is undefined. */
export function checkResponses(name: string, values: ArrayLike<number>): void {
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    checkInput(value - value === 0 || Number.isNaN(value), `${name}.values[${at}]`, value, 'finite or NaN');
  }
}

/**
 * Throws `estimateInput` unless all points have as many coordinates as the first, at least one, all of them finite numbers; in [0, 1] where `isUnitCube`, or where `levels` says that a factor
 * has few values, whose number is an integer ≥ 1. `name` is the caller's. `points` holds one or more.
 */
export function checkPoints(
  name: string,
  points: readonly ArrayLike<number>[],
  {
    levels = [],
    isUnitCube = false,
  }: { readonly levels?: readonly (number | undefined)[]; readonly isUnitCube?: boolean } = {},
): void {
  const dimensions = points[0]!.length;
  checkInput(dimensions >= 1, `${name}.points[0]`, dimensions, 'at least one coordinate');
  for (const [d, one] of levels.entries()) {
    const isCount = one === undefined || (Number.isInteger(one) && one >= 1);
    checkInput(isCount, `${name}.levels[${d}]`, one ?? Number.NaN, 'integer ≥ 1');
  }
  const isUnit = Array.from({ length: dimensions }, (_, d) => isUnitCube || levels[d] !== undefined);
  for (const [at, point] of points.entries()) {
    checkInput(point.length === dimensions, `${name}.points[${at}]`, point.length, `${dimensions} coordinates`);
    for (let d = 0; d < dimensions; d++) {
      const u = point[d]!;
      const isIn = isUnit[d] ? u >= 0 && u <= 1 : Number.isFinite(u);
      if (!isIn) checkInput(false, `${name}.points[${at}][${d}]`, u, isUnit[d] ? '[0, 1]' : 'a finite number');
    }
  }
}
