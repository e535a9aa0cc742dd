import { checkCount, checkInput } from './checkInput.ts';

/**
 * Throws `estimateInput` unless `values` is a list of numbers, NaN among them; the path of a value is that of its row, such as `meanInterval.values[3]`. A null or a text would
 * count as 0 or NaN without a word. `finite`: infinite ones are refused too.
 */
export function checkColumn(
  path: string,
  values: ArrayLike<number>,
  { finite = false }: { readonly finite?: boolean } = {},
): void {
  const isList = typeof values === 'object' && values !== null && Number.isSafeInteger(values.length);
  checkInput(isList, path, values, 'a list of numbers');
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value === 'number' && !(finite && (value === Infinity || value === -Infinity))) continue;
    checkInput(false, `${path}[${i}]`, value, finite ? 'finite number or NaN' : 'number or NaN');
  }
}

/**
 * Throws `estimateInput` unless there is a point, every point has as many coordinates as the first, all finite, and `values` has a finite number or NaN for each point. Returns how many
 * coordinates.
 */
export function checkPoints(name: string, points: readonly ArrayLike<number>[], values: ArrayLike<number>): number {
  checkInput(Array.isArray(points), `${name}.points`, points, 'a list of points');
  checkCount(`${name}.points`, points.length, 1);
  checkColumn(`${name}.points[0]`, points[0]!);
  const dimensions = points[0]!.length;
  checkCount(`${name}.points[0].length`, dimensions, 1);
  for (const [at, point] of points.entries()) {
    const path = `${name}.points[${at}]`;
    checkInput(point?.length === dimensions, `${path}.length`, point?.length, `${dimensions}`);
    for (let d = 0; d < dimensions; d++) {
      checkInput(Number.isFinite(point[d]), `${path}[${d}]`, point[d], 'finite number');
    }
  }
  checkColumn(`${name}.values`, values, { finite: true });
  checkInput(values.length === points.length, `${name}.values`, values.length, `as many as points: ${points.length}`);
  return dimensions;
}
