import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * From here on the approximation errs by less than 2e-6 in probability; the package's distribution function, from 2000 degrees on, by up to 0.008 (measured against the approximation,
 * whose own error falls with the degrees).
 */
const manyDegrees = 1000;

/** Halvings of the bracket: enough for the last digit of a double. */
const halvings = 60;

/** The x ≥ 0 that a chi-square with `degrees` > 0 (need not be whole) stays below with probability `p` in (0, 1): Wilson and Hilferty's (1931) approximation, refined by bisection up to 1000 degrees. */
export function chiSquareQuantile(p: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  const root = 1 - spread + normalQuantile(p, 0, 1) * Math.sqrt(spread);
  const near = degrees * Math.max(root * root * root, 0);
  if (degrees > manyDegrees) return near;
  let [low, high] = [near * 0.9, near * 1.1 + 1e-6];
  while (low > 0 && chiSquareCdf(low, degrees) > p) low = low > 1e-300 ? low / 2 : 0;
  while (chiSquareCdf(high, degrees) < p) high *= 2;
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (chiSquareCdf(middle, degrees) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
