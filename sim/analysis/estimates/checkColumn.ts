import { checkInput } from './checkInput.ts';

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
