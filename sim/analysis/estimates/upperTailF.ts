import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';

const halvings = 50;

/**
 * Probability that an F variable with `d1` and `d2` degrees of freedom exceeds `f` ≥ 0: the regularised incomplete beta function I(d2 / (d2 + d1·f); d2/2, d1/2), found by halving
 * from its inverse; absolute error below 1e-12. NaN for NaN.
 */
export function upperTailF(f: number, d1: number, d2: number): number {
  if (Number.isNaN(f)) return Number.NaN;
  const x = d2 / (d2 + d1 * f);
  let [low, high] = [0, 1];
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (betaQuantile(middle, d2 / 2, d1 / 2) < x) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
