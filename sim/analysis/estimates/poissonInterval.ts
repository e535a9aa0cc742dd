import { checkInput, checkShare } from './checkInput.ts';
import { chiSquareQuantile } from './chiSquareQuantile.ts';

/**
 * Exact interval of the mean of a Poisson count (Garwood 1936, doi:10.1093/biomet/28.3-4.437): it holds the mean with probability `level` at least. `count` ≥ 0; one that is not
 * whole stands for a count of that much information, such as n/φ where counts are overdispersed. 0 gives `lo` 0. Throws `estimateInput`.
 *
 *     poissonInterval(10) // lo 4.795, hi 18.390
 */
export function poissonInterval(count: number, level = 0.95): { readonly lo: number; readonly hi: number } {
  checkInput(count >= 0 && count < Number.POSITIVE_INFINITY, 'poissonInterval.count', count, '[0, Infinity)');
  checkShare('poissonInterval.level', level);
  const error = (1 - level) / 2;
  return {
    lo: count === 0 ? 0 : chiSquareQuantile(error, 2 * count) / 2,
    hi: chiSquareQuantile(1 - error, 2 * count + 2) / 2,
  };
}
