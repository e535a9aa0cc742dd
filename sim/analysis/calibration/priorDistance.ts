import { ln } from '../../engine/arithmetic.ts';
import { ascendingBy } from '../../engine/order.ts';

/**
 * Largest distance between the distribution function of weighted coordinates (weights adding up to 1) and a share below each coordinate (Kolmogorov's D). Equal coordinates step together.
 */
export function priorDistance(
  coordinates: ArrayLike<number>,
  weights: ArrayLike<number>,
  share: (u: number) => number,
): number {
  const order = ascendingBy(Array.from({ length: coordinates.length }).keys(), (at) => coordinates[at]!);
  let [below, farthest] = [0, 0];
  for (let rank = 0; rank < order.length; ) {
    const u = coordinates[order[rank]!]!;
    const expected = share(u);
    let upTo = below;
    for (; rank < order.length && coordinates[order[rank]!]! === u; rank++) upTo += weights[order[rank]!]!;
    farthest = Math.max(farthest, Math.abs(upTo - expected), expected - below);
    below = upTo;
  }
  return farthest;
}

/**
 * A distance that `effective` independent coordinates drawn from the prior itself exceed with probability `alpha` at most: √(−ln(alpha / 2) / (2 · effective)) (Dvoretzky, Kiefer & Wolfowitz 1956 with Massart's 1990 constant,
 * doi:10.1214/aop/1176990746).
 */
export const priorDistanceBound = (effective: number, alpha: number): number =>
  Math.sqrt(-ln(alpha / 2) / (2 * effective));
