import { matern } from './matern.ts';
import type { ProcessFit } from './processLikelihood.ts';

/** Mean and variance of a process at a point, noise left out. `scales`: inverse squared lengths. */
export function predictedAt(
  { inverse, sums, total, mean, variance, pulls }: ProcessFit,
  places: readonly ArrayLike<number>[],
  scales: ArrayLike<number>,
  point: ArrayLike<number>,
): { readonly mean: number; readonly variance: number } {
  const n = places.length;
  const near = Float64Array.from(places, (place) => {
    let squared = 0;
    for (let d = 0; d < scales.length; d++) squared += (place[d]! - point[d]!) * (place[d]! - point[d]!) * scales[d]!;
    return matern(squared);
  });
  let [value, told, share] = [mean, 0, 0];
  for (let i = 0; i < n; i++) {
    value += near[i]! * pulls[i]!;
    share += near[i]! * sums[i]!;
    let row = 0;
    for (let j = 0; j < n; j++) row += inverse[i * n + j]! * near[j]!;
    told += near[i]! * row;
  }
  // Rounding may take a whisker off nothing.
  return { mean: value, variance: variance * Math.max(0, 1 - told + ((1 - share) * (1 - share)) / total) };
}

/** Every value less what the others say of it, the mean estimated anew, and the variance of that, noise included (Dubrule 1983). */
export function leftOut({ inverse, sums, total, variance, pulls }: ProcessFit, n: number) {
  return Array.from({ length: n }, (_, i) => {
    const precision = inverse[i * n + i]! - (sums[i]! * sums[i]!) / total;
    return { error: pulls[i]! / precision, variance: variance / precision };
  });
}
