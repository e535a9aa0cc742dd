/** (Σ w)² / Σ w²: how many equally weighted worlds tell as much (Kish 1965, Survey Sampling, §11.7). 0 without weight. */
export function effectiveSize(weights: ArrayLike<number>): number {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]!;
    squares += weights[i]! * weights[i]!;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}
