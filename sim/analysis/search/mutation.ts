import { pow } from '../../engine/arithmetic.ts';
import { type Factor, type FactorValue, factorValue } from '../../experiment/factor.ts';
import { unitOf } from './unitOf.ts';

/**
 * Another value of a factor by a draw in (0, 1). Numbers by polynomial mutation within the range (Deb & Goyal 1996, the bounded form of Deb's code), on the scale on which the factor is spaced; whole numbers the
 * same, but by one at least; choices become any of the other values alike.
 */
export function mutation(factor: Factor, value: FactorValue, index: number, draw: number): FactorValue {
  if (factor.kind === 'choice') {
    const others = factor.values.filter((other) => other !== value);
    return others[Math.min(others.length - 1, Math.floor(draw * others.length))]!;
  }
  const unit = unitOf(factor, value);
  const moved = factorValue(factor, Math.min(1, Math.max(0, unit + step(unit, draw, index))));
  if (factor.kind === 'number' || moved !== value) return moved;
  const [low, high] = factor.range;
  if (low === high) return value;
  const whole = value as number;
  return whole === high || (draw < 0.5 && whole > low) ? whole - 1 : whole + 1;
}

/** From -`unit` to 1 - `unit`. */
function step(unit: number, draw: number, index: number): number {
  if (draw < 0.5) return pow(2 * draw + (1 - 2 * draw) * pow(1 - unit, index + 1), 1 / (index + 1)) - 1;
  return 1 - pow(2 * (1 - draw) + (2 * draw - 1) * pow(unit, index + 1), 1 / (index + 1));
}
