import { FaultError } from '../../engine/fault.ts';
import type { Factor, FactorValue } from '../../experiment/factor.ts';
import { shownValue } from '../../experiment/shownValue.ts';
import { levelAt } from '../sensitivity/levelAt.ts';
import { positionOf } from './factorPosition.ts';
import type { FactorFlip, LevelFlip, RangeFlip } from './flip.ts';

/** The nearest change of the preference against the policy that is ahead. */
export interface FirstReversal {
  readonly key: string;
  /** On which side of `value` the other policy is better; `at`: at that value of a factor of few. */
  readonly side: 'above' | 'below' | 'at';
  readonly value: FactorValue;
  /** Interval of the crossing; NaN for `at`. */
  readonly lo: number;
  readonly hi: number;
  /** From the base value, as a share of the range; 1 for another value of a choice, which has no order. */
  readonly distance: number;
}

/**
 * Among the sure changes that turn the preference from `ahead` to the other, the one nearest to the base point in shares of the ranges, the first of equal ones; null without any. A factor that `base` does not name stands in the middle of its range.
 * Throws `outsideTestedRange` for a base outside the ranges. `path` names the base.
 */
export function firstReversal(
  flips: readonly FactorFlip[],
  factors: readonly Factor[],
  base: Readonly<Record<string, FactorValue>>,
  ahead: 'policy' | 'reference',
  path: string,
): FirstReversal | null {
  const found = flips.flatMap((flip, d) => {
    const factor = factors[d]!;
    const from = basePosition(factor, base, path);
    return flip.kind === 'range' ? ofRange(flip, factor, from, ahead) : ofLevels(flip, factor, from, ahead);
  });
  return found.reduce<FirstReversal | null>(
    (best, one) => (best === null || one.distance < best.distance ? one : best),
    null,
  );
}

function basePosition(factor: Factor, base: Readonly<Record<string, FactorValue>>, path: string): number {
  if (!Object.hasOwn(base, factor.key)) return 0.5;
  const value = base[factor.key]!;
  const position = positionOf(factor, value);
  if (position !== undefined) return position;
  const expected = factor.kind === 'choice' ? factor.values.join(', ') : `[${factor.range.join(', ')}]`;
  throw new FaultError({
    code: 'outsideTestedRange',
    path: `${path}.${factor.key}`,
    value: shownValue(value),
    expected,
  });
}

function ofRange(flip: RangeFlip, factor: Factor, from: number, ahead: 'policy' | 'reference'): FirstReversal[] {
  return flip.crossings.flatMap(({ value, lo, hi, above, isSure }) => {
    const away = positionOf(factor, value)! - from;
    const side = above === ahead ? 'below' : 'above';
    // Towards the base the policy ahead must be the better one.
    if (!isSure || (side === 'above') !== away >= 0) return [];
    return [{ key: flip.key, side, value, lo, hi, distance: Math.abs(away) } as const];
  });
}

function ofLevels(flip: LevelFlip, factor: Factor, from: number, ahead: 'policy' | 'reference'): FirstReversal[] {
  const count = flip.levels.length;
  const own = levelAt(from, count);
  const other = ahead === 'policy' ? 'reference' : 'policy';
  if (flip.levels[own]!.better === other) return [];
  return flip.levels.flatMap(({ value, better }, level) => {
    if (better !== other) return [];
    const distance = factor.kind === 'choice' ? 1 : Math.abs(level - own) / count;
    return [{ key: flip.key, side: 'at', value, lo: Number.NaN, hi: Number.NaN, distance } as const];
  });
}
