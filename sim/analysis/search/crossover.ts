import { pow } from '../../engine/arithmetic.ts';
import { type Factor, type FactorValue, factorValue } from '../../experiment/factor.ts';
import { unitOf } from './unitOf.ts';

/** Numbers in (0, 1) of one factor of one pair. */
export interface CrossoverDraws {
  /** A number is touched where this is below 1/2. */
  readonly touch: number;
  readonly spread: number;
  /** The children change places where this is below 1/2. */
  readonly swap: number;
}

/** Closer than this, parents have nothing to spread. */
const least = 1e-14;

/**
 * Two children's values of a factor. Numbers by simulated binary crossover within the range (Deb & Agrawal 1995, the bounded form of Deb's code), on the scale on which the factor is spaced; whole numbers the
 * same and rounded to the share of the range they fall into; of a choice each child takes either parent's, not both the same one's.
 */
export function crossover(
  factor: Factor,
  [one, other]: readonly [FactorValue, FactorValue],
  index: number,
  { touch, spread, swap }: CrossoverDraws,
): [FactorValue, FactorValue] {
  const ordered = (a: FactorValue, b: FactorValue): [FactorValue, FactorValue] => (swap < 0.5 ? [b, a] : [a, b]);
  if (factor.kind === 'choice') return ordered(one, other);
  if (!(touch < 0.5) || one === other) return [one, other];
  const [a, b] = [unitOf(factor, one), unitOf(factor, other)];
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  if (!(high - low > least)) return ordered(one, other);
  const [middle, half] = [(low + high) / 2, (high - low) / 2];
  const child = (room: number, side: number) => {
    const unit = middle + side * half * spreadFactor(1 + room / half, spread, index);
    return factorValue(factor, Math.min(1, Math.max(0, unit)));
  };
  return ordered(child(low, -1), child(1 - high, 1));
}

/** β of a draw, at most `beta`, at which the child would reach the end of the range. */
function spreadFactor(beta: number, draw: number, index: number): number {
  const alpha = 2 - pow(beta, -(index + 1));
  return pow(draw <= 1 / alpha ? draw * alpha : 1 / (2 - draw * alpha), 1 / (index + 1));
}
