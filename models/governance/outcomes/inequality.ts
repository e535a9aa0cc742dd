import { ln } from '../../../sim/engine/arithmetic.ts';

/** Gini index of non-negative values weighted by `weights`: half the mean absolute difference over the mean. NaN without any weight or mean. */
export function gini(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let total = 0;
  let mean = 0;
  for (let i = 0; i < values.length; i++) {
    total += weights[i]!;
    mean += weights[i]! * values[i]!;
  }
  mean /= total;
  let difference = 0;
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < i; j++) difference += weights[i]! * weights[j]! * Math.abs(values[i]! - values[j]!);
  }
  return difference / (total * total) / mean;
}

/** Theil's T of non-negative values weighted by `weights`: Σ w·(x/x̄)·ln(x/x̄), 0 ln 0 = 0. NaN without any weight or mean. */
export function theil(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let total = 0;
  let mean = 0;
  for (let i = 0; i < values.length; i++) {
    total += weights[i]!;
    mean += weights[i]! * values[i]!;
  }
  mean /= total;
  if (!(mean > 0)) return Number.NaN;
  let index = 0;
  for (let i = 0; i < values.length; i++) {
    const ratio = values[i]! / mean;
    if (ratio > 0) index += (weights[i]! / total) * ratio * ln(ratio);
  }
  return index;
}
