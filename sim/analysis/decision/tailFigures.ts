import { ascendingBy } from '../../engine/order.ts';

/** Worlds by falling regret, equal ones in their order. */
export const worstFirst = (regrets: Float64Array): Int32Array =>
  Int32Array.from(ascendingBy(regrets.keys(), (world) => -regrets[world]!));

export interface TailFigures {
  readonly mean: number;
  /** Mean over the first worlds in order, up to `worst` of the weight; of the one on the border, the part that is missing. */
  readonly tail: number;
  /** Of the first world in order that has weight. */
  readonly max: number;
}

/**
 * Figures of `values` by world, the worlds taken in `order`, the worst first. `weights` need not add up to 1. The values need not be those that the order is of: where luck chose the order, others
 * of its worlds tell how bad they truly are.
 */
export function tailFigures(
  values: Float64Array,
  order: Int32Array,
  weights: Float64Array,
  worst: number,
): TailFigures {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  let [sum, tail, left, max] = [0, 0, worst * total, Number.NaN];
  for (let place = 0; place < order.length; place++) {
    const world = order[place]!;
    const weight = weights[world]!;
    if (weight === 0) continue;
    const value = values[world]!;
    if (Number.isNaN(max)) max = value;
    sum += weight * value;
    tail += Math.min(weight, left) * value;
    left = Math.max(0, left - weight);
  }
  return { mean: sum / total, tail: tail / (worst * total), max };
}

/** The smallest value that at least `p` of the weight does not exceed: the inverse of the distribution function (type 1 of Hyndman & Fan 1996). `order` is by falling value. */
export function weightedQuantile(values: Float64Array, order: Int32Array, weights: Float64Array, p: number): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  // What is above may have 1 − p of the weight at most; a whisker for rounding of weights.
  let left = (1 - p) * total + 1e-12 * total;
  for (let place = 0; place < order.length; place++) {
    const world = order[place]!;
    const weight = weights[world]!;
    if (weight === 0) continue;
    left -= weight;
    if (left < 0) return values[world]!;
  }
  return order.length === 0 ? Number.NaN : values[order[order.length - 1]!]!;
}
